// What spoke for and against.
UNWIND range(0, size(this.featureNames) - 1) AS at
RETURN this.featureNames[at] AS name, toFloat(this.featureWeights[at]) AS weight, this.featureNotes[at] AS note ORDER BY at
