/* eslint-disable import-x/no-default-export -- Jest takes a sequencer's default export */
import { relative } from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** This file asks Neo4j which names of the model it does not know, so it comes before those that write names. */
const first = 'test/cypher/files.test.ts'

/** The same order on every machine, whatever ran there before: what one file leaves in Neo4j, the next one meets everywhere. */
export default class StableSequencer extends Sequencer {
  sort(tests) {
    const path = ({ path: absolute, context }) => relative(context.config.rootDir, absolute)
    return [...tests].sort((one, other) =>
      Number(path(other) === first) - Number(path(one) === first) || (path(one) < path(other) ? -1 : 1))
  }
}
