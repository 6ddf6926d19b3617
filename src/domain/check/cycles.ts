import type { Dossier } from '../dossier.ts'
import type { Path, Problem } from '../problem.ts'

type Step = { readonly from: string; readonly to: string; readonly path: Path }

/** The first cycle through each set of steps, as keys in order; each start has at most one step out of it. */
export const cyclesAmong = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const next = new Map(steps.map((step) => [step.from, step]))
  const done = new Set<string>()
  const cycles: (readonly Step[])[] = []
  for (const { from } of steps) {
    const trail = new Map<string, Step>()
    let at: string = from
    for (let step = next.get(at); step !== undefined && !done.has(at) && !trail.has(at); step = next.get(at)) {
      trail.set(at, step)
      at = step.to
    }
    if (trail.has(at)) {
      const steps = [...trail.values()]
      cycles.push(steps.slice([...trail.keys()].indexOf(at)))
    }
    for (const key of trail.keys()) done.add(key)
  }
  return cycles
}

const stepsOf = (section: string, field: string, items: readonly { readonly key: string; readonly to: string | undefined }[]): readonly Step[] =>
  items.flatMap(({ key, to }, index) => (to === undefined || to === key ? [] : [{ from: key, to, path: [section, index, field] }]))

/** Cycles of partOf, broader and affiliation: nothing is a part of its own part. */
export const checkCycles = (dossier: Dossier): readonly Problem[] => {
  const steps = [
    stepsOf('events', 'partOf', dossier.events.map((event) => ({ key: event.key, to: event.partOf }))),
    stepsOf('topics', 'broader', dossier.topics.map((topic) => ({ key: topic.key, to: topic.broader }))),
    stepsOf('actors', 'affiliation', dossier.actors.map((actor) => ({ key: actor.key, to: actor.affiliation }))),
  ]
  return steps.flatMap(cyclesAmong).map((cycle) => ({
    code: 'CYCLE',
    path: cycle[0]?.path ?? [],
    message: `${[...cycle.map((step) => step.from), cycle[0]?.from ?? ''].join(' → ')} goes round in a circle.`,
    wayOut: 'Take one of these steps out.',
  }))
}
