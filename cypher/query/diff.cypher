// What became of things between two moments. A version that stood at one of them and not at the other began or ended between
// them, so all that is needed are the versions that did.
// @param from DateTime!
// @param to DateTime!
// @param kinds [NodeKind!]
CALL () {
  MATCH (one:Source) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Actor) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Happening) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Topic) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Place) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:CausalLink) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Assessment) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Past) WHERE $from < one.since <= $to RETURN one AS version
  UNION
  MATCH (one:Past) WHERE $from < one.until <= $to RETURN one AS version
}
WITH version, CASE
  WHEN version:Source|PastSource THEN 'SOURCE'
  WHEN version:Actor|PastActor THEN 'ACTOR'
  WHEN version:Event|PastEvent THEN 'EVENT'
  WHEN version:Statement|PastStatement THEN 'STATEMENT'
  WHEN version:Commitment|PastCommitment THEN 'COMMITMENT'
  WHEN version:Topic|PastTopic THEN 'TOPIC'
  WHEN version:Place|PastPlace THEN 'PLACE'
  WHEN version:CausalLink|PastCausalLink THEN 'CAUSAL_LINK'
  WHEN version:Assessment|PastAssessment THEN 'ASSESSMENT'
END AS kind
WHERE kind IS NOT NULL AND ($kinds IS NULL OR kind IN $kinds)
WITH version.id AS id, kind, collect(version) AS versions,
  max(CASE WHEN version.until <= $to THEN version.until ELSE version.since END) AS moment
WITH id, kind, moment, [version IN versions WHERE version.since <= $from][0] AS before,
  [version IN versions WHERE coalesce($to < version.until, true)][0] AS after
