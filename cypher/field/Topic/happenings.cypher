// What is about it, or about a topic that is part of it.
MATCH (this)<-[:BROADER]-{0,8}(:Topic)<-[:ABOUT]-(happening:Happening)
RETURN DISTINCT happening
