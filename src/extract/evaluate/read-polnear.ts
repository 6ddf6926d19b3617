import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needFolder } from './data-folder.ts'

/** Offsets in code points, end-exclusive. */
export type Range = { readonly start: number; readonly end: number }

export type GoldAttribution = {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

export type GoldArticle = {
  readonly name: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly part: Part
}

/** TUNED files may be looked at while rules are made; HELD_OUT ones are only ever counted. */
export type Part = 'TUNED' | 'HELD_OUT'

/** One document in three is held out, chosen by the hash of its name so that the choice never moves. */
export const partOf = (name: string): Part => (createHash('sha256').update(name).digest().readUInt32BE(0) % 3 === 0 ? 'HELD_OUT' : 'TUNED')

/**
 * PolNeAR dev (Newell et al. 2018) in brat stand-off. Where several people annotated one text, the first file by name
 * counts. "Attribution-no-source" are attributions without a source; Discard and Discuss marks are left out.
 */
export const readPolnear = (data: string): readonly GoldArticle[] => {
  const texts = needFolder(join(data, 'polnear', 'text'))
  const notes = needFolder(join(data, 'polnear', 'attributions'))
  const annotated = readdirSync(notes).filter((name) => name.endsWith('.ann')).sort()
  const seen = new Set<string>()
  return annotated.flatMap((file) => {
    const name = file.replace(/_[0-9a-f]+\.ann$/u, '')
    if (seen.has(name)) return []
    seen.add(name)
    const text = readFileSync(join(texts, `${name}.txt`), 'utf8')
    return [{ name, text, attributions: readBrat(readFileSync(join(notes, file), 'utf8')), part: partOf(name) }]
  })
}

/** Events of a brat file with their Source, Cue and Content roles; a role may come several times (Content2 …). */
export const readBrat = (annotations: string): readonly GoldAttribution[] => {
  const ranges = new Map<string, readonly Range[]>()
  const events: string[] = []
  for (const line of annotations.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) ranges.set(id, rangesOf(body))
    else if (id.startsWith('E')) events.push(body)
  }
  return events.flatMap((event) => {
    const roles = { Source: [] as Range[], Cue: [] as Range[], Content: [] as Range[] }
    const [type = '', ...parts] = event.trim().split(/\s+/u)
    if (!type.startsWith('Attribution')) return []
    for (const part of parts) {
      const [role = '', id = ''] = part.split(':')
      const known = role.replace(/\d+$/u, '')
      if (known === 'Source' || known === 'Cue' || known === 'Content') roles[known].push(...(ranges.get(id) ?? []))
    }
    const sorted = (list: readonly Range[]) => list.toSorted((a, b) => a.start - b.start)
    return [{ source: sorted(roles.Source), cue: sorted(roles.Cue), content: sorted(roles.Content) }]
  })
}

const rangesOf = (body: string): readonly Range[] => {
  const places = body.slice(body.indexOf(' ') + 1)
  return places.split(';').flatMap((place) => {
    const [start, end] = place.trim().split(' ').map(Number)
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}
