//! Accounts: who can sign in, and with which password.
//!
//! Owns: which login leads to which account; every change that must kill what was issued raises the generation in the
//! same statement. Hands over: hashing to `crypto`, contacts to `contact`. `service` calls it.

use setaria_identity::account::{Account, Role, Status};
use setaria_identity::contact::ContactKind;
use setaria_identity::id::AccountId;
use setaria_identity::login::Login;
use setaria_identity::region::Region;

use crate::statement::{statements, values};
use crate::value::{Row, Value};
use crate::{Conn, StoreError, Tx};

/// What [`read`] expects, in its order, of the table under the name `account`.
macro_rules! columns {
    () => {
        "account.id, account.nickname, account.role, account.status, account.language, account.generation, \
         account.icon_version, account.created_at, account.region, account.closes_at, account.findable, account.shown_to_apps"
    };
}
pub(crate) use columns;

/// How many columns that are.
pub(crate) const WIDTH: usize = 12;

statements! {
    INSERT = "INSERT INTO account (id, nickname, role, status, language, generation, icon_version, created_at, \
        password_hash, region, closes_at, findable, shown_to_apps) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    BY_ID = concat!("SELECT ", columns!(), " FROM account WHERE id = $1");
    BY_CONTACT = concat!("SELECT ", columns!(), " FROM contact JOIN account ON account.id = contact.account_id \
        WHERE contact.kind = $1 AND contact.value = $2");
    CREDENTIAL_BY_ID = concat!("SELECT ", columns!(), ", account.password_hash FROM account WHERE id = $1");
    CREDENTIAL_BY_CONTACT = concat!("SELECT ", columns!(), ", account.password_hash \
        FROM contact JOIN account ON account.id = contact.account_id \
        WHERE contact.kind = $1 AND contact.value = $2 AND contact.verified_at IS NOT NULL");
    SET_PASSWORD = "UPDATE account SET password_hash = $2, generation = generation + 1 WHERE id = $1";
    REHASH = "UPDATE account SET password_hash = $3 WHERE id = $1 AND password_hash = $2";
    RAISE = "UPDATE account SET generation = generation + 1 WHERE id = $1 AND generation = $2";
    SET_STATUS = "UPDATE account SET status = $2, generation = generation + 1 WHERE id = $1";
    SET_PROFILE = "UPDATE account SET nickname = $2, region = $3, language = $4 WHERE id = $1";
    SET_VISIBILITY = "UPDATE account SET findable = $2, shown_to_apps = $3 WHERE id = $1";
    SET_ICON_VERSION = "UPDATE account SET icon_version = $2 WHERE id = $1";
    LIST = concat!("SELECT ", columns!(), " FROM account WHERE id > $1 ORDER BY id LIMIT $2");
    FIRST_OPERATOR = concat!("SELECT ", columns!(), " FROM account WHERE role = 'operator' AND status = 'active' \
        ORDER BY created_at, id LIMIT 1");
}

