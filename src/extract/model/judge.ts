import { checkDossier, type CheckedDossier } from '../../domain/check-dossier.ts'
import { dossierSchema, type DossierInput } from '../../domain/dossier.ts'
import { indexText, locate, normalizeQuote, type TextIndex } from '../../domain/evidence.ts'
import type { Path, Problem } from '../../domain/problem.ts'
import type { SourceFacts } from '../draft/desk.ts'
import { sourceOf } from '../draft/extract.ts'
import { soundDraft, UnsoundDraft } from '../draft/sound-draft.ts'
import type { AnswerItem, AnswerSection } from './answer-schema.ts'
import { ungrounded } from './grounded.ts'
import type { Names } from './names.ts'
import type { Given, GivenItems } from './read-answer.ts'

/** What the items of one chunk are judged by. */
export type Bench = {
  readonly text: string
  readonly facts: SourceFacts
  readonly names: Names
  /** Names the model; every item carries it. */
  readonly rule: string
  /** A key that no other item of the whole text has. */
  readonly newKey: () => string
}

/** A list's items that passed, and for each one that did not the first reason. `rest` are the items as they were given. */
export type Judgement = {
  /** The chunk's text with what passed. */
  readonly checked: CheckedDossier | null
  readonly passed: GivenItems
  readonly rejected: readonly { readonly given: Given; readonly section: AnswerSection; readonly problem: Problem }[]
}

/** How sure a model's items are: no model was measured, so they wait for a reader. */
const confidence = 0.6
const impliedAtMost = 0.3

type Section = Exclude<AnswerSection, 'actors'>
type Row<Of extends Section> = NonNullable<DossierInput[Of]>[number]
type Fault = Pick<Problem, 'code' | 'message' | 'wayOut'> & { readonly at: Path }

class Rejected extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

const fail = (code: Problem['code'], at: Path, [message, wayOut]: readonly [message: string, wayOut: string]): never => {
  throw new Rejected({ code, at, message, wayOut })
}

const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text)

const some = <Name extends string, Value>(name: Name, value: Value | undefined): { readonly [_ in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value } as { readonly [_ in Name]: Value })

const filled = (text: string): string | undefined => (text === '' ? undefined : text)

/** Handles of the items that are in an answer, as keys. */
type Handles = { readonly actors: ReadonlyMap<string, string>; readonly happenings: ReadonlyMap<string, string> }

