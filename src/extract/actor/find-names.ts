import type { TextDocument, Token } from '../text/document.ts'
import type { Entry } from '../gazetteer/entry.ts'
import type { Form, Gazetteer, Institution } from '../gazetteer/gazetteer.ts'
import type { Match } from '../gazetteer/phrase-index.ts'
import type { Mention, MentionKind } from './actor-model.ts'
import { ActorRegistry } from './registry.ts'
import { adjoins, isAcronym, isCapital, isHyphen, isPossessive, speechLemmas, wordsOf } from './read-words.ts'

/** Names in the order of the text, before pronouns and descriptions are resolved. */
export type Names = { readonly registry: ActorRegistry; readonly mentions: readonly Mention[] }

const particles = new Set(['bin', 'ibn', 'al', 'el', 'de', 'da', 'do', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'ter'])
const calendar = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july',
  'august', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'sept.', 'oct.',
  'nov.', 'dec.', 'christmas', 'easter', 'ramadan', 'thanksgiving', 'ad', 'bc', 'gmt', 'utc', 'bst', 'est', 'am', 'pm', 'i',
])
/** States and cities that are first names too. */
const alsoGivenNames = new Set(['Jordan', 'Chad', 'Israel', 'Georgia', 'Paris', 'Sofia', 'Florence', 'Kenya', 'London', 'India', 'Lima', 'Malta'])
const waters = new Set(['sea', 'strait', 'straits', 'ocean', 'peninsula', 'canal', 'river', 'valley', 'basin', 'gulf', 'mountains', 'channel'])
const notNamesAfterCountry = new Set([...waters, 'agreement', 'accord', 'accords', 'club', 'treaty', 'protocol', 'conference', 'summit', 'declaration', 'war', 'crisis', 'communique', 'charter', 'consensus', 'time', 'law', 'act'])
const organizationNouns = new Set([
  'producer', 'supplier', 'company', 'firm', 'daily', 'newspaper', 'manufacturer', 'group', 'bank', 'agency', 'broadcaster', 'network', 'magazine',
  'party', 'enterprise', 'conglomerate', 'giant', 'carrier', 'airline', 'tank', 'charity', 'ngo', 'watchdog', 'weekly', 'startup', 'chipmaker',
  'automaker', 'carmaker', 'retailer', 'operator', 'militia', 'faction', 'coalition', 'website', 'tabloid', 'outlet', 'organization', 'organisation',
])
const placeWords = new Set(['in', 'at', 'from', 'near', 'outside', 'across', 'around', 'inside', 'throughout', 'through', 'into', 'via'])

/** Finds every name of an actor in a text, in time linear in its length. */
export const findNames = (document: TextDocument, gazetteer: Gazetteer): Names => new NameFinder(document, gazetteer).find()

type Title = { readonly first: number; readonly words: string; readonly of: number | null }

class NameFinder {
  readonly #document: TextDocument
  readonly #tokens: readonly Token[]
  readonly #gazetteer: Gazetteer
  readonly #registry = new ActorRegistry()
  readonly #mentions: Mention[] = []
  readonly #mentionOf: Int32Array
  readonly #states: ReadonlySet<string>
  readonly #georgiaIsAmerican: boolean

