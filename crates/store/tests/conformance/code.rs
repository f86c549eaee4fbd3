//! The contract of codes: one use, by one app, in time.

use setaria_identity::clock::MINUTE;
use setaria_identity::grant::{Code, Use};
use setaria_store::{StoreError, code};

use crate::engine::Engine;
use crate::fixture::{CLOCK, NOW, SHOP, a_code, at_once, furnish, read, refused, write};

on_every_engine! {
    a_code_comes_back_to_its_own_app_only,
    az10_a_code_is_used_once,
    az10_an_expired_code_and_a_foreign_one_are_not_used_up,
    a25_the_answer_is_kept_with_the_use,
    tk3_fifty_redemptions_at_once_give_one_success,
}

async fn a_code_comes_back_to_its_own_app_only(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert_eq!(
        read(&store, |conn| code::find(conn, &[1; 32], SHOP)).await,
        Some(a_code(1))
    );
    assert_eq!(read(&store, |conn| code::find(conn, &[1; 32], CLOCK)).await, None);
    assert_eq!(read(&store, |conn| code::find(conn, &[9; 32], SHOP)).await, None);
    let bare = Code {
        redirect_uri: None,
        ..a_code(2)
    };
    let expected = bare.clone();
    write(&store, move |tx| code::insert(tx, &bare)).await;
    assert_eq!(
        read(&store, |conn| code::find(conn, &[2; 32], SHOP)).await,
        Some(expected)
    );
    let taken = refused(&store, |tx| code::insert(tx, &a_code(1))).await;
    assert_eq!(taken, StoreError::Conflict("code.hash"));
}

async fn az10_a_code_is_used_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| code::consume(tx, &[1; 32], SHOP, NOW + 1, None)).await);
    assert!(
        !write(&store, |tx| code::consume(
            tx,
            &[1; 32],
            SHOP,
            NOW + 2,
            Some(b"late")
        ))
        .await
    );
    let found = read(&store, |conn| code::find(conn, &[1; 32], SHOP))
        .await
        .unwrap();
    assert_eq!(
        found.used,
        Some(Use {
            at: NOW + 1,
            answer: None
        })
    );
}

async fn az10_an_expired_code_and_a_foreign_one_are_not_used_up(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(!write(&store, |tx| code::consume(tx, &[1; 32], CLOCK, NOW, None)).await);
    assert!(
        !write(&store, |tx| code::consume(
            tx,
            &[1; 32],
            SHOP,
            NOW + 5 * MINUTE,
            None
        ))
        .await
    );
    assert!(
        write(&store, |tx| code::consume(
            tx,
            &[1; 32],
            SHOP,
            NOW + 5 * MINUTE - 1,
            None
        ))
        .await
    );
}

async fn a25_the_answer_is_kept_with_the_use(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        code::consume(tx, &[1; 32], SHOP, NOW, Some(b"sealed"))
    })
    .await;
    let used = read(&store, |conn| code::find(conn, &[1; 32], SHOP))
        .await
        .unwrap()
        .used;
    assert_eq!(
        used,
        Some(Use {
            at: NOW,
            answer: Some(b"sealed".to_vec())
        })
    );
}

async fn tk3_fifty_redemptions_at_once_give_one_success(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    for hash in 10..60 {
        write(&store, move |tx| code::insert(tx, &a_code(hash))).await;
        let won = at_once(50, |n| {
            let store = store.clone();
            let answer = [u8::try_from(n).unwrap()];
            async move {
                write(&store, move |tx| {
                    code::consume(tx, &[hash; 32], SHOP, NOW, Some(&answer))
                })
                .await
            }
        })
        .await;
        assert_eq!(won.iter().filter(|won| **won).count(), 1);
        let winner = u8::try_from(won.iter().position(|won| *won).unwrap()).unwrap();
        let used = read(&store, move |conn| code::find(conn, &[hash; 32], SHOP))
            .await
            .unwrap()
            .used;
        assert_eq!(used.unwrap().answer, Some(vec![winner]));
    }
}
