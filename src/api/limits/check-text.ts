import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import { ApiError } from '../api-error.ts'
import { limits } from './limits.ts'

/** Braces and brackets that a query of `maxDepth` levels may open at once: fields, inline fragments, input objects. */
const nestingFor = (maxDepth: number): number => 2 * maxDepth + 2 * limits.introspectionDepth.value

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

const tooLarge = (message: string): ApiError => new ApiError({ code: 'QUERY_TOO_LARGE', message })

/**
 * Counts what can be counted before parsing, so that neither the parser's recursion nor validation's quadratic rules meet a
 * hostile text. One pass; stops at the first excess. What is no token at all is left to the parser, which says where.
 * @throws ApiError QUERY_TOO_LARGE, QUERY_TOO_DEEP
 */
export const checkText = (query: string, maxDepth: number): void => {
  if (query.length > limits.queryCharacters.value) {
    throw tooLarge(`The query has ${query.length} characters; at most ${limits.queryCharacters.value} are taken.`)
  }
  const nesting = nestingFor(maxDepth)
  const lexer = new Lexer(new Source(query))
  let tokens = 0
  let depth = 0
  let directives = 0
  let definitions = 0
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1
      if (tokens > limits.tokens.value) throw tooLarge(`The query has more than ${limits.tokens.value} tokens.`)
      if (opening.has(token.kind)) {
        if (depth === 0 && token.kind === TokenKind.BRACE_L) definitions += 1
        depth += 1
      }
      if (closing.has(token.kind)) depth -= 1
      if (token.kind === TokenKind.AT) directives += 1
      if (depth > nesting) {
        throw new ApiError({ code: 'QUERY_TOO_DEEP', message: `The query opens more than ${nesting} braces, brackets and parentheses inside each other.` })
      }
      if (directives > limits.directives.value) throw tooLarge(`The query has more than ${limits.directives.value} directives.`)
      if (definitions > limits.definitions.value) throw tooLarge(`The document has more than ${limits.definitions.value} operations and fragments.`)
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
  }
}
