//! The contracts of contacts, pictures and friends.

use setaria_identity::account::Status;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::id::AccountId;
use setaria_store::friend_request::{self, NewRequest};
use setaria_store::{StoreError, Tx, account, block, closing, contact, friend, picture};

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
    wb9_a_closed_account_keeps_its_number_and_nothing_else,
    apps_see_only_friends_who_let_them,
    a_request_to_nobody_is_kept_like_any_other,
    a_block_holds_in_both_directions_and_is_its_owners,
    issue4_a_block_by_name_holds_for_whoever_has_it_verified_then,
    issue4_blocks_by_name_are_bounded_and_go_with_their_owner,
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
    let page = |before, limit| read(&store, move |conn| friend::before(conn, MEI, before, limit));
    let all = page(None, 9).await;
    assert_eq!(all.len(), 2);
    assert_eq!(
        page(all.first().copied(), 9).await,
        all[1..],
        "a page begins after the last of the one before"
    );
    assert_eq!(page(None, 1).await, all[..1]);
    assert_eq!(read(&store, |conn| friend::count(conn, MEI)).await, 2);
    assert!(read(&store, |conn| friend::are(conn, DEVELOPER, MEI)).await);
    assert!(!read(&store, |conn| friend::are(conn, DEVELOPER, LIN)).await);
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

async fn apps_see_only_friends_who_let_them(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| friend::befriend(tx, MEI, LIN, NOW)).await;
    write(&store, |tx| friend::befriend(tx, MEI, DEVELOPER, NOW)).await;
    assert!(write(&store, |tx| account::set_visibility(tx, LIN, true, false)).await);
    assert_eq!(read(&store, |conn| friend::shown(conn, MEI)).await, [DEVELOPER]);
    assert_eq!(read(&store, |conn| friend::of_account(conn, MEI)).await.len(), 2);
    assert!(write(&store, |tx| friend::unfriend(tx, LIN, MEI)).await);
    assert!(!write(&store, |tx| friend::unfriend(tx, LIN, MEI)).await);
    assert_eq!(read(&store, |conn| friend::of_account(conn, LIN)).await, []);
    write(&store, |tx| friend::delete_of(tx, DEVELOPER)).await;
    assert_eq!(read(&store, |conn| friend::of_account(conn, MEI)).await, []);
}

fn request(id: &str, to: Option<AccountId>, asked_as: &str) -> NewRequest {
    NewRequest {
        id: id.into(),
        from: MEI,
        to,
        asked_as: asked_as.into(),
        at: NOW,
        expires_at: NOW + 10,
    }
}

