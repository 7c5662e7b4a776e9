-- The first schema. Times are milliseconds since 1970-01-01T00:00Z; uuids are lower-case text;
-- a phone is an E.164 number with its plus sign. Every enum's one textual form is in `store/column.rs`.

-- Secrets and counters of this database: 'salt' (keyed hashes), 'concat' (last concatenation reference).
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who may do what ---------------------------------------------------------------------------

CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE tokens (
  id         INTEGER PRIMARY KEY,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  hash       BLOB NOT NULL UNIQUE,           -- SHA-256 of the token
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
  hash       BLOB PRIMARY KEY,               -- SHA-256 of the session id
  record     BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- People ------------------------------------------------------------------------------------

CREATE TABLE contacts (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 128),
  phone       TEXT NOT NULL UNIQUE CHECK (phone GLOB '+[1-9]*'),
  language    TEXT NOT NULL DEFAULT '',      -- ISO 639-3, or empty
  modem       TEXT,                          -- the SIM that first wrote to them
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contacts_by_name ON contacts (name COLLATE NOCASE);
CREATE INDEX contacts_by_modified ON contacts (modified_at, id);

-- The two groups derived from consent have no rows in `members`: the view below makes them.
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_derived_group_each ON groups (kind) WHERE kind <> 'static';

CREATE TABLE members (
  group_id   INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_by_contact ON members (contact_id);

CREATE TABLE fields (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE CHECK (key GLOB '[a-z]*' AND length(key) <= 36),
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 36),
  created_at INTEGER NOT NULL
) STRICT;

-- The field `opt_in` has no rows here: it is derived from consent.
CREATE TABLE field_values (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  field_id   INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
  value      TEXT NOT NULL CHECK (length(value) <= 640),
  PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;

-- Record ------------------------------------------------------------------------------------

-- Append-only: `body` is canonical JSON that holds salted digests of the words, never the words.
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
CREATE TRIGGER ledger_is_never_updated BEFORE UPDATE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;

-- The words and the salts behind those digests; a row may be erased, the chain stays whole.
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;

-- Consent belongs to a number, not to a contact: it survives the contact's deletion.
CREATE TABLE consents (
  phone      TEXT PRIMARY KEY,
  state      TEXT NOT NULL CHECK (state IN ('granted', 'refused', 'stopped', 'lifted')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;

-- Every membership there is, the derived ones included.
CREATE VIEW memberships AS
  SELECT group_id, contact_id FROM members
  UNION ALL
  SELECT g.id, c.id FROM contacts c
    JOIN consents k ON k.phone = c.phone
    JOIN groups g ON (g.kind = 'opted_in'  AND k.state = 'granted')
                  OR (g.kind = 'opted_out' AND k.state IN ('refused', 'stopped'));

-- Flows -------------------------------------------------------------------------------------

CREATE TABLE flows (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE flow_revisions (
  id         INTEGER PRIMARY KEY,
  flow_id    INTEGER NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
  revision   INTEGER NOT NULL,
  definition TEXT NOT NULL,                  -- one flow of the export format, as JSON
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (flow_id, revision)
) STRICT;

-- Messages ----------------------------------------------------------------------------------

-- One row per message, both directions. An outbound message's state is its worst part's.
CREATE TABLE messages (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  direction  TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  kind       TEXT NOT NULL CHECK (kind IN ('inbound', 'invite', 'reply', 'confirmation', 'staff')),
  state      TEXT NOT NULL CHECK (state IN ('received', 'queued', 'sending', 'sent', 'delivered',
               'undelivered', 'failed', 'in_doubt', 'suppressed', 'withdrawn')),
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  address    TEXT NOT NULL,                  -- the phone; of an inbound message the sender as given
  text       TEXT NOT NULL,
  modem      TEXT,                           -- the modem that sends, sent or received it
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  network_at INTEGER,                        -- SCTS of an inbound message
  sent_at    INTEGER,
  run_id     INTEGER REFERENCES runs (id) ON DELETE SET NULL,   -- the passage it belongs to
  -- outbound only
  not_before INTEGER,                        -- the end of the hold
  drop_after INTEGER,                        -- a confirmation is dropped then
  reference  INTEGER,                        -- concatenation reference, fixed at approval
  reason     TEXT,                           -- why it failed, was suppressed or withdrawn, in words
  answers_id INTEGER REFERENCES messages (id),   -- the inbound message a reply answers
  sender     TEXT,                           -- the name of the person who wrote a staff message
  -- inbound only
  intent     TEXT CHECK (intent IN ('yes', 'no', 'stop', 'start', 'help', 'unsure')),
  intent_why TEXT,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq),
  CHECK ((direction = 'in') = (kind = 'inbound')),
  CHECK ((direction = 'in') = (state = 'received')),
  CHECK ((kind IN ('reply', 'confirmation')) = (answers_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (sender IS NOT NULL))
) STRICT;
CREATE INDEX messages_by_contact ON messages (contact_id, id);
CREATE INDEX messages_by_address ON messages (address, id);
CREATE INDEX messages_to_do ON messages (state, kind, id) WHERE state IN ('queued', 'sending', 'in_doubt');

CREATE TABLE parts (
  id           INTEGER PRIMARY KEY,
  message_id   INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  seq          INTEGER NOT NULL,             -- 1, 2, …
  state        TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'delivered',
                 'undelivered', 'failed', 'in_doubt', 'suppressed', 'withdrawn')),
  attempts     INTEGER NOT NULL DEFAULT 0,   -- submissions claimed
  retry_at     INTEGER,                      -- not before this, after a provable 'not sent'
  tp_mr        INTEGER,                      -- TP-MR the modem gave
  claimed_at   INTEGER,
  settled_at   INTEGER,
  cause        TEXT,
  UNIQUE (message_id, seq)
) STRICT;
CREATE INDEX parts_to_do ON parts (state, message_id) WHERE state IN ('queued', 'sending', 'in_doubt');

-- Every PDU read from a modem, before it is deleted there.
CREATE TABLE inbound_pdus (
  id          INTEGER PRIMARY KEY,
  sim         TEXT NOT NULL,
  modem       TEXT NOT NULL,
  storage     TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  pdu         BLOB NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('message', 'part', 'repeat', 'report', 'other', 'undecodable')),
  fingerprint BLOB,                          -- of a DELIVER with a valid SCTS
  originator  TEXT,
  reference   INTEGER,                       -- concatenation
  total       INTEGER,
  sequence    INTEGER,
  message_id  INTEGER REFERENCES messages (id),
  error       TEXT,
  received_at INTEGER NOT NULL,
  deleted_at  INTEGER                        -- deletion confirmed by the modem
) STRICT;
CREATE INDEX inbound_not_deleted ON inbound_pdus (sim, storage, slot) WHERE deleted_at IS NULL;
CREATE INDEX inbound_by_fingerprint ON inbound_pdus (fingerprint) WHERE fingerprint IS NOT NULL;
CREATE INDEX inbound_by_message ON inbound_pdus (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbound_waiting_parts ON inbound_pdus (originator, reference, total)
  WHERE kind = 'part' AND message_id IS NULL;

-- Runs and invites --------------------------------------------------------------------------

CREATE TABLE runs (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  contact_id  INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  flow_id     INTEGER NOT NULL REFERENCES flows (id),
  revision_id INTEGER NOT NULL REFERENCES flow_revisions (id),
  state       TEXT NOT NULL,                 -- flow::engine::Run as JSON
  status      TEXT NOT NULL CHECK (status IN ('waiting', 'completed', 'interrupted', 'expired', 'failed')),
  responded   INTEGER NOT NULL DEFAULT 0 CHECK (responded IN (0, 1)),
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  exited_at   INTEGER,
  timeout_at  INTEGER,                       -- of the wait
  expires_at  INTEGER
) STRICT;
CREATE INDEX runs_by_contact ON runs (contact_id, id);
CREATE INDEX runs_waiting ON runs (timeout_at, expires_at) WHERE status = 'waiting';

CREATE TABLE invites (
  id              INTEGER PRIMARY KEY,
  uuid            TEXT NOT NULL UNIQUE,
  contact_id      INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  phone           TEXT NOT NULL,
  flow_id         INTEGER NOT NULL REFERENCES flows (id),
  revision_id     INTEGER NOT NULL REFERENCES flow_revisions (id),
  source_group_id INTEGER REFERENCES groups (id) ON DELETE SET NULL,
  run_id          INTEGER NOT NULL REFERENCES runs (id),
  message_id      INTEGER NOT NULL REFERENCES messages (id),
  approved_by     TEXT NOT NULL,             -- the person's name
  approved_via    TEXT NOT NULL CHECK (approved_via IN ('panel', 'token')),
  approved_at     INTEGER NOT NULL,
  answered_at     INTEGER,
  closed_at       INTEGER,
  closed_as       TEXT CHECK (closed_as IN ('yes', 'no', 'stopped', 'withdrawn', 'suppressed',
                    'failed', 'undelivered', 'superseded', 'replaced')),
  ledger_seq      INTEGER NOT NULL REFERENCES ledger (seq),
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
CREATE UNIQUE INDEX one_open_invite ON invites (contact_id, flow_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_invite_a_message ON invites (message_id);
CREATE INDEX invites_by_contact ON invites (contact_id, id);
CREATE INDEX invites_by_phone ON invites (phone, id);
CREATE INDEX invites_by_answer ON invites (answered_at) WHERE answered_at IS NOT NULL;

-- Invites that may have left and wait for evidence or a person. What else is in doubt is shown in its
-- conversation: there is nothing to decide about it, a colleague may simply write again.
CREATE VIEW doubts AS
  SELECT m.id AS message_id FROM messages m JOIN invites i ON i.message_id = m.id
  WHERE m.state = 'in_doubt' AND i.closed_at IS NULL;

-- Replies nobody understood, for a person to look at.
CREATE TABLE reviews (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  reason     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at  INTEGER,
  closed_as  TEXT CHECK (closed_as IN ('answered', 'looked_at')),   -- by a later clear reply; by a person
  closed_by  TEXT,
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;

-- A PIN is written down before it is tried and forgotten when it was right.
CREATE TABLE pin_attempts (
  modem    TEXT NOT NULL,
  sim      TEXT NOT NULL,
  pin_hash BLOB NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (modem, sim, pin_hash)
) STRICT, WITHOUT ROWID;
