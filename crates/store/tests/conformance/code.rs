//! The contract of codes: one use, by one app, in time.

use setaria_identity::clock::{DAY, MINUTE};
use setaria_identity::grant::{Code, CodeKey, Use};
use setaria_identity::id::{AppId, TokenId};
use setaria_identity::scope::ScopeSet;
use setaria_store::token::Rotated;
use setaria_store::{Store, account, code, grant};

use crate::engine::Engine;
use crate::fixture::{
    CLOCK, GRANT, MEI, NOW, SHOP, a_code, a_grant, at_once, code_key, furnish, insert_code, opened_by, read,
    walk, write,
};

on_every_engine! {
    a_code_comes_back_to_its_own_app_only,
    az10_a_code_is_used_once,
    az10_an_expired_code_and_a_foreign_one_are_not_used_up,
    a_code_is_usable_while_it_and_its_family_live,
    a_used_code_keeps_its_family,
    a_code_whose_text_names_no_grant_is_found_by_its_hash,
    tk3_fifty_redemptions_at_once_give_one_success,
}

async fn found(store: &Store, n: u8, now: i64) -> Option<Code> {
    let found = read(store, move |conn| code::find(conn, &code_key(n), SHOP, now)).await;
    found.map(|(_, code)| code)
}

/// Uses code `n` up for a pair of that number.
async fn consume(store: &Store, n: u8, app: AppId, now: i64, gave: i64) -> bool {
    write(store, move |tx| {
        code::consume(tx, &code_key(n), app, now, TokenId(gave), now + 30 * DAY)
    })
    .await
}

async fn a_code_comes_back_to_its_own_app_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(
        read(&store, |conn| code::find(conn, &code_key(1), SHOP, NOW)).await,
        Some((GRANT, a_code(1)))
    );
    assert_eq!(
        read(&store, |conn| code::find(conn, &code_key(1), CLOCK, NOW)).await,
        None
    );
    assert_eq!(found(&store, 9, NOW).await, None);
    let bare = Code {
        redirect_uri: None,
        ..a_code(2)
    };
    let expected = bare.clone();
    write(&store, move |tx| {
        grant::insert(tx, &a_grant(opened_by(2)), bare.expires_at, Some(&bare))
    })
    .await;
    assert_eq!(found(&store, 2, NOW).await, Some(expected));
}

async fn a_code_is_usable_while_it_and_its_family_live(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let usable = |app, now| read(&store, move |conn| code::usable(conn, &code_key(1), app, now));
    let given = Rotated {
        grant_id: GRANT,
        account_id: MEI,
        scopes: ScopeSet::from_printed("1 3"),
    };
    let expected = Some((given, a_code(1).redirect_uri));
    assert_eq!(usable(SHOP, NOW + 5 * MINUTE - 1).await, expected);
    assert_eq!(usable(SHOP, NOW + 5 * MINUTE).await, None, "expired");
    assert_eq!(usable(CLOCK, NOW).await, None, "another app's");
    assert!(consume(&store, 1, SHOP, NOW, 5).await);
    assert_eq!(usable(SHOP, NOW).await, None, "used");
    write(&store, |tx| insert_code(tx, 2)).await;
    write(&store, |tx| account::set_password(tx, MEI, "new")).await;
    let dead = read(&store, |conn| code::usable(conn, &code_key(2), SHOP, NOW)).await;
    assert_eq!(dead, None, "of an earlier generation");
}

async fn a_used_code_keeps_its_family(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        insert_code(tx, 2)?;
        insert_code(tx, 3)
    })
    .await;
    assert!(consume(&store, 2, SHOP, NOW, 5).await);
    // The unused one goes with its code; of the used one, only the code goes, after a day.
    let late = NOW + 2 * DAY;
    let swept = walk(&store, late, 100).await;
    assert_eq!((swept.grants, swept.codes), (1, 2));
    let lives = |n| read(&store, move |conn| grant::find(conn, opened_by(n)));
    assert!(lives(2).await.is_some() && lives(3).await.is_none());
    assert_eq!(found(&store, 2, NOW).await, None);
}

async fn a_code_whose_text_names_no_grant_is_found_by_its_hash(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    // As the codes of schema 6 lie there.
    write(&store, |tx| {
        tx.execute("UPDATE grants SET code_hash = code_proof, code_proof = NULL", &[])
    })
    .await;
    let former = CodeKey {
        grant_id: None,
        hash: [1; 32],
    };
    let usable = read(&store, move |conn| code::usable(conn, &former, SHOP, NOW)).await;
    assert_eq!(usable.unwrap().0.grant_id, GRANT);
    let use_it = || {
        write(&store, move |tx| {
            code::consume(tx, &former, SHOP, NOW, TokenId(5), NOW)
        })
    };
    assert!(use_it().await && !use_it().await);
    let (grant, found) = read(&store, move |conn| code::find(conn, &former, SHOP, NOW))
        .await
        .unwrap();
    assert_eq!(
        (grant, found.used.map(|used| used.gave)),
        (GRANT, Some(TokenId(5)))
    );
    let other = CodeKey {
        hash: [2; 32],
        ..former
    };
    assert_eq!(
        read(&store, move |conn| code::find(conn, &other, SHOP, NOW)).await,
        None
    );
    // Naming the right grant proves nothing.
    let guessed = CodeKey {
        grant_id: Some(GRANT),
        hash: [2; 32],
    };
    assert_eq!(
        read(&store, move |conn| code::find(conn, &guessed, SHOP, NOW)).await,
        None
    );
}

async fn az10_a_code_is_used_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(consume(&store, 1, SHOP, NOW + 1, 5).await);
    assert!(!consume(&store, 1, SHOP, NOW + 2, 6).await);
    let used = Use {
        at: NOW + 1,
        gave: TokenId(5),
    };
    assert_eq!(found(&store, 1, NOW).await.unwrap().used, Some(used));
}

async fn az10_an_expired_code_and_a_foreign_one_are_not_used_up(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(!consume(&store, 1, CLOCK, NOW, 5).await);
    assert!(!consume(&store, 1, SHOP, NOW + 5 * MINUTE, 5).await);
    assert!(consume(&store, 1, SHOP, NOW + 5 * MINUTE - 1, 5).await);
    write(&store, |tx| {
        insert_code(tx, 2)?;
        grant::revoke(tx, opened_by(2), NOW)
    })
    .await;
    assert!(!consume(&store, 2, SHOP, NOW, 5).await, "of a revoked grant");
}

async fn tk3_fifty_redemptions_at_once_give_one_success(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    for code in 10..60 {
        write(&store, move |tx| insert_code(tx, code)).await;
        let won = at_once(50, |n| {
            let store = store.clone();
            async move { consume(&store, code, SHOP, NOW, i64::try_from(n).unwrap()).await }
        })
        .await;
        assert_eq!(won.iter().filter(|won| **won).count(), 1);
        let winner = i64::try_from(won.iter().position(|won| *won).unwrap()).unwrap();
        let used = found(&store, code, NOW).await.unwrap().used;
        assert_eq!(used.unwrap().gave, TokenId(winner));
    }
}
