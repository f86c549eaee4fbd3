-- Grants and token pairs are named by ordered numbers, so that new rows are appended and nothing but the number finds a row.
-- A code is part of its grant. What was issued before is found by the hash of its text still, until it has died.
CREATE TABLE grant_number (
    former BYTEA PRIMARY KEY,
    id BIGINT NOT NULL
);
INSERT INTO grant_number (former, id) SELECT id, row_number() OVER (ORDER BY created_at, id) FROM grants;

-- A grant's expires_at only tells the cleaner when nothing of the family can live any more.
CREATE TABLE grants_in_order (
    id BIGINT CONSTRAINT grants_id PRIMARY KEY,
    account_id BIGINT NOT NULL,
    app_id BIGINT NOT NULL,
    scopes TEXT NOT NULL,
    account_generation BIGINT NOT NULL,
    app_generation BIGINT NOT NULL,
    global_generation BIGINT NOT NULL,
    device_id TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    code_hash BYTEA,
    redirect_uri TEXT,
    code_expires_at BIGINT,
    code_used_at BIGINT,
    first_token_id BIGINT
);
-- The answers of codes do not come along, so neither do those that were used in the last ten seconds: a retry is refused then
-- and does not cost the grant.
INSERT INTO grants_in_order (id, account_id, app_id, scopes, account_generation, app_generation, global_generation, device_id,
    created_at, expires_at, revoked_at, code_hash, redirect_uri, code_expires_at, code_used_at, first_token_id)
    SELECT grant_number.id, account_id, grants.app_id, scopes, account_generation, app_generation, global_generation, device_id,
        created_at, grants.expires_at, revoked_at, code.hash, redirect_uri, code.expires_at, used_at,
        CASE WHEN used_at IS NULL THEN NULL ELSE 0 END
    FROM grants JOIN grant_number ON grant_number.former = grants.id
    LEFT JOIN code ON code.grant_id = grants.id
        AND (used_at IS NULL OR used_at <= (SELECT max(used_at) - 10000 FROM code));
DROP TABLE code;
DROP TABLE grants;
ALTER TABLE grants_in_order RENAME TO grants;
CREATE INDEX grants_account_app ON grants (account_id, app_id);
CREATE INDEX grants_code ON grants (code_hash) WHERE code_hash IS NOT NULL;

-- Beside a pair lies the answer that gave it. An earlier one lies beside the pair that was used: it is its own successor.
CREATE TABLE token_in_order (
    id BIGINT CONSTRAINT token_id PRIMARY KEY,
    access_hash BYTEA NOT NULL,
    refresh_hash BYTEA,
    grant_id BIGINT NOT NULL,
    app_id BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    access_expires_at BIGINT NOT NULL,
    refresh_expires_at BIGINT NOT NULL,
    refresh_used_at BIGINT,
    successor_id BIGINT,
    answer BYTEA
);
INSERT INTO token_in_order (id, access_hash, refresh_hash, grant_id, app_id, key_id, access_expires_at, refresh_expires_at,
    refresh_used_at, successor_id, answer)
    SELECT number, access_hash, refresh_hash, grant_number.id, app_id, key_id, access_expires_at, refresh_expires_at,
        refresh_used_at, CASE WHEN refresh_used_at IS NULL THEN NULL ELSE number END, answer
    FROM (SELECT row_number() OVER (ORDER BY issued_at, access_hash) AS number, access_hash, refresh_hash, grant_id, app_id,
        key_id, access_expires_at, refresh_expires_at, refresh_used_at, answer FROM token) AS numbered
    JOIN grant_number ON grant_number.former = numbered.grant_id;
DROP TABLE token;
ALTER TABLE token_in_order RENAME TO token;
DROP TABLE grant_number;

-- Tokens whose texts do not begin with their numbers.
CREATE TABLE former_token (
    hash BYTEA PRIMARY KEY,
    token_id BIGINT NOT NULL,
    dies_at BIGINT NOT NULL
);
INSERT INTO former_token (hash, token_id, dies_at) SELECT access_hash, id, access_expires_at FROM token;
INSERT INTO former_token (hash, token_id, dies_at) SELECT refresh_hash, id, refresh_expires_at FROM token
    WHERE refresh_hash IS NOT NULL;
CREATE INDEX former_token_dies ON former_token (dies_at);

INSERT INTO compatibility (schema_number, oldest_binary) VALUES (4, 4);
