import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** `node tools/ci/sum-results.ts FILE…`: adds up what runs of Jest report; a run without a report counts as a failure. */
const report = z.object({
  numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int().default(0), numRuntimeErrorTestSuites: z.int().default(0),
})

const counts = await Promise.all(process.argv.slice(2).map(async (file) => {
  const read = report.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')))
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = read.data
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests }
}))

const sum = (key: 'passed' | 'failed' | 'skipped'): number => counts.reduce((total, count) => total + count[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`)
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
