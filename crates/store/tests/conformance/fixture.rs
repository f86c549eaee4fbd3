//! People, apps, grants and tokens to test with, and the short way to run one function as a transaction.

use std::future::Future;
use std::sync::Arc;

use setaria_identity::account::{Account, Role, Status};
use setaria_identity::app::{App, Dialect, Policy, RedirectMode};
use setaria_identity::clock::{DAY, HOUR, MINUTE, Millis};
use setaria_identity::grant::{Code, CodeKey, Generations, Grant, TokenKey, TokenPair};
use setaria_identity::id::{AccountId, AppId, GrantId, TokenId};
use setaria_identity::method::{Method, Methods};
use setaria_identity::scope::ScopeSet;
use setaria_identity::session::Session;
use setaria_store::walk::{self, Walk, Walked};
use setaria_store::{Conn, Store, StoreError, Tx, account, app, grant, session, token};

/// The present of every test.
pub(crate) const NOW: Millis = 1_700_000_000_000;

pub(crate) const MEI: AccountId = AccountId(1_000_000_000_000_001);
pub(crate) const LIN: AccountId = AccountId(1_000_000_000_000_002);
pub(crate) const DEVELOPER: AccountId = AccountId(1_000_000_000_000_003);
pub(crate) const SHOP: AppId = AppId(2_882_303_761_000_000_001);
pub(crate) const CLOCK: AppId = AppId(2_882_303_761_000_000_002);
pub(crate) const GRANT: GrantId = GrantId(7);

pub(crate) fn person(id: AccountId, nickname: &str) -> Account {
    Account {
        id,
        nickname: nickname.into(),
        role: Role::User,
        status: Status::Active,
        language: None,
        region: None,
        generation: 0,
        icon_version: 0,
        created_at: NOW,
        closes_at: None,
        findable: true,
        shown_to_apps: true,
    }
}

pub(crate) fn an_app(id: AppId, name: &str) -> App {
    App {
        id,
        name: name.into(),
        developer_id: DEVELOPER,
        developer_name: "Developer".into(),
        dialect: Dialect::Xiaomi,
        enabled: true,
        redirect_uris: vec!["https://a.example/cb".into(), "https://b.example/cb?x=1".into()],
        redirect_mode: RedirectMode::Exact,
        scopes: ScopeSet::from_printed("1 3 6000"),
        policy: Policy::of(Dialect::Xiaomi),
        generation: 0,
        created_at: NOW,
    }
}

pub(crate) fn a_session(account_id: AccountId, hash: u8) -> Session {
    Session {
        hash: [hash; 32],
        id: format!("s{hash}"),
        account_id,
        account_generation: 0,
        global_generation: 0,
        authenticated_at: NOW,
        methods: Methods::of(Method::Password),
        created_at: NOW,
        seen_at: NOW,
        expires_at: NOW + 30 * DAY,
        source: "192.0.2.1".into(),
        user_agent: "Browser/1".into(),
    }
}

pub(crate) fn a_grant(id: GrantId) -> Grant {
    Grant {
        id,
        account_id: MEI,
        app_id: SHOP,
        scopes: ScopeSet::from_printed("1 3"),
        generations: Generations {
            account: 0,
            app: 0,
            global: 0,
        },
        device_id: Some("device".into()),
        created_at: NOW,
    }
}

pub(crate) fn a_code(hash: u8) -> Code {
    Code {
        hash: [hash; 32],
        redirect_uri: Some("https://a.example/cb".into()),
        expires_at: NOW + 5 * MINUTE,
        used: None,
    }
}

/// The grant that code `n` opens.
pub(crate) fn opened_by(n: u8) -> GrantId {
    GrantId(1_000 + i64::from(n))
}

/// What the text of code `n` tells.
pub(crate) fn code_key(n: u8) -> CodeKey {
    CodeKey {
        grant_id: Some(if n == 1 { GRANT } else { opened_by(n) }),
        hash: [n; 32],
    }
}

/// A grant of the shop with its code, number `n`.
pub(crate) fn insert_code(tx: &Tx<'_>, n: u8) -> Result<(), StoreError> {
    let code = a_code(n);
    grant::insert(tx, &a_grant(opened_by(n)), code.expires_at, Some(&code))
}

/// The access token of pair `n`.
pub(crate) fn access(n: u8) -> TokenKey {
    TokenKey {
        id: a_pair(n).id,
        hash: [n; 32],
    }
}

/// The refresh token of pair `n`.
pub(crate) fn refresh(n: u8) -> TokenKey {
    TokenKey {
        id: a_pair(n).id,
        hash: [n + 100; 32],
    }
}

/// Access hash `n`, refresh hash `n + 100`; all issued now, an answer beside each.
pub(crate) fn a_pair(n: u8) -> TokenPair {
    TokenPair {
        id: TokenId(TokenId::before(NOW).0 + i64::from(n)),
        access_hash: [n; 32],
        refresh_hash: Some([n + 100; 32]),
        grant_id: GRANT,
        app_id: SHOP,
        key_id: "k1".into(),
        access_expires_at: NOW + HOUR,
        refresh_expires_at: NOW + 10 * DAY,
        refresh_used: None,
        answer: Some(vec![n; 40]),
    }
}

/// Mei, Lin, the developer and both apps; Mei's grant to the shop with code 1, tokens 1 and session 1.
pub(crate) async fn furnish(store: &Store) {
    let everything = |tx: &Tx<'_>| {
        account::insert(tx, &person(MEI, "Mei"), "hash-of-mei")?;
        account::insert(tx, &person(LIN, "Lin"), "hash-of-lin")?;
        account::insert(
            tx,
            &Account {
                role: Role::Developer,
                ..person(DEVELOPER, "Developer")
            },
            "hash",
        )?;
        app::insert(tx, &an_app(SHOP, "Shop"), b"sealed-shop")?;
        app::insert(tx, &an_app(CLOCK, "Clock"), b"sealed-clock")?;
        grant::insert(tx, &a_grant(GRANT), NOW + 20 * DAY, Some(&a_code(1)))?;
        token::insert(tx, &a_pair(1))?;
        session::insert(tx, &a_session(MEI, 1))
    };
    store.write("furnish", everything).await.unwrap();
}

/// The first step of the cleaner's walk, through `limit` rows.
pub(crate) async fn walk(store: &Store, now: Millis, limit: i64) -> Walked {
    let step = move |tx: &Tx<'_>| walk::step(tx, now, limit, Walk::begin(0));
    write(store, step).await.0
}

/// Reads, and insists that it works.
pub(crate) async fn read<T: Send + 'static>(
    store: &Store,
    f: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
) -> T {
    store.read("test.read", f).await.unwrap()
}

/// Writes, and insists that it works.
pub(crate) async fn write<T: Send + 'static>(
    store: &Store,
    f: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
) -> T {
    store.write("test.write", f).await.unwrap()
}

/// Writes, and insists that it does not work.
pub(crate) async fn refused<T: Send + 'static>(
    store: &Store,
    f: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
) -> StoreError {
    store.write("test.refused", f).await.err().unwrap()
}

/// Runs `job` in `count` tasks at once; answers what each answered.
pub(crate) async fn at_once<T, F>(count: usize, job: impl Fn(usize) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let gate = Arc::new(tokio::sync::Barrier::new(count));
    let tasks: Vec<_> = (0..count)
        .map(|n| {
            let (gate, job) = (gate.clone(), job(n));
            tokio::spawn(async move {
                gate.wait().await;
                job.await
            })
        })
        .collect();
    let mut answers = Vec::with_capacity(count);
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}
