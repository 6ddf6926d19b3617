import type { CheckedDossier } from '../../domain/check-dossier.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Shortfall } from '../extractor.ts'
import { answerSchema, answerSections, type AnswerSection } from './answer-schema.ts'
import type { ModelFailure, ModelMessage } from './ask-model.ts'
import type { AskWithin } from './ask-within.ts'
import { complaintMessage, unreadableMessage } from './instructions.ts'
import { judge, type Bench } from './judge.ts'
import { itemName, readAnswer, type Given, type GivenItems } from './read-answer.ts'

export type ChunkReading = {
  /** What passed; null when nothing was heard. */
  readonly checked: CheckedDossier | null
  readonly leftOut: readonly Problem[]
  readonly shortfall: Shortfall | null
  readonly cause: ModelFailure | null
  /** The answer ran into its limit of tokens: a shorter chunk may fit. */
  readonly cut: boolean
}

export type ChunkQuestion = {
  readonly ask: AskWithin
  readonly bench: Bench
  readonly instructions: string
  readonly message: string
  readonly maxOutputTokens: number
}

/** How often a model may mend its answer. */
const mostRounds = 3

const nothing: GivenItems = { actors: [], events: [], statements: [], commitments: [], assessments: [], links: [] }

const together = (before: GivenItems, now: GivenItems): GivenItems => {
  const join = <One extends Given>(section: AnswerSection, old: readonly One[], given: readonly One[]): readonly One[] => {
    const again = new Set(given.map(({ item }) => itemName(section, item)))
    return [...old.filter(({ item }) => !again.has(itemName(section, item))), ...given]
  }
  return {
    actors: join('actors', before.actors, now.actors), events: join('events', before.events, now.events),
    statements: join('statements', before.statements, now.statements), commitments: join('commitments', before.commitments, now.commitments),
    assessments: join('assessments', before.assessments, now.assessments), links: join('links', before.links, now.links),
  }
}

const unreadable = (reason: string): Shortfall =>
  ({ code: 'ANSWER', message: `The model's answer could not be read: ${reason}.`, wayOut: 'Ask a model that keeps to a JSON Schema, or raise DEMARCHE_MODEL_MAX_OUTPUT.' })

/** Asks about one chunk, and again with what was wrong, a few times; what passed in any round is kept. */
export const readChunk = async ({ ask, bench, instructions, message, maxOutputTokens }: ChunkQuestion): Promise<ChunkReading> => {
  const question: ModelMessage = { role: 'user', content: message }
  const keys = new Map<string, string>()
  const wrong = new Map<string, Problem>()
  let messages: readonly ModelMessage[] = [question]
  let passed = nothing
  let checked: CheckedDossier | null = null
  let reason = ''
  for (let round = 1; round <= mostRounds; round += 1) {
    const heard = await ask({ instructions, messages, schema: answerSchema, maxOutputTokens })
    if (heard.kind === 'short') return { checked, leftOut: [...wrong.values()], shortfall: heard.shortfall, cause: heard.cause, cut: false }
    const { answer } = heard
    const read = readAnswer(answer.text)
    if (read.kind === 'unreadable') {
      if (answer.finish === 'CUT') return { checked, leftOut: [...wrong.values()], shortfall: unreadable('it was cut off at its limit of tokens'), cause: null, cut: checked === null }
      reason = read.reason
      messages = [question, { role: 'assistant', content: answer.text === '' ? '(empty)' : answer.text.slice(0, 20_000) }, { role: 'user', content: unreadableMessage(reason) }]
      continue
    }
    const items = together(passed, read.items)
    const judgement = judge(items, keys, bench)
    checked = judgement.checked ?? checked
    passed = judgement.passed
    for (const section of answerSections) for (const { item } of passed[section]) wrong.delete(itemName(section, item))
    for (const { section, given, problem } of judgement.rejected) wrong.set(itemName(section, given.item), problem)
    for (const { name, problem } of read.problems) wrong.set(name, problem)
    const complaints = [...read.problems, ...judgement.rejected].map(({ problem }) => problem)
    if (complaints.length === 0) return { checked, leftOut: [...wrong.values()], shortfall: null, cause: null, cut: false }
    messages = [question, { role: 'assistant', content: answer.text }, { role: 'user', content: complaintMessage(complaints) }]
  }
  return { checked, leftOut: [...wrong.values()], shortfall: checked === null ? unreadable(reason) : null, cause: null, cut: false }
}
