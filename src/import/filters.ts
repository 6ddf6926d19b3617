import type { PloverType } from '../domain/vocabulary.ts'
import { actorNamed } from './named-actor.ts'
import { cameoActor } from './plover/cameo-actor.ts'
import type { DatasetActor, DatasetReport } from './report.ts'

/** Which events are taken; all where nothing is said. Mentions follow the events that the graph has. */
export type Filters = {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
  /** Codes of states, or names. */
  readonly actors: readonly string[]
  readonly types: readonly PloverType[]
}

const keyOf = ({ kind, name, wikidata, iso3 }: DatasetActor): string => `${kind} ${wikidata ?? iso3 ?? name.toLowerCase()}`

/** Days that a date may mean: `2031-05` is any day of May. */
const firstDay = (edtf: string): string => `${edtf.split('/')[0] ?? edtf}-01-01`.slice(0, 10)
const lastDay = (edtf: string): string => {
  const end = edtf.split('/').at(-1) ?? edtf
  return end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-31` : end
}

/** Whether a report is asked for. An actor's code stands for those of its organs too: CHN takes CHNGOV. */
export const filterOf = ({ from, to, actors, types }: Filters): ((report: DatasetReport) => boolean) => {
  const wanted = new Set(actors.map((words) => keyOf((/^[A-Z]{3,}$/u.test(words) ? cameoActor(words) : null) ?? actorNamed(words))))
  const codes = actors.filter((words) => /^[A-Z]{3,}$/u.test(words))
  const isWanted = (actor: DatasetActor): boolean => wanted.has(keyOf(actor)) || (actor.code !== null && codes.some((code) => actor.code?.startsWith(code)))
  return (report) => report.kind === 'MENTION'
    || ((from === null || lastDay(report.when) >= from) && (to === null || firstDay(report.when) <= to)
      && (types.length === 0 || types.includes(report.ploverType)) && (actors.length === 0 || report.participants.some(({ actor }) => isWanted(actor))))
}
