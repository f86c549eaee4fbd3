//! Sign-ins by picture: a browser waits for a phone.
//!
//! Owns: that a picture is decided on once and used once, by the browser that showed it. `service` calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;
use setaria_identity::method::Methods;
use setaria_identity::session::Session;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO qr_sign_in (hash, browser, state, source, user_agent, created_at, expires_at) \
        VALUES ($1, $2, 'waiting', $3, $4, $5, $6)";
    FIND = "SELECT state, source, user_agent FROM qr_sign_in WHERE hash = $1 AND expires_at > $2";
    DECIDE = "UPDATE qr_sign_in SET state = $2, account_id = $3, account_generation = $4, \
        authenticated_at = $5, methods = $6 WHERE hash = $1 AND state = 'waiting' AND expires_at > $7";
    USE = "UPDATE qr_sign_in SET state = 'used' WHERE hash = $1 AND browser = $2 AND state = 'allowed' \
        AND expires_at > $3 RETURNING account_id, account_generation, authenticated_at, methods";
}

/// A browser that waits.
pub struct Waiting {
    /// The browser's own id: nobody else uses the picture.
    pub browser: String,
    /// From which address it asks.
    pub source: String,
    /// Its own description of itself.
    pub user_agent: String,
}

/// How a picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No phone has decided.
    Waiting,
    /// A phone said yes.
    Allowed,
    /// A phone said no.
    Denied,
    /// The browser is signed in.
    Used,
}

impl State {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "waiting" => Some(Self::Waiting),
            "allowed" => Some(Self::Allowed),
            "denied" => Some(Self::Denied),
            "used" => Some(Self::Used),
            _ => None,
        }
    }
}

/// Begins to wait.
pub fn insert(
    tx: &Tx<'_>,
    hash: &[u8; 32],
    waiting: &Waiting,
    now: Millis,
    expires_at: Millis,
) -> Result<(), StoreError> {
    let values = values![
        hash,
        &waiting.browser,
        &waiting.source,
        &waiting.user_agent,
        now,
        expires_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// How the picture stands, from where and with which browser it is asked.
pub fn find(
    conn: &Conn<'_>,
    hash: &[u8; 32],
    now: Millis,
) -> Result<Option<(State, String, String)>, StoreError> {
    let row = conn.row(FIND, values![hash, now])?;
    row.map(|row| {
        let state = row.parsed(0, "a state", State::parse)?;
        Ok((state, row.text(1)?.to_owned(), row.text(2)?.to_owned()))
    })
    .transpose()
}

/// What the session of the phone was worth that allowed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Who is signed in there.
    pub account: AccountId,
    /// The account's generation.
    pub generation: i64,
    /// When the person last proved who they are, in unix milliseconds.
    pub authenticated_at: Millis,
    /// By which means they did.
    pub methods: Methods,
}

/// Decides on a picture that waits, for the session of a phone. Answers whether it still waited.
pub fn decide(
    tx: &Tx<'_>,
    hash: &[u8; 32],
    allow: bool,
    phone: &Session,
    now: Millis,
) -> Result<bool, StoreError> {
    let state = if allow { "allowed" } else { "denied" };
    let methods = phone.methods.printed();
    let values = values![
        hash,
        state,
        phone.account_id,
        phone.account_generation,
        phone.authenticated_at,
        &methods,
        now,
    ];
    Ok(tx.execute(DECIDE, values)? == 1)
}

/// Uses a picture that was allowed; answers by whom when it was.
pub fn spend(
    tx: &Tx<'_>,
    hash: &[u8; 32],
    browser: &str,
    now: Millis,
) -> Result<Option<Allowed>, StoreError> {
    let row = tx.returning_row(USE, values![hash, browser, now])?;
    row.map(|row| {
        Ok(Allowed {
            account: AccountId(row.int(0)?),
            generation: row.int(1)?,
            authenticated_at: row.int(2)?,
            methods: Methods::from_printed(row.text(3)?),
        })
    })
    .transpose()
}
