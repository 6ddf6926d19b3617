import type { TextDocument, Token } from '../text/document.ts'

/** Small questions about tokens that all finders of names ask. */

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === '\'s' || token.lower === '’s' || ((token.text === '’' || token.text === '\'') && token.pos !== 'VERB'))
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–]$/u.test(token.text)
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–—]$/u.test(token.text)

/** Whether two neighbours are written without a space between them. */
export const adjoins = (left: Token | undefined, right: Token | undefined): boolean => left !== undefined && right !== undefined && left.end === right.start

export const isAcronym = (token: Token | undefined): boolean => token !== undefined && /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,5})$/u.test(token.text)

/** The words of a stretch of tokens as the text writes them, white space evened. */
export const wordsOf = (document: TextDocument, first: number, last: number): string => {
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last - 1]?.end ?? start
  return document.text.slice(start, end).replace(/\s+/gu, ' ')
}

export const speechLemmas: ReadonlySet<string> = new Set([
  'say', 'tell', 'add', 'note', 'state', 'announce', 'declare', 'claim', 'argue', 'warn', 'insist', 'explain', 'stress', 'emphasize',
  'emphasise', 'underline', 'underscore', 'comment', 'remark', 'reply', 'respond', 'write', 'tweet', 'call', 'urge', 'accuse', 'deny',
  'acknowledge', 'admit', 'confirm', 'reiterate', 'express', 'believe', 'think', 'hope', 'suggest', 'propose', 'criticize', 'criticise',
  'condemn', 'denounce', 'praise', 'welcome', 'hail', 'demand', 'ask', 'promise', 'vow', 'pledge', 'agree', 'refuse', 'reject', 'report',
  'meet', 'visit', 'sign', 'arrive', 'lead', 'attend', 'chair', 'resign', 'win', 'arrive', 'describe', 'testify', 'conclude',
])
