import type { RunProgress } from '../../pipeline/ingest-all.ts'

const barWidth = 24

export const duration = (ms: number): string => {
  const seconds = Math.max(1, Math.round(ms / 1_000))
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** A bar of which this share, 0 to 1, is filled. */
export const bar = (share: number): string => {
  const filled = Math.floor(barWidth * share)
  return `${'━'.repeat(filled)}${'─'.repeat(barWidth - filled)}`
}

/**
 * How far a run is: `━━━━━━────── 120 of 2,000, 14 a second, 2 min left, 3 not taken`.
 * @param total how many inputs there are; null while that is not known
 */
export const formatRunProgress = ({ done, failed, settledBefore, found }: RunProgress, { total, elapsedMs }: { readonly total: number | null, readonly elapsedMs: number }): string => {
  const behind = done + failed + settledBefore
  const all = total === null ? null : Math.max(total, found, behind)
  const rate = (done + failed) / Math.max(0.001, elapsedMs / 1_000)
  const shownRate = rate >= 10 ? Math.round(rate).toLocaleString('en-US') : rate.toFixed(1)
  return [
    `${bar(all === null || all === 0 ? 0 : behind / all)} ${behind.toLocaleString('en-US')}${all === null ? '' : ` of ${all.toLocaleString('en-US')}`}`,
    ...(done + failed === 0 ? [] : [`${shownRate} a second`]),
    ...(all === null || done + failed === 0 || all === behind ? [] : [`${duration((all - behind) / rate * 1_000)} left`]),
    ...(settledBefore === 0 ? [] : [`${settledBefore.toLocaleString('en-US')} before`]),
    ...(failed === 0 ? [] : [`${failed.toLocaleString('en-US')} not taken`]),
  ].join(', ')
}
