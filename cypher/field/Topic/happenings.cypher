// What is about it.
MATCH (this)<-[:ABOUT]-(happening:Happening)
RETURN happening
