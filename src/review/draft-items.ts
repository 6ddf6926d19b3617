import type { CheckedDossier } from '../domain/check-dossier.ts'
import { cut } from '../domain/caption.ts'
import { canonicalJson } from '../domain/fold.ts'
import { sourceId } from '../domain/ids.ts'
import type { Telling } from '../domain/tell.ts'
import { draftIdOf, draftItemIdOf, type DraftItem } from './book.ts'
import { itemsOf, sectionOf } from './items.ts'
import { assertionsOf, fingerprintOf } from './portable.ts'
import { sentencesIn } from './sentences.ts'
import type { SettledDraft } from './settle-draft.ts'

const captionLength = 240

const captionsOf = (tellings: ReadonlyMap<string, Telling>): ((key: string) => string) => (key) => String(tellings.get(key)?.told.properties.caption ?? key)
const endOf = (telling: Telling | undefined, type: string): string | null => telling?.told.edges.find((edge) => edge.type === type)?.to ?? null

const placeIn = ({ dossier }: CheckedDossier): ReadonlyMap<string, readonly [section: ReturnType<() => (typeof sectionOf)[keyof typeof sectionOf]>, index: number]> => {
  const seen = new Map<string, number>()
  return new Map(itemsOf(dossier).map(({ kind, key }) => {
    const section = sectionOf[kind]
    const index = seen.get(section) ?? 0
    seen.set(section, index + 1)
    return [key, [section, index] as const]
  }))
}

/** The items of a settled draft, all of them waiting, each with the sentence that it stands in. */
export const draftItemsOf = ({ checked, tellings }: SettledDraft): readonly DraftItem[] => {
  const { dossier, text, words } = checked
  const source = sourceId(dossier.source)
  const assertions = assertionsOf(dossier)
  const places = placeIn(checked)
  const captionOf = captionsOf(tellings)
  const around = sentencesIn(text)
  return itemsOf(dossier).map((item): DraftItem => {
    const { kind, key, row } = item
    const [section, index] = places.get(key) ?? [sectionOf[kind], 0]
    const passages = words[section][index]?.evidence ?? []
    const [first = { start: 0, end: 0 }] = passages
    const surroundings = passages.map(around)
    const { sentence = '', quoteStart = 0, quoteEnd = 0 } = surroundings[0] ?? {}
    const assertion = assertions.get(key) ?? ''
    const telling = tellings.get(key)
    return {
      id: draftItemIdOf(source, assertion), source, draft: draftIdOf(source), kind, key,
      caption: item.kind === 'CAUSAL_LINK'
        ? `${cut(captionOf(item.row.cause), captionLength / 2)} –${item.row.relation}→ ${cut(captionOf(item.row.effect), captionLength / 2)}`
        : item.kind === 'ASSESSMENT' ? cut(`${captionOf(key)}: ${captionOf(item.row.commitment)}`, captionLength) : cut(captionOf(key), captionLength),
      json: canonicalJson(row), drafted: null, confidence: row.confidence, rule: row.rule ?? null,
      sentence, sentenceStart: first.start - quoteStart, quoteStart, quoteEnd, evidence: row.evidence.map(({ exact }) => exact),
      state: 'WAITING', decidedBy: null, decidedAt: null, takenWith: null,
      assertion, fingerprint: fingerprintOf(assertion, surroundings.map((one) => one.sentence)),
      thing: telling?.id ?? '', cause: endOf(telling, 'CAUSE'), effect: endOf(telling, 'EFFECT'), rank: 9, copies: 1, order: '9',
    }
  })
}
