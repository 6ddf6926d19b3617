import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needFolder } from './data-folder.ts'
import type { Range } from './read-polnear.ts'

/** An elementary discourse unit; offsets in UTF-16 units of the text that is rebuilt from the tokens. */
export type DiscourseUnit = Range & { readonly id: number; readonly head: number; readonly relation: string }

export type GumDocument = { readonly name: string; readonly text: string; readonly units: readonly DiscourseUnit[] }

/** GUM's news documents: text from the .conllu, discourse units and relations (as dependencies) from the .rsd. */
export const readGum = (data: string): readonly GumDocument[] => {
  const folder = needFolder(join(data, 'gum'))
  return readdirSync(folder).filter((file) => file.endsWith('.rsd')).sort().map((file) => {
    const name = file.replace(/\.rsd$/u, '')
    const { text, tokens } = readConllu(readFileSync(join(folder, `${name}.conllu`), 'utf8'))
    return { name, text, units: readRsd(readFileSync(join(folder, file), 'utf8'), tokens) }
  })
}

/** Text with one paragraph a line, and the place of each token. */
export const readConllu = (conllu: string): { readonly text: string; readonly tokens: readonly Range[] } => {
  let text = ''
  const tokens: Range[] = []
  let joinedUntil = 0
  for (const line of conllu.split('\n')) {
    if (/^# newpar(?:$| )/u.test(line)) text = text.trimEnd() + (text === '' ? '' : '\n')
    const columns = line.split('\t')
    const id = columns[0] ?? ''
    const form = columns[1]
    if (form === undefined || id.includes('.')) continue
    const glued = /(?:^|\|)SpaceAfter=No/u.test(columns[9] ?? '')
    const range = /^(\d+)-(\d+)$/u.exec(id)
    if (range !== null) {
      // A word of several tokens ("don't"): printed once, its tokens share the place.
      const start = text.length
      text += form + (glued ? '' : ' ')
      joinedUntil = Number(range[2])
      for (let part = Number(range[1]); part <= joinedUntil; part += 1) tokens.push({ start, end: start + form.length })
      continue
    }
    if (Number(id) <= joinedUntil) {
      if (Number(id) === joinedUntil) joinedUntil = 0
      continue
    }
    tokens.push({ start: text.length, end: text.length + form.length })
    text += form + (glued ? '' : ' ')
  }
  return { text, tokens }
}

const readRsd = (rsd: string, tokens: readonly Range[]): readonly DiscourseUnit[] => {
  let at = 0
  return rsd.split('\n').flatMap((line) => {
    const columns = line.split('\t')
    const words = columns[1]
    if (words === undefined) return []
    const first = tokens[at]
    at += words.split(' ').length
    const last = tokens[at - 1]
    return [{ id: Number(columns[0]), head: Number(columns[6]), relation: columns[7] ?? '', start: first?.start ?? 0, end: last?.end ?? 0 }]
  })
}
