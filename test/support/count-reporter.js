/* eslint-disable import-x/no-default-export -- Jest takes a reporter's default export */
import { writeFileSync } from 'node:fs'

/**
 * Writes the counts of a run to the file of its options, under the names of Jest's own JSON. It is chosen by the environment,
 * since `npm test` hands no option on to Jest.
 */
export default class CountReporter {
  constructor(_, { file }) {
    this.file = file
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    writeFileSync(this.file, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }))
  }
}
