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
    key("activity.id", "activity_pkey"),
    key("app.id", "app_pkey"),
    key("attempt.id", "attempt_pkey"),
    key("block.blocked_id", "block_pkey"),
    key("challenge.id", "challenge_pkey"),
    key("challenge.link_hash", "challenge_link_hash_key"),
    key("compatibility.schema_number", "compatibility_pkey"),
    key("consent.app_id", "consent_pkey"),
    key("contact.value", "contact_pkey"),
    key("former_token.hash", "former_token_pkey"),
    key("friend.friend_id", "friend_pkey"),
    key("friend_request.asked_as", "friend_request_from_id_asked_as_key"),
    key("friend_request.id", "friend_request_pkey"),
    key("grants.id", "grants_id"),
    key("invitation.hash", "invitation_pkey"),
    key("invitation.id", "invitation_id_key"),
    key("named_block.name", "named_block_pkey"),
    key("node.id", "node_pkey"),
    key("nonce.id", "nonce_pkey"),
    key("outbox.id", "outbox_pkey"),
    key("passkey.id", "passkey_pkey"),
    key("picture.size", "picture_pkey"),
    key("qr_sign_in.hash", "qr_sign_in_pkey"),
    key("recovery.account_id", "recovery_pkey"),
    key("recovery.id", "recovery_id_key"),
    key("recovery_code.hash", "recovery_code_pkey"),
    key("scope.id", "scope_pkey"),
    key("sealed_key.name", "sealed_key_pkey"),
    key("session.hash", "session_pkey"),
    key("session.id", "session_id_key"),
    key("setting.name", "setting_pkey"),
    key("spent.id", "spent_pkey"),
    key("token.id", "token_id"),
    key("totp.account_id", "totp_pkey"),
    key("transfer.direction", "transfer_pkey"),
    key("trusted_device.hash", "trusted_device_pkey"),
    key("trusted_device.id", "trusted_device_id_key"),
];

const fn key(column: &'static str, constraint: &'static str) -> Key {
    Key { column, constraint }
}
