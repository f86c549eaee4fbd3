-- One text for every engine. Types are TEXT, BIGINT, BYTEA and BOOLEAN only; times are unix milliseconds.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

INSERT INTO setting (name, value) VALUES ('global_generation', '0');

CREATE TABLE sealed_key (
    name TEXT PRIMARY KEY,
    sealed BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE account (
    id BIGINT PRIMARY KEY,
    nickname TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    language TEXT,
    generation BIGINT NOT NULL,
    icon_version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE contact (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    verified_at BIGINT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (kind, value)
);
CREATE INDEX contact_account ON contact (account_id);

-- Size 0 is the picture as it was uploaded and re-encoded.
CREATE TABLE picture (
    account_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    size BIGINT NOT NULL,
    png BYTEA NOT NULL,
    PRIMARY KEY (account_id, version, size)
);

-- Both directions are rows.
CREATE TABLE friend (
    account_id BIGINT NOT NULL REFERENCES account (id),
    friend_id BIGINT NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, friend_id)
);

-- Redirect URIs are joined by newlines, scopes are a printed set, the policy is JSON, the secret is sealed.
CREATE TABLE app (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    developer_id BIGINT NOT NULL REFERENCES account (id),
    dialect TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    redirect_uris TEXT NOT NULL,
    redirect_mode TEXT NOT NULL,
    scopes TEXT NOT NULL,
    policy TEXT NOT NULL,
    secret BYTEA NOT NULL,
    generation BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Only those of the operator; the documented ones stand in the binary.
CREATE TABLE scope (
    id BIGINT PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    level BIGINT NOT NULL,
    optional BOOLEAN NOT NULL
);

CREATE TABLE session (
    hash BYTEA PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id BIGINT NOT NULL,
    account_generation BIGINT NOT NULL,
    global_generation BIGINT NOT NULL,
    authenticated_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    source TEXT NOT NULL,
    user_agent TEXT NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE consent (
    account_id BIGINT NOT NULL,
    app_id BIGINT NOT NULL,
    allowed TEXT NOT NULL,
    asked TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, app_id)
);

-- A grant's expires_at only tells the cleaner when nothing of the family can live any more.
CREATE TABLE grants (
    id BYTEA PRIMARY KEY,
    account_id BIGINT NOT NULL,
    app_id BIGINT NOT NULL,
    scopes TEXT NOT NULL,
    account_generation BIGINT NOT NULL,
    app_generation BIGINT NOT NULL,
    global_generation BIGINT NOT NULL,
    device_id TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX grants_account_app ON grants (account_id, app_id);
CREATE INDEX grants_expires ON grants (expires_at);

CREATE TABLE code (
    hash BYTEA PRIMARY KEY,
    grant_id BYTEA NOT NULL,
    app_id BIGINT NOT NULL,
    redirect_uri TEXT,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    answer BYTEA
);
CREATE INDEX code_expires ON code (expires_at);
CREATE INDEX code_answered ON code (used_at) WHERE answer IS NOT NULL;

-- From dies_at on the row may go.
CREATE TABLE token (
    access_hash BYTEA PRIMARY KEY,
    refresh_hash BYTEA UNIQUE,
    grant_id BYTEA NOT NULL,
    app_id BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    access_expires_at BIGINT NOT NULL,
    refresh_expires_at BIGINT NOT NULL,
    refresh_used_at BIGINT,
    answer BYTEA,
    dies_at BIGINT NOT NULL
);
CREATE INDEX token_grant ON token (grant_id);
CREATE INDEX token_dies ON token (dies_at);
CREATE INDEX token_answered ON token (refresh_used_at) WHERE answer IS NOT NULL;

CREATE TABLE nonce (
    id BYTEA PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX nonce_expires ON nonce (expires_at);

-- How much of a rate is used up: its theoretical arrival time, and the charges in a row.
CREATE TABLE attempt (
    id BYTEA PRIMARY KEY,
    tat BIGINT NOT NULL,
    streak BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX attempt_expires ON attempt (expires_at);
