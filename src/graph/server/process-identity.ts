import { readFile } from 'node:fs/promises'
import { execa } from 'execa'

/** A process that cannot be mistaken for a later one with the same number. `startedAt` is opaque. */
export type ProcessIdentity = { readonly pid: number, readonly startedAt: string }

/** Field 22 of /proc/PID/stat, in clock ticks since boot (proc(5)); the name in field 2 may hold spaces and brackets. */
const startOnLinux = async (pid: number): Promise<string | null> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : rest[18] ?? null
  } catch {
    return null
  }
}

const startElsewhere = async (pid: number): Promise<string | null> => {
  const { stdout, exitCode } = await execa('ps', ['-o', 'lstart=', '-p', String(pid)], { reject: false, timeout: 5_000, env: { LC_ALL: 'C' } })
  return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

/** When the process began, or null when there is none. */
const startOf = (pid: number): Promise<string | null> => process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)

export const identify = async (pid: number): Promise<ProcessIdentity | null> => {
  const startedAt = await startOf(pid)
  return startedAt === null ? null : { pid, startedAt }
}

export const isAlive = async ({ pid, startedAt }: ProcessIdentity): Promise<boolean> => await startOf(pid) === startedAt
