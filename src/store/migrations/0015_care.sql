-- A large group goes in one step: whom its invites reached counts from then on among those of no group that is still
-- there, in one statement for all of them instead of one look for each invite.
DROP TRIGGER an_invite_counts_elsewhere;
CREATE TRIGGER an_invite_counts_elsewhere AFTER UPDATE OF source_group_id ON invites
  WHEN NEW.source_group_id IS NOT OLD.source_group_id AND NEW.source_group_id IS NOT NULL
  BEGIN INSERT INTO look_again VALUES (NEW.phone); END;
CREATE TRIGGER a_group_counts_no_more BEFORE DELETE ON groups BEGIN
  INSERT INTO reached
    SELECT phone, of, 0, delivered, answered, stands FROM reached WHERE of = 'group' AND part = OLD.id
    ON CONFLICT DO UPDATE SET delivered = max(delivered, excluded.delivered), answered = max(answered, excluded.answered)
     WHERE (delivered, answered) IS NOT (max(delivered, excluded.delivered), max(answered, excluded.answered));
  DELETE FROM reached WHERE of = 'group' AND part = OLD.id;
END;

-- Octets from a modem that belong to no message: they are erased by their age alone (`store/retention.rs`).
CREATE INDEX inbound_without_message ON inbound_pdus (received_at) WHERE message_id IS NULL AND erased_at IS NULL;
