import type { ActorModel } from '../../actor/actor-model.ts'
import { findIn } from '../../draft/find-in.ts'
import type { FoundEvent } from '../../event/find-events.ts'
import { readText } from '../../text/read-text.ts'
import { compareGold } from '../compare-gold.ts'
import type { Gold, GoldText } from '../read-gold.ts'
import { pairBy, type Counts } from '../score.ts'
import { accuracy, prf, type Mistake, type Task } from '../task.ts'
import { sameActor } from './actors.ts'

type GoldEvent = Gold['events'][number]

type Outcome = { readonly events: Counts; readonly type: Counts; readonly roles: Counts; readonly when: Counts; readonly status: Counts; readonly mistakes: readonly Mistake[] }

const compare = ({ name, heldOut, text, published, actors: goldActors, events: gold }: GoldText): Outcome => {
  const document = readText(text, { published })
  const { actors, events } = findIn(document)
  const found = events.filter(({ confidence, type }) => confidence >= 0.4 && type !== 'OTHER')
  const places = (event: FoundEvent) => [event.trigger, ...event.alsoAt].map((range) => document.spanOf(range))
  const overlap = (event: FoundEvent, { trigger }: GoldEvent): number =>
    Math.max(...places(event).map(({ start, end }) => Math.min(end, trigger.end) - Math.max(start, trigger.start)))
  const pairs = pairBy(found, gold, (a, b) => Math.max(0, overlap(a, b)) + Number(a.type === b.ploverType) * Number(overlap(a, b) > 0))
  const right = (test: (a: FoundEvent, b: GoldEvent) => boolean): Counts => ({ right: pairs.filter(({ given, expected }) => test(given, expected)).length, given: pairs.length, expected: pairs.length })
  const met = new Set(pairs.map(({ expected }) => expected))
  const paired = new Set(pairs.map(({ given }) => given))
  const dated = pairs.filter(({ given, expected }) => given.when !== null || expected.when !== undefined)
  return {
    events: { right: pairs.length, given: found.length, expected: gold.length },
    type: right((a, b) => a.type === b.ploverType),
    roles: right((a, b) => rolesFit(actors, goldActors, { found: a, gold: b })),
    when: { right: dated.filter(({ given, expected }) => given.when === (expected.when ?? null)).length, given: dated.length, expected: dated.length },
    status: right((a, b) => a.status === b.status),
    mistakes: heldOut ? [] : [
      ...gold.filter((one) => !met.has(one)).map((one) => ({ kind: 'missed', where: name, what: `${one.ploverType} ${Array.from(text).slice(one.trigger.start - 20, one.trigger.end + 20).join('').replace(/\s+/gu, ' ')}` })),
      ...found.filter((one) => !paired.has(one)).map((one) => ({ kind: 'extra', where: name, what: `${one.type} ${one.title}` })),
      ...pairs.filter(({ given, expected }) => given.type !== expected.ploverType).map(({ given, expected }) => ({ kind: 'type', where: name, what: `${given.type} for ${expected.ploverType}: ${given.title}` })),
      ...pairs.filter(({ given, expected }) => !rolesFit(actors, goldActors, { found: given, gold: expected })).map(({ given, expected }) => ({ kind: 'roles', where: name, what: `${given.source.map((index) => actors.actors[index]?.name ?? '').join('+')} → ${given.target.map((index) => actors.actors[index]?.name ?? '').join('+')} for ${expected.source.join('+')} → ${expected.target.join('+')}: ${given.title}` })),
      ...dated.filter(({ given, expected }) => given.when !== (expected.when ?? null)).map(({ given, expected }) => ({ kind: 'when', where: name, what: `${given.when ?? '-'} for ${expected.when ?? '-'}: ${given.title}` })),
      ...pairs.filter(({ given, expected }) => given.status !== expected.status).map(({ given, expected }) => ({ kind: 'status', where: name, what: `${given.status} for ${expected.status}: ${given.title}` })),
    ],
  }
}

/** Every gold source is among the given sources (for mutual events: among all), and likewise the targets. */
const rolesFit = ({ actors }: ActorModel, goldActors: Gold['actors'], { found, gold }: { readonly found: FoundEvent; readonly gold: GoldEvent }): boolean => {
  const has = (list: readonly number[], name: string): boolean => list.some((index) => {
    const actor = actors[index]
    const named = goldActors.find((one) => one.name === name) ?? { name, names: [] }
    return actor !== undefined && sameActor(actor, named)
  })
  const all = [...found.source, ...found.target]
  const sources = found.mutual ? all : found.source
  const targets = found.mutual ? all : found.target
  return gold.source.every((name) => has(sources, name)) && gold.target.every((name) => has(targets, name))
}

export const eventTask: Task = {
  name: 'events',
  about: 'Events of the gold dossiers by their trigger words, then type, roles, date and status of those found',
  run: (data) => {
    const { of, mistakes } = compareGold(data, compare)
    return {
      figures: [false, true].flatMap((held) => {
        const name = held ? 'held out' : 'tuned'
        return [
          ...prf(name, of(held, ({ events }) => events)),
          accuracy(`${name} type`, of(held, ({ type }) => type), 0.6), accuracy(`${name} roles`, of(held, ({ roles }) => roles)),
          accuracy(`${name} when`, of(held, ({ when }) => when)), accuracy(`${name} status`, of(held, ({ status }) => status)),
        ]
      }),
      mistakes,
      notes: [],
    }
  },
}