  constructor(document: TextDocument, gazetteer: Gazetteer) {
    this.#document = document
    this.#gazetteer = gazetteer
    this.#tokens = document.tokens.map((token) =>
      (token.text.length > 4 && /^\p{Lu}+$/u.test(token.text) && gazetteer.forms.at([token], 0, 1) === null
        ? { ...token, text: token.text.charAt(0) + token.text.slice(1).toLowerCase() }
        : token))
    this.#mentionOf = new Int32Array(this.#tokens.length).fill(-1)
    this.#georgiaIsAmerican = /\b(?:Atlanta|Alabama|Florida|South Carolina|U\.S\. state|US state)\b/u.test(document.text)
      && !/\b(?:Tbilisi|Georgian|Ossetia|Abkhazia|Caucasus)\b/u.test(document.text)
    this.#states = this.#statesSpokenOf()
  }

  /** Names of the states that the text speaks of, which weak names need. */
  #statesSpokenOf(): ReadonlySet<string> {
    const states = new Set<string>()
    for (let index = 0; index < this.#tokens.length; index += 1) {
      for (const { entry, kind } of this.#gazetteer.forms.at(this.#tokens, index, this.#tokens.length)?.values ?? []) {
        if (entry.kind === 'STATE') states.add(entry.name)
        else if (kind === 'NAME' && entry.state !== undefined && entry.type !== 'OUTLET') states.add(entry.state)
      }
    }
    return states
  }

  find(): Names {
    for (const { first, last, paragraph } of this.#document.sentences) {
      const heading = this.#document.paragraphs[paragraph]?.kind === 'HEADING'
      let index = first
      while (index < last) index = this.#readAt(index, { first, last, heading })
    }
    this.#readAffiliations()
    return { registry: this.#registry, mentions: this.#mentions }
  }

  #token(index: number): Token | undefined {
    return this.#tokens[index]
  }

  /** Reads what stands at `index` and gives the place after it. */
  #readAt(index: number, bounds: { readonly first: number; readonly last: number; readonly heading: boolean }): number {
    const token = this.#token(index)
    if (token === undefined) return index + 1
    const name = this.#formAt(index, bounds)
    if (name !== null) return name
    const institution = this.#institutionOfState(index, bounds.last)
    if (institution !== null) return institution
    if (!isCapital(token) || bounds.heading || calendar.has(token.lower)) return index + 1
    return this.#readRun(index, bounds)
  }

  #add(mention: Omit<Mention, 'core' | 'oblique'> & { readonly core?: number; readonly oblique?: boolean }): number {
    const place = this.#mentions.length
    this.#mentions.push({ ...mention, core: mention.core ?? mention.first, oblique: mention.oblique ?? false })
    this.#mentionOf.fill(place, mention.first, mention.last)
    for (const actor of mention.actors) {
      if (mention.kind === 'NAME' || mention.kind === 'INSTITUTION') this.#registry.alias(actor, wordsOf(this.#document, mention.core ?? mention.first, mention.last))
    }
    return mention.last
  }

  // ——— names of the gazetteer

  #formAt(index: number, { first, last }: { readonly first: number; readonly last: number }): number | null {
    const match = this.#gazetteer.forms.at(this.#tokens, index, last)
    if (match === null) return null
    const form = this.#choose(match)
    if (form === null) return null
    const end = index + match.length
    const { entry, kind } = form
    if (entry.kind === 'STATE') return this.#vetoed(index, end, first) ? null : this.#readState(index, end, { entry, kind, last })
    if (entry.kind === 'PERSON') return this.#addPerson(index, end, this.#registry.forEntry(entry))
    const next = this.#token(end)
    if (entry.kind === 'ORGANIZATION' && next !== undefined && isCapital(next) && this.#gazetteer.bodies.has(next.lower) && !this.#isTitle(end)) {
      return this.#addOrganization(index, this.#runFrom(end, last))
    }
    return this.#afterAcronym(this.#add({ first: index, last: end, kind: 'NAME', actors: [this.#registry.forEntry(entry)] }), this.#registry.forEntry(entry))
  }

  #choose({ values }: Match<Form>): Form | null {
    const strong = values.find(({ kind }) => kind !== 'WEAK')
    if (strong !== undefined) return strong
    return values.find(({ entry }) => entry.state === undefined || this.#states.has(entry.state)) ?? null
  }

  #vetoed(index: number, end: number, first: number): boolean {
    const before = index > first ? this.#token(index - 1) : undefined
    const next = this.#token(end)
    const word = this.#token(index)?.text ?? ''
    if (before?.text === 'New' || (before?.lower === 'of' && waters.has(this.#token(index - 2)?.lower ?? ''))) return true
    if (next !== undefined && isCapital(next) && waters.has(next.lower)) return true
    if (word === 'Georgia' && this.#georgiaIsAmerican) return true
    if (end - index === 1 && isCapital(before) && before !== undefined && this.#gazetteer.givenNames.has(before.text) && !alsoGivenNames.has(before.text)) return true
    return end - index === 1 && alsoGivenNames.has(word) && next?.pos === 'PROPN' && isCapital(next) && !notNamesAfterCountry.has(next.lower)
      && !this.#gazetteer.bodies.has(next.lower) && !this.#gazetteer.titleModifiers.has(next.lower) && this.#gazetteer.titles.at(this.#tokens, end, end + 1) === null
      && this.#gazetteer.forms.at(this.#tokens, end, end + 1) === null
  }

  #readState(index: number, end: number, { entry, kind, last }: { readonly entry: Entry; readonly kind: Form['kind']; readonly last: number }): number {
    const state = this.#registry.forEntry(entry)
    const owned = isPossessive(this.#token(end)) ? end + 1 : end
    const institution = this.#gazetteer.institutions.at(this.#tokens, owned, last)
    if (institution !== null && this.#isActing(institution, owned)) {
      const value = institution.values[0]
      if (value !== undefined) return this.#addInstitution({ first: index, last: owned + institution.length, state, institution: value })
    }
    if (owned === end && isCapital(this.#token(end)) && kind !== 'METONYM' && !isHyphen(this.#token(index - 1))) {
      const runEnd = this.#runFrom(end, last)
      if (runEnd > end && this.#isBody(index, runEnd)) {
        const organization = this.#registry.forName({ kind: 'ORGANIZATION', type: 'ORGANIZATION', name: wordsOf(this.#document, index, runEnd) })
        this.#registry.affiliate(organization, state)
        return this.#afterAcronym(this.#add({ first: index, last: runEnd, kind: 'NAME', actors: [organization] }), organization)
      }
    }
    const next = this.#token(end)
    const before = this.#token(index - 1)
    const places = kind === 'METONYM' && ((before !== undefined && placeWords.has(before.lower)) || next?.text === ',' || next?.pos === 'NOUN')
    const plural = /s$/u.test(this.#token(end - 1)?.text ?? '') || before?.lower === 'the'
    const modifies = kind === 'DEMONYM' ? !(plural && next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.pos !== 'PROPN') : next?.pos === 'NOUN' && kind === 'NAME'
    const mention: MentionKind = kind === 'DEMONYM' ? 'DEMONYM' : kind === 'METONYM' ? 'METONYM' : 'NAME'
    return this.#afterAcronym(this.#add({ first: index, last: end, kind: mention, actors: [state], oblique: places || modifies }), state)
  }

  /** "Chinese military exercises" speaks of exercises, "the Chinese military said" of the military. */
  #isActing({ values, length }: Match<Institution>, at: number): boolean {
    const type = values[0]?.type ?? ''
    const next = this.#token(at + length)
    return !((type === 'MILITARY' || type === 'POLICE' || type === 'OPPOSITION') && next?.pos === 'NOUN')
  }

  #addInstitution({ first, last, state, institution }: { readonly first: number; readonly last: number; readonly state: number; readonly institution: Institution }): number {
    if (institution.type === 'GOVERNMENT') return this.#add({ first, last, kind: 'INSTITUTION', actors: [state] })
    return this.#add({ first, last, kind: 'INSTITUTION', actors: [this.#institution(state, institution)] })
  }

  #institution(state: number, { name, type }: Institution): number {
    const stateName = this.#registry.at(state).name
    const article = /^(?:United|Netherlands|Philippines|Democratic|Central|Czech|Dominican|Maldives|Gambia|Bahamas|Soviet|Gaza|West Bank)/u.test(stateName) ? 'the ' : ''
    const full = `${name} of ${article}${stateName}`
    const known = this.#gazetteer.forms.at(tokensOf(full), 0, 40)
    const entry = known?.values.find(({ entry: one }) => one.kind === 'ORGANIZATION')?.entry
    const index = entry === undefined ? this.#registry.forName({ kind: 'ORGANIZATION', type, name: full }) : this.#registry.forEntry(entry)
    this.#registry.affiliate(index, state)
    return index
  }

  /** "the Parliament of the United Kingdom", "Ministry of Defence of Ukraine"; bare "Parliament" and "the Supreme Court" of the state last named. */
  #institutionOfState(index: number, last: number): number | null {
    const match = this.#gazetteer.institutions.at(this.#tokens, index, last)
    const institution = match?.values[0]
    if (match === null || institution === undefined) return null
    const end = index + match.length
    if (this.#token(end)?.lower === 'of') {
      const at = this.#token(end + 1)?.lower === 'the' ? end + 2 : end + 1
      const form = this.#gazetteer.forms.at(this.#tokens, at, last)
      const entry = form?.values[0]?.entry
      if (form !== null && entry?.kind === 'STATE') {
        return this.#addInstitution({ first: index, last: at + form.length, state: this.#registry.forEntry(entry), institution })
      }
    }
    const named = (isCapital(this.#token(index)) || institution.type === 'PARLIAMENT' && this.#standsAlone(index, end)) && (match.length > 1 || ['PARLIAMENT', 'COURT'].includes(institution.type) || institution.name === 'Senate')
    if (!named || !['PARLIAMENT', 'COURT', 'MINISTRY'].includes(institution.type) || !isCapital(this.#token(end - 1)) && !this.#standsAlone(index, end)) return null
    if (this.#token(end)?.lower === 'of' || isCapital(this.#token(end)) && this.#token(end)?.pos === 'PROPN' && !this.#isTitle(end)) return null
    const known = this.#institutionBefore(institution)
    if (known !== null) return this.#add({ first: index, last: end, kind: 'INSTITUTION', actors: [known] })
    const state = (institution.type === 'PARLIAMENT' ? this.#stateOfParliament() : null) ?? this.#stateBefore()
    return state === null ? null : this.#addInstitution({ first: index, last: end, state, institution })
  }

  /** "suspended parliament": a name without article or capital, as a country speaks of its own. */
  #standsAlone(index: number, end: number): boolean {
    const before = this.#token(index - 1)
    return end - index === 1 && this.#token(index)?.lower === 'parliament' && (before?.pos === 'VERB' || before?.pos === 'ADP') && this.#token(end)?.pos !== 'NOUN' && !isHyphen(this.#token(end))
  }

  #isTitle(index: number): boolean {
    return this.#gazetteer.titles.at(this.#tokens, index, this.#tokens.length) !== null
  }

  #institutionBefore({ name, type }: Institution): number | null {
    for (let place = this.#mentions.length - 1; place >= Math.max(0, this.#mentions.length - 60); place -= 1) {
      const actor = this.#mentions[place]?.actors[0]
      if (actor !== undefined && this.#registry.at(actor).type === type && this.#registry.at(actor).name.includes(name)) return actor
    }
    return null
  }

  #stateOfParliament(): number | null {
    for (let place = this.#mentions.length - 1; place >= Math.max(0, this.#mentions.length - 60); place -= 1) {
      const actor = this.#mentions[place]?.actors[0]
      if (actor !== undefined && this.#registry.at(actor).type === 'PARLIAMENT') {
        const { affiliation, entry } = this.#registry.at(actor)
        const state = entry?.state === undefined ? undefined : this.#gazetteer.stateNamed(entry.state)
        return affiliation ?? (state === undefined ? null : this.#registry.forEntry(state))
      }
    }
    return null
  }

  #stateBefore(): number | null {
    for (let place = this.#mentions.length - 1; place >= Math.max(0, this.#mentions.length - 12); place -= 1) {
      const actor = this.#mentions[place]?.actors[0]
      if (actor === undefined) continue
      const { kind, affiliation, type } = this.#registry.at(actor)
      if (kind === 'STATE') return actor
      if ((type === 'PARLIAMENT' || kind === 'PERSON') && affiliation !== null && this.#registry.at(affiliation).kind === 'STATE') return affiliation
    }
    return null
  }

  // ——— names by their form

  /** End of the run of capitalised words that begins at `index`. */
  #runFrom(index: number, last: number): number {
    let end = index
    let hasBody = false
    let joined = false
    while (end < last && end - index < 14) {
      const token = this.#token(end)
      const next = this.#token(end + 1)
      if (token === undefined) break
      if (isCapital(token) && !calendar.has(token.lower)) {
        const form = end > index ? this.#gazetteer.forms.at(this.#tokens, end, last) : null
        if (form !== null && !joined && !(end === index + 1 && this.#gazetteer.givenNames.has(this.#token(index)?.text ?? '') && form.length === 1)) break
        hasBody ||= this.#gazetteer.bodies.has(token.lower)
        end += 1
      } else if (end > index && particles.has(token.lower) && (isCapital(next) || (isHyphen(next) && adjoins(token, next)) || particles.has(next?.lower ?? ''))) end += 1
      else if (end > index && isHyphen(token) && adjoins(this.#token(end - 1), token) && adjoins(token, next) && /^\p{L}/u.test(next?.text ?? '') && (isCapital(next) || next?.pos === 'PROPN')) end += 2
      else if (hasBody && end > index && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') && end + 1 < last && (isCapital(next) || (next?.lower === 'the' && isCapital(this.#token(end + 2))))) {
        end += next?.lower === 'the' ? 2 : 1
        joined = true
      } else if (joined && (token.lower === 'and' || token.text === '&') && isCapital(next) && this.#gazetteer.forms.at(this.#tokens, end + 1, last) === null && next?.pos === 'PROPN') end += 1
      else if (token.text === '&' && isCapital(next) && end > index) end += 1
      else break
    }
    return Math.min(end, last)
  }

  #isBody(first: number, last: number): boolean {
    if (last - first < 2) return false
    if (this.#isTitle(last - 1) && !this.#gazetteer.bodies.has(this.#token(last - 1)?.lower ?? '')) return false
    if (this.#gazetteer.bodies.has(this.#token(last - 1)?.lower ?? '')) return true
    for (let index = first; index + 1 < last; index += 1) {
      const after = this.#token(index + 1)?.lower
      if ((after === 'of' || after === 'for' || after === 'on') && this.#gazetteer.bodies.has(this.#token(index)?.lower ?? '')) return true
    }
    return false
  }

  #readRun(index: number, { first, last }: { readonly first: number; readonly last: number }): number {
    const token = this.#token(index)
    if (token === undefined) return index + 1
    const given = this.#gazetteer.givenNames.has(token.text)
    if (!given && ['DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'ADV', 'PART', 'NUM'].includes(token.pos) && !isAcronym(token)) return index + 1
    const title = this.#gazetteer.titles.at(this.#tokens, index, last)
    const end = this.#runFrom(index, last)
    const inner = this.#lastTitleEnd(index, end)
    if (inner !== null && inner > index && !this.#isBody(index, end)) return inner
    if (this.#isBody(index, end)) {
      const opening = this.#skipTitles(index, end)
      return this.#addOrganization(this.#isBody(opening, end) ? opening : index, end)
    }
    if (title !== null && !(given && end - index > title.length && title.length === 1 && token.pos === 'PROPN' && !this.#gazetteer.honorifics.has(token.lower))) return index + title.length
    if (this.#gazetteer.titleModifiers.has(token.lower) || this.#gazetteer.honorifics.has(token.lower)) return index + 1
    if (!given && index === first && token.pos !== 'PROPN' && end - index < 2) return index + 1
    return this.#classify(index, end) ?? end
  }

  /** Where a title inside a run ends, before the name: "Conservative MP | Philip Hammond". */
  #lastTitleEnd(index: number, end: number): number | null {
    for (let at = end - 1; at > index; at -= 1) {
      const token = this.#token(at - 1)
      if (token === undefined || (!this.#endsTitle(at) || this.#gazetteer.givenNames.has(token.text))) continue
      return at
    }
    return null
  }

  #skipTitles(index: number, end: number): number {
    let at = index
    while (at < end - 1) {
      const match = this.#gazetteer.titles.at(this.#tokens, at, end)
      if (match === null || at + match.length >= end) break
      at += match.length
    }
    return at
  }

  #classify(index: number, end: number): number | null {
    const title = this.#titleBefore(index)
    const next = this.#token(end)
    if (end - index === 1) return this.#classifyOne(index, title)
    const name = wordsOf(this.#document, index, end)
    const known = this.#registry.named(name)
    if (known !== undefined) return this.#registry.at(known).kind === 'PERSON' ? this.#addPerson(index, end, known) : this.#add({ first: index, last: end, kind: 'NAME', actors: [known] })
    const acronym = this.#token(index - 1)?.lower !== 'of' && next?.text === '(' && isAcronym(this.#token(end + 1)) && this.#token(end + 2)?.text === ')'
    const before = this.#token(index - 1)?.lower ?? ''
    if (organizationNouns.has(before) || before === 'ruling' || before === 'opposition') return this.#addOrganization(index, end)
    const given = this.#gazetteer.givenNames.has(this.#token(index)?.text ?? '')
    const speaks = next?.pos === 'VERB' && speechLemmas.has(next.lemma)
    const of = next?.lower === 'of' && this.#gazetteer.forms.at(this.#tokens, end + 1, end + 6)?.values[0]?.entry.kind === 'STATE'
    const relative = end - index === 2 && this.#registry.withSurname(this.#token(end - 1)?.text ?? '') !== undefined
    const described = next?.text === ',' && this.#titleAfter(end + 1) !== null
    const plainName = this.#tokens.slice(index, end).every((token) => !isAcronym(token) || token.text.length <= 2)
    if ((title !== null || given || relative || described || (speaks && !acronym) || (of && !acronym)) && plainName && end - index <= 6) {
      return this.#addPerson(index, end, this.#registry.forName({ kind: 'PERSON', type: 'PERSON', name }))
    }
    return acronym ? this.#addOrganization(index, end) : null
  }

  #classifyOne(index: number, title: Title | null): number | null {
    const token = this.#token(index)
    if (token === undefined) return null
    const word = token.text
    const known = this.#registry.named(word)
    if (known !== undefined) return this.#add({ first: index, last: index + 1, kind: 'SHORT', actors: [known] })
    const namesake = this.#registry.withSurname(word)
    if (namesake !== undefined) return this.#addPerson(index, index + 1, namesake)
    const famous = this.#famous(word, title, index)
    if (famous !== null) return this.#addPerson(index, index + 1, this.#registry.forEntry(famous))
    const honorific = this.#gazetteer.honorifics.has(this.#token(index - 1)?.lower ?? '')
    if ((title !== null && this.#endsTitle(index)) || honorific) {
      if (token.pos !== 'PROPN' || isAcronym(token)) return null
      const name = honorific && /^(?:lord|lady|sir|dame|sheikh|ayatollah)$/iu.test(this.#token(index - 1)?.text ?? '') ? `${this.#token(index - 1)?.text ?? ''} ${word}` : word
      return this.#addPerson(index, index + 1, this.#registry.forName({ kind: 'PERSON', type: 'PERSON', name }))
    }
    if (organizationNouns.has(this.#token(index - 1)?.lower ?? '') && token.pos === 'PROPN') return this.#addOrganization(index, index + 1)
    return null
  }

  /** A leader known by the short form, preferring one whose office fits the title or who held office when the text was published. */
  #famous(word: string, title: Title | null, index: number): Entry | null {
    const candidates = this.#gazetteer.bySurname(word)
    if (candidates.length === 0) return null
    const date = this.#document.published?.slice(0, 10) ?? ''
    const inOffice = (entry: Entry, slack: number) => entry.offices.some(({ from = '0000', to = '9999' }) =>
      date === '' || (from.slice(0, 4) <= String(Number(date.slice(0, 4)) + slack) && to.slice(0, 4) >= String(Number(date.slice(0, 4)) - slack)))
    const fits = title === null ? candidates : candidates.filter((entry) => entry.offices.some((office) => sharesWord(office.title, title.words)))
    const strict = fits.filter((entry) => inOffice(entry, 0))
    const chosen = strict.length > 0 ? strict : fits.filter((entry) => inOffice(entry, 4))
    const one = chosen[0] ?? (title === null ? undefined : fits[0])
    if (one === undefined) return null
    if (title !== null) return one
    const token = this.#token(index)
    const spoken = one.state === undefined || this.#states.has(one.state)
    const leads = one.offices.some(({ title: office }) => /^(?:President|Prime Minister|Chancellor|Supreme Leader|Premier)$/u.test(office))
    return chosen.length === 1 && spoken && leads && token?.pos === 'PROPN' && word.length > 2 - Number(word === 'Xi') && !ordinaryWords.has(word) ? one : null
  }

  #addOrganization(first: number, last: number): number {
    const organization = this.#registry.forName({ kind: 'ORGANIZATION', type: 'ORGANIZATION', name: wordsOf(this.#document, first, last) })
    return this.#afterAcronym(this.#add({ first, last, kind: 'NAME', actors: [organization] }), organization)
  }

  #addPerson(core: number, last: number, actor: number): number {
    const title = this.#titleBefore(core)
    const full = last - core > 1
    const written = full ? 'NAME' : 'SHORT'
    if (title !== null) {
      this.#registry.office(actor, officeOf(title.words), title.of)
      this.#registry.gender(actor, this.#gazetteer.genderOfTitle(title.words))
    }
    const honorific = this.#token(core - 1)
    if (honorific !== undefined && this.#gazetteer.honorifics.has(honorific.lower)) this.#registry.gender(actor, this.#gazetteer.genderOfTitle(honorific.lower))
    const after = this.#token(last)?.text === ',' ? this.#titleAfter(last + 1) : null
    if (after !== null) {
      this.#registry.office(actor, officeOf(after.words), after.of)
      this.#registry.gender(actor, this.#gazetteer.genderOfTitle(after.words))
    }
    return this.#add({ first: title?.first ?? core, last, core, kind: written, actors: [actor] })
  }

  /** Gives the short form in parentheses to the actor named before it: "African Union (AU)". */
  #afterAcronym(end: number, actor: number): number {
    if (this.#token(end)?.text !== '(' || this.#token(end + 2)?.text !== ')' || !isAcronym(this.#token(end + 1))) return end
    this.#registry.alias(actor, this.#token(end + 1)?.text ?? '')
    return end
  }

  // ——— titles

  /** The title that stands before a name: "U.S. Treasury Secretary", "the government's lawyer,", "First Minister of Scotland". */
  #titleBefore(core: number): Title | null {
    const sentence = this.#document.sentences[this.#token(core)?.sentence ?? -1]
    if (sentence === undefined) return null
    let at = core - 1
    if (this.#token(at)?.text === ',' && this.#endsTitle(at)) at -= 1
    let first = core
    let of: number | null = null
    let words: { readonly first: number; readonly last: number } | null = null
    for (let steps = 0; steps < 12 && at >= sentence.first; steps += 1) {
      const token = this.#token(at)
      if (token === undefined) break
      const mention = this.#mentions[this.#mentionOf[at] ?? -1]
      if (mention !== undefined) {
        const actor = mention.actors[0]
        if (actor === undefined || this.#registry.at(actor).kind === 'PERSON') break
        if (words !== null || this.#token(at + 1)?.lower !== 'and') of ??= actor
        first = mention.first
        at = mention.first - 1
        continue
      }
      const head = this.#endsTitle(at + 1)
      if (head) {
        words = { first: at, last: lastOf(words, at + 1) }
        first = at
      } else if (this.#gazetteer.titleModifiers.has(token.lower) && token.lower !== 'the') {
        if (words !== null && words.first === at + 1) words = { first: at, last: words.last }
        first = at
      } else if (this.#gazetteer.honorifics.has(token.lower)) first = at
      else if (!['of', 'for', 'and', 'to', 'the', '-', '’s', '\'s'].includes(token.lower)) break
      at -= 1
    }
    return words === null ? null : { first, words: wordsOf(this.#document, words.first, Math.min(words.last, core)), of }
  }

  /** Whether a title's head ends right before `end`. */
  #endsTitle(end: number): boolean {
    for (let length = 1; length <= 3; length += 1) {
      const match = this.#gazetteer.titles.at(this.#tokens, end - length, end)
      if (match?.length === length) return true
    }
    return false
  }

  /** The title in an apposition after a name: "Alex Doe, deputy director of the Energy Forum,". */
  #titleAfter(begin: number): Title | null {
    let of: number | null = null
    let words: string | null = null
    for (let at = begin; at < begin + 10; at += 1) {
      const token = this.#token(at)
      // A verb right behind the title makes it the subject of a clause: "for Johnson, the Queen signed".
      if ((token?.pos === 'VERB' || token?.pos === 'AUX') && words !== null && of === null) return null
      if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || [',', '.', ';', '—', '"', '”'].includes(token.text) || token.lower === 'who') break
      const form = this.#gazetteer.forms.at(this.#tokens, at, this.#tokens.length)
      const entry = form === null ? undefined : this.#choose(form)?.entry
      if (form !== null && entry !== undefined) {
        if (entry.kind === 'PERSON') break
        of ??= this.#registry.forEntry(entry)
        at += form.length - 1
        continue
      }
      const title = words === null ? this.#gazetteer.titles.at(this.#tokens, at, this.#tokens.length) : null
      if (title !== null && !(at === begin && isCapital(token) && isCapital(this.#token(at + title.length)) && this.#token(at + title.length)?.pos === 'PROPN')) {
        let open = at
        while (open > begin && this.#gazetteer.titleModifiers.has(this.#token(open - 1)?.lower ?? '') && this.#token(open - 1)?.lower !== 'the') open -= 1
        words = wordsOf(this.#document, open, at + title.length)
        at += title.length - 1
      }
    }
    return words === null ? null : { first: begin, words, of }
  }

  /** "Yvette Cooper of the Labour Party" belongs to the party. */
  #readAffiliations(): void {
    this.#mentions.forEach(({ last, actors }, place) => {
      const actor = actors[0]
      if (actor === undefined || this.#registry.at(actor).kind !== 'PERSON' || this.#token(last)?.lower !== 'of') return
      const next = this.#mentions[place + 1]
      const to = next?.actors[0]
      if (next !== undefined && to !== undefined && next.first <= last + 2 && this.#registry.at(to).kind !== 'PERSON') this.#registry.affiliate(actor, to)
    })
    for (let index = 0; index < this.#registry.size; index += 1) {
      const { entry } = this.#registry.at(index)
      const state = entry?.state === undefined ? undefined : this.#registry.named(entry.state)
      if (state !== undefined) this.#registry.affiliate(index, state)
    }
  }
}

const ordinaryWords = new Set(['May', 'Major', 'Brown', 'Bush', 'Powell', 'Rice', 'Lee', 'Kim', 'Park', 'Moon', 'Yoon', 'Ford', 'Johnson', 'Wong', 'Khan', 'Singh', 'Ali', 'Hu', 'Li', 'Sharon', 'Peace', 'Costa', 'Michel', 'Paz', 'Lam', 'Dan'])

const lastOf = (words: { readonly last: number } | null, otherwise: number): number => words?.last ?? otherwise

/** A title without the words that only date it. */
const officeOf = (title: string): string => title.replace(/^(?:(?:new|newly|former|ex|then|outgoing|incoming|late|current|longtime|veteran|top|senior|the)[ -]+)+/iu, '')

const titleKeys: Readonly<Record<string, string>> = { premier: 'prime minister', foreign: 'foreign', defence: 'defense' }
const sharesWord = (office: string, title: string): boolean => {
  const own = new Set(office.toLowerCase().split(/[\s-]+/u))
  return title.toLowerCase().split(/[\s-]+/u).some((word) => own.has(word) || own.has(titleKeys[word] ?? '') || (word === 'premier' && office === 'Prime Minister'))
}

/** A name as tokens, for looking it up. */
const tokensOf = (name: string): readonly Token[] =>
  name.split(' ').map((text, index) => ({ index, text, lower: text.toLowerCase(), lemma: text, pos: 'PROPN', start: 0, end: 0, sentence: 0 }))
