//! The contract of sessions: everything that ends one, each alone.

use setaria_identity::account::Status;
use setaria_identity::clock::DAY;
use setaria_identity::method::{Method, Methods};
use setaria_identity::session::{ABSOLUTE, IDLE};
use setaria_store::{Store, StoreError, Tx, account, session, setting};

use crate::engine::Engine;
use crate::fixture::{LIN, MEI, NOW, a_session, furnish, person, read, refused, write};

on_every_engine! {
    a_session_comes_back_with_its_account,
    se2_a_session_ends_by_its_times,
    se3_a_session_dies_with_its_accounts_generation,
    se3_a_session_of_a_disabled_account_is_dead,
    f19_a_session_dies_with_the_global_generation,
    using_a_session_keeps_it_alive,
    se5_a_person_ends_sessions_of_their_own_only,
    all_sessions_but_one_end,
    se1_a_renewed_session_is_dead_under_its_old_hash,
    pw11_a_session_is_carried_over_a_change_that_ends_the_others,
}

async fn alive(store: &Store, hash: u8, now: i64) -> bool {
    read(store, move |conn| session::live(conn, &[hash; 32], now))
        .await
        .is_some()
}

async fn a_session_comes_back_with_its_account(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let found = read(&store, |conn| session::live(conn, &[1; 32], NOW)).await;
    assert_eq!(found, Some((a_session(MEI, 1), person(MEI, "Mei"))));
    assert!(!alive(&store, 2, NOW).await);
    let taken = refused(&store, |tx| session::insert(tx, &a_session(LIN, 1))).await;
    assert!(
        matches!(taken, StoreError::Conflict("session.hash" | "session.id")),
        "{taken:?}"
    );
}

async fn se2_a_session_ends_by_its_times(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(alive(&store, 1, NOW + IDLE - 1).await);
    assert!(!alive(&store, 1, NOW + IDLE).await);
    write(&store, |tx| session::touch(tx, &[1; 32], NOW + ABSOLUTE - DAY)).await;
    assert!(alive(&store, 1, NOW + ABSOLUTE - 1).await);
    assert!(!alive(&store, 1, NOW + ABSOLUTE).await);
}

async fn se3_a_session_dies_with_its_accounts_generation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| session::insert(tx, &a_session(LIN, 2))).await;
    write(&store, |tx| account::set_password(tx, MEI, "new")).await;
    assert!(!alive(&store, 1, NOW).await);
    assert!(alive(&store, 2, NOW).await);
    assert_eq!(read(&store, |conn| session::count(conn, MEI, NOW)).await, 0);
}

async fn se3_a_session_of_a_disabled_account_is_dead(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| account::set_status(tx, MEI, Status::Disabled)).await;
    // One opened in the meantime, with the new generation.
    write(&store, |tx| {
        session::insert(
            tx,
            &setaria_identity::session::Session {
                account_generation: 1,
                ..a_session(MEI, 2)
            },
        )
    })
    .await;
    assert!(!alive(&store, 2, NOW).await);
    write(&store, |tx| account::set_status(tx, MEI, Status::Active)).await;
    assert!(!alive(&store, 1, NOW).await);
}

async fn f19_a_session_dies_with_the_global_generation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, setting::raise_global_generation).await;
    assert!(!alive(&store, 1, NOW).await);
}

async fn using_a_session_keeps_it_alive(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| session::touch(tx, &[1; 32], NOW + DAY)).await;
    assert!(alive(&store, 1, NOW + IDLE).await);
    let (session, _) = read(&store, |conn| session::live(conn, &[1; 32], NOW + IDLE))
        .await
        .unwrap();
    assert_eq!(
        (session.authenticated_at, session.seen_at, session.created_at),
        (NOW, NOW + DAY, NOW)
    );
}

async fn se5_a_person_ends_sessions_of_their_own_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(!write(&store, |tx| session::end_by_id(tx, LIN, "s1")).await);
    assert!(alive(&store, 1, NOW).await);
    assert!(write(&store, |tx| session::end_by_id(tx, MEI, "s1")).await);
    assert!(!alive(&store, 1, NOW).await);
    write(&store, |tx| session::insert(tx, &a_session(MEI, 2))).await;
    assert!(write(&store, |tx| session::end(tx, &[2; 32])).await);
    assert!(!write(&store, |tx| session::end(tx, &[2; 32])).await);
}

async fn all_sessions_but_one_end(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        session::insert(tx, &a_session(MEI, 2))?;
        session::insert(tx, &a_session(MEI, 3))?;
        session::insert(tx, &a_session(LIN, 4))?;
        session::touch(tx, &[2; 32], NOW + 1)
    })
    .await;
    let ids = |sessions: Vec<setaria_identity::session::Session>| -> Vec<String> {
        sessions.into_iter().map(|session| session.id).collect()
    };
    assert_eq!(
        ids(read(&store, |conn| session::before(conn, MEI, NOW, None, 9)).await),
        ["s2", "s3", "s1"]
    );
    assert_eq!(
        ids(read(&store, |conn| session::before(
            conn,
            MEI,
            NOW,
            Some((NOW + 1, "s2")),
            1
        ))
        .await),
        ["s3"],
        "a page begins after the last session of the one before"
    );
    assert_eq!(read(&store, |conn| session::count(conn, MEI, NOW)).await, 3);
    assert_eq!(
        write(&store, |tx| session::end_all(tx, MEI, Some(&[2; 32]))).await,
        2
    );
    assert_eq!(
        ids(read(&store, |conn| session::before(conn, MEI, NOW, None, 9)).await),
        ["s2"]
    );
    assert_eq!(write(&store, |tx| session::end_all(tx, MEI, None)).await, 1);
    assert!(alive(&store, 4, NOW).await);
}

async fn se1_a_renewed_session_is_dead_under_its_old_hash(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let methods = Methods::of(Method::Password).and(Method::Totp);
    let renewed = move |tx: &Tx<'_>| session::renew(tx, &[1; 32], &[7; 32], methods, NOW + 5);
    assert!(write(&store, renewed).await);
    assert!(!alive(&store, 1, NOW + 5).await);
    let (found, _) = read(&store, |conn| session::live(conn, &[7; 32], NOW + 5))
        .await
        .unwrap();
    assert_eq!((found.methods, found.authenticated_at), (methods, NOW + 5));
    assert_eq!(
        found.id,
        a_session(MEI, 1).id,
        "its owner's list names it as before"
    );
    assert!(!write(&store, renewed).await, "there is nothing left to renew");
}

async fn pw11_a_session_is_carried_over_a_change_that_ends_the_others(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| session::insert(tx, &a_session(MEI, 2))).await;
    let change = |tx: &Tx<'_>| {
        account::set_password(tx, MEI, "new")?;
        session::carry(tx, &[1; 32])
    };
    assert!(write(&store, change).await);
    assert!(alive(&store, 1, NOW).await);
    assert!(!alive(&store, 2, NOW).await);
}
