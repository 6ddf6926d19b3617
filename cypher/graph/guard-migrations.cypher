// Makes the lock's node unique before anything else runs: without it two starters could both create it.
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE
