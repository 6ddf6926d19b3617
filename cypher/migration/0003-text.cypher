// Text indexes serve CONTAINS, the `contains` of string filters.

CREATE TEXT INDEX actor_name_text IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE TEXT INDEX topic_name_text IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE TEXT INDEX event_title_text IF NOT EXISTS FOR (n:Event) ON (n.title);
CREATE TEXT INDEX statement_content_text IF NOT EXISTS FOR (n:Statement) ON (n.content);
CREATE TEXT INDEX commitment_action_text IF NOT EXISTS FOR (n:Commitment) ON (n.action);
CREATE TEXT INDEX commitment_object_text IF NOT EXISTS FOR (n:Commitment) ON (n.object);
CREATE TEXT INDEX source_title_text IF NOT EXISTS FOR (n:Source) ON (n.title);

// Full text. `words` understands English: "China" finds "China's", "attack" finds "attacked"; "Xi" stays "Xi", and Chinese
// is found by character. `names` has no grammar but folds accents: "Sanchez" finds "Sánchez".
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (n:Actor|Happening|Topic|Place|Source|Evidence)
ON EACH [n.name, n.aliases, n.title, n.content, n.quote, n.action, n.object, n.exact, n.caption]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor|Topic|Place)
ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
