import type { FoundCommitment } from '../../commitment/find-commitments.ts'
import { boundsOf } from '../../date/calendar.ts'
import { findIn } from '../../draft/find-in.ts'
import { readText } from '../../text/read-text.ts'
import { compareGold } from '../compare-gold.ts'
import type { Gold, GoldText } from '../read-gold.ts'
import { pairBy, type Counts } from '../score.ts'
import { accuracy, prf, type Mistake, type Task } from '../task.ts'
import { sameActor } from './actors.ts'

type GoldCommitment = Gold['commitments'][number]
type Outcome = { readonly found: Counts; readonly debtors: Counts; readonly creditors: Counts; readonly quantity: Counts; readonly due: Counts; readonly mistakes: readonly Mistake[] }

const dueFits = (found: string | null, gold: string | undefined): boolean =>
  found === (gold ?? null) || (found !== null && gold !== undefined && boundsOf(found)?.last === boundsOf(gold)?.last)

const quantityFits = (found: FoundCommitment['quantity'], gold: GoldCommitment['quantity']): boolean =>
  gold === undefined ? found === null
    : found !== null && found.value === gold.value && found.unit === gold.unit && (gold.comparator === null || gold.comparator === found.comparator)

const compare = ({ name, heldOut, text, published, actors: goldActors, commitments: gold }: GoldText): Outcome => {
  const document = readText(text, { published })
  const { actors, commitments: found } = findIn(document)
  const overlap = (a: FoundCommitment, { span }: GoldCommitment): number => {
    const { start, end } = document.spanOf(a.range)
    const shared = Math.min(end, span.end) - Math.max(start, span.start)
    return shared <= 0 ? 0 : shared / Math.max(end - start, span.end - span.start)
  }
  const pairs = pairBy(found, gold, (a, b) => (overlap(a, b) > 0.3 ? overlap(a, b) : 0))
  const has = (list: readonly number[], wanted: readonly string[]): boolean => wanted.every((one) => list.some((index) => {
    const actor = actors.actors[index]
    return actor !== undefined && sameActor(actor, goldActors.find((known) => known.name === one) ?? { name: one, names: [] })
  }))
  const right = (test: (a: FoundCommitment, b: GoldCommitment) => boolean, among = pairs): Counts =>
    ({ right: among.filter(({ given, expected }) => test(given, expected)).length, given: among.length, expected: among.length })
  const paired = new Set(pairs.map(({ given }) => given))
  const met = new Set(pairs.map(({ expected }) => expected))
  const say = (one: FoundCommitment): string => `${one.action} | ${one.object.slice(0, 60)} | ${JSON.stringify(one.quantity)} | ${one.due ?? '-'}`
  return {
    found: { right: pairs.length, given: found.length, expected: gold.length },
    debtors: right((a, b) => has(a.debtors, b.debtors)), creditors: right((a, b) => has(a.creditors, b.creditors)),
    quantity: right((a, b) => quantityFits(a.quantity, b.quantity)), due: right((a, b) => dueFits(a.due, b.due)),
    mistakes: heldOut ? [] : [
      ...gold.filter((one) => !met.has(one)).map((one) => ({ kind: 'missed', where: name, what: Array.from(text).slice(one.span.start, one.span.end).join('').slice(0, 110) })),
      ...found.filter((one) => !paired.has(one)).map((one) => ({ kind: 'extra', where: name, what: say(one) })),
      ...pairs.filter(({ given, expected }) => !quantityFits(given.quantity, expected.quantity)).map(({ given }) => ({ kind: 'quantity', where: name, what: say(given) })),
      ...pairs.filter(({ given, expected }) => !dueFits(given.due, expected.due)).map(({ given, expected }) => ({ kind: 'due', where: name, what: `${expected.due ?? '-'} wanted: ${say(given)}` })),
      ...pairs.filter(({ given, expected }) => !has(given.debtors, expected.debtors)).map(({ given, expected }) => ({ kind: 'debtors', where: name, what: `${expected.debtors.join('+')} wanted: ${say(given)}` })),
      ...pairs.filter(({ given, expected }) => !has(given.creditors, expected.creditors)).map(({ given, expected }) => ({ kind: 'creditors', where: name, what: `${expected.creditors.join('+')} wanted: ${say(given)}` })),
    ],
  }
}

export const commitmentTask: Task = {
  name: 'commitments',
  about: 'Commitments of the gold dossiers by their words, then debtors, creditors, quantity and due date of those found',
  run: (data) => {
    const { of, mistakes } = compareGold(data, compare)
    return {
      figures: [false, true].flatMap((held) => {
        const name = held ? 'held out' : 'tuned'
        return [
          ...prf(name, of(held, ({ found }) => found), 0.75),
          accuracy(`${name} debtors`, of(held, ({ debtors }) => debtors)), accuracy(`${name} creditors`, of(held, ({ creditors }) => creditors)),
          accuracy(`${name} quantity`, of(held, ({ quantity }) => quantity), 0.9), accuracy(`${name} due`, of(held, ({ due }) => due), 0.9),
        ]
      }),
      mistakes,
      notes: [`${of(true, ({ found }) => found).expected} commitments in the held-out texts, ${of(false, ({ found }) => found).expected} in the others`],
    }
  },
}