WHERE before IS NOT NULL OR after IS NOT NULL
WITH id, kind, moment, before, after, COLLECT {
  // Fields that a property gives: bounds follow their date, and what only serves order and bookkeeping is shown nowhere.
  WITH before, after
  WHERE before IS NOT NULL AND after IS NOT NULL
  UNWIND keys(before) + keys(after) AS property
  WITH DISTINCT property, before[property] AS old, after[property] AS new
  WHERE coalesce(old <> new, old IS NULL <> new IS NULL)
    AND NOT (property ENDS WITH 'Earliest' OR property ENDS WITH 'Latest')
    AND NOT property IN ['since', 'until', 'recordedAt', 'sortAt', 'identity', 'strength', 'version', 'activity', 'cue']
  RETURN DISTINCT CASE property
    WHEN 'settledState' THEN 'state'
    WHEN 'fulfilled' THEN 'progress'
    WHEN 'comparator' THEN 'quantity'
    WHEN 'value' THEN 'quantity'
    WHEN 'unit' THEN 'quantity'
    WHEN 'asserterKind' THEN 'assertedBy'
    WHEN 'latitude' THEN 'coordinates'
    WHEN 'longitude' THEN 'coordinates'
    ELSE property
  END AS field
} AS properties, COLLECT {
  // Fields that a relationship gives: those that stood at one of the two moments only.
  CALL (before, after) {
    MATCH (before)-[old:REPORTS|WAS_REPORTS|PUBLISHED_BY|WAS_PUBLISHED_BY|EVIDENCED_BY|WAS_EVIDENCED_BY|ACCOUNT_BY|WAS_ACCOUNT_BY
      |MADE_BY|WAS_MADE_BY|ACCORDING_TO|WAS_ACCORDING_TO|ADDRESSED_TO|WAS_ADDRESSED_TO|MADE_DURING|WAS_MADE_DURING|SILENT_ON|WAS_SILENT_ON
      |ABOUT|WAS_ABOUT|HAS_PARTICIPANT|WAS_HAS_PARTICIPANT|PART_OF|WAS_PART_OF|LOCATED_IN|WAS_LOCATED_IN|OWED_BY|WAS_OWED_BY|OWED_TO|WAS_OWED_TO
      |CREATED_BY|WAS_CREATED_BY|ASSERTED_BY|WAS_ASSERTED_BY|ASSESSES|WAS_ASSESSES|CAUSE|WAS_CAUSE|EFFECT|WAS_EFFECT
      |AFFILIATED_WITH|WAS_AFFILIATED_WITH|HELD|WAS_HELD|BROADER|WAS_BROADER]->(target)
    WHERE after IS NOT NULL AND target.since <= $from AND coalesce($from < target.until, true)
    RETURN old AS tie, target.id AS other, 'before' AS side
    UNION ALL
    MATCH (after)-[new:REPORTS|WAS_REPORTS|PUBLISHED_BY|WAS_PUBLISHED_BY|EVIDENCED_BY|WAS_EVIDENCED_BY|ACCOUNT_BY|WAS_ACCOUNT_BY
      |MADE_BY|WAS_MADE_BY|ACCORDING_TO|WAS_ACCORDING_TO|ADDRESSED_TO|WAS_ADDRESSED_TO|MADE_DURING|WAS_MADE_DURING|SILENT_ON|WAS_SILENT_ON
      |ABOUT|WAS_ABOUT|HAS_PARTICIPANT|WAS_HAS_PARTICIPANT|PART_OF|WAS_PART_OF|LOCATED_IN|WAS_LOCATED_IN|OWED_BY|WAS_OWED_BY|OWED_TO|WAS_OWED_TO
      |CREATED_BY|WAS_CREATED_BY|ASSERTED_BY|WAS_ASSERTED_BY|ASSESSES|WAS_ASSESSES|CAUSE|WAS_CAUSE|EFFECT|WAS_EFFECT
      |AFFILIATED_WITH|WAS_AFFILIATED_WITH|HELD|WAS_HELD|BROADER|WAS_BROADER]->(target)
    WHERE before IS NOT NULL AND target.since <= $to AND coalesce($to < target.until, true)
    RETURN new AS tie, target.id AS other, 'after' AS side
  }
  WITH side, replace(type(tie), 'WAS_', '') AS type, other, tie
  WITH type, other, tie.role AS role, tie.source AS source, tie.kind AS kindOfTie, tie.order AS order,
    CASE type WHEN 'REPORTS' THEN tie.told END AS told, count(DISTINCT side) AS sides
  WHERE sides = 1
  RETURN DISTINCT CASE type
    WHEN 'REPORTS' THEN 'reports'
    WHEN 'PUBLISHED_BY' THEN 'publishedBy'
    WHEN 'EVIDENCED_BY' THEN CASE role WHEN 'ASSERTION' THEN 'evidence' ELSE 'spans' END
    WHEN 'ACCOUNT_BY' THEN 'accounts'
    WHEN 'MADE_BY' THEN 'speakers'
    WHEN 'ACCORDING_TO' THEN 'accordingTo'
    WHEN 'ADDRESSED_TO' THEN 'addressees'
    WHEN 'MADE_DURING' THEN 'madeDuring'
    WHEN 'SILENT_ON' THEN 'silentOn'
    WHEN 'ABOUT' THEN 'about'
    WHEN 'HAS_PARTICIPANT' THEN 'participants'
    WHEN 'PART_OF' THEN 'partOf'
    WHEN 'LOCATED_IN' THEN 'place'
    WHEN 'OWED_BY' THEN 'debtors'
    WHEN 'OWED_TO' THEN 'creditors'
    WHEN 'CREATED_BY' THEN 'createdBy'
    WHEN 'ASSERTED_BY' THEN 'assertedBy'
    WHEN 'ASSESSES' THEN 'commitment'
    WHEN 'CAUSE' THEN 'cause'
    WHEN 'EFFECT' THEN 'effect'
    WHEN 'AFFILIATED_WITH' THEN 'affiliation'
    WHEN 'HELD' THEN 'offices'
    ELSE 'broader'
  END AS field
} AS ties
WITH id, kind, moment, before, after, COLLECT { UNWIND properties + ties AS field RETURN DISTINCT field ORDER BY field } AS fields
WHERE before IS NULL OR after IS NULL OR size(fields) > 0
WITH {id: id, kind: kind, moment: moment, before: before.caption, after: after.caption, fields: fields, change: CASE
  WHEN before IS NULL THEN 'CREATED'
  WHEN after IS NULL THEN 'WITHDRAWN'
  ELSE 'CHANGED'
END} AS revision
RETURN revision
