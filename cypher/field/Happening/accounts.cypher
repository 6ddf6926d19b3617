// Each source's own account, in the order in which the sources appeared.
MATCH (this)<-[report:REPORTS]-(source:Source)
RETURN source, COLLECT {
    MATCH (this)-[whose:ACCOUNT_BY]->(party:Actor)
    WHERE whose.source = source.id
    RETURN party ORDER BY party.id LIMIT 1
  }[0] AS by, report.confidence AS confidence, coalesce(report.title, report.content, report.action + ' ' + report.object) AS title,
  report.when AS when, report.status AS status, report.due AS due, report.recordedAt AS recordedAt,
  report.record AS record, report.goldstein AS goldstein, report.mentions AS mentions, report.deaths AS deaths, report.deathsLow AS deathsLow, report.deathsHigh AS deathsHigh
ORDER BY source.publishedAtEarliest, source.id
