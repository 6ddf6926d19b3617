import type { TraceQuery } from '../../generated/cli-operations.ts'
import { wrapped, type Screen } from './screen.ts'
import { quoted, visible } from './visible.ts'
import { counted, formatAsserter, relationWords } from './words.ts'

type Chain = TraceQuery['causalChains']['chains'][number]
type Link = Chain['links'][number]
type Node = Chain['nodes'][number]
type Evidence = Link['evidence'][number]

/** The chain in one line: `A → B → C`. */
export const chainLine = (chain: Chain): string => chain.nodes.map(({ caption }) => visible(caption)).join(' → ')

const nodeLines = (node: Node, screen: Screen): string => {
  const { colours } = screen
  const when = node.when === null ? 'undated' : visible(node.when.edtf)
  return wrapped(`${colours.bold(visible(node.caption))}  ${colours.dim(when)}`, '  ', screen)
}

const evidenceLines = (evidence: Evidence, screen: Screen): string => {
  const { colours } = screen
  const { source } = evidence
  const origin = [source.publisher, source.title].filter((part) => part !== null).map(visible).join(', ')
  const margin = `  ${colours.cyan('│')}    `
  return [
    wrapped(quoted(evidence.exact), margin, screen),
    wrapped(colours.dim(`${origin} (${visible(source.publishedAt.edtf)}), characters ${evidence.start}–${evidence.end}`), margin, screen),
  ].join('\n')
}

const linkLines = (link: Link, screen: Screen): string => {
  const { colours } = screen
  const bar = colours.cyan('│')
  const denied = link.polarity === 'NEGATIVE' ? 'denied: ' : ''
  const how = [
    link.explicit ? `in so many words${link.signal === null ? '' : `: ${quoted(link.signal)}`}` : 'implied',
    ...link.assertedBy.map(formatAsserter),
    ...(link.confidence < 1 ? [`confidence ${link.confidence.toFixed(2)}`] : []),
  ].join('; ')
  return [
    `  ${bar}`,
    wrapped(`${colours.cyan(colours.bold(`${denied}${relationWords[link.relation]}`))}  ${colours.dim(how)}`, `  ${bar}  `, screen),
    ...link.evidence.map((evidence) => evidenceLines(evidence, screen)),
    `  ${colours.cyan('▼')}`,
  ].join('\n')
}

/** What a reader should know of the whole chain before believing it. */
const verdictOf = (chain: Chain): string => [
  counted(chain.links.length, 'link'),
  chain.strictlyCausal ? 'strictly causal' : 'not strictly causal: it needs context',
  chain.timeOrdered ? 'in order of time' : 'the dates leave its order open',
  ...(chain.confidence < 1 ? [`confidence ${chain.confidence.toFixed(2)}`] : []),
].join('; ')

/** A chain from top to bottom: each happening, and between two of them the claim that joins them and its words. */
export const formatChain = (chain: Chain, screen: Screen): string => {
  const steps = chain.nodes.map((node, index) => {
    const link = chain.links[index]
    return link === undefined ? nodeLines(node, screen) : `${nodeLines(node, screen)}\n${linkLines(link, screen)}`
  })
  return [
    wrapped(screen.colours.bold(chainLine(chain)), '', screen),
    wrapped(screen.colours.dim(verdictOf(chain)), '', screen),
    '',
    ...steps,
  ].join('\n')
}

/** All chains, then the sentence that says why the answer is as it is. */
export const formatTrace = ({ causalChains: { chains, explanation } }: TraceQuery, screen: Screen): string => [
  ...chains.map((chain) => `${formatChain(chain, screen)}\n`),
  wrapped(visible(explanation), '', screen),
].join('\n')
