-- Conversations in which somebody wrote what no colleague has looked at yet: one mark for the whole organization, as
-- colleagues share a front desk. What was there before this version counts as seen.
CREATE TABLE unseen (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  message_id INTEGER NOT NULL                -- the last they wrote
) STRICT;
CREATE TRIGGER what_they_write_is_unseen AFTER INSERT ON messages
  WHEN NEW.direction = 'in' AND NEW.contact_id IS NOT NULL
  BEGIN
    INSERT INTO unseen VALUES (NEW.contact_id, NEW.id)
      ON CONFLICT (contact_id) DO UPDATE SET message_id = excluded.message_id;
  END;