async fn a_request_to_nobody_is_kept_like_any_other(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    for (id, to, asked_as) in [
        ("r1", None, "a@example.com"),
        ("r2", Some(LIN), "b@example.com"),
        ("r3", Some(LIN), "7"),
    ] {
        write(&store, move |tx| {
            friend_request::ask(tx, &request(id, to, asked_as))
        })
        .await;
    }
    // Asked again by the same words: the same request, whoever is found now.
    write(&store, |tx| {
        friend_request::ask(tx, &request("r4", Some(LIN), "a@example.com"))
    })
    .await;
    let asked = read(&store, |conn| friend_request::of_asker(conn, MEI, NOW)).await;
    assert_eq!(asked.len(), 3);
    assert_eq!(
        read(&store, |conn| friend_request::of_asker(conn, MEI, NOW + 10)).await,
        []
    );
    let seen = read(&store, |conn| friend_request::to_account(conn, LIN, NOW, 9)).await;
    assert_eq!(seen, [("r1".to_owned(), MEI)], "one person asks once");
    assert_eq!(
        read(&store, |conn| friend_request::find(conn, "r2", LIN, NOW)).await,
        Some(MEI)
    );
    for (id, to, now) in [("r2", DEVELOPER, NOW), ("r2", LIN, NOW + 10), ("r9", LIN, NOW)] {
        assert_eq!(
            read(&store, move |conn| friend_request::find(conn, id, to, now)).await,
            None
        );
    }
    assert!(
        !write(&store, |tx| friend_request::withdraw(tx, "r1", LIN)).await,
        "nobody else's"
    );
    assert!(write(&store, |tx| friend_request::withdraw(tx, "r1", MEI)).await);
    assert!(write(&store, |tx| friend_request::decline(tx, MEI, LIN)).await);
    assert_eq!(
        read(&store, |conn| friend_request::of_asker(conn, MEI, NOW)).await,
        []
    );
    write(&store, |tx| {
        friend_request::ask(tx, &request("r5", Some(LIN), "7"))
    })
    .await;
    write(&store, |tx| friend_request::settle(tx, LIN, MEI)).await;
    assert_eq!(
        read(&store, |conn| friend_request::to_account(conn, LIN, NOW, 9)).await,
        []
    );
    write(&store, |tx| {
        friend_request::ask(tx, &request("r6", Some(LIN), "7"))
    })
    .await;
    for (from, asked_as) in [(LIN, "7"), (MEI, "8")] {
        write(&store, move |tx| friend_request::withdraw_as(tx, from, asked_as)).await;
        assert_eq!(
            read(&store, |conn| friend_request::of_asker(conn, MEI, NOW))
                .await
                .len(),
            1,
            "not theirs, or not as that"
        );
    }
    write(&store, |tx| friend_request::withdraw_as(tx, MEI, "7")).await;
    assert_eq!(
        read(&store, |conn| friend_request::of_asker(conn, MEI, NOW)).await,
        []
    );
    write(&store, |tx| {
        friend_request::ask(tx, &request("r7", Some(LIN), "7"))
    })
    .await;
    write(&store, |tx| friend_request::delete_of(tx, LIN)).await;
    assert_eq!(
        read(&store, |conn| friend_request::of_asker(conn, MEI, NOW)).await,
        []
    );
}

async fn a_block_holds_in_both_directions_and_is_its_owners(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    for _ in 0..2 {
        write(&store, |tx| block::put(tx, MEI, LIN, NOW)).await;
    }
    for (a, b) in [(MEI, LIN), (LIN, MEI)] {
        assert!(read(&store, move |conn| block::between(conn, a, b)).await);
    }
    write(&store, |tx| block::put(tx, MEI, DEVELOPER, NOW + 1)).await;
    let blocked = |before, limit| read(&store, move |conn| block::before(conn, MEI, before, limit));
    assert_eq!(blocked(None, 9).await, [(NOW + 1, DEVELOPER), (NOW, LIN)]);
    assert_eq!(blocked(Some((NOW + 1, DEVELOPER)), 9).await, [(NOW, LIN)]);
    assert_eq!(blocked(None, 1).await, [(NOW + 1, DEVELOPER)]);
    assert!(!write(&store, |tx| block::remove(tx, LIN, MEI)).await);
    assert!(write(&store, |tx| block::remove(tx, MEI, LIN)).await);
    write(&store, |tx| block::put(tx, MEI, LIN, NOW)).await;
    write(&store, |tx| block::delete_of(tx, LIN)).await;
    assert!(!read(&store, |conn| block::between(conn, MEI, LIN)).await);
}

