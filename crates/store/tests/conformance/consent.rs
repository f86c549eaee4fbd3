//! The contract of consents.

use setaria_identity::clock::HOUR;
use setaria_identity::consent::Consent;
use setaria_identity::id::AppId;
use setaria_identity::scope::ScopeSet;
use setaria_store::consent;

use crate::engine::Engine;
use crate::fixture::{CLOCK, LIN, MEI, NOW, SHOP, an_app, furnish, read, write};

on_every_engine! { a_consent_is_replaced_touched_and_withdrawn, consents_are_listed_with_their_apps }

fn allowed(app_id: AppId, allowed: &str, asked: &str, at: i64) -> Consent {
    Consent {
        account_id: MEI,
        app_id,
        allowed: ScopeSet::from_printed(allowed),
        asked: ScopeSet::from_printed(asked),
        given_at: at,
        used_at: at,
    }
}

async fn a_consent_is_replaced_touched_and_withdrawn(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| consent::put(tx, &allowed(SHOP, "1", "1 4", NOW))).await;
    write(&store, |tx| {
        consent::put(tx, &allowed(SHOP, "", "1 4 6", NOW + 1))
    })
    .await;
    let found = read(&store, |conn| consent::find(conn, MEI, SHOP)).await;
    assert_eq!(found, Some(allowed(SHOP, "", "1 4 6", NOW + 1)));
    for (used, noted) in [(NOW + HOUR, NOW + 1), (NOW + HOUR + 1, NOW + HOUR + 1)] {
        let last = read(&store, |conn| consent::find(conn, MEI, SHOP)).await.unwrap();
        write(&store, move |tx| consent::touch(tx, &last, used)).await;
        let touched = read(&store, |conn| consent::find(conn, MEI, SHOP)).await.unwrap();
        assert_eq!((touched.given_at, touched.used_at), (NOW + 1, noted));
    }
    assert!(!write(&store, |tx| consent::withdraw(tx, LIN, SHOP)).await);
    assert!(write(&store, |tx| consent::withdraw(tx, MEI, SHOP)).await);
    assert!(!write(&store, |tx| consent::withdraw(tx, MEI, SHOP)).await);
    assert_eq!(read(&store, |conn| consent::find(conn, MEI, SHOP)).await, None);
}

async fn consents_are_listed_with_their_apps(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        consent::put(tx, &allowed(SHOP, "1", "1", NOW))?;
        consent::put(tx, &allowed(CLOCK, "3", "3", NOW + 1))
    })
    .await;
    let expected = vec![
        (allowed(CLOCK, "3", "3", NOW + 1), an_app(CLOCK, "Clock")),
        (allowed(SHOP, "1", "1", NOW), an_app(SHOP, "Shop")),
    ];
    assert_eq!(
        read(&store, |conn| consent::of_account(conn, MEI)).await,
        expected
    );
    assert_eq!(read(&store, |conn| consent::of_account(conn, LIN)).await, vec![]);
}
