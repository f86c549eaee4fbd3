//! Challenges: codes and links sent to a contact.
//!
//! Owns: that one counts once, is tried only so often, that its use makes the account's others of the same purpose void, and
//! that a newer one takes their answers away where it says so. Hands over: hashing and sending to `service`, which calls it.

use setaria_identity::challenge::{Purpose, TRIES};
use setaria_identity::clock::Millis;
use setaria_identity::contact::ContactKind;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

/// What [`read`] expects, in its order.
macro_rules! columns {
    () => {
        "id, purpose, account_id, kind, value, account_generation, expires_at"
    };
}

statements! {
    INSERT = "INSERT INTO challenge (id, purpose, account_id, kind, value, code_hash, link_hash, tries, \
        account_generation, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10)";
    OUTDATE = "UPDATE challenge SET code_hash = $4, link_hash = NULL WHERE account_id = $1 AND purpose = $2 AND id <> $3 \
        AND used_at IS NULL AND code_hash <> $4";
    VOID_OTHERS = "UPDATE challenge SET code_hash = $4, link_hash = NULL WHERE account_id = $1 AND purpose = $2 AND id <> $3 \
        AND used_at IS NULL";
    VOID_ALL = "UPDATE challenge SET code_hash = $2, link_hash = NULL WHERE account_id = $1 AND used_at IS NULL";
    TRY = "UPDATE challenge SET tries = tries + 1 WHERE id = $1 AND purpose = $2 AND used_at IS NULL \
        AND expires_at > $3 AND tries < $4 RETURNING tries";
    USE_CODE = concat!("UPDATE challenge SET used_at = $3 WHERE id = $1 AND code_hash = $2 AND used_at IS NULL \
        AND expires_at > $3 RETURNING ", columns!());
    USE_LINK = concat!("UPDATE challenge SET used_at = $3 WHERE link_hash = $1 AND purpose = $2 AND used_at IS NULL \
        AND expires_at > $3 RETURNING ", columns!());
    BY_LINK = concat!("SELECT ", columns!(), " FROM challenge WHERE link_hash = $1 AND purpose = $2 \
        AND used_at IS NULL AND expires_at > $3");
}

/// A challenge that is about to be sent.
#[derive(Clone)]
pub struct NewChallenge {
    /// Its name, which the browser carries.
    pub id: [u8; 16],
    /// What for.
    pub purpose: Purpose,
    /// Whose; nobody's when no account has the contact, or none yet.
    pub account: Option<AccountId>,
    /// The account's generation now; 0 when it is nobody's.
    pub account_generation: i64,
    /// To which kind of contact.
    pub kind: ContactKind,
    /// The contact's normal form.
    pub value: String,
    /// The keyed hash of the code.
    pub code_hash: [u8; 32],
    /// The hash of the link's token.
    pub link_hash: Option<[u8; 32]>,
    /// When it is sent, in unix milliseconds.
    pub created_at: Millis,
}

/// A challenge as found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Its name.
    pub id: [u8; 16],
    /// What for.
    pub purpose: Purpose,
    /// Whose.
    pub account: Option<AccountId>,
    /// To which kind of contact it went.
    pub kind: ContactKind,
    /// The contact's normal form.
    pub value: String,
    /// The account's generation when it was sent.
    pub account_generation: i64,
    /// When it ends, in unix milliseconds.
    pub expires_at: Millis,
}

/// What became of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The code was right; it is used up now.
    Right(Challenge),
    /// It was wrong.
    Wrong {
        /// How many more may be tried.
        left: i64,
    },
    /// The challenge is used, void, too old, or was tried too often.
    Over,
}

/// Remembers one.
pub fn insert(tx: &Tx<'_>, new: &NewChallenge) -> Result<(), StoreError> {
    let expires_at = new.created_at + new.purpose.lifetime();
    let values = values![
        &new.id,
        new.purpose.as_str(),
        new.account.map(|id| id.0),
        new.kind.as_str(),
        &new.value,
        &new.code_hash,
        new.link_hash.as_ref().map(|hash| hash.as_slice()),
        new.account_generation,
        new.created_at,
        expires_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The hash of no code.
pub const NO_CODE: [u8; 32] = [0; 32];

/// Takes their answers from the account's older ones of the same purpose, since this one was sent (security PW9), but for
/// those that never had a code: links that an operator handed over. They still count tries and call every code wrong, as
/// one does that never was anybody's: a void one would tell that there is an account (security PW4).
pub fn outdate_others(
    tx: &Tx<'_>,
    account: AccountId,
    purpose: Purpose,
    newest: &[u8; 16],
) -> Result<(), StoreError> {
    tx.execute(OUTDATE, values![account, purpose.as_str(), newest, &NO_CODE])
        .map(drop)
}

/// Makes the account's others of the same purpose void, since this one was used (security PW9).
fn void_others(tx: &Tx<'_>, used: &Challenge) -> Result<(), StoreError> {
    let Some(account) = used.account else {
        return Ok(());
    };
    tx.execute(
        VOID_OTHERS,
        values![account, used.purpose.as_str(), &used.id, &NO_CODE],
    )
    .map(drop)
}

/// Makes every open challenge of an account void: after a change of password or contacts (security PW9).
pub fn void_all(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    tx.execute(VOID_ALL, values![account, &NO_CODE]).map(drop)
}

/// Tries a code. The try is counted before the code is compared, so that parallel tries cannot slip past the count.
pub fn try_code(
    tx: &Tx<'_>,
    id: &[u8; 16],
    purpose: Purpose,
    code_hash: &[u8; 32],
    now: Millis,
) -> Result<Tried, StoreError> {
    let Some(row) = tx.returning_row(TRY, values![id, purpose.as_str(), now, TRIES])? else {
        return Ok(Tried::Over);
    };
    let left = TRIES - row.int(0)?;
    match tx.returning_row(USE_CODE, values![id, code_hash, now])? {
        Some(row) => {
            let used = read(&row)?;
            void_others(tx, &used)?;
            Ok(Tried::Right(used))
        }
        None if left > 0 => Ok(Tried::Wrong { left }),
        None => Ok(Tried::Over),
    }
}

/// Uses a link up.
pub fn use_link(
    tx: &Tx<'_>,
    link_hash: &[u8; 32],
    purpose: Purpose,
    now: Millis,
) -> Result<Option<Challenge>, StoreError> {
    let Some(row) = tx.returning_row(USE_LINK, values![link_hash, purpose.as_str(), now])? else {
        return Ok(None);
    };
    let used = read(&row)?;
    void_others(tx, &used)?;
    Ok(Some(used))
}

/// The challenge of a link, which stays unused: opening a link changes nothing (security PW9).
pub fn by_link(
    conn: &Conn<'_>,
    link_hash: &[u8; 32],
    purpose: Purpose,
    now: Millis,
) -> Result<Option<Challenge>, StoreError> {
    conn.row(BY_LINK, values![link_hash, purpose.as_str(), now])?
        .as_ref()
        .map(read)
        .transpose()
}

fn read(row: &Row) -> Result<Challenge, StoreError> {
    Ok(Challenge {
        id: row.array(0)?,
        purpose: row.parsed(1, "a purpose", Purpose::parse)?,
        account: row.opt_int(2)?.map(AccountId),
        kind: row.parsed(3, "a kind of contact", ContactKind::parse)?,
        value: row.text(4)?.to_owned(),
        account_generation: row.int(5)?,
        expires_at: row.int(6)?,
    })
}
