//! Every key of the schema, by the name that a conflict on it is given.
//!
//! Owns: the list. Each engine finds a key in it by what its own errors say.

/// A key: `table.column` of its last column, and the constraint's name, which PostgreSQL makes of the table.
pub(super) struct Key {
    pub(super) column: &'static str,
    pub(super) constraint: &'static str,
}

/// All of them.
pub(super) const KEYS: &[Key] = &[
    key("account.id", "account_pkey"),
    key("app.id", "app_pkey"),
    key("attempt.id", "attempt_pkey"),
    key("code.hash", "code_pkey"),
    key("compatibility.schema_number", "compatibility_pkey"),
    key("consent.app_id", "consent_pkey"),
    key("contact.value", "contact_pkey"),
    key("friend.friend_id", "friend_pkey"),
    key("grants.id", "grants_pkey"),
    key("node.id", "node_pkey"),
    key("nonce.id", "nonce_pkey"),
    key("picture.size", "picture_pkey"),
    key("scope.id", "scope_pkey"),
    key("sealed_key.name", "sealed_key_pkey"),
    key("session.hash", "session_pkey"),
    key("session.id", "session_id_key"),
    key("setting.name", "setting_pkey"),
    key("token.access_hash", "token_pkey"),
    key("token.refresh_hash", "token_refresh_hash_key"),
    key("transfer.direction", "transfer_pkey"),
];

const fn key(column: &'static str, constraint: &'static str) -> Key {
    Key { column, constraint }
}
