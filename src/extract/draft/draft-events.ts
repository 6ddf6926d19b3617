import type { DossierInput } from '../../domain/dossier.ts'
import type { ParticipantRole } from '../../domain/vocabulary.ts'
import type { FoundEvent } from '../event/find-events.ts'
import type { TokenRange } from '../text/document.ts'
import { mostItems, type Desk } from './desk.ts'
import { mainWord, subjectNoun } from './main-word.ts'

type EventRow = NonNullable<DossierInput['events']>[number]
type PlaceRow = NonNullable<DossierInput['places']>[number]

export type DraftEvent = { readonly row: EventRow; readonly found: FoundEvent; readonly ranges: readonly TokenRange[] }
export type DraftEvents = {
  readonly items: readonly DraftEvent[]
  readonly places: readonly PlaceRow[]
  /** Keys of the events told in a stretch of tokens. */
  readonly keysIn: (range: TokenRange) => readonly string[]
}

/** Events below this are not worth a reviewer's look. */
const leastConfidence = 0.4
/** An event named without its people, where the text says what came of it. */
const namedAside = 0.6
const namedWithItsPeople = 0.75

/** Events as rows; what is only the content of a commitment is left to the commitment, and retellings become one event. */
export const draftEvents = (desk: Desk): DraftEvents => {
  const { document, quoter, book, commitments } = desk
  const places = new Map<number, PlaceRow>()
  const promised = new Set(commitments.flatMap(({ rule, verb }) => (rule === 'commitment/will' || rule === 'commitment/said' || rule === 'commitment/list' ? [verb] : [])))
  const isPromised = ({ first, last }: TokenRange): boolean => {
    for (let index = first; index < last; index += 1) if (promised.has(index)) return true
    return false
  }
  const claimed = claimedTokens(desk)
  const groups: { readonly first: FoundEvent; readonly all: FoundEvent[] }[] = []
  const byIdentity = new Map<string, (typeof groups)[number]>()
  for (const event of desk.events) {
    const onlyPromised = event.type !== 'CONSULT' && event.type !== 'AGREE' && isPromised(event.trigger)
    const supposed = event.status === 'HYPOTHETICAL' && event.source.length === 0 && event.type !== 'OTHER'
    const wanted = [event.trigger, ...event.alsoAt].some(({ first, last }) => { for (let index = first; index < last; index += 1) if (claimed.has(index)) return true; return false })
    const unneeded = event.type === 'OTHER' && !wanted || event.confidence < leastConfidence && !(wanted && /-(?:bare|aside)$/u.test(event.rule))
    if (onlyPromised || supposed || unneeded || groups.length >= mostItems) continue
    const identity = identityOf(event)
    const known = byIdentity.get(identity)
    if (known !== undefined) {
      known.all.push(event)
      continue
    }
    const group = { first: event, all: [event] }
    groups.push(group)
    byIdentity.set(identity, group)
  }
  const items = groups.map(({ first, all }): DraftEvent => {
    const place = first.place?.actors[0]
    if (place !== undefined && !places.has(place)) {
      const actor = desk.actors.actors[place]
      const name = actor?.name ?? ''
      places.set(place, { key: desk.key(name, 'place-'), name, ...actor?.wikidata === undefined ? {} : { wikidata: actor.wikidata }, ...actor?.iso3 === undefined ? {} : { iso3: actor.iso3 } })
    }
    const placeKey = place === undefined ? undefined : places.get(place)?.key
    const ranges = all.flatMap((event) => [event.trigger, ...event.alsoAt])
    const sentences = [...new Set(ranges.map(({ first: token }) => document.tokens[token]?.sentence ?? 0))].slice(0, 3)
    const row: EventRow = {
      key: desk.key(first.title, 'event-'),
      ploverType: first.type,
      ...first.mode === undefined ? {} : { mode: first.mode },
      contexts: [...first.contexts],
      title: first.title,
      ...first.when === null ? {} : { when: first.when },
      status: first.status,
      ...placeKey === undefined ? {} : { place: placeKey },
      participants: participantsOf(first).slice(0, 100).map(([actor, role]) => ({ actor: book.keyOf(actor), role })),
      about: desk.topicKeys([{ first: first.trigger.first, last: Math.min(first.trigger.last + 12, document.sentences[first.sentence]?.last ?? first.trigger.last) }]).slice(0, 20),
      evidence: [
        ...sentences.flatMap((index) => quoter.evidence([document.sentences[index] ?? first.trigger])),
        ...basisOf(desk, first),
      ],
      confidence: Math.min(0.95, (first.confidence >= leastConfidence ? first.confidence : first.source.length > 0 && first.target.length > 0 ? namedWithItsPeople : namedAside) + 0.05 * (all.length - 1)),
      rule: first.rule,
    }
    return { row, found: first, ranges }
  })
  const keyAt = new Map(items.flatMap(({ row, ranges }) => ranges.map(({ first }) => [first, row.key] as const)))
  const keysIn = ({ first, last }: TokenRange): readonly string[] => {
    const keys: string[] = []
    for (let index = first; index < last; index += 1) {
      const key = keyAt.get(index)
      if (key !== undefined) keys.push(key)
    }
    return keys
  }
  return { items, places: [...places.values()], keysIn }
}

/** The main words of what the text outright claims to be cause or effect: what is only named in passing is told for these alone. */
const claimedTokens = ({ claims, document }: Desk): ReadonlySet<number> => {
  const claimed = new Set<number>()
  for (const { explicit, tokens } of claims) {
    for (const range of explicit ? [...tokens.cause, ...tokens.effect] : []) {
      for (const word of [mainWord(document.tokens, range), subjectNoun(document.tokens, range)]) if (word !== null) claimed.add(word)
    }
  }
  return claimed
}

/** The earlier words that fix "the same day". */
const basisOf = ({ dates, document, quoter }: Desk, { when, sentence }: FoundEvent) => {
  const mention = when === null ? undefined : dates.find(({ first, edtf, basis }) => basis !== null && edtf === when && document.tokens[first]?.sentence === sentence)
  return mention?.basis === undefined || mention.basis === null ? [] : quoter.evidence([mention.basis])
}

/** Two tellings of one thing: same kind, same people, same date. Undated ones must also be told alike. */
const identityOf = ({ type, mode, source, target, when, status, title, mutual }: FoundEvent): string =>
  [type, mode ?? '', status, mutual ? [...source, ...target].sort((a, b) => a - b).join('+') : `${source.join('+')}>${target.join('+')}`, when ?? title.toLowerCase(), type === 'CONSULT' ? '' : title.toLowerCase()].join('|')

const participantsOf = ({ source, target, mutual, type, mode }: FoundEvent): readonly (readonly [number, ParticipantRole])[] => {
  const seen = new Set<number>()
  const rows: [number, ParticipantRole][] = []
  const put = (actors: readonly number[], role: ParticipantRole): void => {
    for (const actor of actors) {
      if (!seen.has(actor)) rows.push([actor, role])
      seen.add(actor)
    }
  }
  put(source, mutual ? 'PARTICIPANT' : 'INITIATOR')
  put(target, mutual ? 'PARTICIPANT' : type === 'CONSULT' && mode === 'visit' ? 'HOST' : 'TARGET')
  return rows
}
