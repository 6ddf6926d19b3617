import type { DossierInput } from '../../domain/dossier.ts'
import type { FoundCommitment } from '../commitment/find-commitments.ts'
import { mostItems, type Desk } from './desk.ts'
import type { DraftEvents } from './draft-events.ts'
import type { DraftStatement, DraftStatements } from './draft-statements.ts'

type CommitmentRow = NonNullable<DossierInput['commitments']>[number]

export type DraftCommitment = { readonly row: CommitmentRow; readonly found: FoundCommitment }
export type DraftCommitments = { readonly items: readonly DraftCommitment[] }

/** Commitments as rows, with who tells of them and the agreement that they came from. */
export const draftCommitments = (desk: Desk, { events, statements }: { readonly events: DraftEvents; readonly statements: DraftStatements }): DraftCommitments => {
  const bySentence = Map.groupBy(statements.items, ({ sentence }) => sentence)
  const agreements = Map.groupBy(events.items.filter(({ found }) => found.type === 'AGREE'), ({ found }) => found.sentence)
  const items = desk.commitments.slice(0, mostItems).map((found): DraftCommitment => {
    const sentence = desk.document.tokens[found.verb]?.sentence ?? 0
    const debtors = desk.book.keysOf(found.debtors).slice(0, 20)
    const agreement = agreements.get(sentence)?.find(({ found: event }) => event.source.some((actor) => found.debtors.includes(actor)))
    const near = [sentence - 2, sentence - 1, sentence].flatMap((index) => bySentence.get(index) ?? [])
    const own = found.attribution === null ? undefined : near.find(({ attribution }) => attribution.index === found.attribution)
    const teller = own ?? tellerOf(near, found, debtors)
    // "According to the ministry, Kenya promised": the ministry's account of Kenya's word.
    const word = teller === undefined ? near.findLast(({ attribution, row }) => (row.accordingTo ?? []).length > 0 && holds(attribution, found.verb)) : undefined
    const chain = teller === undefined ? (word?.row.accordingTo ?? []) : [...teller.speakers.slice(0, 1), ...teller.row.accordingTo ?? []]
    const speaker = chain[0]
    const createdBy = agreement?.row.key ?? own?.row.key
    const whole = desk.document.sentences[sentence]
    return {
      found,
      row: {
        key: desk.key(`${debtors[0] ?? ''} ${found.action} ${found.object.split(' ').slice(0, 6).join(' ')}`, 'owes-'),
        debtors,
        creditors: desk.book.keysOf(found.creditors).filter((key) => !debtors.includes(key)).slice(0, 20),
        action: found.action,
        object: found.object,
        ...found.quantity === null ? {} : { quantity: found.quantity },
        ...found.condition === null ? {} : { condition: found.condition },
        ...found.due === null ? {} : { due: found.due },
        force: found.force,
        ...speaker === undefined ? {} : { assertedBy: speaker, accordingTo: chain.slice(1) },
        ...createdBy === undefined ? {} : { createdBy },
        about: desk.topicKeys([found.range]).slice(0, 20),
        evidence: desk.quoter.evidence([whole === undefined || whole.last - whole.first > 120 ? found.range : whole]),
        confidence: Math.min(0.95, found.confidence),
        rule: found.rule,
      },
    }
  })
  return { items }
}

/** The statement in whose content the promise stands, when somebody other than the debtor tells of it. */
const tellerOf = (statements: readonly DraftStatement[], { verb }: FoundCommitment, debtors: readonly string[]): DraftStatement | undefined =>
  statements.findLast(({ attribution, speakers }) => speakers.length > 0 && !speakers.some((key) => debtors.includes(key))
    && holds(attribution, verb))

const holds = ({ tokens }: DraftStatement['attribution'], token: number): boolean => tokens.content.some(({ first, last }) => first <= token && token < last)
