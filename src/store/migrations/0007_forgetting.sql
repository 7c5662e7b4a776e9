-- Forgetting a person: what they said and who they are goes, what must hold afterwards stays behind a keyed hash.

-- The key of those hashes. Whoever has this file can try all numbers with it; whoever has an export only cannot.
INSERT OR IGNORE INTO meta (key, value) VALUES ('key', randomblob(32));

-- Numbers of people who were forgotten after they had said no or stop: nobody knows them any more, and they are
-- known again when they come back (`store/forgotten.rs`).
CREATE TABLE forgotten (
  number     BLOB PRIMARY KEY CHECK (length(number) = 32),   -- HMAC-SHA-256 of the E.164 number
  state      TEXT NOT NULL CHECK (state IN ('refused', 'stopped')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;

-- Of an erased PDU `pdu` and `fingerprint` hold keyed hashes: it is still known when it is read again.
ALTER TABLE inbound_pdus ADD COLUMN erased_at INTEGER;
-- An erased message has neither words nor number nor contact: there was one, and it is not listed.
ALTER TABLE messages ADD COLUMN erased_at INTEGER;
