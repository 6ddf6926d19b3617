// What became of it, in order of time.
MATCH (this)<-[:ASSESSES]-(assessment:Assessment)
RETURN assessment ORDER BY assessment.onEarliest, assessment.id
