// Everything about Taiwan, in order of time
MATCH (happening:Happening)-[:ABOUT]->(:Topic {name: 'Taiwan'})
RETURN coalesce(happening.when, 'undated') AS when, labels(happening)[-1] AS kind, happening.caption AS what
ORDER BY happening.sortAt, what
