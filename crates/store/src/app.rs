//! Apps: what developers registered.
//!
//! Owns: their rows, and that an app's secret leaves only by the two functions that name it. Hands over: sealing to
//! `crypto`, rules to `identity`. `service` calls it.

use setaria_identity::app::{App, Dialect, RedirectMode};
use setaria_identity::id::{AccountId, AppId};
use setaria_identity::scope::ScopeSet;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

/// What [`read`] expects, in its order, of the table `app` and of its developer's account under the name `developer`.
macro_rules! columns {
    () => {
        "app.id, app.name, app.developer_id, developer.nickname, app.dialect, app.enabled, app.redirect_uris, \
         app.redirect_mode, app.scopes, app.policy, app.generation, app.created_at"
    };
}
pub(crate) use columns;

statements! {
    INSERT = "INSERT INTO app (id, name, developer_id, dialect, enabled, redirect_uris, redirect_mode, scopes, policy, \
        secret, generation, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    BY_ID = concat!("SELECT ", columns!(), " FROM app JOIN account developer ON developer.id = app.developer_id \
        WHERE app.id = $1");
    SECRET = "SELECT secret FROM app WHERE id = $1";
    UPDATE = "UPDATE app SET name = $2, enabled = $3, redirect_uris = $4, redirect_mode = $5, scopes = $6, policy = $7 \
        WHERE id = $1";
    SET_SECRET = "UPDATE app SET secret = $2 WHERE id = $1";
    RAISE_GENERATION = "UPDATE app SET generation = generation + 1 WHERE id = $1";
    LIST = concat!("SELECT ", columns!(), " FROM app JOIN account developer ON developer.id = app.developer_id \
        WHERE app.id > $1 ORDER BY app.id LIMIT $2");
    SECRETS = "SELECT id, secret FROM app ORDER BY id";
}

/// Registers an app; `Conflict("app.id")` when the id is taken, `Conflict("foreign key")` without its developer.
pub fn insert(tx: &Tx<'_>, app: &App, sealed_secret: &[u8]) -> Result<(), StoreError> {
    let (redirect_uris, scopes, policy) = texts(app)?;
    let values = values![
        app.id,
        &app.name,
        app.developer_id,
        app.dialect.as_str(),
        app.enabled,
        &redirect_uris,
        app.redirect_mode.as_str(),
        &scopes,
        &policy,
        sealed_secret,
        app.generation,
        app.created_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The app with that id, enabled or not.
pub fn by_id(conn: &Conn<'_>, id: AppId) -> Result<Option<App>, StoreError> {
    conn.row(BY_ID, values![id])?.map(|row| read(&row, 0)).transpose()
}

/// An app's sealed secret.
pub fn secret(conn: &Conn<'_>, id: AppId) -> Result<Option<Vec<u8>>, StoreError> {
    conn.row(SECRET, values![id])?
        .map(|row| row.bytes(0).map(<[u8]>::to_vec))
        .transpose()
}

/// Changes what may change: name, switch, redirect URIs and mode, scopes, policy. Who registered it and which wire it
/// speaks stay. Answers whether the app exists.
pub fn update(tx: &Tx<'_>, app: &App) -> Result<bool, StoreError> {
    let (redirect_uris, scopes, policy) = texts(app)?;
    let values = values![
        app.id,
        &app.name,
        app.enabled,
        &redirect_uris,
        app.redirect_mode.as_str(),
        &scopes,
        &policy,
    ];
    Ok(tx.execute(UPDATE, values)? == 1)
}

/// Puts another sealed secret in place. Answers whether the app exists.
pub fn set_secret(tx: &Tx<'_>, id: AppId, sealed_secret: &[u8]) -> Result<bool, StoreError> {
    Ok(tx.execute(SET_SECRET, values![id, sealed_secret])? == 1)
}

/// Kills everything issued to the app. Answers whether the app exists.
pub fn raise_generation(tx: &Tx<'_>, id: AppId) -> Result<bool, StoreError> {
    Ok(tx.execute(RAISE_GENERATION, values![id])? == 1)
}

/// Up to `limit` apps after `after`, by id.
pub fn list(conn: &Conn<'_>, after: Option<AppId>, limit: i64) -> Result<Vec<App>, StoreError> {
    let after = after.map_or(i64::MIN, |id| id.0);
    conn.rows(LIST, values![after, limit])?
        .iter()
        .map(|row| read(row, 0))
        .collect()
}

/// Every app's sealed secret, for sealing them anew under another master key.
pub fn secrets(conn: &Conn<'_>) -> Result<Vec<(AppId, Vec<u8>)>, StoreError> {
    conn.rows(SECRETS, &[])?
        .iter()
        .map(|row| Ok((AppId(row.int(0)?), row.bytes(1)?.to_vec())))
        .collect()
}

/// Reads an app whose columns begin at `at`.
pub(crate) fn read(row: &Row, at: usize) -> Result<App, StoreError> {
    Ok(App {
        id: AppId(row.int(at)?),
        name: row.text(at + 1)?.to_owned(),
        developer_id: AccountId(row.int(at + 2)?),
        developer_name: row.text(at + 3)?.to_owned(),
        dialect: row.parsed(at + 4, "a dialect", Dialect::parse)?,
        enabled: row.bool(at + 5)?,
        redirect_uris: row.text(at + 6)?.lines().map(str::to_owned).collect(),
        redirect_mode: row.parsed(at + 7, "a redirect mode", RedirectMode::parse)?,
        scopes: ScopeSet::from_printed(row.text(at + 8)?),
        policy: row.parsed(at + 9, "a policy", |text| serde_json::from_str(text).ok())?,
        generation: row.int(at + 10)?,
        created_at: row.int(at + 11)?,
    })
}

/// Redirect URIs, scopes and policy as they are kept.
fn texts(app: &App) -> Result<(String, String, String), StoreError> {
    let policy = serde_json::to_string(&app.policy).map_err(|error| StoreError::Sql(error.to_string()))?;
    Ok((app.redirect_uris.join("\n"), app.scopes.to_string(), policy))
}
