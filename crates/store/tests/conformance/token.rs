//! The contract of token pairs. That a token lives exactly with its family is tested in `grant`.

use setaria_identity::clock::{DAY, HOUR};
use setaria_identity::grant::{LiveToken, TokenPair, Use};
use setaria_identity::scope::ScopeSet;
use setaria_store::token::Rotation;
use setaria_store::{StoreError, clean, grant, token};

use crate::engine::Engine;
use crate::fixture::{CLOCK, GRANT, MEI, NOW, SHOP, a_pair, at_once, furnish, read, refused, write};

on_every_engine! {
    a_live_token_tells_all_that_a_call_needs,
    a_pair_comes_back_to_its_own_app_only,
    pairs_without_a_refresh_token_do_not_collide,
    tk5_a_refresh_token_is_used_once,
    a_foreign_or_expired_refresh_token_is_not_used_up,
    tk4_fifty_refreshes_at_once_give_one_success,
    a20_a_refresh_kills_the_old_access_token_where_asked,
    tk5_a_rotation_uses_the_token_up_and_gives_a_pair_of_the_same_family,
    a_rotation_passes_over_what_is_not_live_and_ones_own,
    tk4_of_fifty_rotations_at_once_one_is_the_first,
}

async fn a_live_token_tells_all_that_a_call_needs(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let expected = LiveToken {
        grant_id: GRANT,
        account_id: MEI,
        app_id: SHOP,
        scopes: ScopeSet::from_printed("1 3"),
        key_id: "k1".into(),
        expires_at: NOW + HOUR,
    };
    assert_eq!(
        read(&store, |conn| token::live(conn, &[1; 32], NOW + HOUR - 1)).await,
        Some(expected)
    );
    assert_eq!(
        read(&store, |conn| token::live(conn, &[1; 32], NOW + HOUR)).await,
        None
    );
    assert_eq!(
        read(&store, |conn| token::live(conn, &[101; 32], NOW)).await,
        None
    );
}

async fn a_pair_comes_back_to_its_own_app_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, &[101; 32], SHOP)).await,
        Some(a_pair(1))
    );
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, &[101; 32], CLOCK)).await,
        None
    );
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, &[1; 32], SHOP)).await,
        None
    );
    let access = refused(&store, |tx| {
        token::insert(
            tx,
            &TokenPair {
                refresh_hash: None,
                ..a_pair(1)
            },
        )
    })
    .await;
    assert_eq!(access, StoreError::Conflict("token.access_hash"));
    let refresh = refused(&store, |tx| {
        token::insert(
            tx,
            &TokenPair {
                access_hash: [9; 32],
                ..a_pair(1)
            },
        )
    })
    .await;
    assert_eq!(refresh, StoreError::Conflict("token.refresh_hash"));
}

async fn pairs_without_a_refresh_token_do_not_collide(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        token::insert(
            tx,
            &TokenPair {
                refresh_hash: None,
                ..a_pair(2)
            },
        )?;
        token::insert(
            tx,
            &TokenPair {
                refresh_hash: None,
                ..a_pair(3)
            },
        )
    })
    .await;
    assert!(
        read(&store, |conn| token::live(conn, &[3; 32], NOW))
            .await
            .is_some()
    );
}

async fn tk5_a_refresh_token_is_used_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let consume = |answer: &'static [u8], now| {
        write(&store, move |tx| {
            token::consume_refresh(tx, &[101; 32], SHOP, now, Some(answer), now + DAY)
        })
    };
    assert!(consume(b"first", NOW + 1).await);
    assert!(!consume(b"second", NOW + 2).await);
    let used = read(&store, |conn| token::by_refresh(conn, &[101; 32], SHOP))
        .await
        .unwrap()
        .refresh_used;
    assert_eq!(
        used,
        Some(Use {
            at: NOW + 1,
            answer: Some(b"first".to_vec())
        })
    );
    assert!(
        read(&store, |conn| token::live(conn, &[1; 32], NOW + 2))
            .await
            .is_some(),
        "decision A20"
    );
}

async fn a_foreign_or_expired_refresh_token_is_not_used_up(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let consume = |app, now| {
        write(&store, move |tx| {
            token::consume_refresh(tx, &[101; 32], app, now, None, now)
        })
    };
    assert!(!consume(CLOCK, NOW).await);
    assert!(!consume(SHOP, NOW + 10 * DAY).await);
    assert!(consume(SHOP, NOW + 10 * DAY - 1).await);
}

