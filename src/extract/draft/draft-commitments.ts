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
    const teller = tellerOf(near, found, debtors)
    const speaker = teller?.speakers[0]
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
        ...speaker === undefined ? {} : { assertedBy: speaker, accordingTo: [...(teller?.row.accordingTo ?? [])] },
        ...agreement === undefined ? {} : { createdBy: agreement.row.key },
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
    && attribution.tokens.content.some(({ first, last }) => first <= verb && verb < last))
