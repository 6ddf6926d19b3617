import { indexText } from './evidence.ts'
import { checkCycles } from './check/cycles.ts'
import { checkCausalOrder, checkDateSyntax, checkDateWords } from './check/dates.ts'
import { checkFigures } from './check/figures.ts'
import { checkKeyUses, collectKeys } from './check/keys.ts'
import { checkSchema, type SchemaCheck } from './check/schema.ts'
import { checkQuotedWords, locateWords, type DossierWords } from './check/words.ts'
import type { Dossier } from './dossier.ts'
import type { Path, Problem } from './problem.ts'

/** A dossier without problems of its own: its text, and where its words stand in it. Only the graph may still object. */
export type CheckedDossier = {
  readonly dossier: Dossier
  readonly text: string
  /** Length of the text in code points. */
  readonly length: number
  readonly words: DossierWords
  readonly checked: true
}

export type DossierCheck =
  | { readonly kind: 'sound'; readonly dossier: CheckedDossier }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** More problems than a person reads at once. */
const mostProblems = 500
/** Quotes of one dossier; each is looked for in the whole text. */
const mostQuotes = 20_000

const problem = (code: Problem['code'], path: Path, words: readonly [message: string, wayOut: string]): Problem =>
  ({ code, path, message: words[0], wayOut: words[1] })

const textProblems = (dossier: Dossier, text: string | null): readonly Problem[] => {
  const { source } = dossier
  if (source.file !== undefined && source.text !== undefined) {
    return [problem('SCHEMA', ['source', 'file'], ['The source has both a file and a text.', 'Give one of them.'])]
  }
  if (source.file === undefined && source.text === undefined && text === null) {
    return [problem('SCHEMA', ['source', 'text'], ['The source has no text.', 'Give text, or the path of a file beside the dossier as file.'])]
  }
  return []
}

const countQuotes = (dossier: Dossier): number =>
  [...dossier.events, ...dossier.statements, ...dossier.commitments, ...dossier.assessments, ...dossier.links]
    .reduce((sum, item) => sum + item.evidence.length, 0)
  + dossier.statements.reduce((sum, { silentOn }) => silentOn.reduce((words, { evidence }) => words + evidence.length, sum), 0)

/** Problems of a dossier with items left out, at the places that its file has. */
const inFile = (problems: readonly Problem[], indexes: SchemaCheck['indexes']): readonly Problem[] =>
  problems.map((found) => {
    const [section, index, ...rest] = found.path
    const inTheFile = typeof section === 'string' && typeof index === 'number' ? indexes[section]?.[index] : undefined
    return section === undefined || inTheFile === undefined ? found : { ...found, path: [section, inTheFile, ...rest] }
  })

/**
 * Checks a dossier whole: its shape, its keys, its quotes against the text, its figures and dates against the quotes, and
 * the order of causes and effects. All problems are found together; with one of them nothing may be written.
 *
 * @param value what YAML or JSON gave; nothing about it is known yet
 * @param fileText the text of `source.file`, where the source has one and it could be read
 */
export const checkDossier = (value: unknown, fileText: string | null): DossierCheck => {
  const schema = checkSchema(value)
  const { dossier } = schema
  if (dossier === null) return { kind: 'problems', problems: schema.problems }
  const text = dossier.source.text ?? fileText
  const { keys, problems: duplicates } = collectKeys(dossier)
  const found: Problem[] = [
    ...duplicates, ...checkKeyUses(dossier, keys, schema.leftOut), ...checkCycles(dossier), ...checkDateSyntax(dossier), ...checkCausalOrder(dossier),
  ]
  if (!schema.problems.some(({ path }) => path[0] === 'source')) found.push(...textProblems(dossier, text))
  if (countQuotes(dossier) > mostQuotes) {
    found.push(problem('TOO_LARGE', [], [`The dossier has more than ${mostQuotes} quotes.`, 'Split it by parts of the source.']))
  } else if (text !== null) {
    const index = indexText(text)
    const words = locateWords(dossier, index, (missing) => { found.push(missing) })
    found.push(...checkQuotedWords(dossier, words), ...checkFigures(dossier, words), ...checkDateWords(dossier, words))
    if (found.length === 0 && schema.problems.length === 0) return { kind: 'sound', dossier: { dossier, text, length: index.length, words, checked: true } }
  }
  const all = [...schema.problems, ...inFile(found, schema.indexes)]
  if (all.length <= mostProblems) return { kind: 'problems', problems: all }
  return {
    kind: 'problems',
    problems: [...all.slice(0, mostProblems), problem('TOO_MANY_PROBLEMS', [], [`There are ${all.length - mostProblems} more problems.`, 'Mend these first.'])],
  }
}
