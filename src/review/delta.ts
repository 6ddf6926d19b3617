import type { Delta } from '../ingest/delta.ts'

/** What several writes of one transaction changed together. */
export const joinedDelta = (deltas: readonly Delta[]): Delta => ({
  created: deltas.flatMap(({ created }) => created),
  matched: deltas.flatMap(({ matched }) => matched),
  changed: deltas.flatMap(({ changed }) => changed),
  withdrawn: deltas.flatMap(({ withdrawn }) => withdrawn),
  suspended: deltas.flatMap(({ suspended }) => suspended),
  returned: deltas.flatMap(({ returned }) => returned),
  evidenceAdded: deltas.reduce((sum, { evidenceAdded }) => sum + evidenceAdded, 0),
  unchanged: deltas.every(({ unchanged }) => unchanged),
})
