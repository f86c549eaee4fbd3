//! The contract of grants: everything that kills a family, each alone, for the grant and for its access token alike.

use setaria_identity::account::Status;
use setaria_identity::app::App;
use setaria_identity::clock::DAY;
use setaria_identity::grant::{Generations, Grant};
use setaria_identity::id::GrantId;
use setaria_store::{Store, StoreError, Tx, account, app, grant, setting, token};

use crate::engine::Engine;
use crate::fixture::{
    CLOCK, GRANT, LIN, MEI, NOW, SHOP, a_grant, access, an_app, furnish, read, refused, walk, write,
};

on_every_engine! {
    a_living_grant_comes_back_as_it_was_kept,
    co3_revocation_kills_the_family_at_once,
    f19_the_accounts_generation_kills_the_family,
    f19_the_apps_generation_kills_the_family,
    f19_the_global_generation_kills_the_family,
    a_disabled_app_kills_the_family_until_it_is_enabled,
    a_disabled_account_kills_the_family_for_good,
    another_account_or_app_leaves_the_family_alive,
    what_a_person_gave_an_app_dies_together,
    pw11_what_a_person_gave_every_app_dies_together,
    a_revoked_family_goes_after_a_day_and_is_not_prolonged,
    a_living_family_is_prolonged_but_never_shortened,
}

async fn alive(store: &Store) -> bool {
    let grant = read(store, |conn| grant::find(conn, GRANT)).await.is_some();
    let token = read(store, |conn| token::live(conn, access(1), NOW))
        .await
        .is_some();
    assert_eq!(grant, token, "a token lives exactly with its family");
    grant
}

/// Whether the family still lives after `act` on a fresh store.
async fn survives<T: Send + 'static>(
    engine: &impl Engine,
    act: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
) -> bool {
    let store = engine.open();
    furnish(&store).await;
    assert!(alive(&store).await);
    write(&store, act).await;
    alive(&store).await
}

async fn a_living_grant_comes_back_as_it_was_kept(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(
        read(&store, |conn| grant::find(conn, GRANT)).await,
        Some(a_grant(GRANT))
    );
    assert_eq!(read(&store, |conn| grant::find(conn, GrantId(0))).await, None);
    let taken = refused(&store, |tx| grant::insert(tx, &a_grant(GRANT), NOW, None)).await;
    assert_eq!(taken, StoreError::Conflict("grants.id"));
}

async fn co3_revocation_kills_the_family_at_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| grant::revoke(tx, GRANT, NOW)).await);
    assert!(!write(&store, |tx| grant::revoke(tx, GRANT, NOW)).await);
    assert!(!alive(&store).await);
}

async fn f19_the_accounts_generation_kills_the_family(engine: &impl Engine) {
    assert!(!survives(engine, |tx| account::set_password(tx, MEI, "new")).await);
}

async fn f19_the_apps_generation_kills_the_family(engine: &impl Engine) {
    assert!(!survives(engine, |tx| app::raise_generation(tx, SHOP)).await);
}

async fn f19_the_global_generation_kills_the_family(engine: &impl Engine) {
    assert!(!survives(engine, setting::raise_global_generation).await);
}

async fn a_disabled_app_kills_the_family_until_it_is_enabled(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        app::update(
            tx,
            &App {
                enabled: false,
                ..an_app(SHOP, "Shop")
            },
        )
    })
    .await;
    assert!(!alive(&store).await);
    write(&store, |tx| app::update(tx, &an_app(SHOP, "Shop"))).await;
    assert!(alive(&store).await);
}

async fn a_disabled_account_kills_the_family_for_good(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| account::set_status(tx, MEI, Status::Disabled)).await;
    assert!(!alive(&store).await);
    // A family made with the newest generation is dead while the account is disabled.
    let newer = Grant {
        generations: Generations {
            account: 1,
            app: 0,
            global: 0,
        },
        ..a_grant(GrantId(8))
    };
    write(&store, move |tx| grant::insert(tx, &newer, NOW + DAY, None)).await;
    assert_eq!(read(&store, |conn| grant::find(conn, GrantId(8))).await, None);
    write(&store, |tx| account::set_status(tx, MEI, Status::Active)).await;
    assert!(!alive(&store).await);
}

