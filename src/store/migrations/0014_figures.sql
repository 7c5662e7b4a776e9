-- What pages show of a large house is found by an index instead of by reading every row, and what they count is kept
-- by triggers, in the transaction that changes it. `tests/world/figures.rs` compares each with the count.

-- Messages -----------------------------------------------------------------------------------

-- Messages hour by hour.
CREATE INDEX messages_by_leaving ON messages (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX messages_by_coming ON messages (created_at) WHERE direction = 'in';
CREATE INDEX messages_by_question ON messages (answers_id) WHERE answers_id IS NOT NULL;
-- How many stand where, and the few that failed.
CREATE INDEX messages_by_state ON messages (state);
CREATE INDEX inbound_undecodable ON inbound_pdus (id) WHERE kind = 'undecodable';

-- As before, in the words of the index `messages_to_do`: SQLite takes it for no others.
DROP VIEW doubts;
CREATE VIEW doubts AS
  SELECT m.id AS message_id FROM messages m JOIN invites i ON i.message_id = m.id
  WHERE m.state IN ('queued', 'sending', 'in_doubt') AND m.state = 'in_doubt'
    AND i.closed_at IS NULL AND i.contact_id IS NOT NULL;

CREATE INDEX runs_by_modified ON runs (modified_at, id);
CREATE INDEX invites_by_source ON invites (source_group_id, flow_id, answered_at);
CREATE INDEX invites_by_ending ON invites (flow_id, closed_as, contact_id);

-- Contacts -----------------------------------------------------------------------------------

-- The derived group they are in: follows from the wish that stands for their number, whoever stores it.
ALTER TABLE contacts ADD COLUMN derived TEXT CHECK (derived IN ('opted_in', 'opted_out'));
CREATE VIEW derivations AS
  SELECT phone, CASE state WHEN 'granted' THEN 'opted_in' WHEN 'lifted' THEN NULL ELSE 'opted_out' END AS derived
    FROM consents;
UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = contacts.phone);
CREATE TRIGGER a_wish_moves_the_contact AFTER INSERT ON consents
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = NEW.phone)
         WHERE phone = NEW.phone; END;
CREATE TRIGGER another_wish_moves_the_contact AFTER UPDATE ON consents
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = contacts.phone)
         WHERE phone IN (OLD.phone, NEW.phone); END;
CREATE TRIGGER no_wish_moves_the_contact AFTER DELETE ON consents
  BEGIN UPDATE contacts SET derived = NULL WHERE phone = OLD.phone; END;
CREATE TRIGGER a_contact_stands_as_the_number AFTER INSERT ON contacts
  WHEN EXISTS (SELECT 1 FROM consents WHERE phone = NEW.phone)
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = NEW.phone)
         WHERE id = NEW.id; END;
CREATE TRIGGER a_contact_stands_as_the_new_number AFTER UPDATE OF phone ON contacts
  BEGIN UPDATE contacts SET derived = (SELECT d.derived FROM derivations d WHERE d.phone = NEW.phone)
         WHERE id = NEW.id; END;

-- By name, the nameless last; with all that a search looks at.
DROP INDEX contacts_by_name;
CREATE INDEX contacts_in_order ON contacts (name = '', name COLLATE NOCASE, phone);
CREATE INDEX contacts_derived ON contacts (derived, name = '', name COLLATE NOCASE, phone) WHERE derived IS NOT NULL;

-- Conversations, the latest first: the last message with a contact, either way.
ALTER TABLE contacts ADD COLUMN last_message INTEGER;
UPDATE contacts SET last_message = (SELECT max(id) FROM messages WHERE contact_id = contacts.id);
CREATE INDEX contacts_by_last_message ON contacts (last_message) WHERE last_message IS NOT NULL;
CREATE TRIGGER a_message_is_the_last AFTER INSERT ON messages WHEN NEW.contact_id IS NOT NULL
  BEGIN UPDATE contacts SET last_message = NEW.id WHERE id = NEW.contact_id; END;
CREATE TRIGGER a_message_becomes_anothers AFTER UPDATE OF contact_id ON messages
  BEGIN UPDATE contacts SET last_message = (SELECT max(id) FROM messages WHERE contact_id = contacts.id)
         WHERE id IN (OLD.contact_id, NEW.contact_id); END;

DROP VIEW memberships;
CREATE VIEW memberships AS
  SELECT group_id, contact_id FROM members
  UNION ALL
  SELECT g.id, c.id FROM groups g JOIN contacts c ON c.derived = g.kind AND g.kind <> 'static';

-- Record -------------------------------------------------------------------------------------

-- The entries of a kind in their order, and how many there are: entries never go.
CREATE INDEX ledger_by_kind ON ledger (kind);
CREATE TABLE ledger_kinds (
  kind    TEXT PRIMARY KEY,
  entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO ledger_kinds SELECT kind, count(*) FROM ledger GROUP BY kind;
CREATE TRIGGER an_entry_is_counted AFTER INSERT ON ledger
  BEGIN INSERT INTO ledger_kinds VALUES (NEW.kind, 1) ON CONFLICT (kind) DO UPDATE SET entries = entries + 1; END;

-- How far the asking came --------------------------------------------------------------------

-- One row for each person in each part: in all, of a flow, of a group they were invited from (0: of none that is
-- still there). Who was forgotten has no number any more and is not among them.
CREATE TABLE reached (
  phone     TEXT NOT NULL,
  of        TEXT NOT NULL CHECK (of IN ('all', 'flow', 'group')),
  part      INTEGER NOT NULL,
  delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),   -- a delivery report came
  answered  INTEGER NOT NULL CHECK (answered IN (0, 1)),    -- they wrote since
  stands    TEXT NOT NULL CHECK (stands IN ('in', 'out', 'neither')),
  PRIMARY KEY (phone, of, part)
) STRICT, WITHOUT ROWID;

