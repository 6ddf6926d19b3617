/* eslint-disable import-x/no-default-export -- Jest takes a reporter's default export */
import { writeFileSync } from 'node:fs'

/** Writes how many tests passed and failed to the file of its options; a file of tests that did not run counts as one failure. */
export default class CountReporter {
  constructor(_, { file }) {
    this.file = file
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    writeFileSync(this.file, JSON.stringify({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }))
  }
}
