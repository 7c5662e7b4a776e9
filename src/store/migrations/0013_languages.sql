
-- In which language somebody reads the panel, by its code; NULL: the one their browser asks for. What the panel has
-- is known there: a code it no longer knows counts as none.
ALTER TABLE users ADD COLUMN language TEXT CHECK (length(language) BETWEEN 2 AND 8);
