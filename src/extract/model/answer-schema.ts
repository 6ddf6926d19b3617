import { z } from 'zod'
import { dossierSchema } from '../../domain/dossier.ts'
import type { JsonSchema } from './ask-model.ts'

/**
 * What a model is asked for: the dossier's items with its vocabulary, but quotes as bare words. Positions, ids, whether
 * speech is direct, and confidence are computed, so the model has no field for them. Every field is there, an empty one
 * says "none": strict output formats know no optional fields.
 */

const { actors, events, statements, commitments, assessments, links } = dossierSchema.shape
const actor = actors.unwrap().element.shape
const event = events.unwrap().element.shape
const statement = statements.unwrap().element.shape
const commitment = commitments.unwrap().element.shape
const assessment = assessments.unwrap().element.shape
const link = links.unwrap().element.shape
const quantity = commitment.quantity.unwrap().shape

const words = z.string().trim().min(1).max(2_000)
const none = z.string().trim().max(2_000)
/** A name for an item inside one answer: nothing but the answer's other items sees it. */
const handle = z.string().trim().min(1).max(80)
const noHandle = z.string().trim().max(80)
const handles = z.array(handle).max(20)
const quotes = z.array(words).min(1).max(10).describe('verbatim quotes of the text, whole clauses or sentences, that say it')
const date = none.describe('EDTF, such as 2025-11-24, 2025-10 or ../2026-12-31; empty when the quotes do not fix it')
const amounts = z.array(z.object({ comparator: quantity.comparator, value: z.number(), unit: z.string().trim().min(1).max(40) })).max(1)
  .describe('at most one: the figure as the quotes have it; unit as UCUM or ISO 4217 (t, %, USD, USD/a) or {things}')
const asserter = noHandle.describe('REPORTER, ANALYST, or the key of an actor')

/** One shape for each list of an answer. */
export const itemSchemas = {
  actors: z.object({
    key: handle,
    kind: actor.kind,
    name: words.describe('the fullest name that the text itself writes'),
    aliases: z.array(words).max(20).describe('other names that the text writes for it'),
  }),
  events: z.object({
    key: handle,
    ploverType: event.ploverType,
    title: words.describe('a short title in words of the quotes and names of its actors'),
    when: date,
    status: event.status,
    place: none.describe('the name of the place as the text writes it, or empty'),
    participants: z.array(z.object({ actor: handle, role: event.participants.unwrap().element.shape.role })).max(40),
    partOf: noHandle.describe('key of the event that this one is a part of, or empty'),
    about: handles,
    evidence: quotes,
  }),
  statements: z.object({
    key: handle,
    speaker: handles.describe('keys of who speaks; none when the text names nobody'),
    source: none.describe('the verbatim words that name the speaker, in one of the quotes; empty without a speaker'),
    cue: none.describe('the verbatim words that say that it was said, such as “said”; may be empty'),
    content: z.array(words).min(1).max(10).describe('what is said, verbatim from the quotes, without source and cue; several pieces when they interrupt it'),
    accordingTo: handles.describe('keys of those through whom it is known, from the nearest to the speaker outwards'),
    illocution: statement.illocution,
    certainty: statement.certainty.unwrap(),
    polarity: statement.polarity.unwrap(),
    about: handles,
    addressees: handles,
    at: noHandle.describe('key of the event during which it was said, or empty'),
    madeAt: date,
    evidence: quotes,
  }),
  commitments: z.object({
    key: handle,
    debtors: z.array(handle).min(1).max(20),
    creditors: handles,
    action: words.describe('the verb, in the words of the quotes'),
    object: words.describe('what the verb takes, in the words of the quotes'),
    quantity: amounts,
    condition: none.describe('verbatim words of the condition, or empty'),
    due: date,
    force: commitment.force.unwrap(),
    assertedBy: asserter,
    accordingTo: handles,
    createdBy: noHandle.describe('key of the event or statement by which it came to be, or empty'),
    about: handles,
    evidence: quotes,
  }),
  assessments: z.object({
    commitment: handle,
    outcome: assessment.outcome,
    quantity: amounts,
    on: date,
    newDue: date,
    assertedBy: asserter,
    evidence: quotes,
  }),
  links: z.object({
    cause: handle,
    effect: handle,
    causeWords: words.describe('verbatim words for the cause in the quotes'),
    effectWords: words.describe('verbatim words for the effect in the quotes'),
    relation: link.relation,
    explicit: z.boolean().describe('whether the text says outright that the one bears on the other'),
    signal: none.describe('the verbatim words that say so; empty when explicit is false'),
    polarity: link.polarity.unwrap(),
    assertedBy: asserter,
    evidence: quotes,
  }),
} as const

export type AnswerSection = keyof typeof itemSchemas
export const answerSections = Object.keys(itemSchemas) as readonly AnswerSection[]
export type AnswerItem<Section extends AnswerSection> = z.output<(typeof itemSchemas)[Section]>

/** Bounds are checked here; as part of a strict output format several endpoints refuse them. */
const bounds: ReadonlySet<string> = new Set(['$schema', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern', 'format', 'default'])

const withoutBounds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBounds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !bounds.has(name)).map(([name, inner]) => [name, withoutBounds(inner)]))
}

const answer = z.object(Object.fromEntries(answerSections.map((section) => [section, z.array(itemSchemas[section])])))

/** The JSON Schema of an answer: closed objects, all fields required, no bounds. */
export const answerSchema = withoutBounds(z.toJSONSchema(answer, { io: 'output' })) as JsonSchema
