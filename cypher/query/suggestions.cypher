// Pairs that may be one thing, both still there under their own ids, of which nobody has judged.
MATCH (suggestion:Suggestion)
WHERE NOT EXISTS { MATCH (j:Judgement {left: suggestion.left, right: suggestion.right}) WHERE j.standing }
  AND NOT EXISTS { MATCH (j:Judgement {left: suggestion.right, right: suggestion.left}) WHERE j.standing }
  AND (EXISTS { (:Actor {id: suggestion.left}) } OR EXISTS { (:Happening {id: suggestion.left}) } OR EXISTS { (:Topic {id: suggestion.left}) } OR EXISTS { (:Place {id: suggestion.left}) })
  AND (EXISTS { (:Actor {id: suggestion.right}) } OR EXISTS { (:Happening {id: suggestion.right}) } OR EXISTS { (:Topic {id: suggestion.right}) } OR EXISTS { (:Place {id: suggestion.right}) })
RETURN suggestion
