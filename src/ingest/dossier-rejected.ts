import { DemarcheError } from '../domain/demarche-error.ts'
import { problemText, type PlacedProblem, type Problem } from '../domain/problem.ts'

const unplaced = (problem: Problem): PlacedProblem => ({ ...problem, line: null, column: null })

/** A dossier that may not be written, with every problem. Nothing of it was written. */
export class DossierRejected extends DemarcheError {
  readonly problems: readonly PlacedProblem[]

  constructor(problems: readonly PlacedProblem[]) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    super({
      code: 'DOSSIER_REJECTED',
      message: `${problems.map((problem) => problemText(problem, 'dossier'))[0] ?? 'The dossier is rejected.'}${more}`,
      wayOut: 'Mend every problem of the list and ingest the dossier again; nothing was written.',
    })
    this.problems = problems
  }

  /** Problems that were found in the graph, whose place in the file is not known yet. */
  static unplaced(problems: readonly Problem[]): DossierRejected {
    return new DossierRejected(problems.map(unplaced))
  }
}
