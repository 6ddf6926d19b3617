/** Which promise of the graph is broken. */
export type Check =
  | 'SOURCE_TEXT' | 'EVIDENCE_TEXT' | 'REPORTS' | 'NO_EVIDENCE' | 'COMMITMENT_STATE' | 'FOLD' | 'ORPHAN' | 'SHORTCUT'
  | 'STRAY_EVIDENCE' | 'STRAY_NAME' | 'STRAY_SHORTCUT' | 'VERSION'

/** What repair does about a find. */
export type Repair =
  | { readonly kind: 'retell'; readonly source: string }
  | { readonly kind: 'fold'; readonly thing: string }
  | { readonly kind: 'deleteNode'; readonly element: string }
  | { readonly kind: 'deleteRelationship'; readonly element: string }
  | { readonly kind: 'endVersion'; readonly element: string; readonly until: string }
  | { readonly kind: 'none' }

export type Find = {
  readonly check: Check
  /** Id of the node that is wrong, or of what a relationship belongs to. */
  readonly id: string
  readonly caption: string
  /** What is wrong, in one line. */
  readonly message: string
  readonly repair: Repair
}

const words: Readonly<Record<Repair['kind'], string>> = {
  retell: 'Tell the source again from its kept dossier.',
  fold: 'Fold it again from what its sources tell.',
  deleteNode: 'Take it away.',
  deleteRelationship: 'Take it away.',
  endVersion: 'End it where the next version begins.',
  none: 'Nothing: the words themselves are lost. Ingest the source again from its text.',
}

/** What repair would do about a find, for people. */
export const repairText = ({ repair }: Find): string => words[repair.kind]