async fn tk4_fifty_refreshes_at_once_give_one_success(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    for n in 2..52 {
        write(&store, move |tx| token::insert(tx, &a_pair(n))).await;
        let won = at_once(50, |attempt| {
            let store = store.clone();
            let successor = TokenPair {
                access_hash: [u8::try_from(attempt).unwrap() + 200; 32],
                refresh_hash: None,
                ..a_pair(n)
            };
            // The refresh as `service` does it: consume, then issue, in one transaction.
            let refresh = move |tx: &setaria_store::Tx<'_>| {
                if !token::consume_refresh(tx, &[n + 100; 32], SHOP, NOW, None, NOW + DAY)? {
                    return Err(StoreError::Abort("used"));
                }
                let mut successor = successor.clone();
                successor.access_hash[0] = n;
                token::insert(tx, &successor)
            };
            async move { store.write("token.refresh", refresh).await }
        })
        .await;
        assert_eq!(won.iter().filter(|won| won.is_ok()).count(), 1);
        assert!(
            won.iter()
                .all(|won| matches!(won, Ok(()) | Err(StoreError::Abort("used"))))
        );
    }
}

/// From the pair of number `from` to that of `to`, at `now`.
fn a_rotation(from: u8, to: u8, now: i64) -> Rotation {
    Rotation {
        refresh_hash: [from + 100; 32],
        app: SHOP,
        now,
        answer: Some(vec![from; 40]),
        kept_until: now + DAY,
        fresh: TokenPair {
            grant_id: [0; 16],
            issued_at: now,
            access_expires_at: now + HOUR,
            refresh_expires_at: now + 50 * DAY,
            ..a_pair(to)
        },
    }
}

async fn tk5_a_rotation_uses_the_token_up_and_gives_a_pair_of_the_same_family(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let rotation = a_rotation(1, 2, NOW + 7);
    let rotated = store.rotate(rotation.clone()).await.unwrap().unwrap();
    assert_eq!(
        (rotated.grant_id, rotated.account_id, rotated.scopes),
        (GRANT, MEI, ScopeSet::from_printed("1 3"))
    );
    let used = read(&store, |conn| token::by_refresh(conn, &[101; 32], SHOP)).await;
    let expected = Use {
        at: NOW + 7,
        answer: Some(vec![1; 40]),
    };
    assert_eq!(used.unwrap().refresh_used, Some(expected));
    let fresh = read(&store, |conn| token::by_refresh(conn, &[102; 32], SHOP)).await;
    let expected = TokenPair {
        grant_id: GRANT,
        ..rotation.fresh.clone()
    };
    assert_eq!(fresh, Some(expected));
    assert!(
        read(&store, |conn| token::live(conn, &[2; 32], NOW + 8))
            .await
            .is_some()
    );
    assert_eq!(store.rotate(rotation).await, Ok(None), "used");
    // What outlives the family as it was known keeps the family's rows.
    let late = NOW + 45 * DAY;
    for _ in 0..3 {
        write(&store, move |tx| clean::sweep(tx, late, 100)).await;
    }
    assert!(store.rotate(a_rotation(2, 3, late)).await.unwrap().is_some());
}

async fn a_rotation_passes_over_what_is_not_live_and_ones_own(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let passed_over = |rotation: Rotation| {
        let store = store.clone();
        async move { store.rotate(rotation).await == Ok(None) }
    };
    let foreign = Rotation {
        app: CLOCK,
        ..a_rotation(1, 2, NOW)
    };
    assert!(passed_over(foreign).await, "another app's");
    assert!(passed_over(a_rotation(9, 2, NOW)).await, "unknown");
    assert!(passed_over(a_rotation(1, 2, NOW + 10 * DAY)).await, "expired");
    write(&store, |tx| grant::revoke(tx, &GRANT, NOW)).await;
    assert!(passed_over(a_rotation(1, 2, NOW)).await, "revoked");
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, &[102; 32], SHOP)).await,
        None
    );
    let left = read(&store, |conn| token::by_refresh(conn, &[101; 32], SHOP)).await;
    assert_eq!(left.unwrap().refresh_used, None);
}

async fn tk4_of_fifty_rotations_at_once_one_is_the_first(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    for from in 1..20 {
        let won = at_once(50, |attempt| {
            let store = store.clone();
            let mut rotation = a_rotation(from, from + 1, NOW);
            // One of them leads on; who wins instead leads nowhere.
            if attempt > 0 {
                rotation.fresh.access_hash[1] = u8::try_from(attempt).unwrap();
            }
            async move { store.rotate(rotation).await.unwrap().is_some() }
        })
        .await;
        assert_eq!(won.into_iter().filter(|won| *won).count(), 1, "{from}");
    }
}

async fn a20_a_refresh_kills_the_old_access_token_where_asked(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| token::kill_access(tx, &[101; 32], NOW + 5)).await;
    assert!(
        read(&store, |conn| token::live(conn, &[1; 32], NOW + 4))
            .await
            .is_some()
    );
    assert!(
        read(&store, |conn| token::live(conn, &[1; 32], NOW + 5))
            .await
            .is_none()
    );
    write(&store, |tx| token::kill_access(tx, &[101; 32], NOW + 9)).await;
    assert!(
        read(&store, |conn| token::live(conn, &[1; 32], NOW + 6))
            .await
            .is_none(),
        "dead stays dead"
    );
}
