-- What the phone's session was worth that allowed a sign-in by picture: the new session is worth no more. A binary that does not
-- know the columns leaves them as they are, which is worth nothing.
ALTER TABLE qr_sign_in ADD COLUMN authenticated_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE qr_sign_in ADD COLUMN methods TEXT NOT NULL DEFAULT '';

INSERT INTO compatibility (schema_number, oldest_binary) VALUES (5, 4);
