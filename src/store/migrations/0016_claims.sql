-- What a SIM sent today is found by when it was claimed: otherwise all that was ever sent is read at every look at the queue.
CREATE INDEX parts_by_claim ON parts (claimed_at) WHERE claimed_at IS NOT NULL;
