/* eslint-disable import-x/no-default-export -- Jest takes a runner's default export */
import TestRunner from 'jest-runner'

/** Runs a project's files one after the other: they share one Neo4j, and Community has one database. */
export default class SerialRunner extends TestRunner {
  isSerial = true
}
