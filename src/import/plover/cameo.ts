import { z } from 'zod'
import { ploverTypes, type PloverType } from '../../domain/vocabulary.ts'
import rows from './cameo-to-plover.json' with { type: 'json' }

/**
 * What PLOVER makes of a CAMEO code, from the conversion table of the PLOVER manual (draft 0.8, 17 September 2021); as data in
 * `cameo-to-plover.json`. Two rows differ from the print: 175 has its context among the modes there.
 */
export type PloverOf = { readonly ploverType: PloverType; readonly mode: string | null; readonly contexts: readonly string[] }

const table = z.record(z.string(), z.strictObject({ type: z.enum(ploverTypes), mode: z.string().optional(), contexts: z.array(z.string()).default([]) })).parse(rows)

const known: ReadonlyMap<string, PloverOf> = new Map(Object.entries(table).map(([code, { type, mode = null, contexts }]) => [code, { ploverType: type, mode, contexts }]))

const other: PloverOf = { ploverType: 'OTHER', mode: null, contexts: [] }

/** The row of the code, else that of the code that it is finer than; OTHER for public statements and appeals (01, 02), which PLOVER has not. */
export const ploverOfCameo = (code: string): PloverOf => known.get(code) ?? known.get(code.slice(0, 3)) ?? known.get(`${code.slice(0, 2)}0`) ?? other
