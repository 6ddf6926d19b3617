/** Whole milliseconds until `end` on the clock of `performance.now()`; at least one, so that Neo4j, which takes 0 for "for ever", is never given that. */
export const timeLeft = (end: number): number => Math.max(1, Math.ceil(end - performance.now()))