async fn another_account_or_app_leaves_the_family_alive(engine: &impl Engine) {
    let others = |tx: &Tx<'_>| {
        account::set_password(tx, LIN, "new")?;
        account::set_status(tx, LIN, Status::Disabled)?;
        app::raise_generation(tx, CLOCK)?;
        app::update(
            tx,
            &App {
                enabled: false,
                ..an_app(CLOCK, "Clock")
            },
        )?;
        grant::revoke_for(tx, LIN, SHOP, NOW)?;
        grant::revoke_for(tx, MEI, CLOCK, NOW)
    };
    assert!(survives(engine, others).await);
}

async fn what_a_person_gave_an_app_dies_together(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        grant::insert(tx, &a_grant(GrantId(8)), NOW + DAY, None)
    })
    .await;
    assert_eq!(write(&store, |tx| grant::revoke_for(tx, MEI, SHOP, NOW)).await, 2);
    assert_eq!(write(&store, |tx| grant::revoke_for(tx, MEI, SHOP, NOW)).await, 0);
    assert!(!alive(&store).await);
    assert_eq!(read(&store, |conn| grant::find(conn, GrantId(8))).await, None);
}

async fn pw11_what_a_person_gave_every_app_dies_together(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let others = [
        Grant {
            app_id: CLOCK,
            ..a_grant(GrantId(8))
        },
        Grant {
            account_id: LIN,
            ..a_grant(GrantId(9))
        },
    ];
    write(&store, move |tx| {
        others
            .iter()
            .try_for_each(|other| grant::insert(tx, other, NOW + DAY, None))
    })
    .await;
    assert_eq!(write(&store, |tx| grant::revoke_all(tx, MEI, NOW)).await, 2);
    assert_eq!(write(&store, |tx| grant::revoke_all(tx, MEI, NOW)).await, 0);
    assert!(!alive(&store).await);
    assert_eq!(read(&store, |conn| grant::find(conn, GrantId(8))).await, None);
    assert!(
        read(&store, |conn| grant::find(conn, GrantId(9))).await.is_some(),
        "another person's"
    );
    // Such rows go as any revoked family's.
    assert_eq!(walk(&store, NOW + DAY, 10).await.grants, 3);
}

async fn a_revoked_family_goes_after_a_day_and_is_not_prolonged(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| grant::revoke(tx, GRANT, NOW)).await;
    write(&store, |tx| grant::prolong(tx, GRANT, NOW + 50 * DAY)).await;
    assert_eq!(walk(&store, NOW + DAY - 1, 10).await.grants, 0);
    let swept = walk(&store, NOW + DAY, 10).await;
    assert_eq!((swept.grants, swept.tokens), (1, 1));
}

/// Until when the only grant's row is kept.
async fn expires_at(store: &Store) -> i64 {
    let sql = "SELECT expires_at FROM grants";
    read(store, move |conn| {
        conn.row(sql, &[])?.map_or(Ok(0), |row| row.int(0))
    })
    .await
}

async fn a_living_family_is_prolonged_but_never_shortened(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| grant::prolong(tx, GRANT, NOW + 20 * DAY)).await;
    assert_eq!(
        expires_at(&store).await,
        NOW + 20 * DAY,
        "it is kept that long already"
    );
    write(&store, |tx| grant::prolong(tx, GRANT, NOW + 30 * DAY)).await;
    let kept = expires_at(&store).await;
    assert!((NOW + 30 * DAY..=NOW + 40 * DAY).contains(&kept));
    for sooner in [NOW, NOW + 31 * DAY] {
        write(&store, move |tx| grant::prolong(tx, GRANT, sooner)).await;
        assert_eq!(expires_at(&store).await, kept, "written once a week at most");
    }
    assert_eq!(walk(&store, kept - 1, 10).await.grants, 0);
    assert_eq!(walk(&store, kept, 10).await.grants, 1);
}
