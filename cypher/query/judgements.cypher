// What was judged about things being one or two.
// @param of ID
// @param standing Boolean
MATCH (judgement:Judgement)
WHERE ($of IS NULL OR judgement.left = $of OR judgement.right = $of) AND (NOT coalesce($standing, true) OR judgement.standing)
RETURN judgement
