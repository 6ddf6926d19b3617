import type { Path, Problem } from '../../domain/problem.ts'
import { answerSections, itemSchemas, type AnswerItem, type AnswerSection } from './answer-schema.ts'

/** An item of an answer that has the right shape, and where it stood. */
export type Given<Section extends AnswerSection = AnswerSection> = { readonly path: Path; readonly item: AnswerItem<Section> }

export type GivenItems = { readonly [Section in AnswerSection]: readonly Given<Section>[] }

/** `name` is what the item is known by when it is given again. */
export type Misshapen = { readonly name: string; readonly problem: Problem }

/** What an item is known by when it is given again: its list and key, or what a keyless one is about. */
export const itemName = (section: AnswerSection, item: unknown): string => {
  const fields = new Map<string, unknown>(typeof item === 'object' && item !== null ? Object.entries(item) : [])
  return [section, ...['key', 'cause', 'effect', 'commitment'].map((field) => fields.get(field)).filter((value) => typeof value === 'string').map((value) => value.trim())].join(' ')
}

export type ReadAnswer =
  | { readonly kind: 'read'; readonly items: GivenItems; readonly problems: readonly Misshapen[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Items of one list of one answer; what goes beyond is not looked at, and told. */
const mostItems = 200

/** Models put JSON between fences although they are asked not to. */
const bare = (text: string): string => text.trim().replace(/^```(?:json)?\s*/iu, '').replace(/\s*```$/u, '')

const parsed = (text: string): { readonly value: unknown } | { readonly reason: string } => {
  try {
    return { value: JSON.parse(bare(text)) as unknown }
  } catch (error) {
    return { reason: error instanceof SyntaxError ? error.message : 'it is nested too deeply' }
  }
}

const itemsOf = <Section extends AnswerSection>(section: Section, list: unknown, report: (one: Misshapen) => void): Given<Section>[] => {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) {
    report({ name: section, problem: { code: 'SCHEMA', path: [section], message: `${section} is no list.`, wayOut: 'Give a list; an empty one when there is nothing.' } })
    return []
  }
  if (list.length > mostItems) {
    report({ name: section, problem: { code: 'TOO_LARGE', path: [section], message: `${section} has ${list.length} items; ${mostItems} are read.`, wayOut: 'Give those that matter most.' } })
  }
  const schema = itemSchemas[section]
  return (list as readonly unknown[]).slice(0, mostItems).flatMap((value, index): readonly Given<Section>[] => {
    const path = [section, index]
    const result = schema.safeParse(value)
    if (result.success) return [{ path, item: result.data as AnswerItem<Section> }]
    const issue = result.error.issues[0]
    const inner = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)))
    report({
      name: itemName(section, value),
      problem: { code: 'SCHEMA', path: [...path, ...inner], message: `It does not fit: ${issue?.message ?? 'it is of another shape'}.`, wayOut: 'Give it as the form asks, or leave the item out.' },
    })
    return []
  })
}

/** The items of an answer one by one: one of the wrong shape costs itself alone. */
export const readAnswer = (text: string): ReadAnswer => {
  const json = parsed(text)
  if ('reason' in json) return { kind: 'unreadable', reason: json.reason }
  const { value } = json
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'unreadable', reason: 'it is no object' }
  const lists = new Map(Object.entries(value))
  if (!answerSections.some((section) => lists.has(section))) return { kind: 'unreadable', reason: `it has none of ${answerSections.join(', ')}` }
  const problems: Misshapen[] = []
  const report = (one: Misshapen): void => { problems.push(one) }
  const items: GivenItems = {
    actors: itemsOf('actors', lists.get('actors'), report),
    events: itemsOf('events', lists.get('events'), report),
    statements: itemsOf('statements', lists.get('statements'), report),
    commitments: itemsOf('commitments', lists.get('commitments'), report),
    assessments: itemsOf('assessments', lists.get('assessments'), report),
    links: itemsOf('links', lists.get('links'), report),
  }
  return { kind: 'read', items, problems }
}
