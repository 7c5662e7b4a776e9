-- What a person decided about a reply, why, and the entry that says so.
-- Foreign keys are off while this runs (`store/db.rs`) and checked afterwards.

CREATE TABLE reviews_kept (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  reason     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at  INTEGER,
  -- 'answered': by a later clear wish of theirs; 'replied': a colleague wrote back; 'looked_at': before there
  -- was anything to decide; the others are what a person decided
  closed_as  TEXT CHECK (closed_as IN ('answered', 'replied', 'yes', 'no', 'stop', 'ignored', 'looked_at')),
  closed_by  TEXT,
  note       TEXT,                            -- why, in the words of who decided
  ledger_seq INTEGER REFERENCES ledger (seq), -- NULL: opened before there was an entry of its own
  closed_seq INTEGER REFERENCES ledger (seq), -- NULL: open, or closed before there was one
  CHECK ((closed_at IS NULL) = (closed_as IS NULL)),
  CHECK (closed_seq IS NULL OR closed_at IS NOT NULL)
) STRICT;
INSERT INTO reviews_kept (id, message_id, reason, created_at, closed_at, closed_as, closed_by, ledger_seq)
  SELECT id, message_id, reason, created_at, closed_at, closed_as, closed_by, ledger_seq FROM reviews;
DROP TABLE reviews;
ALTER TABLE reviews_kept RENAME TO reviews;
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;

-- Automatic answers of the last minutes are counted whenever one more is to leave.
CREATE INDEX replies_by_time ON messages (created_at) WHERE kind = 'reply';

-- What is on record about one number: staff see in a conversation what they were told.
CREATE INDEX words_by_number ON ledger_words (words) WHERE field = 'phone';
