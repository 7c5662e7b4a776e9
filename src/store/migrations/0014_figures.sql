-- What pages count of a large house is found by an index instead of by reading every row.

-- Messages hour by hour.
CREATE INDEX messages_by_leaving ON messages (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX messages_by_coming ON messages (created_at) WHERE direction = 'in';
