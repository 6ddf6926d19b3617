// What China promised to buy, to whom, and which sources say so
MATCH owed = (:Actor)<-[:OWED_BY]-(promise:Commitment)-[:ABOUT]->(:Topic {name: 'American soybeans for China'})
OPTIONAL MATCH told = (promise)<-[:REPORTS]-(:Source)
OPTIONAL MATCH assessed = (promise)<-[:ASSESSES]-(:Assessment)
RETURN owed, told, assessed
