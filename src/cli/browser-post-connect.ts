import { readFile } from 'node:fs/promises'

const folder = new URL('../../browser/', import.meta.url)

const opening = /^([\w.]+) \{$/
const property = /^ {2}([a-z-]+): (?:'([^']*)'|([^';]+));$/

/**
 * A GraSS style as the JSON that Neo4j Browser takes as well: no semicolon is in it, which would end a command.
 * @throws Error that names a line of another form than the ones of demarche.grass
 */
export const styleJson = (grass: string): string => {
  const rules: Record<string, Record<string, string>> = {}
  let current: Record<string, string> | null = null
  for (const [index, line] of grass.split('\n').entries()) {
    const selector = opening.exec(line)?.[1]
    const [, name, quoted, plain] = property.exec(line) ?? []
    if (selector !== undefined) current = rules[selector] = {}
    else if (line === '}') current = null
    else if (name !== undefined && current !== null) current[name] = quoted ?? plain ?? ''
    else if (line !== '') throw new Error(`browser/demarche.grass, line ${index + 1}: not a selector, a property or a closing brace`)
  }
  return JSON.stringify(rules)
}

/** A query as one line, comments gone. */
const oneLine = (cypher: string): string =>
  cypher.split('\n').filter((line) => !line.startsWith('//')).map((line) => line.trim()).join(' ').trim()

/**
 * What Neo4j Browser runs by itself once it is connected: the style, the guide in the drawer, and the chain. `:auto` is the
 * one command that may be given a query here. Neo4j Browser splits the list at semicolons outside quotation marks.
 *
 * @param origin of the running API, on `localhost`: Neo4j Browser fetches guides from no other host
 */
export const browserPostConnect = async (origin: string): Promise<string> => {
  const [grass, chain] = await Promise.all(['demarche.grass', 'queries/1-chain.cypher'].map((path) => readFile(new URL(path, folder), 'utf8')))
  return [
    `style ${styleJson(grass ?? '')}`,
    'clear',
    `guide ${origin}/browser-guide/story.html`,
    `auto ${oneLine(chain ?? '')}`,
  ].join('; ')
}
