import { readFileSync } from 'node:fs'

/** What a process has used: seconds of processor time since it began, and its resident memory now. */
export type ProcessUse = { readonly cpuSeconds: number, readonly residentBytes: number }

/** Clock ticks of /proc in a second; Linux has had 100 on all machines that Node runs on. */
const ticks = 100
const pageBytes = 4_096

/** From /proc/<pid>/stat (man 5 proc, fields 14, 15 and 24); the name of the program, in brackets, may hold spaces. */
export const processUse = (pid: number): ProcessUse => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks, residentBytes: Number(fields[21]) * pageBytes }
}

/** Runnable processes on average over the last minute: what else the machine did. */
export const machineLoad = (): number => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0])

/** The most resident memory that a process has had: VmHWM of /proc/<pid>/status. */
export const peakBytes = (pid: number): number => 1_024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
