//! The contract of the walk through grants and tokens: what may go goes, what may not stays, and no step takes more than its
//! bound.

use setaria_identity::clock::{DAY, HOUR, MINUTE};
use setaria_identity::grant::{RETRY_WINDOW, TokenPair};
use setaria_identity::id::TokenId;
use setaria_store::walk::{self, Walk, Walked};
use setaria_store::{Store, code, grant, token};

use crate::engine::Engine;
use crate::fixture::{self, GRANT, NOW, SHOP, a_pair, code_key, furnish, insert_code, read, refresh, write};

on_every_engine! {
    a25_answers_go_with_the_retry_window,
    az11_a_code_stays_a_day_for_reuse_to_be_noticed,
    tokens_go_when_they_can_do_nothing_any_more,
    each_step_is_bounded_and_the_walk_comes_round_again,
}

async fn go(store: &Store, now: i64) -> Walked {
    fixture::walk(store, now, 100).await
}

async fn a25_answers_go_with_the_retry_window(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let answer = || read(&store, |conn| token::answer(conn, a_pair(1).id));
    assert_eq!(go(&store, NOW + RETRY_WINDOW - 1).await.answers, 0);
    assert!(answer().await.is_some());
    assert_eq!(go(&store, NOW + RETRY_WINDOW).await.answers, 1);
    assert!(answer().await.is_none());
    // One that was given later goes on the walk of its own; one that lies behind that, on the long one.
    let later = TokenPair {
        id: TokenId::before(NOW + DAY),
        ..a_pair(2)
    };
    write(&store, move |tx| token::insert(tx, &later)).await;
    let alone = |since, now| write(&store, move |tx| walk::step(tx, now, 1, Walk::begin(since)));
    let (walked, further) = alone(NOW + DAY - 1, NOW + DAY + RETRY_WINDOW).await;
    assert_eq!((walked.answers, further.is_behind()), (1, true));
    write(&store, |tx| token::insert(tx, &a_pair(3))).await;
    assert_eq!(
        alone(NOW + DAY, NOW + RETRY_WINDOW).await.0.answers,
        0,
        "behind another row"
    );
    assert_eq!(go(&store, NOW + RETRY_WINDOW).await.answers, 1);
}

async fn az11_a_code_stays_a_day_for_reuse_to_be_noticed(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        code::consume(tx, &code_key(1), SHOP, NOW, a_pair(1).id, NOW + 30 * DAY)
    })
    .await;
    let gone = NOW + 5 * MINUTE + DAY;
    let found = |now| read(&store, move |conn| code::find(conn, &code_key(1), SHOP, now));
    assert_eq!(go(&store, gone - 1).await.codes, 0);
    assert!(found(gone - 1).await.is_some() && found(gone).await.is_none());
    assert_eq!(go(&store, gone).await.codes, 1);
    assert!(found(NOW).await.is_none());
}

async fn tokens_go_when_they_can_do_nothing_any_more(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        token::insert(tx, &a_pair(2))?;
        token::consume_refresh(tx, refresh(2), SHOP, NOW, a_pair(3).id)?;
        let implicit = TokenPair {
            refresh_hash: None,
            refresh_expires_at: NOW + HOUR,
            ..a_pair(3)
        };
        token::insert(tx, &implicit)
    })
    .await;
    assert_eq!(go(&store, NOW + HOUR - 1).await.tokens, 0);
    assert_eq!(go(&store, NOW + HOUR).await.tokens, 1, "the implicit one");
    assert_eq!(go(&store, NOW + DAY - 1).await.tokens, 0);
    assert_eq!(go(&store, NOW + DAY).await.tokens, 1, "the used one");
    assert_eq!(go(&store, NOW + 10 * DAY - 1).await.tokens, 0);
    assert_eq!(go(&store, NOW + 10 * DAY).await.tokens, 1, "the unused one");
}

async fn each_step_is_bounded_and_the_walk_comes_round_again(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        (10..35).try_for_each(|n| insert_code(tx, n).and_then(|()| token::insert(tx, &a_pair(n))))
    })
    .await;
    let late = NOW + 100 * DAY;
    let (mut total, mut walk, mut steps) = (Walked::default(), Walk::begin(0), 0);
    while !walk.is_over() {
        let (walked, further) = write(&store, move |tx| walk::step(tx, late, 10, walk)).await;
        assert!(walked.tokens <= 10 && walked.grants <= 10, "{walked:?}");
        total.tokens += walked.tokens;
        total.grants += walked.grants;
        walk = further;
        steps += 1;
    }
    assert_eq!((total.tokens, total.grants, steps), (26, 26, 4));
    assert_eq!(read(&store, |conn| grant::find(conn, GRANT)).await, None);
    write(&store, |tx| token::insert(tx, &a_pair(40))).await;
    let (walked, _) = write(&store, move |tx| walk::step(tx, late, 10, walk)).await;
    assert_eq!(walked.tokens, 1);
}
