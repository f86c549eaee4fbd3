//! The contracts of settings, sealed keys, scopes and nonces.

use setaria_identity::clock::MINUTE;
use setaria_identity::scope::Scope;
use setaria_store::{StoreError, key, scope, setting};

use crate::engine::Engine;
use crate::fixture::{NOW, at_once, read, refused, write};

on_every_engine! {
    settings_are_replaced,
    f19_the_global_generation_starts_at_zero_and_grows_by_one,
    sealed_keys_are_found_by_name,
    own_scopes_are_listed_by_number,
    x5_a_nonce_is_fresh_once,
    x5_a_nonce_is_fresh_once_among_fifty_at_once,
}

async fn settings_are_replaced(engine: &impl Engine) {
    let store = engine.open();
    assert_eq!(read(&store, |conn| setting::get(conn, "colour")).await, None);
    write(&store, |tx| setting::set(tx, "colour", "red")).await;
    write(&store, |tx| setting::set(tx, "colour", "blue")).await;
    assert_eq!(
        read(&store, |conn| setting::get(conn, "colour")).await.as_deref(),
        Some("blue")
    );
}

async fn f19_the_global_generation_starts_at_zero_and_grows_by_one(engine: &impl Engine) {
    let store = engine.open();
    assert_eq!(read(&store, setting::global_generation).await, 0);
    for expected in 1..=11 {
        assert_eq!(write(&store, setting::raise_global_generation).await, expected);
    }
    assert_eq!(read(&store, setting::global_generation).await, 11);
}

async fn sealed_keys_are_found_by_name(engine: &impl Engine) {
    let store = engine.open();
    write(&store, |tx| key::put(tx, "signing/2", b"two", NOW)).await;
    write(&store, |tx| key::put(tx, "signing/1", b"old", NOW)).await;
    write(&store, |tx| key::put(tx, "signing/1", b"\x00\xff", NOW)).await;
    assert_eq!(
        read(&store, |conn| key::find(conn, "signing/1")).await,
        Some(vec![0, 255])
    );
    assert_eq!(read(&store, |conn| key::find(conn, "signing")).await, None);
    let all = vec![
        ("signing/1".to_owned(), vec![0, 255]),
        ("signing/2".to_owned(), b"two".to_vec()),
    ];
    assert_eq!(read(&store, key::all).await, all);
}

async fn own_scopes_are_listed_by_number(engine: &impl Engine) {
    let store = engine.open();
    let own = |id, optional| Scope {
        id,
        name_en: "Garden".into(),
        name_zh: "花园".into(),
        level: 2,
        optional,
        documented: false,
    };
    write(&store, move |tx| {
        scope::insert(tx, &own(90_002, true))?;
        scope::insert(tx, &own(90_001, false))
    })
    .await;
    assert_eq!(
        read(&store, scope::own).await,
        [own(90_001, false), own(90_002, true)]
    );
    let taken = refused(&store, move |tx| scope::insert(tx, &own(90_001, true))).await;
    assert_eq!(taken, StoreError::Conflict("scope.id"));
}

async fn x5_a_nonce_is_fresh_once(engine: &impl Engine) {
    let store = engine.open();
    let fresh = |id| {
        let store = &store;
        async move { store.remember_nonce(&[id; 32], NOW + MINUTE, NOW).await }
    };
    assert_eq!(fresh(1).await, Ok(true));
    assert_eq!(fresh(1).await, Ok(false));
    assert_eq!(fresh(2).await, Ok(true));
    store.shutdown().await;
    let again = engine.open();
    assert_eq!(again.remember_nonce(&[2; 32], NOW + MINUTE, NOW).await, Ok(false));
}

async fn x5_a_nonce_is_fresh_once_among_fifty_at_once(engine: &impl Engine) {
    let store = engine.open();
    for id in 0..20 {
        let fresh = at_once(50, |_| {
            let store = store.clone();
            async move { store.remember_nonce(&[id; 32], NOW + MINUTE, NOW).await.unwrap() }
        })
        .await;
        assert_eq!(fresh.into_iter().filter(|fresh| *fresh).count(), 1);
    }
}
