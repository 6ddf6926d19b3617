import { open, readFile, truncate } from 'node:fs/promises'
import lockfile from 'proper-lockfile'
import { z } from 'zod'
import { DemarcheError } from '../domain/demarche-error.ts'
import type { Item, RefusalCode, Refused, Taken } from './item.ts'

/** Why a text that was taken could not be used after all, in the words of whoever tried. */
type Rejection = { readonly code: string; readonly message: string; readonly wayOut: string; readonly transient: boolean }

/** A refusal as it is kept and reported: of intake itself, or of what came after it. */
export type KeptRefusal = Omit<Refused, 'kind' | 'code'> & { readonly code: RefusalCode | (string & {}) }

/** What a run has behind it, in a file of JSON lines, so that it goes on where it was ended. One program at a time writes it. */
export type Journal = {
  /** Whether this very input was done, or refused for good, before. */
  readonly isSettled: (origin: string, fingerprint: string) => boolean
  /** To be called once what came of the item is safely written. */
  readonly done: (item: Taken) => Promise<void>
  readonly refuse: (item: Item, rejection: Rejection) => Promise<void>
  /** The last word on every origin that was refused and not done since. */
  readonly refusals: () => readonly KeptRefusal[]
  readonly doneCount: () => number
  readonly close: () => Promise<void>
}

const line = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), origin: z.string(), fingerprint: z.string() }),
  z.object({
    outcome: z.literal('refused'), origin: z.string(), fingerprint: z.string().nullable(), code: z.string(), message: z.string(), wayOut: z.string(), transient: z.boolean(),
  }),
])
type Line = z.output<typeof line>

/** The lock of a run that was killed gives way after this long. */
const staleMs = 8_000

const heading = '{"journal":"demarche intake","version":1}\n'

class JournalError extends DemarcheError {}

const unreadable = (path: string, message: string, cause?: unknown): JournalError =>
  new JournalError({ code: 'JOURNAL', message: `${path}: ${message}`, wayOut: 'Give another path for the journal, or remove this one to begin anew.', cause })

const parseLine = (text: string): Line | null => {
  try {
    return line.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Opens or begins a journal. A last line that was being written when the program was killed is cut off: its input is simply
 * read again, which changes nothing in the graph. Lines reach the operating system one by one, which a killed process
 * survives, and the disk when the journal is closed.
 *
 * @param waitMs how long another run, or the lock of a killed one, is waited for
 * @throws JournalError when the file is something else, or another program writes it
 */
export const openJournal = async (path: string, { waitMs = 2 * staleMs }: { readonly waitMs?: number } = {}): Promise<Journal> => {
  const file = await open(path, 'a', 0o600).catch((error: unknown) => { throw unreadable(path, 'The journal cannot be written.', error) })
  const release = await lockfile.lock(path, {
    stale: staleMs, realpath: false,
    retries: { retries: Math.ceil(waitMs / 200), factor: 1, minTimeout: 200, maxTimeout: 200 },
    // A machine that slept can lose the lock; lines are still whole, since each is one write at the file's end.
    onCompromised: () => undefined,
  }).catch(async (error: unknown) => {
    await file.close()
    throw new JournalError({ code: 'JOURNAL', message: `${path} is being written by another run.`, wayOut: 'Wait for it, or give this run a journal of its own.', cause: error })
  })
  const settled = new Map<string, Line>()
  const close = async (): Promise<void> => {
    await file.datasync()
    await file.close()
    await release().catch(() => undefined)
  }
  try {
    const bytes = await readFile(path)
    const whole = bytes.lastIndexOf(0x0a) + 1
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
    if (whole > 0 ? lines[0] !== heading.trim() : !heading.startsWith(bytes.toString('utf8'))) throw unreadable(path, 'This is no journal of an intake.')
    if (whole < bytes.length) await truncate(path, whole)
    if (whole === 0) await file.write(heading)
    lines.slice(1).forEach((text, at) => {
      const entry = parseLine(text)
      if (entry === null) throw unreadable(path, `Line ${at + 2} cannot be read.`)
      settled.set(entry.origin, entry)
    })
  } catch (error) {
    await close()
    throw error
  }
  const add = async (entry: Line): Promise<void> => {
    settled.set(entry.origin, entry)
    await file.write(`${JSON.stringify(entry)}\n`)
  }
  return {
    close,
    done: ({ origin, fingerprint }) => add({ outcome: 'done', origin, fingerprint }),
    refuse: ({ origin, fingerprint }, { code, message, wayOut, transient }) => add({ outcome: 'refused', origin, fingerprint, code, message, wayOut, transient }),
    isSettled: (origin, fingerprint) => {
      const entry = settled.get(origin)
      return entry?.fingerprint === fingerprint && (entry.outcome === 'done' || !entry.transient)
    },
    refusals: () => [...settled.values()].filter((entry) => entry.outcome === 'refused').map(({ outcome: _, ...kept }) => kept),
    doneCount: () => [...settled.values()].filter(({ outcome }) => outcome === 'done').length,
  }
}
