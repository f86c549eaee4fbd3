//! The contract of cleaning: what may go goes, what may not stays, and no call takes more than its bound.

use setaria_identity::clock::DAY;
use setaria_store::clean::{self, Swept};
use setaria_store::{Store, StoreError, Tx, session};

use crate::engine::Engine;
use crate::fixture::{MEI, NOW, a_session, furnish, write};

on_every_engine! {
    nothing_goes_before_its_time,
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
            session::insert(tx, &a_session(MEI, n))?;
            remember_nonce(tx, n, NOW)?;
        }
        Ok(())
    })
    .await;
    let late = NOW + 100 * DAY;
    let (mut total, mut calls) = (Swept::default(), 0);
    loop {
        let swept = write(&store, move |tx| clean::sweep(tx, late, 10)).await;
        assert!(swept.most() <= 10, "{swept:?}");
        total.sessions += swept.sessions;
        total.nonces += swept.nonces;
        calls += 1;
        if swept.most() == 0 {
            break;
        }
    }
    let expected = Swept {
        sessions: 26,
        nonces: 25,
        ..Swept::default()
    };
    assert_eq!((total, calls), (expected, 4));
}
