// The article of which a row of a dataset tells.
RETURN this.mentionConfidence AS confidence, this.mentionAddress AS address, this.mentionPublisher AS publisher, this.mentionSentence AS sentence,
  this.mentionActor1 AS actor1Offset, this.mentionActor2 AS actor2Offset, this.mentionAction AS actionOffset
