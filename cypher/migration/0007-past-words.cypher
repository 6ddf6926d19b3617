// Earlier versions are found by their words as the present ones are.

CREATE FULLTEXT INDEX pastWords IF NOT EXISTS
FOR (n:PastActor|PastHappening|PastTopic|PastPlace|PastSource|PastEvidence)
ON EACH [n.name, n.aliases, n.title, n.content, n.quote, n.action, n.object, n.exact, n.caption]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

CREATE FULLTEXT INDEX pastNames IF NOT EXISTS
FOR (n:PastActor|PastTopic|PastPlace)
ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// What began or ended between two moments.
CREATE RANGE INDEX source_since IF NOT EXISTS FOR (n:Source) ON (n.since);
CREATE RANGE INDEX actor_since IF NOT EXISTS FOR (n:Actor) ON (n.since);
CREATE RANGE INDEX happening_since IF NOT EXISTS FOR (n:Happening) ON (n.since);
CREATE RANGE INDEX assessment_since IF NOT EXISTS FOR (n:Assessment) ON (n.since);
CREATE RANGE INDEX causal_link_since IF NOT EXISTS FOR (n:CausalLink) ON (n.since);
CREATE RANGE INDEX topic_since IF NOT EXISTS FOR (n:Topic) ON (n.since);
CREATE RANGE INDEX place_since IF NOT EXISTS FOR (n:Place) ON (n.since);
CREATE RANGE INDEX past_since IF NOT EXISTS FOR (n:Past) ON (n.since);
CREATE RANGE INDEX past_until IF NOT EXISTS FOR (n:Past) ON (n.until);
