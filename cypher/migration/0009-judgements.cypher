// Judgements of who is who, by the ids that they name; pairs that may be one thing.

CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE RANGE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right);
CREATE RANGE INDEX judgement_at IF NOT EXISTS FOR (n:Judgement) ON (n.at);
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (n:Suggestion) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX suggestion_score IF NOT EXISTS FOR (n:Suggestion) ON (n.score);
