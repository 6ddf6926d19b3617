import { causalRelations } from '../src/domain/vocabulary.ts'
import { CypherFileError, lineOf, type CypherFile } from './codegen-cypher-file.ts'
import { nameTokens, type NamedToken } from './codegen-cypher-tokens.ts'

const shortcuts: ReadonlySet<string> = new Set(causalRelations)
const subqueries: ReadonlySet<string> = new Set(['EXISTS', 'COUNT', 'COLLECT', 'CALL'])
/** Functions that tell a version kept aside from the thing itself. */
const telling: ReadonlySet<string> = new Set(['labels', 'properties', 'keys', 'elementId', 'id'])

/** Whether a node or a shortcut was there at the moment. */
const visible = (name: string): string => `${name}.since <= $asOf AND coalesce($asOf < ${name}.until, true)`

/**
 * A fragment as it reads the graph at a past moment (docs/graph.md): every label `L` also means `PastL`, every type `T` also
 * `WAS_T`, and every node of a pattern must have been there at `$asOf`; so must the causal shortcuts, which carry their own
 * `since` and `until`. Conditions stand inside the patterns, so that they hold within EXISTS, quantified paths and SHORTEST,
 * where a condition after the pattern would come too late.
 *
 * @returns the file's tokens with these additions; tokens that stay are the same objects
 * @throws CypherFileError where the text does not tell for certain what to do
 */
