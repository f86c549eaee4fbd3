//! The contracts of contacts, pictures and friends.

use setaria_identity::account::Status;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::id::AccountId;
use setaria_store::{StoreError, account, contact, friend, picture};

use crate::engine::Engine;
use crate::fixture::{DEVELOPER, LIN, MEI, NOW, furnish, read, refused, write};

on_every_engine! {
    a_contact_leads_to_one_account_only,
    contacts_come_in_a_fixed_order,
    a_contact_needs_its_account,
    wb10_a_contact_is_proven_by_its_holder_only,
    one_verified_contact_of_each_kind_is_the_primary_one,
    pictures_are_kept_by_version_and_size,
    friends_are_friends_in_both_directions,
    a_disabled_friend_is_not_shown,
}

fn email(value: &str) -> Contact {
    Contact {
        kind: ContactKind::Email,
        value: value.into(),
        verified_at: Some(NOW),
        primary: false,
    }
}

async fn a_contact_leads_to_one_account_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        contact::insert(tx, MEI, &email("mei@example.com"), NOW)
    })
    .await;
    let error = refused(&store, |tx| {
        contact::insert(tx, LIN, &email("mei@example.com"), NOW)
    })
    .await;
    assert_eq!(error, StoreError::Conflict("contact.value"));
    assert_eq!(read(&store, |conn| contact::of_account(conn, LIN)).await, []);
}

async fn contacts_come_in_a_fixed_order(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let phone = Contact {
        kind: ContactKind::Phone,
        value: "+8613800000001".into(),
        verified_at: None,
        primary: false,
    };
    let added = [
        (phone.clone(), NOW),
        (email("later@example.com"), NOW + 2),
        (email("z@example.com"), NOW + 1),
    ];
    write(&store, move |tx| {
        added
            .iter()
            .try_for_each(|(contact, at)| contact::insert(tx, MEI, contact, *at))
    })
    .await;
    let expected = [email("z@example.com"), email("later@example.com"), phone];
    assert_eq!(
        read(&store, |conn| contact::of_account(conn, MEI)).await,
        expected
    );
}

async fn a_contact_needs_its_account(engine: &impl Engine) {
    let store = engine.open();
    let error = refused(&store, |tx| {
        contact::insert(tx, MEI, &email("mei@example.com"), NOW)
    })
    .await;
    assert_eq!(error, StoreError::Conflict("foreign key"));
}

async fn pictures_are_kept_by_version_and_size(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let big = vec![9; 300_000];
    let expected = big.clone();
    write(&store, move |tx| {
        picture::put(tx, MEI, 1, 0, &big)?;
        picture::put(tx, MEI, 1, 120, b"old small")?;
        picture::put(tx, MEI, 2, 120, b"first")?;
        picture::put(tx, MEI, 2, 120, b"new small")?;
        picture::put(tx, LIN, 1, 120, b"lin")
    })
    .await;
    assert_eq!(
        read(&store, |conn| picture::find(conn, MEI, 1, 0)).await,
        Some(expected)
    );
    assert_eq!(
        read(&store, |conn| picture::find(conn, MEI, 2, 120))
            .await
            .as_deref(),
        Some(&b"new small"[..])
    );
    assert_eq!(read(&store, |conn| picture::find(conn, MEI, 2, 75)).await, None);

    assert_eq!(write(&store, |tx| picture::delete_older(tx, MEI, 2)).await, 2);
    assert_eq!(read(&store, |conn| picture::find(conn, MEI, 1, 120)).await, None);
    assert!(
        read(&store, |conn| picture::find(conn, MEI, 2, 120))
            .await
            .is_some()
    );
    assert!(
        read(&store, |conn| picture::find(conn, LIN, 1, 120))
            .await
            .is_some()
    );
}

async fn friends_are_friends_in_both_directions(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let of = |id: AccountId| read(&store, move |conn| friend::of_account(conn, id));
    write(&store, |tx| friend::befriend(tx, LIN, MEI, NOW)).await;
    write(&store, |tx| friend::befriend(tx, MEI, LIN, NOW + 1)).await;
    write(&store, |tx| friend::befriend(tx, MEI, DEVELOPER, NOW)).await;
    assert_eq!(of(MEI).await, [LIN, DEVELOPER]);
    assert_eq!(of(LIN).await, [MEI]);
    assert!(matches!(
        refused(&store, |tx| friend::befriend(tx, MEI, MEI, NOW)).await,
        StoreError::Abort(_)
    ));
}

async fn a_disabled_friend_is_not_shown(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| friend::befriend(tx, MEI, LIN, NOW)).await;
    write(&store, |tx| account::set_status(tx, LIN, Status::Disabled)).await;
    assert_eq!(read(&store, |conn| friend::of_account(conn, MEI)).await, []);
}

async fn wb10_a_contact_is_proven_by_its_holder_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let kind = ContactKind::Email;
    assert!(
        write(&store, move |tx| contact::verify(
            tx,
            MEI,
            kind,
            "a@example.com",
            NOW
        ))
        .await
    );
    assert!(
        !write(&store, move |tx| contact::verify(
            tx,
            LIN,
            kind,
            "a@example.com",
            NOW + 1
        ))
        .await
    );
    assert_eq!(read(&store, |conn| contact::of_account(conn, LIN)).await, []);
    let unproven = Contact {
        verified_at: None,
        ..email("b@example.com")
    };
    write(&store, move |tx| contact::insert(tx, MEI, &unproven, NOW)).await;
    assert!(
        write(&store, move |tx| contact::verify(
            tx,
            MEI,
            kind,
            "b@example.com",
            NOW + 2
        ))
        .await
    );
    let kept = read(&store, |conn| contact::of_account(conn, MEI)).await;
    assert!(
        kept.iter().all(|contact| contact.verified_at.is_some()),
        "{kept:?}"
    );
    assert_eq!(kept.len(), 2);
}

async fn one_verified_contact_of_each_kind_is_the_primary_one(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let (mail, phone) = (ContactKind::Email, ContactKind::Phone);
    for (kind, value, at) in [
        (mail, "a@example.com", 1),
        (mail, "b@example.com", 2),
        (phone, "+491", 3),
    ] {
        assert!(write(&store, move |tx| contact::verify(tx, MEI, kind, value, NOW + at)).await);
    }
    let unproven = Contact {
        verified_at: None,
        ..email("c@example.com")
    };
    write(&store, move |tx| contact::insert(tx, MEI, &unproven, NOW)).await;
    let primary = async || {
        let kept = read(&store, |conn| contact::of_account(conn, MEI)).await;
        let first = kept.into_iter().filter(|contact| contact.primary);
        first.map(|contact| contact.value).collect::<Vec<_>>()
    };
    assert_eq!(primary().await, ["a@example.com", "+491"]);
    assert!(
        write(&store, move |tx| contact::make_primary(
            tx,
            MEI,
            mail,
            "b@example.com"
        ))
        .await
    );
    assert_eq!(primary().await, ["b@example.com", "+491"]);
    for refused in ["c@example.com", "nobody@example.com"] {
        assert!(!write(&store, move |tx| contact::make_primary(tx, MEI, mail, refused)).await);
    }
    assert!(
        !write(&store, move |tx| contact::make_primary(
            tx,
            LIN,
            mail,
            "a@example.com"
        ))
        .await
    );
    assert!(!write(&store, move |tx| contact::remove(tx, LIN, mail, "b@example.com")).await);
    assert!(write(&store, move |tx| contact::remove(tx, MEI, mail, "b@example.com")).await);
    assert_eq!(primary().await, ["a@example.com", "+491"]);
}
