// How far it may be believed.
RETURN this.belief AS value,
  [at IN range(0, size(this.beliefFamilies) - 1) | {name: this.beliefFamilies[at], reports: toInteger(this.beliefReports[at])}] AS families,
  this.beliefExplanation AS explanation
