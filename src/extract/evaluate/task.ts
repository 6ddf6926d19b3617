import type { Counts } from './score.ts'
import { f1, precision, recall } from './score.ts'

/** One figure of a task: a name and a value, with the target it is held to where there is one. */
export type Figure = {
  /** Unique inside its task: "cue F1". */
  readonly name: string
  readonly value: number
  /** The least value wanted (or the most, for `atMost`). */
  readonly target?: number
  readonly atMost?: boolean
  readonly unit?: string
}

/** A miss that a person can look at; never from held-out texts. */
export type Mistake = { readonly kind: string; readonly where: string; readonly what: string }

export type TaskResult = { readonly figures: readonly Figure[]; readonly mistakes: readonly Mistake[]; readonly notes: readonly string[] }

/** One file of tasks/ exports one of these; `data` is the folder given with --data. Throws MissingData. */
export type Task = {
  readonly name: string
  readonly about: string
  readonly run: (data: string) => TaskResult | Promise<TaskResult>
}

/** Precision, recall and F1 as three figures; a target holds for F1. */
export const prf = (name: string, counts: Counts, target?: number): readonly Figure[] => [
  { name: `${name} P`, value: precision(counts) },
  { name: `${name} R`, value: recall(counts) },
  { name: `${name} F1`, value: f1(counts), ...target === undefined ? {} : { target } },
]

/** The share of those given that is right, as one figure. */
export const accuracy = (name: string, { given, right }: Counts, target?: number): Figure =>
  ({ name, value: given === 0 ? 0 : right / given, ...target === undefined ? {} : { target } })
