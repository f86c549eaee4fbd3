-- Codes begin with the number of their grant, and nothing but that number finds them. What proves one is kept beside it and is in no
-- index; code_hash and its index are for codes of before, and can go a day after the last of them.
ALTER TABLE grants ADD COLUMN code_proof BYTEA;

INSERT INTO compatibility (schema_number, oldest_binary) VALUES (7, 7);
