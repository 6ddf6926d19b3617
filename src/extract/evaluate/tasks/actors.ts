import type { Actor } from '../../actor/actor-model.ts'
import { findActors } from '../../actor/find-actors.ts'
import { readText } from '../../text/read-text.ts'
import { compareGold } from '../compare-gold.ts'
import type { GoldText } from '../read-gold.ts'
import { pairBy, type Counts } from '../score.ts'
import { prf, type Mistake, type Task } from '../task.ts'

const even = (name: string): string => name.toLowerCase().replace(/[’‘]/gu, '\'').replace(/[‐‑–]/gu, '-').replace(/^the /u, '').trim()

/** Whether a found actor is the one that the gold means: a name of one is a name of the other. */
export const sameActor = (found: Pick<Actor, 'name' | 'aliases'>, gold: { readonly name: string; readonly names: readonly string[] }): boolean => {
  const own = new Set([found.name, ...found.aliases].map(even))
  return [gold.name, ...gold.names].some((name) => own.has(even(name)))
}

const compare = ({ name, heldOut, text, published, actors: gold }: GoldText): { readonly counts: Counts; readonly mistakes: readonly Mistake[] } => {
  const found = findActors(readText(text, { published })).actors
  const pairs = pairBy(found, gold, (a, b) => Number(sameActor(a, b)))
  const optional = pairs.filter(({ expected }) => expected.optional).length
  const right = pairs.length - optional
  const paired = new Set(pairs.map((pair) => pair.given))
  const met = new Set(pairs.map((pair) => pair.expected))
  return {
    counts: { right, given: found.length - optional, expected: gold.filter(({ optional: free }) => !free).length },
    mistakes: heldOut ? [] : [
      ...gold.filter((one) => !one.optional && !met.has(one)).map((one) => ({ kind: 'missed', where: name, what: one.name })),
      ...found.filter((one) => !paired.has(one)).map((one) => ({ kind: 'wrong', where: name, what: `${one.kind} ${one.name}` })),
    ],
  }
}

/** Actors of each gold text, one by one: right when a name of the found one is a name of the gold one. */
export const actorTask: Task = {
  name: 'actors',
  about: 'Actors of the gold dossiers, each counted once a text',
  run: (data) => {
    const { of, mistakes } = compareGold(data, compare)
    return {
      figures: [...prf('tuned', of(false, ({ counts }) => counts)), ...prf('held out', of(true, ({ counts }) => counts), 0.85)],
      mistakes,
      notes: [],
    }
  },
}
