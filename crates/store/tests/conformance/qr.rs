//! Sign-ins by picture: decided once, used once, by the browser that waits.

use setaria_identity::id::AccountId;
use setaria_identity::method::{Method, Methods};
use setaria_identity::session::Session;
use setaria_store::qr::{self, Allowed, State, Waiting};
use setaria_store::{Store, clean};

use crate::engine::Engine;
use crate::fixture::{LIN, MEI, NOW, a_session, furnish, read, write};

on_every_engine! {
    a_picture_is_decided_on_once_and_used_once_by_its_browser,
    a_picture_ends_by_its_time,
}

async fn wait(store: &Store, hash: u8) {
    let waiting = Waiting {
        browser: "tv".into(),
        source: "192.0.2.9".into(),
        user_agent: "a screen".into(),
    };
    write(store, move |tx| {
        qr::insert(tx, &[hash; 32], &waiting, NOW, NOW + 100)
    })
    .await;
}

fn phone(account: AccountId, account_generation: i64) -> Session {
    Session {
        account_generation,
        ..a_session(account, 9)
    }
}

async fn decide(store: &Store, hash: u8, allow: bool, now: i64) -> bool {
    write(store, move |tx| {
        qr::decide(tx, &[hash; 32], allow, &phone(MEI, 3), now)
    })
    .await
}

async fn state(store: &Store, hash: u8, now: i64) -> Option<State> {
    let found = read(store, move |conn| qr::find(conn, &[hash; 32], now)).await;
    found.map(|(state, ..)| state)
}

async fn a_picture_is_decided_on_once_and_used_once_by_its_browser(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    wait(&store, 1).await;
    let spend =
        async |browser: &'static str| write(&store, move |tx| qr::spend(tx, &[1; 32], browser, NOW)).await;
    assert_eq!(spend("tv").await, None, "nobody allowed it");
    assert!(decide(&store, 1, true, NOW).await);
    let late = write(&store, |tx| qr::decide(tx, &[1; 32], true, &phone(LIN, 0), NOW)).await;
    assert!(!late, "another phone");
    assert_eq!(spend("thief").await, None);
    let allowed = Allowed {
        account: MEI,
        generation: 3,
        authenticated_at: NOW,
        methods: Methods::of(Method::Password),
    };
    assert_eq!(spend("tv").await, Some(allowed));
    assert_eq!(spend("tv").await, None);
    assert_eq!(state(&store, 1, NOW).await, Some(State::Used));
    wait(&store, 2).await;
    assert!(decide(&store, 2, false, NOW).await);
    assert_eq!(state(&store, 2, NOW).await, Some(State::Denied));
    assert!(!decide(&store, 2, true, NOW).await);
}

async fn a_picture_ends_by_its_time(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    wait(&store, 1).await;
    assert_eq!(state(&store, 1, NOW + 99).await, Some(State::Waiting));
    assert_eq!(state(&store, 1, NOW + 100).await, None);
    assert!(!decide(&store, 1, true, NOW + 100).await);
    assert_eq!(write(&store, |tx| clean::sweep(tx, NOW + 100, 10)).await.qr, 1);
}
