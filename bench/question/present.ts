/** The clock of the benchmark: what is overdue follows from it, so it stands still. */
export const presentMs = Date.UTC(2026, 0, 1)
export const present = '2026-01-01T00:00:00Z'
