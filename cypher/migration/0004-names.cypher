// Names under which actors, topics and places are known, compared without case and width: what finds a thing by its name.

CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
