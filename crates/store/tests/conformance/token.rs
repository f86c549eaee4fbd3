//! The contract of token pairs. That a token lives exactly with its family is tested in `grant`.

use setaria_identity::clock::{DAY, HOUR};
use setaria_identity::grant::{LiveToken, TokenKey, TokenPair, Use};
use setaria_identity::id::{GrantId, TokenId};
use setaria_identity::scope::ScopeSet;
use setaria_store::token::Rotation;
use setaria_store::{StoreError, account, clean, grant, token};

use crate::engine::Engine;
use crate::fixture::{
    CLOCK, GRANT, MEI, NOW, SHOP, a_pair, access, at_once, furnish, read, refresh, refused, walk, write,
};

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
    a_token_whose_text_does_not_begin_with_its_id_is_found_by_its_hash,
    an_id_that_is_taken_spoils_no_other_rotation,
}

async fn a_live_token_tells_all_that_a_call_needs(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let expected = LiveToken {
        grant_id: GRANT,
        account_id: MEI,
        app_id: SHOP,
        scopes: ScopeSet::from_printed("1 3"),
        expires_at: NOW + HOUR,
    };
    let found = read(&store, |conn| token::live(conn, access(1), NOW + HOUR - 1)).await;
    let account = read(&store, |conn| account::by_id(conn, MEI)).await;
    assert_eq!(
        found,
        account.map(|account| token::Live {
            token: expected,
            key_id: "k1".into(),
            account,
        })
    );
    assert_eq!(
        read(&store, |conn| token::live(conn, access(1), NOW + HOUR)).await,
        None
    );
    assert_eq!(
        read(&store, |conn| token::live(conn, refresh(1), NOW)).await,
        None
    );
}

async fn a_pair_comes_back_to_its_own_app_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, refresh(1), SHOP)).await,
        Some(a_pair(1))
    );
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, refresh(1), CLOCK)).await,
        None
    );
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, access(1), SHOP)).await,
        None
    );
    let taken = refused(&store, |tx| token::insert(tx, &a_pair(1))).await;
    assert_eq!(taken, StoreError::Conflict("token.id"));
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
        read(&store, |conn| token::live(conn, access(3), NOW))
            .await
            .is_some()
    );
}

async fn tk5_a_refresh_token_is_used_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let consume = |gave, now| {
        write(&store, move |tx| {
            token::consume_refresh(tx, refresh(1), SHOP, now, TokenId(gave))
        })
    };
    assert!(consume(5, NOW + 1).await);
    assert!(!consume(6, NOW + 2).await);
    let used = read(&store, |conn| token::by_refresh(conn, refresh(1), SHOP))
        .await
        .unwrap()
        .refresh_used;
    assert_eq!(
        used,
        Some(Use {
            at: NOW + 1,
            gave: TokenId(5)
        })
    );
    assert!(
        read(&store, |conn| token::live(conn, access(1), NOW + 2))
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
            token::consume_refresh(tx, refresh(1), app, now, TokenId(5))
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
                id: TokenId(i64::from(n) * 100 + i64::try_from(attempt).unwrap()),
                ..a_pair(n)
            };
            // The refresh as `service` does it: consume, then issue, in one transaction.
            let refreshed = move |tx: &setaria_store::Tx<'_>| {
                if !token::consume_refresh(tx, refresh(n), SHOP, NOW, successor.id)? {
                    return Err(StoreError::Abort("used"));
                }
                token::insert(tx, &successor)
            };
            async move { store.write("token.refresh", refreshed).await }
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
        presented: refresh(from),
        app: SHOP,
        now,
        fresh: TokenPair {
            grant_id: GrantId(0),
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
    let used = read(&store, |conn| token::by_refresh(conn, refresh(1), SHOP)).await;
    let expected = Use {
        at: NOW + 7,
        gave: a_pair(2).id,
    };
    assert_eq!(used.unwrap().refresh_used, Some(expected));
    let fresh = read(&store, |conn| token::by_refresh(conn, refresh(2), SHOP)).await;
    let expected = TokenPair {
        grant_id: GRANT,
        ..rotation.fresh.clone()
    };
    assert_eq!(fresh, Some(expected));
    let answer = read(&store, |conn| token::answer(conn, a_pair(2).id)).await;
    assert_eq!(answer, Some(vec![2; 40]));
    assert!(
        read(&store, |conn| token::live(conn, access(2), NOW + 8))
            .await
            .is_some()
    );
    assert_eq!(store.rotate(rotation).await, Ok(None), "used");
    // What outlives the family as it was known keeps the family's rows.
    let late = NOW + 45 * DAY;
    for _ in 0..3 {
        walk(&store, late, 100).await;
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
    write(&store, |tx| grant::revoke(tx, GRANT, NOW)).await;
    assert!(passed_over(a_rotation(1, 2, NOW)).await, "revoked");
    assert_eq!(
        read(&store, |conn| token::by_refresh(conn, refresh(2), SHOP)).await,
        None
    );
    let left = read(&store, |conn| token::by_refresh(conn, refresh(1), SHOP)).await;
    assert_eq!(left.unwrap().refresh_used, None);
}

async fn tk4_of_fifty_rotations_at_once_one_is_the_first(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        (2..20).try_for_each(|n| token::insert(tx, &a_pair(n)))
    })
    .await;
    for from in 1..20 {
        let won = at_once(50, |attempt| {
            let store = store.clone();
            let mut rotation = a_rotation(from, from + 20, NOW);
            rotation.fresh.id = TokenId(i64::from(from) * 100 + i64::try_from(attempt).unwrap());
            async move { store.rotate(rotation).await.unwrap().is_some() }
        })
        .await;
        assert_eq!(won.into_iter().filter(|won| *won).count(), 1, "{from}");
    }
}