/** Turns the items of an answer into rows of a dossier, each by itself; what an item may not say is a fault of that item. */
const writer = ({ names, rule, index }: Bench & { readonly index: TextIndex }, { actors, happenings }: Handles) => {
  const actorOf = (handle: string, at: Path): string => actors.get(handle)
    ?? fail('UNKNOWN_KEY', at, [`There is no accepted actor with the key “${shown(handle)}”.`, 'Give the actor with a name that the text writes, or leave it out.'])
  const happeningOf = (handle: string, at: Path): string => happenings.get(handle)
    ?? fail('UNKNOWN_KEY', at, [`There is no item with the key “${shown(handle)}”.`, 'Give it in this answer, or leave it out.'])
  const named = (handle: string, quotes: readonly string[], at: Path): string => {
    const key = actorOf(handle, at)
    if (names.isNamedIn(key, quotes.join('\n'))) return key
    return fail('SPEAKER_NOT_IN_EVIDENCE', at, [`The quotes neither name ${names.nameOf(key)} nor have a word that stands for it.`, 'Quote the words that do, or leave it out.'])
  }
  const allNamed = (handles: readonly string[], quotes: readonly string[], at: Path): string[] => [...new Set(handles.map((handle, index) => named(handle, quotes, [...at, index])))]
  const about = (handles: readonly string[], own: string): string[] =>
    [...new Set(handles.flatMap((handle) => actors.get(handle) ?? happenings.get(handle) ?? []))].filter((key) => key !== own).slice(0, 12)
  const quotesOf = (quotes: readonly string[]): string[] => {
    for (const [at, quote] of quotes.entries()) {
      const located = locate(index, { exact: quote, occurrence: 1 })
      if (located.kind === 'missing') {
        fail('QUOTE_NOT_FOUND', ['evidence', at], [`“${shown(quote)}” is not in the part.`, located.nearest === null ? 'Quote the part letter by letter.' : `Quote letter by letter; the nearest passage is “${shown(located.nearest)}”.`])
      }
      if (!/[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u.test(quote)) fail('QUOTE_NOT_FOUND', ['evidence', at], [`“${shown(quote)}” is too short to prove anything.`, 'Quote the clause or sentence.'])
    }
    return [...new Set(quotes)]
  }
  const verbatim = (words: string, quotes: readonly string[], at: Path): string => {
    const wanted = normalizeQuote(words)
    if (quotes.some((quote) => normalizeQuote(quote).includes(wanted))) return words
    return fail('QUOTE_NOT_IN_EVIDENCE', at, [`“${shown(words)}” is not in the item's quotes.`, 'Copy it from them letter by letter, or quote more.'])
  }
  const plain = (phrase: string, { quotes, keys }: { readonly quotes: readonly string[]; readonly keys: readonly string[] }, at: Path): string => {
    const foreign = ungrounded(phrase, [...quotes, ...keys.map(names.nameOf)])
    if (foreign.length === 0) return phrase
    return fail('WORDS_NOT_IN_EVIDENCE', at, [`The quotes do not say ${foreign.slice(0, 5).map((word) => `“${shown(word)}”`).join(', ')}.`, 'Use words of the quotes, or quote the words that say it.'])
  }
  const asserter = (handle: string, quotes: readonly string[]): string =>
    (handle === '' || handle === 'REPORTER' || handle === 'INFERENCE' ? 'REPORTER' : handle === 'ANALYST' ? handle : named(handle, quotes, ['assertedBy']))
  const speakersOf = ({ speaker, source }: AnswerItem<'statements'>, quotes: readonly string[]): string[] => {
    const keys = [...new Set(speaker.map((handle, index) => actorOf(handle, ['speaker', index])))]
    if (keys.length === 0) return keys
    if (source === '') fail('SPEAKER_NOT_IN_EVIDENCE', ['source'], ['There is a speaker but no words that name one.', 'Give the words of the quotes that name the speaker, or no speaker.'])
    for (const [index, key] of keys.entries()) {
      if (names.isWrittenIn(key, source)) continue
      // "The Kenyan president" names Kenya and still means a person; a person's own name means nobody else.
      const other = names.writtenIn(source).find((one) => !keys.includes(one) && (names.kindOf(one) === 'PERSON' || names.kindOf(one) === names.kindOf(key)))
      if (other !== undefined) fail('SPEAKER_NOT_IN_EVIDENCE', ['speaker', index], [`“${shown(source)}” names ${names.nameOf(other)}, not ${names.nameOf(key)}.`, 'Name the speaker whom these words name.'])
      if (!names.isNamedIn(key, source)) fail('SPEAKER_NOT_IN_EVIDENCE', ['speaker', index], [`“${shown(source)}” does not name ${names.nameOf(key)}.`, 'Give the words that name the speaker, or no speaker.'])
    }
    verbatim(source, quotes, ['source'])
    return keys.slice(0, 10)
  }
  const made = { confidence, rule }

  return {
    events: (item: AnswerItem<'events'>): Row<'events'> => {
      const quotes = quotesOf(item.evidence)
      const key = happeningOf(item.key, ['key'])
      const participants = item.participants.map(({ actor, role }, index) => ({ actor: named(actor, quotes, ['participants', index]), role }))
      const place = item.place === '' ? undefined : names.place(verbatim(item.place, quotes, ['place']))
      if (place === null) fail('NAME_NOT_IN_TEXT', ['place'], [`“${shown(item.place)}” is not the name of a place in the text.`, 'Give the name as the text writes it, or leave it empty.'])
      return {
        key, ploverType: item.ploverType, status: item.status, participants,
        title: plain(item.title, { quotes, keys: participants.map(({ actor }) => actor) }, ['title']),
        ...some('when', filled(item.when)), ...some('place', place ?? undefined),
        ...some('partOf', item.partOf === '' || item.partOf === item.key ? undefined : happeningOf(item.partOf, ['partOf'])),
        about: about(item.about, key), evidence: quotes, ...made,
      }
    },
    statements: (item: AnswerItem<'statements'>): Row<'statements'> => {
      const quotes = quotesOf(item.evidence)
      const key = happeningOf(item.key, ['key'])
      const speaker = speakersOf(item, quotes)
      const pieces = item.content.map((piece, index) => verbatim(piece, quotes, ['content', index]))
      const span = (words: string, field: string) => (words === '' ? [] : [{ exact: verbatim(words, quotes, [field]) }])
      return {
        key, speaker, illocution: item.illocution, certainty: item.certainty, polarity: item.polarity,
        accordingTo: allNamed(item.accordingTo, quotes, ['accordingTo']).filter((one) => !speaker.includes(one)).slice(0, 5),
        content: pieces.join(' … ').slice(0, 2_000),
        about: about(item.about, key), addressees: allNamed(item.addressees, quotes, ['addressees']),
        ...some('at', item.at === '' ? undefined : happeningOf(item.at, ['at'])), ...some('madeAt', filled(item.madeAt)),
        spans: { source: speaker.length === 0 ? [] : span(item.source, 'source'), cue: span(item.cue, 'cue'), content: pieces.map((exact) => ({ exact })) },
        evidence: quotes, ...made,
      }
    },
    commitments: (item: AnswerItem<'commitments'>): Row<'commitments'> => {
      const quotes = quotesOf(item.evidence)
      const key = happeningOf(item.key, ['key'])
      const debtors = allNamed(item.debtors, quotes, ['debtors'])
      const creditors = allNamed(item.creditors, quotes, ['creditors']).filter((one) => !debtors.includes(one))
      const grounds = { quotes, keys: [...debtors, ...creditors] }
      return {
        key, debtors, creditors, force: item.force,
        action: plain(item.action, grounds, ['action']), object: plain(item.object, grounds, ['object']),
        ...some('quantity', item.quantity[0]), ...some('due', filled(item.due)),
        ...some('condition', item.condition === '' ? undefined : verbatim(item.condition, quotes, ['condition'])),
        assertedBy: asserter(item.assertedBy, quotes), accordingTo: allNamed(item.accordingTo, quotes, ['accordingTo']).slice(0, 5),
        ...some('createdBy', item.createdBy === '' || item.createdBy === item.key ? undefined : happeningOf(item.createdBy, ['createdBy'])),
        about: about(item.about, key), evidence: quotes, ...made,
      }
    },
    assessments: (item: AnswerItem<'assessments'>): Row<'assessments'> => {
      const quotes = quotesOf(item.evidence)
      if (item.on === '') fail('INVALID_DATE', ['on'], ['It has no date.', 'Give a date that the quotes fix, or leave the item out.'])
      return {
        commitment: happeningOf(item.commitment, ['commitment']), outcome: item.outcome, ...some('quantity', item.quantity[0]), on: item.on, ...some('newDue', filled(item.newDue)),
        assertedBy: asserter(item.assertedBy, quotes), evidence: quotes, ...made,
      }
    },
    links: (item: AnswerItem<'links'>): Row<'links'> => {
      const quotes = quotesOf(item.evidence)
      const [cause, effect] = [happeningOf(item.cause, ['cause']), happeningOf(item.effect, ['effect'])]
      if (cause === effect) fail('SELF_REFERENCE', ['effect'], ['Nothing is its own cause.', 'Leave the link out.'])
      const span = (words: string, field: string) => (words === '' ? [] : [{ exact: verbatim(words, quotes, [field]) }])
      const signal = item.explicit ? item.signal : ''
      return {
        cause, effect, relation: item.relation, explicit: item.explicit, ...some('signal', filled(signal)), polarity: item.polarity,
        assertedBy: item.explicit ? asserter(item.assertedBy, quotes) : 'INFERENCE',
        spans: { cause: span(item.causeWords, 'causeWords'), effect: span(item.effectWords, 'effectWords'), signal: span(signal, 'signal') },
        evidence: quotes, confidence: item.explicit ? confidence : impliedAtMost, rule,
      }
    },
  }
}

type Rejection = Judgement['rejected'][number]

/**
 * Judges the items of one chunk, each by what its own quotes prove; then all together as the check of dossiers does. What
 * an item rests on goes with it.
 *
 * @param keys handles of happenings whose keys were given before, by an earlier answer about this chunk; grown in place
 */
export const judge = (items: GivenItems, keys: Map<string, string>, bench: Bench): Judgement => {
  const rejected: Rejection[] = []
  const reject = (section: AnswerSection, given: Given, { at, ...problem }: Fault): void => {
    rejected.push({ section, given, problem: { ...problem, path: [...given.path, ...at] } })
  }
  const handles = new Set<string>()
  const unique = <Of extends AnswerSection>(section: Of, list: readonly Given<Of>[]): readonly Given<Of>[] => list.filter((given) => {
    if (!('key' in given.item)) return true
    if (handles.has(given.item.key)) {
      reject(section, given, { code: 'DUPLICATE_KEY', at: ['key'], message: `The key “${shown(given.item.key)}” is given twice.`, wayOut: 'Give each item a key of its own.' })
      return false
    }
    handles.add(given.item.key)
    return true
  })
  const actors = new Map<string, string>()
  const actorsIn = unique('actors', items.actors).filter((given) => {
    const found = bench.names.resolve(given.item)
    if (found.kind === 'actor') actors.set(given.item.key, found.key)
    else reject('actors', given, { ...found.problem, at: ['name'] })
    return found.kind === 'actor'
  })
  const lists = { events: unique('events', items.events), statements: unique('statements', items.statements), commitments: unique('commitments', items.commitments), assessments: items.assessments, links: items.links }
  const happenings = new Map<string, string>()
  for (const { item } of [...lists.events, ...lists.statements, ...lists.commitments]) {
    const key = keys.get(item.key) ?? bench.newKey()
    keys.set(item.key, key)
    happenings.set(item.key, key)
  }
  const write = writer({ ...bench, index: indexText(bench.text) }, { actors, happenings })
  const rowsOf = <Of extends Section>(section: Of, list: readonly Given<Of>[], toRow: (item: AnswerItem<Of>) => Row<Of>): { readonly row: Row<Of>; readonly given: Given<Of> }[] =>
    list.flatMap((given) => {
      try {
        return [{ row: toRow(given.item), given }]
      } catch (error) {
        if (!(error instanceof Rejected)) throw error
        reject(section, given, error.fault)
        return []
      }
    })
  const rows = {
    events: rowsOf('events', lists.events, write.events),
    statements: rowsOf('statements', lists.statements, write.statements),
    commitments: rowsOf('commitments', lists.commitments, write.commitments),
    assessments: rowsOf('assessments', lists.assessments, write.assessments),
    links: rowsOf('links', lists.links, write.links),
  }
  const used = new Set(actors.values())
  const places = new Set(rows.events.flatMap(({ row }) => row.place ?? []))
  const draft = dossierSchema.parse({
    source: sourceOf(bench.text, bench.facts),
    actors: bench.names.rows(used), places: bench.names.placeRows(places),
    events: rows.events.map(({ row }) => row), statements: rows.statements.map(({ row }) => row), commitments: rows.commitments.map(({ row }) => row),
    assessments: rows.assessments.map(({ row }) => row), links: rows.links.map(({ row }) => row),
  })
  const gone = new Set<Given>()
  let checked: CheckedDossier | null = null
  try {
    const sound = soundDraft(draft)
    for (const problem of sound.leftOut) {
      const [section, index, ...at] = problem.path
      const list: readonly { readonly given: Given }[] | undefined = typeof section === 'string' && section in rows ? rows[section as Section] : undefined
      const given = typeof index === 'number' ? list?.[index]?.given : undefined
      if (given === undefined) continue
      gone.add(given)
      reject(section as Section, given, { ...problem, at })
    }
    const check = checkDossier(sound.dossier, null)
    checked = check.kind === 'sound' ? check.dossier : null
  } catch (error) {
    if (!(error instanceof UnsoundDraft)) throw error
    for (const section of ['events', 'statements', 'commitments', 'assessments', 'links'] as const) {
      for (const { given } of rows[section]) {
        gone.add(given)
        reject(section, given, { code: 'TOO_LARGE', at: [], message: error.message, wayOut: 'Give fewer items.' })
      }
    }
  }
  const left = <Of extends Section>(list: readonly { readonly given: Given<Of> }[]): readonly Given<Of>[] => list.map(({ given }) => given).filter((given) => !gone.has(given))
  return {
    checked, rejected,
    passed: { actors: actorsIn, events: left(rows.events), statements: left(rows.statements), commitments: left(rows.commitments), assessments: left(rows.assessments), links: left(rows.links) },
  }
}
