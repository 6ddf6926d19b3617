import { editDistance } from '../did-you-mean.ts'
import { normalName, type NamedKind } from '../ids.ts'
import { feature, outcomeOf, scoreOf, type Feature, type MatchOutcome } from './features.ts'
import { isHomonym } from './homonyms.ts'
import { isDeceptive, looks } from './looks.ts'

/** What a dossier or the graph says of an actor, a topic or a place, as far as it tells one from another. */
export type Named = {
  readonly id: string
  readonly kind: NamedKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  /** Of actors: a place's code is that of the state in which it lies, and tells no place from another. */
  readonly iso3: string | null
  readonly affiliations: readonly Named[]
}

export type ScoredNamed = { readonly candidate: Named; readonly features: readonly Feature[]; readonly score: number; readonly outcome: MatchOutcome }

const quoted = (name: string): string => `“${name}”`

const nameFeature = (wanted: Named, known: Named): readonly Feature[] => {
  const name = normalName(wanted.name)
  const main = normalName(known.name)
  const deceptive = [wanted.name, known.name].find((one) => isDeceptive(one))
  const held = deceptive === undefined || name === main ? [] : [feature('DECEPTIVE_NAME', `${quoted(deceptive)} is written with characters that may deceive`)]
  if (name === main) return [feature('SAME_NAME', `both are called ${quoted(known.name)}`)]
  const alias = known.aliases.find((one) => normalName(one) === name)
  if (alias !== undefined) return [feature('SAME_NAME', `${quoted(wanted.name)} is one of its names`), ...held]
  if (wanted.aliases.some((one) => normalName(one) === main)) return [feature('NAME_IS_ALIAS', `it is also called ${quoted(known.name)} there`), ...held]
  const seen = looks(wanted.name)
  const alike = [known.name, ...known.aliases].find((one) => looks(one) === seen)
  if (alike !== undefined) return [feature('LOOKS_ALIKE', `${quoted(wanted.name)} looks like ${quoted(alike)} and is written with other characters`), ...held]
  const other = looks(known.name)
  if (Math.min(seen.length, other.length) >= 8 && editDistance(seen, other) <= 2) return [feature('SIMILAR_NAME', `${quoted(wanted.name)} is nearly ${quoted(known.name)}`), ...held]
  const isPart = (part: string, whole: string): boolean => part.length >= 3 && (whole.endsWith(` ${part}`) || whole.startsWith(`${part} `))
  if (wanted.kind === 'PERSON' && (isPart(seen, other) || isPart(other, seen))) return [feature('PART_OF_NAME', `one of ${quoted(wanted.name)} and ${quoted(known.name)} is part of the other`), ...held]
  return []
}

const sameThing = (a: Named, b: Named): boolean =>
  a.id === b.id || (a.wikidata !== null && a.wikidata === b.wikidata) || (a.iso3 !== null && a.iso3 === b.iso3)
  || (normalName(a.name) === normalName(b.name) && a.kind === b.kind && (a.wikidata === null || b.wikidata === null))

const affiliationFeatures = (wanted: Named, known: Named): readonly Feature[] => {
  const [mine, theirs] = [wanted.affiliations, known.affiliations]
  const inside = [[wanted, known], [known, wanted]].find(([part, whole]) => part?.kind === 'STATE' && whole?.kind === 'STATE'
    && part.affiliations.some(({ kind }) => kind === 'STATE') && part.iso3 === null && whole.iso3 !== null)
  if (inside !== undefined) return [feature('INSIDE_A_STATE', 'one is a part of a state, the other a country')]
  const [own] = mine
  const [other] = theirs
  if (own === undefined || other === undefined) return []
  if (mine.some((one) => theirs.some((another) => sameThing(one, another)))) return [feature('SAME_AFFILIATION', `both belong to ${own.name}`)]
  if (wanted.kind !== 'PERSON') return [feature('OTHER_AFFILIATION', `one belongs to ${own.name}, the other to ${other.name}`)]
  const [country, otherCountry] = [mine, theirs].map((list) => list.find(({ kind }) => kind === 'STATE'))
  return country === undefined || otherCountry === undefined ? [] : [feature('OTHER_COUNTRY', `one is of ${country.name}, the other of ${otherCountry.name}`)]
}

const identifiers = (wanted: Named, known: Named): readonly Feature[] => [
  ...(wanted.kind === known.kind ? [] : [feature('OTHER_KIND', `one is a ${wanted.kind.toLowerCase()}, the other a ${known.kind.toLowerCase()}`)]),
  ...(wanted.wikidata === null || known.wikidata === null ? []
    : [wanted.wikidata === known.wikidata ? feature('SAME_WIKIDATA', `both are ${known.wikidata}`) : feature('OTHER_WIKIDATA', `${wanted.wikidata} is not ${known.wikidata}`)]),
  ...(wanted.iso3 === null || known.iso3 === null ? []
    : [wanted.iso3 === known.iso3 ? feature('SAME_ISO3', `both are ${known.iso3}`) : feature('OTHER_ISO3', `${wanted.iso3} is not ${known.iso3}`)]),
]

const compareNamed = (wanted: Named, known: Named): readonly Feature[] => {
  const same = wanted.id === known.id ? [feature('SAME_ID', 'both have the id that their name gives')] : []
  const named = nameFeature(wanted, known)
  const common = named.length > 0 && isHomonym(wanted.name) ? [feature('HOMONYM', `several are called ${quoted(wanted.name)}`)] : []
  const told = [...same, ...identifiers(wanted, known), ...named, ...common]
  // Colleagues are many: what both belong to says something only of two that may be one by what they are called.
  return told.some(({ weight }) => weight > 0) ? [...told, ...affiliationFeatures(wanted, known)] : told
}

/** `best` is the one that it is joined to or that is suggested first; null when all are apart. */
export type NamedDecision = { readonly outcome: MatchOutcome; readonly best: ScoredNamed | null; readonly scored: readonly ScoredNamed[] }

/** The margin in bits by which one candidate must lead before the others count as worse. */
const margin = 3

/**
 * Which of the graph's things this one is. A name that several have alike decides nothing.
 *
 * @param judged what people and earlier joins decided about each candidate
 */
export const decideNamed = (wanted: Named, candidates: readonly Named[], judged: (id: string) => readonly Feature[] = () => []): NamedDecision => {
  const scoredAlone = candidates.map((candidate) => {
    const features = [...judged(candidate.id), ...compareNamed(wanted, candidate)]
    return { candidate, features, score: scoreOf(features), outcome: outcomeOf(features, 'NAMED') }
  }).sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
  const [first] = scoredAlone
  const rivals = scoredAlone.filter(({ outcome, score }) => outcome === 'JOINED' && first !== undefined && score > first.score - margin)
  const scored = rivals.length < 2 ? scoredAlone : scoredAlone.map((one): ScoredNamed => {
    if (!rivals.includes(one)) return one
    const features = [...one.features, feature('SEVERAL_FIT', `${rivals.length} fit alike`)]
    return { ...one, features, score: scoreOf(features), outcome: outcomeOf(features, 'NAMED') }
  })
  const best = scored.find(({ outcome }) => outcome !== 'APART') ?? null
  return { outcome: best?.outcome ?? 'APART', best, scored }
}
