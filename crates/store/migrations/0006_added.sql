-- Whom an account blocks by a number, an address or a phone number that was typed, whether or not anybody has it. A binary that
-- does not know the table lets requests of such people through, and leaves these rows when it closes an account.
CREATE TABLE named_block (
    account_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, name)
);

INSERT INTO compatibility (schema_number, oldest_binary) VALUES (6, 4);