async fn issue4_a_block_by_name_holds_for_whoever_has_it_verified_then(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let covered = |other| read(&store, move |conn| block::covers(conn, MEI, other));
    let number = DEVELOPER.to_string();
    write(&store, move |tx| block::put_name(tx, MEI, &number, 9, NOW)).await;
    write(&store, |tx| {
        block::put_name(tx, MEI, "lin@example.com", 9, NOW + 1)
    })
    .await;
    assert!(covered(DEVELOPER).await, "by number");
    assert!(!covered(LIN).await, "nobody has it yet");
    let unverified = Contact {
        verified_at: None,
        ..email("lin@example.com")
    };
    write(&store, move |tx| contact::insert(tx, LIN, &unverified, NOW)).await;
    assert!(!covered(LIN).await, "it is not proven");
    let prove = |tx: &Tx<'_>| contact::verify(tx, LIN, ContactKind::Email, "lin@example.com", NOW);
    assert!(write(&store, prove).await);
    assert!(covered(LIN).await);
    assert!(
        !read(&store, |conn| block::covers(conn, LIN, MEI)).await,
        "a block is its owner's"
    );
    for (a, b) in [(MEI, LIN), (LIN, MEI)] {
        assert!(read(&store, move |conn| block::between(conn, a, b)).await);
    }
    let take = |tx: &Tx<'_>| contact::remove(tx, LIN, ContactKind::Email, "lin@example.com");
    assert!(write(&store, take).await);
    assert!(!covered(LIN).await, "it leads to nobody any more");
}

async fn issue4_blocks_by_name_are_bounded_and_go_with_their_owner(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let put = |name: &'static str, at| write(&store, move |tx| block::put_name(tx, MEI, name, 2, at));
    assert!(put("a@example.com", NOW).await && put("b@example.com", NOW + 1).await);
    assert!(!put("c@example.com", NOW + 2).await, "no more than two");
    assert!(put("a@example.com", NOW + 3).await, "it is blocked already");
    let names = || read(&store, |conn| block::names(conn, MEI));
    let both = [("b@example.com".into(), NOW + 1), ("a@example.com".into(), NOW)];
    assert_eq!(names().await, both);
    assert!(!write(&store, |tx| block::remove_name(tx, LIN, "a@example.com")).await);
    assert!(write(&store, |tx| block::remove_name(tx, MEI, "a@example.com")).await);
    assert!(put("c@example.com", NOW + 2).await);
    write(&store, |tx| block::delete_of(tx, MEI)).await;
    assert_eq!(names().await, []);
}

async fn wb9_a_closed_account_keeps_its_number_and_nothing_else(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        contact::insert(tx, MEI, &email("mei@example.com"), NOW)
    })
    .await;
    write(&store, |tx| friend::befriend(tx, MEI, LIN, NOW)).await;
    write(&store, |tx| block::put(tx, LIN, MEI, NOW)).await;
    write(&store, |tx| picture::put(tx, MEI, 1, 0, b"png")).await;
    let asked = |of| move |tx: &Tx<'_>| closing::ask(tx, MEI, of, NOW + 10);
    assert!(!write(&store, asked(7)).await, "of another generation");
    assert!(write(&store, asked(0)).await);
    assert!(!write(&store, asked(1)).await, "already");
    assert!(!write(&store, |tx| closing::keep(tx, MEI, 0)).await);
    assert!(write(&store, |tx| closing::keep(tx, MEI, 1)).await);
    assert!(write(&store, asked(1)).await);
    assert_eq!(read(&store, |conn| closing::due(conn, NOW + 9, 5)).await, []);
    assert_eq!(read(&store, |conn| closing::due(conn, NOW + 10, 5)).await, [MEI]);
    assert!(!write(&store, |tx| closing::finish(tx, MEI, NOW + 9)).await);
    assert!(write(&store, |tx| closing::finish(tx, MEI, NOW + 10)).await);
    assert!(!write(&store, |tx| closing::finish(tx, MEI, NOW + 10)).await);
    let left = read(&store, |conn| account::by_id(conn, MEI)).await.unwrap();
    assert_eq!(
        (left.status, left.nickname.as_str(), left.closes_at),
        (Status::Closed, "", None)
    );
    assert_eq!(read(&store, |conn| contact::of_account(conn, MEI)).await, []);
    assert_eq!(read(&store, |conn| friend::of_account(conn, LIN)).await, []);
    assert_eq!(read(&store, |conn| picture::find(conn, MEI, 1, 0)).await, None);
    assert!(!read(&store, |conn| block::between(conn, MEI, LIN)).await);
}
