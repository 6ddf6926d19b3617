import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { PloverType } from '../../../domain/vocabulary.ts'
import type { ActorModel } from '../../actor/actor-model.ts'
import { findIn } from '../../draft/find-in.ts'
import type { FoundEvent } from '../../event/find-events.ts'
import { readText } from '../../text/read-text.ts'
import { MissingData } from '../data-folder.ts'
import { partOf } from '../read-polnear.ts'
import type { Figure, Mistake, Task } from '../task.ts'

const actorList = z.union([z.array(z.object({ actorText: z.string().optional(), code: z.string().optional() })), z.string(), z.null()]).optional()
const rowSchema = z.object({ id: z.string(), event: z.string(), text: z.string().optional(), source: actorList, target: actorList })
type Row = z.output<typeof rowSchema>

/** Names of 2016 in today's: the table and the manual beside the gold file. */
const renamed: Readonly<Record<string, string>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT' }

const friendly: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'AGREE'])
const hostile: ReadonlySet<PloverType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE', 'THREATEN'])

/** PLOVER counts an announced friendly act as AGREE, an announced hostile one as THREATEN, a refused one as REJECT. */
export const verbalType = ({ type, status }: Pick<FoundEvent, 'type' | 'status'>): PloverType => {
  if (status === 'SCHEDULED' || status === 'HYPOTHETICAL') return friendly.has(type) ? 'AGREE' : hostile.has(type) ? 'THREATEN' : type
  return status === 'DENIED' && friendly.has(type) ? 'REJECT' : type
}

const even = (text: string): string => text.toLowerCase().replace(/[’‘`']/gu, '').replace(/^the /u, '')

const namesAny = ({ actors }: ActorModel, found: readonly number[], gold: Row['source']): boolean => {
  if (!Array.isArray(gold)) return false
  return found.some((index) => {
    const actor = actors[index]
    if (actor === undefined) return false
    const state = actor.iso3 ?? (actor.affiliation === null ? undefined : actors[actor.affiliation]?.iso3)
    const names = [actor.name, ...actor.aliases].map(even)
    return gold.some(({ actorText = '', code = '' }) => {
      const text = even(actorText)
      return (state !== undefined && code.startsWith(state)) || (text !== '' && names.some((name) => name.includes(text) || text.includes(name)))
    })
  })
}

/** The event that a sentence is about: the first one, certain before hypothetical. */
const mainEvent = (events: readonly FoundEvent[]): FoundEvent | undefined => events.toSorted((a, b) => a.trigger.first - b.trigger.first)[0]

export const ploverTask: Task = {
  name: 'plover',
  about: 'PLOVER gold sentences: type of the main event, its source and target',
  run: (data) => {
    const path = join(data, 'plover', 'PLOVER_GSR_CAMEO.txt')
    if (!existsSync(path)) throw new MissingData(path)
    const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(path, 'utf8'))).filter(({ text, event }) => text !== undefined && event !== 'DOCUMENT')
    const totals = { TUNED: { all: 0, type: 0, source: 0, sources: 0, target: 0, targets: 0, none: 0 }, HELD_OUT: { all: 0, type: 0, source: 0, sources: 0, target: 0, targets: 0, none: 0 } }
    const mistakes: Mistake[] = []
    for (const row of rows) {
      const part = partOf(row.id)
      const count = totals[part]
      const document = readText((row.text ?? '').trim().replace(/^\{|\}$/gu, ''))
      const { actors, events } = findIn(document)
      const event = mainEvent(events.filter(({ type }) => type !== 'OTHER'))
      const wanted = renamed[row.event] ?? row.event
      const given = event === undefined ? 'NONE' : verbalType(event)
      count.all += 1
      if (event === undefined) count.none += 1
      if (given === wanted) count.type += 1
      else if (part === 'TUNED') mistakes.push({ kind: 'type', where: row.id.replace('PLOVER-GSR01-', ''), what: `${given} for ${wanted}: ${event?.title ?? row.text?.slice(0, 90) ?? ''}` })
      for (const [role, expected] of [['source', row.source], ['target', row.target]] as const) {
        if (!Array.isArray(expected) || expected.length === 0) continue
        count[`${role}s`] += 1
        const found = event === undefined ? [] : event.mutual ? [...event.source, ...event.target] : event[role]
        if (namesAny(actors, found, expected)) count[role] += 1
        else if (part === 'TUNED') mistakes.push({ kind: role, where: row.id.replace('PLOVER-GSR01-', ''), what: `${found.map((index) => actors.actors[index]?.name ?? '').join('+')} for ${expected.map(({ actorText = '' }) => actorText).join('+')}: ${event?.title ?? ''}` })
      }
    }
    const figures = (Object.keys(totals) as (keyof typeof totals)[]).flatMap((part): Figure[] => {
      const { all, type, source, sources, target, targets } = totals[part]
      const name = part === 'TUNED' ? 'tuned' : 'held out'
      return [
        { name: `${name} type accuracy`, value: type / all, ...part === 'HELD_OUT' ? { target: 0.6 } : {} },
        { name: `${name} source`, value: source / sources },
        { name: `${name} target`, value: target / targets },
      ]
    })
    return { figures, mistakes, notes: [`no event found in ${totals.TUNED.none} of ${totals.TUNED.all} tuned and ${totals.HELD_OUT.none} of ${totals.HELD_OUT.all} held-out sentences`] }
  },
}
