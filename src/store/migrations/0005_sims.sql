-- The number or IMSI of the SIM that sends, sent or received a message, beside the modem it was in; NULL while nobody
-- could read it. Pace and daily limit are a SIM's, an answer may leave by the SIM it came to, and a message some of
-- whose parts left stays with the SIM that sent them.
ALTER TABLE messages ADD COLUMN sim TEXT;
