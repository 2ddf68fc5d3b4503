-- Nudges are claimed by the processes that speak their platform: only the due end of that platform is read.
ALTER TABLE nudge ADD COLUMN platform TEXT NOT NULL DEFAULT '';
UPDATE nudge SET platform = (SELECT platform FROM person WHERE id = person_id);
DROP INDEX nudge_due;
CREATE INDEX nudge_due ON nudge (platform, due_at);

-- What a platform needs to answer the very input; sealed like the body beside it.
ALTER TABLE outbox ADD COLUMN origin BLOB;
