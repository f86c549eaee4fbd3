-- What people do with their accounts. Older binaries know no second factor, so none may work beside this schema.
INSERT INTO compatibility (schema_number, oldest_binary) VALUES (3, 3);

-- An account that is being closed may come back until closes_at; afterwards only its number stays, so that it is never given again.
ALTER TABLE account ADD COLUMN region TEXT;
ALTER TABLE account ADD COLUMN closes_at BIGINT;
-- Whether others find it by a contact, and whether the apps of its friends see it among them.
ALTER TABLE account ADD COLUMN findable BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE account ADD COLUMN shown_to_apps BOOLEAN NOT NULL DEFAULT TRUE;
CREATE INDEX account_closes ON account (closes_at) WHERE closes_at IS NOT NULL;

ALTER TABLE contact ADD COLUMN is_primary BOOLEAN NOT NULL DEFAULT FALSE;

-- By which means the person proved who they are, as a printed list.
ALTER TABLE session ADD COLUMN methods TEXT NOT NULL DEFAULT 'password';

-- A code of six digits, a link, or both, sent to a contact. The row is made before anybody knows whether an account has the contact.
CREATE TABLE challenge (
    id BYTEA PRIMARY KEY,
    purpose TEXT NOT NULL,
    account_id BIGINT,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    link_hash BYTEA UNIQUE,
    tries BIGINT NOT NULL,
    account_generation BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX challenge_account ON challenge (account_id, purpose) WHERE account_id IS NOT NULL;
CREATE INDEX challenge_expires ON challenge (expires_at);

-- What counts once although nothing else is kept of it: a step of a one-time password, a sealed step of a sign-in.
CREATE TABLE spent (
    id BYTEA PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX spent_expires ON spent (expires_at);

-- Letters, short messages and notices on their way out. The content is sealed; it goes once it was delivered.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient BYTEA NOT NULL,
    body BYTEA NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    dies_at BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'waiting';
CREATE INDEX outbox_dies ON outbox (dies_at);

-- What happened to an account, in words that its owner reads. The detail is JSON.
CREATE TABLE activity (
    id TEXT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL,
    source TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    dies_at BIGINT NOT NULL
);
CREATE INDEX activity_account ON activity (account_id, at, id);
CREATE INDEX activity_dies ON activity (dies_at);

CREATE TABLE passkey (
    id BYTEA PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    public_key BYTEA NOT NULL,
    counter BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_account ON passkey (account_id);

-- One authenticator an account. Its secret derives from the salt and a key that is not in the store.
CREATE TABLE totp (
    account_id BIGINT PRIMARY KEY REFERENCES account (id),
    salt BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    used_step BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    account_id BIGINT NOT NULL REFERENCES account (id),
    hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, hash)
);

-- Browsers that are asked for no second factor.
CREATE TABLE trusted_device (
    hash BYTEA PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    account_generation BIGINT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX trusted_device_account ON trusted_device (account_id);
CREATE INDEX trusted_device_expires ON trusted_device (expires_at);

-- A browser that shows a picture, and the phone that allows it in.
CREATE TABLE qr_sign_in (
    hash BYTEA PRIMARY KEY,
    browser TEXT NOT NULL,
    state TEXT NOT NULL,
    account_id BIGINT,
    account_generation BIGINT,
    source TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX qr_sign_in_expires ON qr_sign_in (expires_at);

-- A request to take every factor away, which waits so that its owner may object.
CREATE TABLE recovery (
    account_id BIGINT PRIMARY KEY REFERENCES account (id),
    id BYTEA NOT NULL UNIQUE,
    account_generation BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX recovery_expires ON recovery (expires_at);

CREATE TABLE invitation (
    hash BYTEA PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL,
    left_over BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX invitation_expires ON invitation (expires_at);

-- to_id is empty when nobody was found: the one who asks cannot tell.
CREATE TABLE friend_request (
    id TEXT PRIMARY KEY,
    from_id BIGINT NOT NULL REFERENCES account (id),
    to_id BIGINT REFERENCES account (id),
    asked_as TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (from_id, asked_as)
);
CREATE INDEX friend_request_to ON friend_request (to_id) WHERE to_id IS NOT NULL;
CREATE INDEX friend_request_expires ON friend_request (expires_at);

CREATE TABLE block (
    account_id BIGINT NOT NULL REFERENCES account (id),
    blocked_id BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, blocked_id)
);
CREATE INDEX block_blocked ON block (blocked_id);
