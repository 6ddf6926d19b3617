// What waits for review: found by its source, by its words, and in the order in which it should be looked at.

CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (n:Draft) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT draft_item_id IF NOT EXISTS FOR (n:DraftItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX draft_item_order IF NOT EXISTS FOR (n:DraftItem) ON (n.order);
CREATE RANGE INDEX draft_item_draft IF NOT EXISTS FOR (n:DraftItem) ON (n.draft);
CREATE RANGE INDEX draft_item_source IF NOT EXISTS FOR (n:DraftItem) ON (n.source);
CREATE RANGE INDEX draft_item_state IF NOT EXISTS FOR (n:DraftItem) ON (n.state);
CREATE RANGE INDEX draft_item_fingerprint IF NOT EXISTS FOR (n:DraftItem) ON (n.fingerprint);
CREATE RANGE INDEX draft_item_cause IF NOT EXISTS FOR (n:DraftItem) ON (n.cause);
CREATE RANGE INDEX draft_item_effect IF NOT EXISTS FOR (n:DraftItem) ON (n.effect);
CREATE RANGE INDEX draft_source IF NOT EXISTS FOR (n:Draft) ON (n.source);
