// From which moment each thing stood as it stands, with milliseconds: what was there before this was kept counts from when
// it was recorded.

MATCH (n:Source|Evidence|Actor|Office|Topic|Place|Happening|CausalLink|Assessment)
WHERE n.since IS NULL AND n.recordedAt IS NOT NULL
SET n.since = replace(n.recordedAt, 'Z', '.000Z');

MATCH (cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(:Happening)
WHERE r.since IS NULL
MATCH (link:CausalLink {id: r.link})
SET r.since = link.since;
