/**
 * Cypher as tokens: enough of the language to tell variables from labels, properties, keys, functions and strings. It asks
 * for the house style (keywords in capitals, names beginning in lower case) and refuses what it cannot tell for certain.
 */

export type TokenKind = 'space' | 'comment' | 'string' | 'quoted' | 'parameter' | 'word' | 'number' | 'symbol'
export type Token = { readonly kind: TokenKind; readonly text: string; readonly line: number }
/** A relationship's type counts as a label. `depth` counts the brackets around the token; `spaced` tells whether a space or a comment stands before it. */
export type NamedToken = Token & {
  readonly role: 'variable' | 'keyword' | 'parameter' | 'label' | 'other'
  readonly depth: number
  readonly spaced: boolean
}

export class CypherSyntaxError extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.name = new.target.name
    this.line = line
  }
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['quoted', /`(?:[^`]|``)+`/y],
  ['parameter', /\$[A-Za-z_][A-Za-z0-9_]*/y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['symbol', /\.\.|<>|<=|>=|=~|\|\||[-+*/%^=<>()[\]{}|&!:,.;]|\$(?=\()/y],
]

/** Every character of `text` in tokens, spaces and comments too. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const token = tokenAt({ text, at, line })
    tokens.push(token)
    at += token.text.length
    line += token.text.split('\n').length - 1
  }
  return tokens
}

const tokenAt = ({ text, at, line }: { text: string; at: number; line: number }): Token => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) return { kind, text: found[0], line }
  }
  throw new CypherSyntaxError(line, `nothing of Cypher begins with ${JSON.stringify(text.slice(at, at + 10))}`)
}

export const isSignificant = (token: Token): boolean => token.kind !== 'space' && token.kind !== 'comment'

const loweredKeywords = new Set([
  'match', 'optional', 'where', 'return', 'with', 'unwind', 'call', 'yield', 'order', 'by', 'limit', 'skip', 'as', 'and', 'or',
  'xor', 'not', 'in', 'is', 'case', 'when', 'then', 'else', 'end', 'distinct', 'union', 'starts',
  'ends', 'contains', 'merge', 'create', 'set', 'delete', 'detach', 'remove', 'foreach', 'on', 'asc', 'desc', 'exists', 'shortest',
])

type Bracket = { readonly open: string; readonly holds: 'map' | 'query' | 'comprehension' | 'other' }
const subqueries = new Set(['COLLECT', 'EXISTS', 'COUNT', 'CALL', 'FOREACH'])
const literals = new Set(['null', 'true', 'false'])
const isWord = (token: Token | undefined, text: string) => token?.kind === 'word' && token.text === text

/** Tells what each word is. Spaces and comments are left out. */
export const nameTokens = (text: string): readonly NamedToken[] => {
  const all = tokenize(text)
  const tokens = all.filter(isSignificant)
  const spaces = new Set(all.flatMap((token, index) => index > 0 && !isSignificant(all[index - 1] as Token) ? [token] : []))
  const brackets: Bracket[] = []
  const named: NamedToken[] = []
  let label = false
  let procedure = false
  let yielding = false
  let callScope = -1

  const name = (token: Token, index: number): NamedToken['role'] => {
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    const inside = brackets.at(-1)
    if (before?.text === '.') return 'other'
    if (label) return 'label'
    if (/^[A-Z][A-Z_]+$/.test(token.text) && !(inside?.holds === 'map' && after?.text === ':')) return 'keyword'
    if (procedure || literals.has(token.text) || isWord(before, 'AS') && loweredKeywords.has(token.text)) return 'other'
    if (inside?.holds === 'map' && (before?.text === '{' || before?.text === ',')) {
      if (after?.text === ':') return 'other'
      if (after?.text === ',' || after?.text === '}') {
        throw new CypherSyntaxError(token.line, `write \`${token.text}: ${token.text}\` in place of \`${token.text}\` in a map`)
      }
    }
    if (after?.text === '(' && !loweredKeywords.has(token.text)) return 'other'
    if (yielding && !isWord(before, 'AS')) {
      if (isWord(after, 'AS')) return 'other'
      throw new CypherSyntaxError(token.line, `name what is yielded: \`${token.text} AS …\``)
    }
    if (loweredKeywords.has(token.text.toLowerCase())) {
      throw new CypherSyntaxError(token.line, `write the keyword ${token.text.toUpperCase()} in capitals`)
    }
    if (!/^[a-z]/.test(token.text)) {
      throw new CypherSyntaxError(token.line, `${token.text} is no keyword, label, key or property; a variable begins in lower case`)
    }
    return 'variable'
  }

  const open = (token: Token, index: number): Bracket => {
    const before = tokens[index - 1]
    const [first, second] = [tokens[index + 1], tokens[index + 2]]
    if (token.text === '{') {
      const query = (before?.kind === 'word' && subqueries.has(before.text)) || callScope === index
      return { open: '{', holds: query ? 'query' : 'map' }
    }
    if (token.text === '[' && ((first?.kind === 'word' && isWord(second, 'IN')) || first?.text === '(')) {
      return { open: '[', holds: 'comprehension' }
    }
    if (token.text === '(' && isWord(before, 'CALL')) {
      const end = tokens.findIndex((later, position) => position > index && later.text === ')')
      callScope = end + 1
    }
    return { open: token.text, holds: 'other' }
  }

  tokens.forEach((token, index) => {
    const after = tokens[index + 1]
    if (token.kind === 'word') {
      const role = name(token, index)
      if (role === 'keyword') {
        if (token.text !== 'AS') yielding = token.text === 'YIELD'
        procedure = token.text === 'CALL' && after?.kind === 'word'
      }
      named.push({ ...token, role, depth: brackets.length, spaced: spaces.has(token) })
      if (label) {
        const or = after?.text === '|' && brackets.at(-1)?.holds !== 'comprehension'
        label = or || after?.text === '&' || after?.text === ':'
      }
      return
    }
    if (token.text === ')' || token.text === ']' || token.text === '}') {
      const bracket = brackets.pop()
      if (bracket === undefined || '([{'.indexOf(bracket.open) !== ')]}'.indexOf(token.text)) {
        throw new CypherSyntaxError(token.line, `${token.text} closes nothing`)
      }
    }
    named.push({ ...token, role: token.kind === 'parameter' ? 'parameter' : 'other', depth: brackets.length, spaced: spaces.has(token) })
    if (token.kind !== 'symbol') return
    // A dynamic label or type, `:$(row.type)`: what stands inside is an expression.
    if (token.text === '$') label = false
    if (token.text === '(' || token.text === '[' || token.text === '{') {
      procedure = false
      brackets.push(open(token, index))
    }
    if (token.text === ':') {
      const key = brackets.at(-1)?.holds === 'map' && tokens[index - 1]?.kind === 'word'
        && (tokens[index - 2]?.text === '{' || tokens[index - 2]?.text === ',')
      label = !key
    }
  })
  if (brackets.length > 0) throw new CypherSyntaxError(tokens.at(-1)?.line ?? 1, `${brackets.at(-1)?.open ?? ''} is never closed`)
  return named
}
