-- check_value and lookup_key are sealed under the master key; store_id pairs this file with its data file.
CREATE TABLE vault (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  store_id BLOB NOT NULL,
  check_value BLOB NOT NULL,
  lookup_key BLOB NOT NULL,
  generation INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A person's data key under the master key; NULL once erased. The bare id stays, so that an erased person in an old
-- backup of the data is told from a person whose key was lost.
CREATE TABLE person_key (
  id BLOB PRIMARY KEY,
  wrapped BLOB
) STRICT, WITHOUT ROWID;
