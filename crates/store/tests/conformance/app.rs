//! The contract of apps.

use setaria_identity::app::{App, Dialect, Policy, RedirectMode, TokenProfile};
use setaria_identity::id::AppId;
use setaria_identity::scope::ScopeSet;
use setaria_store::{StoreError, app};

use crate::engine::Engine;
use crate::fixture::{CLOCK, LIN, SHOP, an_app, furnish, read, refused, write};

on_every_engine! {
    an_app_comes_back_as_it_was_kept,
    an_app_needs_its_developer,
    only_what_may_change_changes,
    secrets_are_replaced_and_listed,
    apps_page_by_id,
}

async fn an_app_comes_back_as_it_was_kept(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(
        read(&store, |conn| app::by_id(conn, SHOP)).await,
        Some(an_app(SHOP, "Shop"))
    );
    let bare = App {
        dialect: Dialect::Standard,
        enabled: false,
        redirect_uris: vec![],
        redirect_mode: RedirectMode::Xiaomi,
        scopes: ScopeSet::default(),
        policy: Policy {
            tokens: TokenProfile::Custom {
                code_s: 1,
                access_s: 2,
                refresh_s: 3,
            },
            require_mac: true,
            ..Policy::default()
        },
        generation: 9,
        ..an_app(AppId(5), "应用")
    };
    let expected = bare.clone();
    write(&store, move |tx| app::insert(tx, &bare, b"sealed")).await;
    assert_eq!(
        read(&store, |conn| app::by_id(conn, AppId(5))).await,
        Some(expected)
    );
    assert_eq!(read(&store, |conn| app::by_id(conn, AppId(6))).await, None);
    let taken = refused(&store, |tx| app::insert(tx, &an_app(SHOP, "Again"), b"")).await;
    assert_eq!(taken, StoreError::Conflict("app.id"));
}

async fn an_app_needs_its_developer(engine: &impl Engine) {
    let store = engine.open();
    let error = refused(&store, |tx| app::insert(tx, &an_app(SHOP, "Shop"), b"")).await;
    assert_eq!(error, StoreError::Conflict("foreign key"));
}

async fn only_what_may_change_changes(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let changed = App {
        name: "New shop".into(),
        enabled: false,
        redirect_uris: vec!["https://c.example/".into()],
        redirect_mode: RedirectMode::Xiaomi,
        scopes: ScopeSet::from_printed("1"),
        policy: Policy::default(),
        ..an_app(SHOP, "Shop")
    };
    let expected = changed.clone();
    // What must not change is given another value here.
    let asked = App {
        developer_id: LIN,
        dialect: Dialect::Standard,
        generation: 7,
        created_at: 0,
        ..changed.clone()
    };
    assert!(write(&store, move |tx| app::update(tx, &asked)).await);
    assert_eq!(read(&store, |conn| app::by_id(conn, SHOP)).await, Some(expected));
    assert!(write(&store, |tx| app::raise_generation(tx, SHOP)).await);
    assert_eq!(
        read(&store, |conn| app::by_id(conn, SHOP))
            .await
            .unwrap()
            .generation,
        1
    );
    assert_eq!(
        read(&store, |conn| app::by_id(conn, CLOCK)).await,
        Some(an_app(CLOCK, "Clock"))
    );
    assert!(!write(&store, |tx| app::update(tx, &an_app(AppId(1), "None"))).await);
    assert!(!write(&store, |tx| app::raise_generation(tx, AppId(1))).await);
}

async fn secrets_are_replaced_and_listed(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| app::set_secret(tx, SHOP, b"sealed anew")).await);
    assert!(!write(&store, |tx| app::set_secret(tx, AppId(1), b"sealed anew")).await);
    assert_eq!(
        read(&store, |conn| app::secret(conn, SHOP)).await.as_deref(),
        Some(&b"sealed anew"[..])
    );
    assert_eq!(read(&store, |conn| app::secret(conn, AppId(1))).await, None);
    let all = vec![(SHOP, b"sealed anew".to_vec()), (CLOCK, b"sealed-clock".to_vec())];
    assert_eq!(read(&store, app::secrets).await, all);
}

async fn apps_page_by_id(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let page = |after, limit| read(&store, move |conn| app::list(conn, after, limit));
    assert_eq!(page(None, 1).await, [an_app(SHOP, "Shop")]);
    assert_eq!(page(Some(SHOP), 9).await, [an_app(CLOCK, "Clock")]);
    assert_eq!(page(Some(CLOCK), 9).await, []);
}
