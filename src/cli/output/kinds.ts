import type { ChangeAction, ChangeKind, NodeKind, RevisionChange } from '../../generated/cli-operations.ts'

/** Kinds of things in words. */
export const kindWords: Readonly<Record<NodeKind, string>> = {
  ACTOR: 'actor',
  EVENT: 'event',
  STATEMENT: 'statement',
  COMMITMENT: 'commitment',
  SOURCE: 'source',
  TOPIC: 'topic',
  PLACE: 'place',
  CAUSAL_LINK: 'causal link',
  ASSESSMENT: 'assessment',
}

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  INGEST: 'ingested',
  RETRACT: 'retracted',
  RESTORE: 'restored',
  CORRECT: 'corrected',
  MERGE: 'merged',
  UNMERGE: 'unmerged',
  REVIEW: 'reviewed',
  REPAIR: 'repaired',
  IMPORT: 'imported',
}

export const actionWords: Readonly<Record<ChangeAction, string>> = {
  CREATED: 'new',
  MATCHED: 'told again',
  CHANGED: 'changed',
  WITHDRAWN: 'withdrawn',
  SUSPENDED: 'suspended',
  RETURNED: 'returned',
}

export const revisionWords: Readonly<Record<RevisionChange, string>> = {
  CREATED: 'came',
  CHANGED: 'changed',
  WITHDRAWN: 'went',
}
