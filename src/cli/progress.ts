import ora from 'ora'
import type { Report, ServerEvent } from '../graph/server/events.ts'

/** What is told on stderr while something takes time: a line that changes on a terminal, a few plain lines elsewhere. */
export type Progress = {
  readonly say: (text: string) => void
  readonly report: Report
  /** Ends the line: nothing is left of it on a terminal. */
  readonly done: () => void
}

const seconds = (ms: number): string => `${Math.round(ms / 1_000)} s`

/** What an event tells a person. Texts of one step differ only after the first colon. */
export const describeEvent = (event: ServerEvent): string => {
  switch (event.kind) {
    case 'dockerSkipped': return `Docker is not used: ${event.reason}`
    case 'pullingImage': return `Fetching the image ${event.image}`
    case 'checkingJava': return 'Looking for Java'
    case 'fetchingJars': return `Fetching Neo4j, once: ${event.fetched} of ${event.total} files, ${seconds(event.elapsedMs)}`
    case 'checkingJars': return `Checking the ${event.total} files of Neo4j`
    case 'starting': return `Starting Neo4j: ${seconds(event.elapsedMs)}`
    case 'joining': return `Joining the Neo4j at ${event.uri}`
    case 'ready': return `Neo4j answers at ${event.uri}`
  }
}

/** Progress on `stream`. Off a terminal each step is one line, told once. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => {
  if (!stream.isTTY) {
    const told = new Set<string>()
    const say = (text: string): void => {
      const step = text.split(':', 1)[0] ?? text
      if (!told.has(step)) stream.write(`${step}\n`)
      told.add(step)
    }
    return { say, report: (event) => { if (event.kind !== 'dockerSkipped') say(describeEvent(event)) }, done: () => undefined }
  }
  const spinner = ora({ stream, discardStdin: false })
  const say = (text: string): void => {
    spinner.text = text
    if (!spinner.isSpinning) spinner.start()
  }
  return { say, report: (event) => { say(describeEvent(event)) }, done: () => { spinner.stop() } }
}

/** Tells nothing: for answers that take no time worth telling of. */
export const silent: Progress = { say: () => undefined, report: () => undefined, done: () => undefined }
