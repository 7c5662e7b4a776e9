-- The national tables an outbound text is written with (TS 23.038 annex A), fixed with its parts at approval:
-- 0, the default ones, or the identifier of a language.
ALTER TABLE messages ADD COLUMN single_shift INTEGER NOT NULL DEFAULT 0 CHECK (single_shift BETWEEN 0 AND 255);
ALTER TABLE messages ADD COLUMN locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (locking_shift BETWEEN 0 AND 255);
