import { hanging, type Screen } from './screen.ts'
import { visible } from './visible.ts'

/** Something that words may mean. */
export type Candidate = { readonly id: string, readonly kind: string, readonly caption: string, readonly when: string | null }

const line = (candidate: Candidate, { colours }: Screen): string => {
  const when = candidate.when === null ? '' : `, ${visible(candidate.when)}`
  return `${visible(candidate.caption)}  ${colours.dim(`${candidate.kind.toLowerCase()}${when}`)}`
}

/** A numbered list to pick from, best fit first, each with its id. */
export const formatCandidates = (candidates: readonly Candidate[], screen: Screen): string =>
  candidates.map((candidate, index) => {
    const number = `${index + 1}. `.padStart(5)
    return `${hanging(number, line(candidate, screen), screen)}\n     ${screen.colours.cyan(candidate.id)}`
  }).join('\n')
