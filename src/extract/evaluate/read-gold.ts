import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { actorKinds, causalRelations, comparators, eventStatuses, ploverTypes } from '../../domain/vocabulary.ts'
import { MissingData } from './data-folder.ts'

/** Start and end in code points, end-exclusive. */
const range = z.tuple([z.int().min(0), z.int().min(0)]).transform(([start, end]) => ({ start, end }))
const ranges = z.array(range)
const names = z.array(z.string())

const goldSchema = z.strictObject({
  /** Below the corpus folder. */
  file: z.string(),
  sha256: z.string().length(64),
  /** Held-out texts are counted and never looked at while rules are made. */
  heldOut: z.boolean(),
  /** `names` are other names that count as right; an `optional` actor counts neither way. */
  actors: z.array(z.strictObject({ name: z.string(), kind: z.enum(actorKinds), names: names.default([]), optional: z.boolean().default(false) })),
  statements: z.array(z.strictObject({ speaker: names, accordingTo: names.default([]), source: ranges, cue: ranges, content: ranges })),
  events: z.array(z.strictObject({
    ploverType: z.enum(ploverTypes), trigger: range, source: names, target: names, when: z.string().optional(), status: z.enum(eventStatuses),
  })),
  commitments: z.array(z.strictObject({
    span: range, debtors: names, creditors: names, due: z.string().optional(),
    quantity: z.strictObject({ comparator: z.enum(comparators).nullable(), value: z.number(), unit: z.string() }).optional(),
  })),
  links: z.array(z.strictObject({ relation: z.enum(causalRelations), cause: ranges, signal: ranges, effect: ranges })),
})
export type Gold = z.output<typeof goldSchema>
export type GoldText = Gold & { readonly name: string; readonly text: string; readonly published: string | null }

const folder = new URL('../../../test/gold/', import.meta.url)

/** The gold dossiers with their texts, which lie in corpus/ beside the evaluation folder; a text that changed is an error. */
export const readGold = (data: string): readonly GoldText[] => {
  const corpus = join(data, '..', 'corpus')
  if (!existsSync(corpus)) throw new MissingData(corpus)
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    const bytes = readFileSync(join(corpus, gold.file))
    if (createHash('sha256').update(bytes).digest('hex') !== gold.sha256) throw new Error(`${gold.file} is not the text that test/gold/${name} was made for.`)
    const about = z.object({ publishedAt: z.string().optional() }).parse(JSON.parse(readFileSync(join(corpus, gold.file.replace(/\.txt$/u, '.json')), 'utf8')))
    return { ...gold, name: name.replace(/\.json$/u, ''), text: bytes.toString('utf8'), published: about.publishedAt ?? null }
  })
}
