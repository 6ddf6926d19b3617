import type { Sentence, TextDocument, Token } from '../text/document.ts'
import type { Gender } from '../gazetteer/entry.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Mention } from './actor-model.ts'
import type { Names } from './find-names.ts'
import { isPossessive } from './read-words.ts'

const pluralLeaders = new Set(['leaders', 'presidents', 'ministers', 'premiers', 'counterparts', 'men', 'pair', 'chancellors'])
const pluralSides = new Set(['sides', 'countries', 'nations', 'states', 'parties', 'governments', 'powers', 'neighbours', 'neighbors', 'capitals', 'rivals', 'allies'])
const pluralStates = new Set(['countries', 'nations', 'states', 'governments', 'neighbours', 'neighbors', 'capitals'])
const states = new Set(['country', 'nation', 'government', 'administration', 'kingdom', 'republic', 'regime', 'state'])
const bodiesReferred: Readonly<Record<string, string>> = {
  court: 'COURT', ministry: 'MINISTRY', parliament: 'PARLIAMENT', house: 'PARLIAMENT', senate: 'PARLIAMENT', congress: 'PARLIAMENT', chamber: 'PARLIAMENT', legislature: 'PARLIAMENT', party: 'PARTY', agency: 'AGENCY', union: '', council: '', commission: '',
  committee: '', bank: '', company: '', bloc: '', alliance: '', organization: '', organisation: '', group: '', department: 'MINISTRY', watchdog: '',
  newspaper: 'OUTLET', daily: 'OUTLET', paper: 'OUTLET', broadcaster: 'OUTLET', militia: '', assembly: '', tribunal: 'COURT',
}
const monarchs: Readonly<Record<string, Gender>> = { queen: 'FEMALE', king: 'MALE', pope: 'MALE', majesty: 'FEMALE' }
/** How far back a description looks for the actor it means, in mentions. */
const memory = 40

type Context = { readonly document: TextDocument; readonly gazetteer: Gazetteer; readonly names: Names }

/**
 * Points pronouns ("he", "their") and descriptions ("the Chinese leader", "both sides", "the court") at actors named
 * before them. What is not clear stays unresolved: a wrong speaker is worse than none.
 */
export const resolveReferences = (context: Context): readonly Mention[] => new ReferenceResolver(context).resolve()

class ReferenceResolver {
  readonly #document: TextDocument
  readonly #tokens: readonly Token[]
  readonly #gazetteer: Gazetteer
  readonly #names: Names
  readonly #found: Mention[] = []
  /** The last plural ("Xi and Trump", "the two leaders"), for "they". */
  #plural: { readonly actors: readonly number[]; readonly sentence: number } | null = null
  /** The last plural that was a subject, which "they" prefers. */
  #pluralSubject: { readonly actors: readonly number[]; readonly sentence: number } | null = null

  constructor({ document, gazetteer, names }: Context) {
    this.#document = document
    this.#tokens = document.tokens
    this.#gazetteer = gazetteer
    this.#names = names
  }

  resolve(): readonly Mention[] {
    let place = 0
    for (const sentence of this.#document.sentences) {
      let index = sentence.first
      while (index < sentence.last) {
        const name = this.#names.mentions[place]
        if (name !== undefined && (name.core === index || name.first === index)) {
          this.#push(name)
          place += 1
          index = name.last
          continue
        }
        const reference = this.#referenceAt(index, sentence)
        let covered = place
        while ((this.#names.mentions[covered]?.first ?? Infinity) < (reference?.last ?? 0) && this.#names.mentions[covered]?.oblique === true) covered += 1
        if (reference !== null && reference.last <= (this.#names.mentions[covered]?.first ?? Infinity)) {
          place = covered
          this.#push(reference)
          index = reference.last
        } else index += 1
      }
    }
    return this.#found
  }

  #push(mention: Mention): void {
    const before = this.#found.at(-1)
    const known = this.#plural
    this.#found.push(mention)
    this.#notePlural(before, mention)
    if (this.#plural !== known && this.#isSubject(mention)) this.#pluralSubject = this.#plural
  }

  #notePlural(before: Mention | undefined, mention: Mention): void {
    if (mention.actors.length > 1) this.#plural = { actors: mention.actors, sentence: this.#sentenceOf(mention) }
    else if (before !== undefined && before.actors.length === 1 && this.#kindOf(before) === this.#kindOf(mention) && this.#joined(before, mention)) {
      const earlier = this.#plural !== null && this.#plural.actors.includes(before.actors[0] ?? -1) && this.#plural.sentence === this.#sentenceOf(mention) ? this.#plural.actors : before.actors
      this.#plural = { actors: [...new Set([...earlier, ...mention.actors])], sentence: this.#sentenceOf(mention) }
    }
  }

  /** "A and B", "A met with B", "between A and B". */
  #joined(left: Mention, right: Mention): boolean {
    if (right.first - left.last > 10 || this.#sentenceOf(left) !== this.#sentenceOf(right)) return false
    for (let index = left.last; index < right.first; index += 1) {
      const token = this.#tokens[index]
      if (token?.lower === 'and' || token?.text === '&') return right.first - left.last <= 3
      if (token?.lower === 'with' && right.first - index <= 3) return true
    }
    return false
  }

  #sentenceOf(mention: Mention): number {
    return this.#tokens[mention.first]?.sentence ?? -1
  }

  #kindOf(mention: Mention): string | undefined {
    const actor = mention.actors[0]
    return actor === undefined ? undefined : this.#names.registry.at(actor).kind
  }