/// Makes an account; `Conflict("account.id")` when the id is taken.
pub fn insert(tx: &Tx<'_>, account: &Account, password_hash: &str) -> Result<(), StoreError> {
    let values = values![
        account.id,
        &account.nickname,
        account.role.as_str(),
        account.status.as_str(),
        account.language.as_deref(),
        account.generation,
        account.icon_version,
        account.created_at,
        password_hash,
        account.region.map(Region::code),
        account.closes_at,
        account.findable,
        account.shown_to_apps,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The account with that id, whatever its status.
pub fn by_id(conn: &Conn<'_>, id: AccountId) -> Result<Option<Account>, StoreError> {
    conn.row(BY_ID, values![id])?.map(|row| read(&row, 0)).transpose()
}

/// The account that a login names and its password hash. Only a verified contact signs in: anybody can claim an
/// address, only its holder can verify it.
pub fn credential_by_login(conn: &Conn<'_>, login: &Login) -> Result<Option<(Account, String)>, StoreError> {
    let row = by_login(conn, login, CREDENTIAL_BY_ID, CREDENTIAL_BY_CONTACT)?;
    row.map(|row| Ok((read(&row, 0)?, row.text(WIDTH)?.to_owned())))
        .transpose()
}

/// The account that a login names, even by a contact that was never verified: for operators.
pub fn find_any(conn: &Conn<'_>, login: &Login) -> Result<Option<Account>, StoreError> {
    by_login(conn, login, BY_ID, BY_CONTACT)?
        .map(|row| read(&row, 0))
        .transpose()
}

/// Sets another password and kills every session and grant (security PW11). Answers whether the account exists.
pub fn set_password(tx: &Tx<'_>, id: AccountId, hash: &str) -> Result<bool, StoreError> {
    one(tx, SET_PASSWORD, values![id, hash])
}

/// Kills every session and grant, unless something else did since generation `of` (security PW11). Answers whether it did.
pub fn raise(tx: &Tx<'_>, id: AccountId, of: i64) -> Result<bool, StoreError> {
    one(tx, RAISE, values![id, of])
}

/// Puts a stronger hash of the same password in place of `old`, unless the password has changed meanwhile; nothing that
/// was issued dies. Answers whether it did.
pub fn rehash(tx: &Tx<'_>, id: AccountId, old: &str, new: &str) -> Result<bool, StoreError> {
    one(tx, REHASH, values![id, old, new])
}

/// Enables or disables an account and kills every session and grant (security SE3). Answers whether the account exists.
pub fn set_status(tx: &Tx<'_>, id: AccountId, status: Status) -> Result<bool, StoreError> {
    one(tx, SET_STATUS, values![id, status.as_str()])
}

/// Sets what a person says about themselves. Answers whether the account exists.
pub fn set_profile(
    tx: &Tx<'_>,
    id: AccountId,
    nickname: &str,
    region: Option<Region>,
    language: Option<&str>,
) -> Result<bool, StoreError> {
    one(
        tx,
        SET_PROFILE,
        values![id, nickname, region.map(Region::code), language],
    )
}

/// Sets whether others find an account by a contact, and whether its friends' apps see it. Answers whether it exists.
pub fn set_visibility(tx: &Tx<'_>, id: AccountId, findable: bool, shown: bool) -> Result<bool, StoreError> {
    one(tx, SET_VISIBILITY, values![id, findable, shown])
}

/// Says which picture is the account's. Answers whether the account exists.
pub fn set_icon_version(tx: &Tx<'_>, id: AccountId, version: i64) -> Result<bool, StoreError> {
    one(tx, SET_ICON_VERSION, values![id, version])
}

/// Up to `limit` accounts after `after`, by id.
pub fn list(conn: &Conn<'_>, after: Option<AccountId>, limit: i64) -> Result<Vec<Account>, StoreError> {
    let after = after.map_or(i64::MIN, |id| id.0);
    conn.rows(LIST, values![after, limit])?
        .iter()
        .map(|row| read(row, 0))
        .collect()
}

/// The active operator who came first, if there is one.
pub fn first_operator(conn: &Conn<'_>) -> Result<Option<Account>, StoreError> {
    conn.row(FIRST_OPERATOR, &[])?
        .as_ref()
        .map(|row| read(row, 0))
        .transpose()
}

/// Reads an account whose columns begin at `at`.
pub(crate) fn read(row: &Row, at: usize) -> Result<Account, StoreError> {
    Ok(Account {
        id: AccountId(row.int(at)?),
        nickname: row.text(at + 1)?.to_owned(),
        role: row.parsed(at + 2, "a role", Role::parse)?,
        status: row.parsed(at + 3, "a status", Status::parse)?,
        language: row.opt_text(at + 4)?.map(str::to_owned),
        generation: row.int(at + 5)?,
        icon_version: row.int(at + 6)?,
        created_at: row.int(at + 7)?,
        region: row.opt_text(at + 8)?.and_then(|code| Region::parse(code).ok()),
        closes_at: row.opt_int(at + 9)?,
        findable: row.bool(at + 10)?,
        shown_to_apps: row.bool(at + 11)?,
    })
}

fn by_login(
    conn: &Conn<'_>,
    login: &Login,
    by_id: &'static str,
    by_contact: &'static str,
) -> Result<Option<Row>, StoreError> {
    match login {
        Login::Id(id) => conn.row(by_id, values![*id]),
        Login::Email(value) => conn.row(by_contact, values![ContactKind::Email.as_str(), value]),
        Login::Phone(value) => conn.row(by_contact, values![ContactKind::Phone.as_str(), value]),
        Login::Unknown(_) => Ok(None),
    }
}

fn one(tx: &Tx<'_>, sql: &'static str, values: &[Value<'_>]) -> Result<bool, StoreError> {
    Ok(tx.execute(sql, values)? == 1)
}
