-- Who signed in, and who was not let in. A name nobody has is not kept: it may be a password in the wrong field.
CREATE TABLE sign_ins (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  account TEXT COLLATE NOCASE,           -- NULL: a name nobody has
  address TEXT NOT NULL,                 -- '' when it was not known
  outcome TEXT NOT NULL CHECK (outcome IN ('in', 'wrong', 'throttled'))
) STRICT;
CREATE INDEX sign_ins_by_time ON sign_ins (at);
CREATE INDEX sign_ins_by_account ON sign_ins (account, at);
