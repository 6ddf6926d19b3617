import type { Delta } from '../ingest/delta.ts'

export const nothingChanged: Delta = { created: [], matched: [], changed: [], withdrawn: [], evidenceAdded: 0, unchanged: true }

/** What several writes of one transaction changed together. */
export const joinedDelta = (deltas: readonly Delta[]): Delta => ({
  created: deltas.flatMap(({ created }) => created),
  matched: deltas.flatMap(({ matched }) => matched),
  changed: deltas.flatMap(({ changed }) => changed),
  withdrawn: deltas.flatMap(({ withdrawn }) => withdrawn),
  evidenceAdded: deltas.reduce((sum, { evidenceAdded }) => sum + evidenceAdded, 0),
  unchanged: deltas.every(({ unchanged }) => unchanged),
})
