// How the dates of cause and effect stand to each other, as far as their bounds tell.
MATCH (this)-[:CAUSE]->(cause:Happening)
MATCH (this)-[:EFFECT]->(effect:Happening)
RETURN CASE
  WHEN cause.whenLatest <= effect.whenEarliest THEN 'CERTAIN'
  WHEN cause.whenEarliest > effect.whenLatest THEN 'REVERSED'
  ELSE 'POSSIBLE'
END AS timeOrder