  #referenceAt(index: number, sentence: Sentence): Mention | null {
    const token = this.#tokens[index]
    if (token === undefined) return null
    const quoted = (this.#document.quotationOf[index] ?? -1) >= 0
    switch (token.lower) {
      case 'he': case 'him': case 'his': return quoted ? null : this.#pronoun(index, this.#person('MALE', sentence, index))
      case 'she': case 'hers': return quoted ? null : this.#pronoun(index, this.#person('FEMALE', sentence, index))
      case 'her': return quoted || this.#tokens[index + 1]?.lower === 'majesty' ? this.#monarch(index) : this.#pronoun(index, this.#person('FEMALE', sentence, index))
      case 'they': case 'them': case 'their': return quoted ? null : this.#they(index, sentence)
      case 'it': case 'its': return quoted ? null : this.#it(index, sentence)
      case 'the': case 'both': case 'this': case 'that': case 'his,': case 'our': return this.#description(index, sentence)
      case 'queen': case 'king': return /^[QK]/u.test(token.text) ? this.#monarch(index) : null
      default: return null
    }
  }

  #pronoun(index: number, actor: number | null): Mention | null {
    return actor === null ? null : { first: index, last: index + 1, core: index, kind: 'PRONOUN', actors: [actor], oblique: false }
  }

  #monarch(index: number): Mention | null {
    const word = this.#tokens[index]?.lower === 'her' ? 'majesty' : (this.#tokens[index]?.lower ?? '')
    const gender = monarchs[word]
    if (gender === undefined) return null
    const last = word === 'majesty' ? index + 2 : index + 1
    const title = word === 'majesty' ? 'queen' : word
    const actor = this.#back((mention) => {
      const person = this.#names.registry.at(mention.actors[0] ?? 0)
      return person.kind === 'PERSON' && (person.offices.some((office) => office.title.toLowerCase() === title) || person.entry?.offices.some((office) => office.title.toLowerCase() === title) === true)
    }) ?? this.#reigning(title)
    return actor === null ? null : { first: index, last, core: index, kind: 'DESCRIPTION', actors: [actor], oblique: false }
  }

  /** Who reigns in the state that the text spoke of last, on the day of the text. */
  #reigning(title: string): number | null {
    for (let place = this.#found.length - 1; place >= Math.max(0, this.#found.length - memory); place -= 1) {
      const actor = this.#names.registry.at(this.#found[place]?.actors[0] ?? 0)
      const state = actor.kind === 'STATE' ? actor : actor.affiliation === null ? undefined : this.#names.registry.at(actor.affiliation)
      const reigns = state?.kind === 'STATE' ? this.#inOffice(title, state.name) : null
      if (reigns !== null) return reigns
    }
    return null
  }

  /** What was found in one of the last sentences, in order. */
  #foundIn({ first, last }: Sentence): readonly Mention[] {
    const inside: Mention[] = []
    for (let place = this.#found.length - 1; place >= Math.max(0, this.#found.length - memory); place -= 1) {
      const mention = this.#found[place]
      if (mention === undefined || mention.first < first) break
      if (mention.first < last) inside.push(mention)
    }
    return inside.reverse()
  }

  /** The nearest earlier actor that fits. */
  #back(fits: (mention: Mention) => boolean): number | null {
    for (let place = this.#found.length - 1; place >= Math.max(0, this.#found.length - memory); place -= 1) {
      const mention = this.#found[place]
      if (mention?.actors.length === 1 && fits(mention)) return mention.actors[0] ?? null
    }
    return null
  }

  /**
   * The person whom "he" or "she" means: the subject of this sentence before the pronoun, else of the sentence before,
   * else the nearest one.
   */
  #person(gender: Gender, sentence: Sentence, index: number): number | null {
    const fits = (mention: Mention): boolean => {
      const actor = mention.actors[0]
      if (mention.actors.length !== 1 || actor === undefined) return false
      const person = this.#names.registry.at(actor)
      return person.kind === 'PERSON' && (person.gender === undefined || person.gender === gender)
    }
    const choose = (which: Sentence): number | null => {
      const candidates = this.#foundIn(which).filter((mention) => mention.last <= index && fits(mention))
      const subject = candidates.find((mention) => this.#isSubject(mention)) ?? candidates.find((mention) => !mention.oblique) ?? candidates[0]
      return subject?.actors[0] ?? null
    }
    const here = choose(sentence)
    if (here !== null) return here
    for (let back = 1; back <= 3; back += 1) {
      const before = this.#document.sentences[sentence.index - back]
      const one = before === undefined ? null : choose(before)
      if (one !== null) return one
    }
    return this.#back(fits)
  }

  /** Whether a verb follows close behind and no preposition stands right before. */
  #isSubject(mention: Mention): boolean {
    const before = this.#tokens[mention.first - 1]
    const sameSentence = before?.sentence === this.#sentenceOf(mention)
    if (sameSentence && before.pos === 'ADP') return false
    if (isPossessive(this.#tokens[mention.last])) return false
    for (let index = mention.last; index < mention.last + 3; index += 1) {
      const token = this.#tokens[index]
      if (token?.pos === 'VERB' || token?.pos === 'AUX') return true
      if (token?.text === ',' || token?.pos === 'ADP') return index === mention.last && token.text === ','
    }
    return false
  }

  #they(index: number, sentence: Sentence): Mention | null {
    const plural = [this.#pluralSubject, this.#plural].find((one) => one !== null && sentence.index - one.sentence <= 2)
    if (plural !== undefined && plural !== null) {
      return { first: index, last: index + 1, core: index, kind: 'PRONOUN', actors: plural.actors, oblique: false }
    }
    return null
  }

  #it(index: number, sentence: Sentence): Mention | null {
    const fits = (mention: Mention): boolean => mention.actors.length === 1 && this.#kindOf(mention) !== 'PERSON' && !mention.oblique && mention.kind !== 'DEMONYM'
    const here = this.#foundIn(sentence).filter((mention) => mention.last <= index && fits(mention))
    const one = here.find((mention) => this.#isSubject(mention)) ?? here[0]
    if (one !== undefined) return this.#pronoun(index, one.actors[0] ?? null)
    const before = this.#document.sentences[sentence.index - 1]
    if (before === undefined) return null
    const subject = this.#foundIn(before).find((mention) => fits(mention) && this.#isSubject(mention))
    return subject === undefined ? null : this.#pronoun(index, subject.actors[0] ?? null)
  }

  // ——— descriptions

  #description(index: number, sentence: Sentence): Mention | null {
    let at = index + 1
    let of: number | null = null
    for (let steps = 0; steps < 4 && at < sentence.last; steps += 1) {
      const token = this.#tokens[at]
      if (token === undefined) return null
      const plural = this.#pluralAt(index, at)
      if (plural !== null) return plural
      const head = this.#headAt({ index, at, of, sentence })
      if (head !== undefined) return head
      const form = this.#gazetteer.forms.at(this.#tokens, at, sentence.last)
      const entry = form?.values[0]?.entry
      if (form !== null && entry?.kind === 'STATE') {
        of = this.#names.registry.named(entry.name) ?? null
        at += form.length
      } else if (token.pos === 'ADJ' || token.pos === 'NUM' || this.#gazetteer.titleModifiers.has(token.lower)) at += 1
      else return null
    }
    return null
  }

  #pluralAt(index: number, at: number): Mention | null {
    const word = this.#tokens[at]?.lower ?? ''
    const people = pluralLeaders.has(word)
    if (!people && !pluralSides.has(word)) return null
    const definite = this.#tokens[index]?.lower === 'both' || this.#tokens[index]?.lower === 'the' || at - index > 1
    if (!definite) return null
    const actors = pluralStates.has(word) ? this.#lastTwoStates() : this.#lastTwo(people)
    return actors === null ? null : { first: index, last: at + 1, core: index, kind: 'GROUP', actors, oblique: isPossessive(this.#tokens[at + 1]) }
  }

  /** The two states named or acted for last: "Vietnam's ministry … Kenya's navy … the two countries". */
  #lastTwoStates(): readonly number[] | null {
    const seen: number[] = []
    for (let place = this.#found.length - 1; place >= Math.max(0, this.#found.length - memory) && seen.length < 2; place -= 1) {
      for (const index of (this.#found[place]?.actors ?? []).toReversed()) {
        const actor = this.#names.registry.at(index)
        const state = actor.kind === 'STATE' ? index : actor.affiliation
        if (state !== null && this.#names.registry.at(state).kind === 'STATE' && !seen.includes(state) && seen.length < 2) seen.push(state)
      }
    }
    return seen.length === 2 ? seen.toReversed() : null
  }

  #lastTwo(people: boolean): readonly number[] | null {
    const fits = (actor: number): boolean => (this.#names.registry.at(actor).kind === 'PERSON') === people
    if (this.#plural !== null) {
      if (this.#plural.actors.every(fits)) return this.#plural.actors
      const states = this.#plural.actors.map((actor) => this.#names.registry.at(actor).affiliation)
      if (!people && states.every((state) => state !== null)) return [...new Set(states)]
    }
    const seen: number[] = []
    for (let place = this.#found.length - 1; place >= Math.max(0, this.#found.length - memory) && seen.length < 2; place -= 1) {
      const actor = this.#found[place]?.actors[0]
      if (actor !== undefined && fits(actor) && !seen.includes(actor)) seen.push(actor)
    }
    return seen.length === 2 ? seen.toReversed() : null
  }

  /** The head noun of "the … X" at `at`: undefined when it is none, null when it is one that nothing fits. */
  #headAt({ index, at, of, sentence }: { readonly index: number; readonly at: number; readonly of: number | null; readonly sentence: Sentence }): Mention | null | undefined {
    const token = this.#tokens[at]
    if (token === undefined) return undefined
    const mention = (last: number, actor: number | null): Mention | null =>
      actor === null ? null : { first: index, last, core: index, kind: 'DESCRIPTION', actors: [actor], oblique: false }
    const next = this.#tokens[at + 1]
    if (monarchs[token.lower] !== undefined && /^[QK]/u.test(token.text)) return mention(at + 1, this.#monarch(at)?.actors[0] ?? null)
    const title = this.#gazetteer.titles.at(this.#tokens, at, sentence.last)
    if (title !== null) {
      const last = at + title.length
      const after = this.#tokens[last]
      if (after?.pos === 'NOUN' || /s$/u.test(this.#tokens[last - 1]?.lower ?? '') && !/^(?:chief|boss)/u.test(title.values[0] ?? '')) return undefined
      return mention(last, this.#titled(title.values[0] ?? '', { of, words: this.#words(index + 1, last) }))
    }
    if (next?.pos === 'NOUN' && !isPossessive(next)) return undefined
    if (states.has(token.lower)) return mention(at + 1, of ?? this.#back((one) => this.#kindOf(one) === 'STATE' && !one.oblique))
    const type = bodiesReferred[token.lower]
    if (type === undefined) return undefined
    const fits = (one: Mention): boolean => {
      const actor = this.#names.registry.at(one.actors[0] ?? 0)
      if (actor.kind !== 'ORGANIZATION') return false
      return (type !== '' && actor.type === type) || this.#namesOf(actor.index).includes(token.lower)
    }
    // One that acted comes before one that was only named ("the only higher court is …").
    return mention(at + 1, this.#back((one) => fits(one) && this.#isSubject(one)) ?? this.#back(fits))
  }

  readonly #lowerNames = new Map<number, string>()
  /** All names of an actor in small letters, read once. */
  #namesOf(index: number): string {
    const known = this.#lowerNames.get(index)
    if (known !== undefined) return known
    const { name, aliases } = this.#names.registry.at(index)
    const names = `${name} ${[...aliases].join(' ')}`.toLowerCase()
    this.#lowerNames.set(index, names)
    return names
  }

  #words(first: number, last: number): string {
    return this.#tokens.slice(first, last).map(({ lower }) => lower).join(' ')
  }

  /** The last person with this title; of the state, when one is named. */
  #titled(head: string, { of, words }: { readonly of: number | null; readonly words: string }): number | null {
    const registry = this.#names.registry
    const wanted = head === 'premier' ? 'prime minister' : head
    const actor = this.#back((mention) => {
      const person = registry.at(mention.actors[0] ?? 0)
      if (person.kind !== 'PERSON') return false
      if (of !== null && person.affiliation !== of && !(person.entry?.state !== undefined && person.entry.state === registry.at(of).name)) return false
      const titles = [...person.offices.map((office) => office.title), ...(person.entry?.offices ?? []).map((office) => office.title)].map((title) => title.toLowerCase())
      if (wanted === 'leader' || wanted === 'official' || wanted === 'counterpart') return of !== null || titles.length > 0
      return titles.some((title) => title.includes(wanted) && (wanted !== 'minister' || !words.includes('prime') || title.includes('prime')))
    })
    if (actor !== null) return actor
    return of === null ? null : this.#inOffice(wanted, registry.at(of).name)
  }

  /** The head of state or government at the time, where the text names the state but not the person. */
  #inOffice(title: string, state: string): number | null {
    const date = this.#document.published?.slice(0, 10)
    if (date === undefined || !/^(?:president|prime minister|chancellor|king|queen|emir|supreme leader)$/u.test(title)) return null
    const entry = this.#gazetteer.holderOf({ title, state, date })
    return entry === null ? null : this.#names.registry.forEntry(entry)
  }
}
