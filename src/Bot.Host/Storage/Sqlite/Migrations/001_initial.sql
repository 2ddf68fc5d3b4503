-- All instants are Unix milliseconds. Every BLOB named body or native is sealed (AES-256-GCM) under its person's key.

-- Which store this is, and how often a person key came or went: compared with the key file at start.
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  generation INTEGER NOT NULL DEFAULT 0
) STRICT;

-- lookup is HMAC-SHA256 of platform:nativeId. Row numbers are never used twice, because leases name them.
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lookup BLOB NOT NULL UNIQUE,
  platform TEXT NOT NULL,
  key_id BLOB NOT NULL UNIQUE,
  native BLOB NOT NULL
) STRICT;

-- What changes with every input, apart from person so that it stays narrow: few pages to write per group.
-- head is the oldest waiting input.
CREATE TABLE lane (
  person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  head INTEGER,
  fence INTEGER NOT NULL DEFAULT 0,
  leased_until INTEGER NOT NULL DEFAULT 0,
  retry_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX lane_waiting ON lane (head) WHERE head IS NOT NULL;
CREATE INDEX lane_leased ON lane (leased_until) WHERE leased_until > 0;

-- state: 0 waiting, 1 done, 2 set aside. A done input keeps nothing but the keyed hash that knows its redelivery.
CREATE TABLE input (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  external BLOB NOT NULL UNIQUE,
  person_id INTEGER REFERENCES person (id),
  is_nudge INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0,
  tries INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  ended_at INTEGER,
  body BLOB
) STRICT;
CREATE INDEX input_of_person ON input (person_id, state, id) WHERE person_id IS NOT NULL;
CREATE INDEX input_ended ON input (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE journey (
  person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE entry (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (person_id, revision, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE nudge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (person_id, key)
) STRICT;
CREATE INDEX nudge_due ON nudge (due_at);

-- Only unsent messages. head marks the oldest of a person, the only one that may be claimed; due_at is also the end
-- of a running lease; rank 0 goes before rank 1 (proactive, unless a live reply of the same person waits behind it).
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  platform TEXT NOT NULL,
  proactive INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  head INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  leased INTEGER NOT NULL DEFAULT 0,
  unknown INTEGER NOT NULL DEFAULT 0,
  fence INTEGER NOT NULL DEFAULT 0,
  attempt INTEGER NOT NULL DEFAULT 0,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox (platform, rank, due_at, id) WHERE head = 1;
CREATE INDEX outbox_of_person ON outbox (person_id, id);

-- Messages that were not sent, without their person: outcome 0 dropped, 1 unknown.
CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  proactive INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  reason TEXT NOT NULL,
  ended_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outcome_ended ON outcome (ended_at);

-- The one word that outlives an erasure, beside the keyed hash of the platform id.
CREATE TABLE tombstone (
  lookup BLOB PRIMARY KEY,
  word TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_until ON tombstone (until);
