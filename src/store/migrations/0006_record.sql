-- The record, checked against itself: what was put before a person has its own entry, words may go but never
-- change, and the head is kept beside the chain.

-- NULL: put before a person before there was an entry of its own.
ALTER TABLE reviews ADD COLUMN ledger_seq INTEGER REFERENCES ledger (seq);

-- `INSERT OR REPLACE` deletes without asking the trigger against deletion.
CREATE TRIGGER ledger_is_never_replaced BEFORE INSERT ON ledger
  WHEN EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq)
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER words_are_never_changed BEFORE UPDATE ON ledger_words
  BEGIN SELECT raise(ABORT, 'words on record are erased or they stay'); END;

-- `NUMBER:HASH` of the last entry, so that a lost end is noticed.
INSERT OR REPLACE INTO meta (key, value)
  SELECT 'head', CAST(seq || ':' || lower(hex(hash)) AS BLOB) FROM ledger ORDER BY seq DESC LIMIT 1;
