import type { Feature } from '../domain/identity/features.ts'

/** What was decided before about two ids being one thing. */
export type Judged = (id: string, other: string) => readonly Feature[]
