import type { ImportProgress } from '../../import/import-files.ts'
import { bar, duration } from './run-progress.ts'

const number = (value: number): string => value.toLocaleString('en-US')

/**
 * How far an import is: `━━━━━━────── 120,000 rows, 4,200 a second, 2 min left, 3 refused`.
 * @param total bytes of all inputs; null while standard input is among them
 */
export const formatImportProgress = ({ rows, refused, bytes }: ImportProgress, { total, elapsedMs }: { readonly total: number | null; readonly elapsedMs: number }): string => {
  const share = total === null || total === 0 ? null : Math.min(1, bytes / total)
  return [
    `${share === null ? '' : `${bar(share)} `}${number(rows)} rows`,
    ...(rows === 0 ? [] : [`${number(Math.round(rows / Math.max(0.001, elapsedMs / 1_000)))} a second`]),
    ...(share === null || share === 0 || share === 1 ? [] : [`${duration(elapsedMs * (1 - share) / share)} left`]),
    ...(refused === 0 ? [] : [`${number(refused)} refused`]),
  ].join(', ')
}

/** What became of the rows, when all are read. */
export const formatImported = ({ rows, written, same, left, refused }: ImportProgress, { dryRun, elapsedMs }: { readonly dryRun: boolean; readonly elapsedMs: number }): string => [
  `${number(rows)} rows in ${duration(elapsedMs)}: ${number(written)} ${dryRun ? 'to write' : 'written'}`,
  ...(same === 0 ? [] : [`${number(same)} in the graph before`]), ...(left === 0 ? [] : [`${number(left)} left out`]), ...(refused === 0 ? [] : [`${number(refused)} refused`]),
].join(', ')
