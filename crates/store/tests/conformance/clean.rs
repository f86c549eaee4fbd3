//! The contract of cleaning: what may go goes, what may not stays, and no call takes more than its bound.

use setaria_identity::clock::{DAY, HOUR, MINUTE};
use setaria_identity::grant::{RETRY_WINDOW, TokenPair};
use setaria_store::clean::{self, Swept};
use setaria_store::{Store, StoreError, Tx, code, session, token};

use crate::engine::Engine;
use crate::fixture::{GRANT, MEI, NOW, SHOP, a_code, a_pair, a_session, furnish, read, write};

on_every_engine! {
    nothing_goes_before_its_time,
    a25_answers_go_with_the_retry_window,
    az11_a_code_stays_a_day_for_reuse_to_be_noticed,
    tokens_go_when_they_can_do_nothing_any_more,
    sessions_go_when_they_end,
    each_call_is_bounded,
}

/// As the engine does whose nodes share their nonces.
fn remember_nonce(tx: &Tx<'_>, n: u8, expires_at: i64) -> Result<u64, StoreError> {
    let id = [n; 32];
    tx.execute(
        "INSERT INTO nonce (id, expires_at) VALUES ($1, $2)",
        &[(&id).into(), expires_at.into()],
    )
}

async fn sweep(store: &Store, now: i64) -> Swept {
    write(store, move |tx| clean::sweep(tx, now, 100)).await
}

async fn nothing_goes_before_its_time(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| remember_nonce(tx, 1, NOW + 1)).await;
    assert_eq!(sweep(&store, NOW).await, Swept::default());
    assert_eq!(
        sweep(&store, NOW + 1).await,
        Swept {
            nonces: 1,
            ..Swept::default()
        }
    );
    assert_eq!(sweep(&store, NOW + 1).await.most(), 0);
}

async fn a25_answers_go_with_the_retry_window(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        code::consume(tx, &[1; 32], SHOP, NOW, Some(b"sealed"))?;
        token::consume_refresh(tx, &[101; 32], SHOP, NOW, Some(b"sealed"), NOW + DAY)
    })
    .await;
    assert_eq!(sweep(&store, NOW + RETRY_WINDOW - 1).await.answers, 0);
    assert_eq!(sweep(&store, NOW + RETRY_WINDOW).await.answers, 2);
    let code = read(&store, |conn| code::find(conn, &[1; 32], SHOP))
        .await
        .unwrap();
    let pair = read(&store, |conn| token::by_refresh(conn, &[101; 32], SHOP))
        .await
        .unwrap();
    for used in [code.used, pair.refresh_used] {
        let used = used.unwrap();
        assert_eq!((used.at, used.answer), (NOW, None), "the use itself stays known");
    }
}

async fn az11_a_code_stays_a_day_for_reuse_to_be_noticed(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| code::consume(tx, &[1; 32], SHOP, NOW, None)).await;
    let gone = NOW + 5 * MINUTE + DAY;
    assert_eq!(sweep(&store, gone - 1).await.codes, 0);
    assert_eq!(sweep(&store, gone).await.codes, 1);
}

async fn tokens_go_when_they_can_do_nothing_any_more(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        token::insert(tx, &a_pair(2))?;
        token::consume_refresh(tx, &[102; 32], SHOP, NOW, None, NOW + DAY)?;
        let implicit = TokenPair {
            refresh_hash: None,
            refresh_expires_at: NOW + HOUR,
            ..a_pair(3)
        };
        token::insert(tx, &implicit)
    })
    .await;
    assert_eq!(sweep(&store, NOW + HOUR - 1).await.tokens, 0);
    assert_eq!(sweep(&store, NOW + HOUR).await.tokens, 1, "the implicit one");
    assert_eq!(sweep(&store, NOW + DAY).await.tokens, 1, "the used one");
    assert_eq!(sweep(&store, NOW + 10 * DAY).await.tokens, 1, "the unused one");
}

async fn sessions_go_when_they_end(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| session::touch(tx, &[1; 32], NOW + 29 * DAY)).await;
    assert_eq!(sweep(&store, NOW + 30 * DAY - 1).await.sessions, 0);
    assert_eq!(sweep(&store, NOW + 30 * DAY).await.sessions, 1);
}

async fn each_call_is_bounded(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| {
        for n in 10..35 {
            code::insert(tx, &a_code(n))?;
            token::insert(tx, &a_pair(n))?;
            session::insert(tx, &a_session(MEI, n))?;
            remember_nonce(tx, n, NOW)?;
            code::consume(tx, &[n; 32], SHOP, NOW, Some(b"sealed"))?;
        }
        Ok(())
    })
    .await;
    let late = NOW + 100 * DAY;
    let mut total = Swept::default();
    let mut calls = 0;
    loop {
        let swept = write(&store, move |tx| clean::sweep(tx, late, 10)).await;
        // Answers and tokens go by two statements each.
        assert!(
            swept.answers <= 20 && swept.tokens <= 20 && swept.grants <= 10,
            "{swept:?}"
        );
        assert!(swept.codes <= 10 && swept.sessions <= 10 && swept.nonces <= 10);
        total.codes += swept.codes;
        total.tokens += swept.tokens;
        total.grants += swept.grants;
        total.sessions += swept.sessions;
        total.nonces += swept.nonces;
        calls += 1;
        if swept.most() == 0 {
            break;
        }
    }
    let expected = Swept {
        codes: 26,
        tokens: 26,
        grants: 1,
        sessions: 26,
        nonces: 25,
        ..Swept::default()
    };
    assert_eq!(total, expected);
    assert!(calls >= 4);
    assert_eq!(
        read(&store, |conn| setaria_store::grant::find(conn, &GRANT)).await,
        None
    );
}
