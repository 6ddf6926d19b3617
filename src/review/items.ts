import type { AssertedSection } from '../domain/check/words.ts'
import type {
  Dossier, DossierAssessment, DossierCommitment, DossierEvent, DossierLink, DossierStatement,
} from '../domain/dossier.ts'

/** An item of a dossier that asserts something, and so has words; its kind is that of the schema's NodeKind. */
export type Item =
  | { readonly kind: 'EVENT'; readonly key: string; readonly row: DossierEvent }
  | { readonly kind: 'STATEMENT'; readonly key: string; readonly row: DossierStatement }
  | { readonly kind: 'COMMITMENT'; readonly key: string; readonly row: DossierCommitment }
  | { readonly kind: 'ASSESSMENT'; readonly key: string; readonly row: DossierAssessment }
  | { readonly kind: 'CAUSAL_LINK'; readonly key: string; readonly row: DossierLink }
export type ItemKind = Item['kind']

export const itemKinds = ['EVENT', 'STATEMENT', 'COMMITMENT', 'ASSESSMENT', 'CAUSAL_LINK'] as const satisfies readonly ItemKind[]

export const sectionOf: Readonly<Record<ItemKind, AssertedSection>> = {
  EVENT: 'events', STATEMENT: 'statements', COMMITMENT: 'commitments', ASSESSMENT: 'assessments', CAUSAL_LINK: 'links',
}

/** The dossier with a key for every assessment and link, which a person may leave out. */
export const withKeys = (dossier: Dossier): Dossier => {
  const used = new Set([
    ...[...dossier.references, ...dossier.actors, ...dossier.topics, ...dossier.places, ...dossier.events, ...dossier.statements, ...dossier.commitments].map(({ key }) => key),
    ...[...dossier.assessments, ...dossier.links].flatMap(({ key }) => key ?? []),
  ])
  const fill = <Row extends { readonly key?: string | undefined }>(rows: readonly Row[], prefix: string): (Row & { readonly key: string })[] => {
    let number = 0
    return rows.map((row) => {
      if (row.key !== undefined) return { ...row, key: row.key }
      do number += 1; while (used.has(`${prefix}-${number}`))
      return { ...row, key: `${prefix}-${number}` }
    })
  }
  return { ...dossier, assessments: fill(dossier.assessments, 'assessment'), links: fill(dossier.links, 'link') }
}

/** All items of a dossier whose assessments and links have keys, section by section. */
export const itemsOf = ({ events, statements, commitments, assessments, links }: Dossier): readonly Item[] => [
  ...events.map((row): Item => ({ kind: 'EVENT', key: row.key, row })),
  ...statements.map((row): Item => ({ kind: 'STATEMENT', key: row.key, row })),
  ...commitments.map((row): Item => ({ kind: 'COMMITMENT', key: row.key, row })),
  ...assessments.map((row): Item => ({ kind: 'ASSESSMENT', key: row.key ?? '', row })),
  ...links.map((row): Item => ({ kind: 'CAUSAL_LINK', key: row.key ?? '', row })),
]

/** A dossier's items replaced by these. */
export const withItems = (dossier: Dossier, items: readonly Item[]): Dossier => ({
  ...dossier,
  events: items.flatMap((item) => (item.kind === 'EVENT' ? [item.row] : [])),
  statements: items.flatMap((item) => (item.kind === 'STATEMENT' ? [item.row] : [])),
  commitments: items.flatMap((item) => (item.kind === 'COMMITMENT' ? [item.row] : [])),
  assessments: items.flatMap((item) => (item.kind === 'ASSESSMENT' ? [item.row] : [])),
  links: items.flatMap((item) => (item.kind === 'CAUSAL_LINK' ? [item.row] : [])),
})
