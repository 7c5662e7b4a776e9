-- The national tables an outbound text is written with (TS 23.038 annex A), fixed with its parts at approval:
-- 0, the default ones, or the identifier of a language.
ALTER TABLE messages ADD COLUMN single_shift INTEGER NOT NULL DEFAULT 0 CHECK (single_shift BETWEEN 0 AND 255);
ALTER TABLE messages ADD COLUMN locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (locking_shift BETWEEN 0 AND 255);

-- Why an outbound message stands as it does, in the one sentence that the status, the panel, the log and the API
-- give. A message that left as it should needs none.
CREATE VIEW causes AS
  SELECT m.id AS message_id,
         coalesce(m.reason, (SELECT p.cause FROM parts p
                              WHERE p.message_id = m.id AND p.state = m.state AND p.cause IS NOT NULL
                              ORDER BY p.seq LIMIT 1)) AS cause
    FROM messages m
   WHERE m.state IN ('queued', 'in_doubt', 'undelivered', 'failed', 'suppressed', 'withdrawn');

-- Small, because little goes wrong: the status asks for it again and again.
CREATE INDEX messages_in_trouble ON messages (modified_at) WHERE state IN ('in_doubt', 'undelivered', 'failed');
CREATE INDEX parts_to_try_again ON parts (message_id) WHERE retry_at IS NOT NULL;

-- The number or IMSI of the SIM a contact stays with, beside the modem it was in; NULL while nobody could read it.
ALTER TABLE contacts ADD COLUMN sim TEXT;