export const pastTokens = (file: CypherFile): readonly NamedToken[] => {
  const { tokens } = file
  const out: NamedToken[] = []
  const names = new Set(tokens.filter(({ role }) => role === 'variable').map(({ text }) => text))
  let at = 0

  const refuse = (what: string, token = tokens[at]): CypherFileError => new CypherFileError([`${lineOf(file, token)}: ${what}`])
  const next = (ahead = 0): string => tokens[at + ahead]?.text ?? ''
  const take = (): NamedToken => {
    const token = tokens[at]
    if (token === undefined) throw refuse('the text ends inside a pattern', tokens.at(-1))
    at += 1
    out.push(token)
    return token
  }
  const expect = (wanted: string): NamedToken => {
    if (next() !== wanted) throw refuse(`the past of a pattern with ${next() || 'no end'} in place of ${wanted} is not certain`)
    return take()
  }
  const sign = (text: string, { depth, spaced = false }: { depth: number; spaced?: boolean }): NamedToken =>
    ({ kind: text.startsWith("'") ? 'string' : 'symbol', text, line: 1, role: 'other', depth, spaced })
  /** Cypher of our own, as tokens at this depth. */
  const ours = (words: string, { depth, spaced = true }: { depth: number; spaced?: boolean }): readonly NamedToken[] =>
    nameTokens(words).map((token, index) => ({ ...token, depth: depth + token.depth, spaced: index === 0 ? spaced : token.spaced }))
  const fresh = (): string => {
    const name = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `seen${letter}`).find((one) => !names.has(one))
    if (name === undefined) throw refuse('the fragment has too many patterns without names')
    names.add(name)
    return name
  }

  /** Everything up to the bracket that closes the one that stands at this depth. */
  const rest = (depth: number): void => {
    while (!([')', ']', '}'].includes(next()) && tokens[at]?.depth === depth)) step()
  }

  /** After a colon: labels or types, each beside its past form. */
  const alternatives = (prefix: 'Past' | 'WAS_'): readonly string[] => {
    const found: string[] = []
    do {
      if (found.length > 0) take()
      if (tokens[at]?.role !== 'label') throw refuse(`write labels and types as A or A|B: the past of ${next()} is not certain`)
      const token = take()
      out.push(sign('|', { depth: token.depth }), { ...token, text: `${prefix}${token.text}`, spaced: false })
      found.push(token.text)
    } while (next() === '|' && tokens[at + 1]?.role === 'label')
    if (['&', ':', '!'].includes(next())) throw refuse('write labels and types as A or A|B: the past of others is not certain')
    return found
  }

  /** A condition inside brackets: that `name` was there, and what the file asks. */
  const where = (name: string | null, depth: number): void => {
    const own = next() === 'WHERE'
    if (name !== null) out.push(...ours(`WHERE ${visible(name)}`, { depth: depth + 1 }))
    if (!own) return
    if (name === null) {
      take()
      rest(depth)
      return
    }
    at += 1
    out.push(...ours('AND', { depth: depth + 1 }), sign('(', { depth: depth + 1, spaced: true }))
    const start = out.length
    rest(depth)
    out[start] = { ...(out[start] as NamedToken), spaced: false }
    out.push(sign(')', { depth: depth + 1 }))
  }

  const map = (): void => {
    if (next() !== '{') return
    const { depth } = take()
    rest(depth)
    expect('}')
  }

  const node = (): void => {
    const { depth } = expect('(')
    const name = tokens[at]?.role === 'variable' ? take().text : fresh()
    if (out.at(-1)?.text === '(') out.push(...ours(name, { depth: depth + 1, spaced: false }))
    if (next() === ':') {
      take()
      alternatives('Past')
    }
    map()
    where(name === 'this' ? null : name, depth)
    expect(')')
  }

  const relationship = (): void => {
    if (next() === '<') take()
    expect('-')
    if (next() !== '[') throw refuse('give the relationship its types: the past of all of them is not certain')
    const { depth } = take()
    const start = out.length
    const named = tokens[at]?.role === 'variable' ? take().text : null
    if (next() !== ':') throw refuse('give the relationship its types: the past of all of them is not certain')
    take()
    const types = alternatives('WAS_')
    map()
    const dated = types.filter((type) => shortcuts.has(type))
    if (dated.length > 0 && dated.length < types.length) throw refuse('causal shortcuts have moments of their own: match them apart from other types')
    const name = dated.length === 0 ? null : named ?? fresh()
    if (name !== null && named === null) out.splice(start, 0, ...ours(name, { depth: depth + 1, spaced: false }))
    where(name, depth)
    expect(']')
    expect('-')
    if (next() === '>') take()
  }

  const isQuantified = (): boolean => ['+', '*', '{'].includes(next())
  const quantifier = (): void => {
    if (next() === '{') map()
    else if (isQuantified()) take()
  }

  /** A quantified relationship, as the path that it stands for: the nodes between must have been there too. */
  const repeat = (start: number, depth: number): void => {
    const [before, after] = [fresh(), fresh()]
    const inner = out.splice(start).map((token) => ({ ...token, depth: token.depth + 1 }))
    const between = (name: string) => ours(`(${name} WHERE ${visible(name)})`, { depth: depth + 1, spaced: false })
    out.push(sign('(', { depth, spaced: true }), ...between(before), ...inner, ...between(after), sign(')', { depth }))
    quantifier()
    // Two paths in parentheses cannot stand side by side without a space to tell them from a call.
    const ahead = tokens[at]
    if (ahead?.text === '(' && !ahead.spaced) {
      node()
      const opened = out.findLastIndex(({ text, depth: its }) => text === '(' && its === ahead.depth)
      out[opened] = { ...ahead, spaced: true }
    }
  }

  /** Nodes and relationships in turn, and paths in parentheses with their quantifiers. */
  const path = (): void => {
    while (['(', '<', '-'].includes(next())) {
      if (next() !== '(') {
        const start = out.length
        const depth = tokens[at]?.depth ?? 0
        relationship()
        if (isQuantified()) repeat(start, depth)
      } else if (next(1) === '(') {
        const { depth } = take()
        path()
        where(null, depth)
        expect(')')
        quantifier()
      } else node()
    }
  }

  const patterns = (): void => {
    do {
      if (next() === ',') take()
      if (tokens[at]?.role === 'variable' && next(1) === '=') {
        take()
        take()
      }
      if (next() === 'SHORTEST') {
        take()
        take()
      }
      if (next() !== '(') throw refuse(`a pattern that begins with ${next()} has no certain past`)
      path()
    } while (next() === ',')
  }

  /** The type as it was called then. */
  const calledThen = (token: NamedToken): void => {
    out[out.length - 1] = { ...token, text: 'replace' }
    out.push(sign('(', { depth: token.depth }), { ...token, depth: token.depth + 1, spaced: false })
    const { depth } = expect('(')
    rest(depth)
    expect(')')
    for (const part of ["'WAS_'", "''"]) out.push(sign(',', { depth: token.depth + 1 }), sign(part, { depth: token.depth + 1, spaced: true }))
    out.push(sign(')', { depth: token.depth }))
  }

  /** One token outside patterns, and what belongs to it. */
  const step = (): void => {
    const token = take()
    if (token.role === 'keyword' && token.text === 'MATCH') patterns()
    else if (token.role === 'keyword' && subqueries.has(token.text)) {
      if (token.text === 'CALL' && tokens[at]?.kind === 'word') throw refuse('a procedure has no past of its own: write the fragment for it in cypher/past')
      if (next() === '{' && next(1) === '(') {
        take()
        patterns()
      }
    } else if (token.kind === 'word' && token.role === 'other' && next() === '(') {
      if (telling.has(token.text)) throw refuse(`${token.text}() tells a past version from the present one`, token)
      if (token.text === 'type') calledThen(token)
    } else if (token.text === ':' && tokens[at]?.role === 'label') alternatives('Past')
    else if (token.text === '-' && ['[', '-', '>'].includes(next())) throw refuse('write a pattern in a condition as EXISTS { … }')
  }

  while (at < tokens.length) step()
  return out
}
