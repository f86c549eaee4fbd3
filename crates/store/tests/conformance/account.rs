//! The contract of accounts: who signs in by what, and what raises the generation.

use setaria_identity::account::{Account, Role, Status};
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::id::AccountId;
use setaria_identity::login::Login;
use setaria_identity::region::Region;
use setaria_store::{StoreError, account, contact};

use crate::engine::Engine;
use crate::fixture::{DEVELOPER, LIN, MEI, NOW, furnish, person, read, refused, write};

on_every_engine! {
    an_account_comes_back_as_it_was_kept,
    a_taken_id_is_a_conflict,
    wb10_only_a_verified_contact_signs_in,
    pw11_a_password_change_raises_the_generation,
    rehashing_is_conditional_and_kills_nothing,
    se3_a_status_change_raises_the_generation,
    picture_and_profile_change_without_killing_anything,
    accounts_page_by_id,
    the_first_active_operator_is_found,
}

async fn an_account_comes_back_as_it_was_kept(engine: &impl Engine) {
    let store = engine.open();
    let kept = Account {
        role: Role::Operator,
        status: Status::Disabled,
        language: Some("zh-Hans".into()),
        region: None,
        generation: 3,
        icon_version: 4,
        ..person(MEI, "梅 🙂")
    };
    let expected = kept.clone();
    write(&store, move |tx| account::insert(tx, &kept, "hash")).await;
    assert_eq!(
        read(&store, |conn| account::by_id(conn, MEI)).await,
        Some(expected)
    );
    assert_eq!(read(&store, |conn| account::by_id(conn, LIN)).await, None);
}

async fn a_taken_id_is_a_conflict(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let error = refused(&store, |tx| account::insert(tx, &person(MEI, "Other"), "hash")).await;
    assert_eq!(error, StoreError::Conflict("account.id"));
    assert_eq!(
        read(&store, |conn| account::by_id(conn, MEI))
            .await
            .unwrap()
            .nickname,
        "Mei"
    );
}

async fn wb10_only_a_verified_contact_signs_in(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        let email = Contact {
            kind: ContactKind::Email,
            value: "mei@example.com".into(),
            verified_at: Some(NOW),
            primary: false,
        };
        let phone = Contact {
            kind: ContactKind::Phone,
            value: "+8613800000001".into(),
            verified_at: None,
            primary: false,
        };
        contact::insert(tx, MEI, &email, NOW)?;
        contact::insert(tx, MEI, &phone, NOW)
    })
    .await;
    let logins = [
        (Login::Email("mei@example.com".into()), true, true),
        (Login::Phone("+8613800000001".into()), false, true),
        (Login::Phone("mei@example.com".into()), false, false),
        (Login::Id(MEI), true, true),
        (Login::Id(AccountId(1)), false, false),
        (Login::Unknown("mei".into()), false, false),
    ];
    for (login, signs_in, found) in logins {
        let (one, other) = (login.clone(), login.clone());
        let credential = read(&store, move |conn| account::credential_by_login(conn, &one)).await;
        let expected = signs_in.then(|| (person(MEI, "Mei"), "hash-of-mei".to_owned()));
        assert_eq!(credential, expected, "{login:?}");
        let any = read(&store, move |conn| account::find_any(conn, &other)).await;
        assert_eq!(any, found.then(|| person(MEI, "Mei")), "{login:?}");
    }
}

async fn pw11_a_password_change_raises_the_generation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| account::set_password(tx, MEI, "new")).await);
    let (account, hash) = read(&store, |conn| account::credential_by_login(conn, &Login::Id(MEI)))
        .await
        .unwrap();
    assert_eq!((account.generation, hash.as_str()), (1, "new"));
    assert_eq!(
        read(&store, |conn| account::by_id(conn, LIN))
            .await
            .unwrap()
            .generation,
        0
    );
    assert!(!write(&store, |tx| account::set_password(tx, AccountId(1), "new")).await);
}

async fn rehashing_is_conditional_and_kills_nothing(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(!write(&store, |tx| account::rehash(tx, MEI, "another", "stronger")).await);
    assert!(write(&store, |tx| account::rehash(tx, MEI, "hash-of-mei", "stronger")).await);
    let (account, hash) = read(&store, |conn| account::credential_by_login(conn, &Login::Id(MEI)))
        .await
        .unwrap();
    assert_eq!((account.generation, hash.as_str()), (0, "stronger"));
}

async fn se3_a_status_change_raises_the_generation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| account::set_status(tx, MEI, Status::Disabled)).await);
    let disabled = read(&store, |conn| account::by_id(conn, MEI)).await.unwrap();
    assert_eq!((disabled.status, disabled.generation), (Status::Disabled, 1));
    assert!(write(&store, |tx| account::set_status(tx, MEI, Status::Active)).await);
    let enabled = read(&store, |conn| account::by_id(conn, MEI)).await.unwrap();
    assert_eq!((enabled.status, enabled.generation), (Status::Active, 2));
}

async fn picture_and_profile_change_without_killing_anything(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let german = Region::parse("DE").ok();
    assert!(
        write(&store, move |tx| account::set_profile(
            tx, MEI, "Mei Lin", german, None
        ))
        .await
    );
    assert!(write(&store, |tx| account::set_icon_version(tx, MEI, 5)).await);
    let account = read(&store, |conn| account::by_id(conn, MEI)).await.unwrap();
    assert_eq!((account.icon_version, account.generation), (5, 0));
    assert_eq!(
        (account.nickname.as_str(), account.region, account.language),
        ("Mei Lin", german, None)
    );
}

async fn accounts_page_by_id(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = read(&store, move |conn| account::list(conn, after, 2)).await;
        let Some(last) = page.last() else { break };
        after = Some(last.id);
        seen.extend(page.into_iter().map(|account| account.id));
    }
    assert_eq!(seen, [MEI, LIN, DEVELOPER]);
}

async fn the_first_active_operator_is_found(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(read(&store, account::first_operator).await, None);
    let operator = |id, created_at| Account {
        role: Role::Operator,
        created_at,
        ..person(AccountId(id), "Operator")
    };
    write(&store, move |tx| {
        account::insert(
            tx,
            &Account {
                status: Status::Disabled,
                ..operator(4, NOW - 1)
            },
            "hash",
        )?;
        account::insert(tx, &operator(5, NOW + 1), "hash")?;
        account::insert(tx, &operator(6, NOW), "hash")
    })
    .await;
    assert_eq!(
        read(&store, account::first_operator).await,
        Some(operator(6, NOW))
    );
}
