-- From which schema on a binary may work on a store that has come to this one: older ones may while nothing they use changed.
CREATE TABLE compatibility (
    schema_number BIGINT PRIMARY KEY,
    oldest_binary BIGINT NOT NULL
);

INSERT INTO compatibility (schema_number, oldest_binary) VALUES (2, 1);

-- Where the content goes ('out') or comes from ('in'), while it does; 'out' stays. The cursor is the last key that was written.
CREATE TABLE transfer (
    direction TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    finished BOOLEAN NOT NULL,
    at_table BIGINT NOT NULL,
    cursor_key BYTEA,
    copied BIGINT NOT NULL,
    began_at BIGINT NOT NULL
);

-- The servers that share a database. One lives while its beat goes on.
CREATE TABLE node (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    schema_number BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    beat BIGINT NOT NULL
);