async fn a20_a_refresh_kills_the_old_access_token_where_asked(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| token::kill_access(tx, a_pair(1).id, NOW + 5)).await;
    assert!(
        read(&store, |conn| token::live(conn, access(1), NOW + 4))
            .await
            .is_some()
    );
    assert!(
        read(&store, |conn| token::live(conn, access(1), NOW + 5))
            .await
            .is_none()
    );
    write(&store, |tx| token::kill_access(tx, a_pair(1).id, NOW + 9)).await;
    assert!(
        read(&store, |conn| token::live(conn, access(1), NOW + 6))
            .await
            .is_none(),
        "dead stays dead"
    );
}

async fn a_token_whose_text_does_not_begin_with_its_id_is_found_by_its_hash(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let sql = "INSERT INTO former_token (hash, token_id, dies_at) VALUES ($1, $2, $3)";
    write(&store, move |tx| {
        for hash in [[1; 32], [101; 32]] {
            tx.execute(
                sql,
                &[(&hash).into(), a_pair(1).id.into(), (NOW + 10 * DAY).into()],
            )?;
        }
        Ok(())
    })
    .await;
    let elsewhere = |key: TokenKey| TokenKey {
        id: TokenId(-77),
        ..key
    };
    let live = read(&store, move |conn| token::live(conn, elsewhere(access(1)), NOW)).await;
    assert_eq!(live.map(|live| live.token.grant_id), Some(GRANT));
    let pair = read(&store, move |conn| {
        token::by_refresh(conn, elsewhere(refresh(1)), SHOP)
    })
    .await;
    assert_eq!(pair, Some(a_pair(1)));
    let unknown = read(&store, move |conn| token::live(conn, elsewhere(access(2)), NOW)).await;
    assert_eq!(unknown, None);
    let sweep = |now| write(&store, move |tx| clean::sweep(tx, now, 10));
    assert_eq!(sweep(NOW + 10 * DAY - 1).await.former_tokens, 0);
    assert_eq!(sweep(NOW + 10 * DAY).await.former_tokens, 2);
}

async fn an_id_that_is_taken_spoils_no_other_rotation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        (2..20).try_for_each(|n| token::insert(tx, &a_pair(n)))
    })
    .await;
    // All at once, so that some share a batch; one of them brings an id that is there.
    let outcomes = at_once(19, |n| {
        let from = u8::try_from(n).unwrap() + 1;
        let mut rotation = a_rotation(from, from + 50, NOW);
        if from == 7 {
            rotation.fresh.id = a_pair(1).id;
        }
        let store = store.clone();
        async move { (from, store.rotate(rotation).await) }
    })
    .await;
    for (from, outcome) in outcomes {
        // A batch that it spoiled is told that it was passed over, and is looked at one by one.
        let expected = if from == 7 {
            matches!(outcome, Ok(None) | Err(StoreError::Conflict("token.id")))
        } else {
            outcome.is_ok()
        };
        assert!(expected, "{from}: {outcome:?}");
    }
    let used = read(&store, |conn| token::by_refresh(conn, refresh(7), SHOP)).await;
    assert_eq!(used.unwrap().refresh_used, None);
}
