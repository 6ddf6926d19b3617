/** Steps from the root of a dossier to a part of it: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[]

export type ProblemCode =
  | 'TOO_LARGE' | 'UNREADABLE' | 'FORBIDDEN_CHARACTER' | 'FORBIDDEN_KEY' | 'TOO_DEEP' | 'SYNTAX' | 'SOURCE_FILE'
  | 'SCHEMA' | 'UNKNOWN_FIELD' | 'DUPLICATE_KEY' | 'UNKNOWN_KEY' | 'WRONG_KIND' | 'CYCLE' | 'SELF_REFERENCE'
  | 'QUOTE_NOT_FOUND' | 'QUOTE_NOT_IN_EVIDENCE' | 'SPAN_MISPLACED' | 'INVALID_DATE' | 'DATE_NOT_IN_EVIDENCE'
  | 'NUMBER_NOT_IN_EVIDENCE' | 'COMPARATOR_NOT_IN_EVIDENCE' | 'CAUSE_AFTER_EFFECT'
  | 'NAME_NOT_IN_TEXT' | 'SPEAKER_NOT_IN_EVIDENCE' | 'WORDS_NOT_IN_EVIDENCE'
  | 'UNKNOWN_REFERENCE' | 'CONTRADICTION' | 'SAME_THING_TWICE' | 'TOO_MANY_PROBLEMS'

/** What is wrong with one place of a dossier, and what to do about it. */
export type Problem = {
  readonly code: ProblemCode
  readonly path: Path
  readonly message: string
  readonly wayOut: string
}

/** A problem with its place in the file that was read; lines and columns count from 1. */
export type PlacedProblem = Problem & { readonly line: number | null; readonly column: number | null }

/** `['commitments', 2, 'evidence', 0]` → `commitments[2].evidence[0]`; the root is `(dossier)`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) =>
    typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`, '') || '(dossier)'

/** One line for people: place, what is wrong, what to do. */
export const problemText = (problem: PlacedProblem, file: string): string => {
  const place = problem.line === null ? file : `${file}:${problem.line}:${problem.column ?? 1}`
  return `${place} ${pathText(problem.path)}: ${problem.message} ${problem.wayOut} [${problem.code}]`
}