-- What `reached` has to hold.
CREATE VIEW reached_now AS
  SELECT a.phone, a.of, a.part, a.delivered, a.answered,
         coalesce(CASE k.state WHEN 'granted' THEN 'in' WHEN 'refused' THEN 'out' WHEN 'stopped' THEN 'out' END,
                  'neither') AS stands
    FROM (SELECT i.phone AS phone, v.column1 AS of,
                 CASE v.column1 WHEN 'all' THEN 0 WHEN 'flow' THEN i.flow_id ELSE coalesce(i.source_group_id, 0) END
                   AS part,
                 max(m.state = 'delivered') AS delivered,
                 max(EXISTS (SELECT 1 FROM messages x WHERE x.address = i.phone AND x.id > m.id
                                AND x.direction = 'in')) AS answered
            FROM invites i JOIN messages m ON m.id = i.message_id JOIN (VALUES ('all'), ('flow'), ('group')) v
           WHERE m.state IN ('sending', 'sent', 'delivered', 'undelivered', 'in_doubt') AND i.phone <> ''
           GROUP BY 1, 2, 3) a
    LEFT JOIN consents k ON k.phone = a.phone;

-- The same people, counted.
CREATE TABLE reach (
  of        TEXT NOT NULL,
  part      INTEGER NOT NULL,
  delivered INTEGER NOT NULL,
  answered  INTEGER NOT NULL,
  stands    TEXT NOT NULL,
  people    INTEGER NOT NULL,   -- no CHECK: a figure that is wrong must not keep a reply from being stored
  PRIMARY KEY (of, part, delivered, answered, stands)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER one_more_is_reached AFTER INSERT ON reached BEGIN
  INSERT INTO reach VALUES (NEW.of, NEW.part, NEW.delivered, NEW.answered, NEW.stands, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER one_less_is_reached AFTER DELETE ON reached BEGIN
  UPDATE reach SET people = people - 1 WHERE of = OLD.of AND part = OLD.part AND delivered = OLD.delivered
     AND answered = OLD.answered AND stands = OLD.stands;
END;
CREATE TRIGGER one_is_reached_otherwise AFTER UPDATE ON reached BEGIN
  UPDATE reach SET people = people - 1 WHERE of = OLD.of AND part = OLD.part AND delivered = OLD.delivered
     AND answered = OLD.answered AND stands = OLD.stands;
  INSERT INTO reach VALUES (NEW.of, NEW.part, NEW.delivered, NEW.answered, NEW.stands, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
END;
INSERT INTO reached SELECT * FROM reached_now;

-- A number inserted here is looked at again; what is the same is not written.
CREATE VIEW look_again AS SELECT '' AS phone;
CREATE TRIGGER somebody_is_looked_at_again INSTEAD OF INSERT ON look_again BEGIN
  DELETE FROM reached WHERE phone = NEW.phone AND (of, part) NOT IN
    (SELECT n.of, n.part FROM reached_now n WHERE n.phone = NEW.phone);
  INSERT INTO reached SELECT * FROM reached_now n WHERE n.phone = NEW.phone
    ON CONFLICT DO UPDATE
      SET delivered = excluded.delivered, answered = excluded.answered, stands = excluded.stands
    WHERE (delivered, answered, stands) IS NOT (excluded.delivered, excluded.answered, excluded.stands);
END;
CREATE TRIGGER an_invite_reaches AFTER UPDATE OF state ON messages WHEN NEW.kind = 'invite' AND NEW.state <> OLD.state
  BEGIN INSERT INTO look_again SELECT phone FROM invites WHERE message_id = NEW.id; END;
CREATE TRIGGER a_message_answers AFTER INSERT ON messages WHEN NEW.direction = 'in'
  BEGIN INSERT INTO look_again VALUES (NEW.address); END;
CREATE TRIGGER an_erased_message_answers_no_more AFTER UPDATE OF address ON messages WHEN OLD.direction = 'in'
  BEGIN INSERT INTO look_again VALUES (OLD.address); END;
CREATE TRIGGER an_invite_counts AFTER INSERT ON invites
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER an_invite_counts_for_another AFTER UPDATE OF phone ON invites WHEN NEW.phone IS NOT OLD.phone
  BEGIN INSERT INTO look_again VALUES (OLD.phone), (NEW.phone); END;
CREATE TRIGGER an_invite_counts_elsewhere AFTER UPDATE OF source_group_id ON invites
  WHEN NEW.source_group_id IS NOT OLD.source_group_id
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER a_wish_counts AFTER INSERT ON consents
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER another_wish_counts AFTER UPDATE ON consents
  BEGIN INSERT INTO look_again VALUES (OLD.phone), (NEW.phone); END;
CREATE TRIGGER no_wish_counts_no_more AFTER DELETE ON consents
  BEGIN INSERT INTO look_again VALUES (OLD.phone); END;
