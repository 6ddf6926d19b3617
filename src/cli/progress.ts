import ora from 'ora'
import type { Report, ServerEvent } from '../graph/server/events.ts'

/** What is told on stderr while something takes time: a line that changes on a terminal, a plain line per step elsewhere. */
export type Progress = {
  /** `detail` changes while the step goes on. */
  readonly say: (step: string, detail?: string) => void
  readonly report: Report
  /** Ends the line: nothing is left of it on a terminal. */
  readonly done: () => void
}

const seconds = (ms: number): string => `${Math.round(ms / 1_000)} s`

/** What an event tells a person: the step, and how far it is. */
export const describeEvent = (event: ServerEvent): readonly [step: string, detail?: string] => {
  switch (event.kind) {
    case 'dockerSkipped': return ['Docker is not used', event.reason]
    case 'pullingImage': return ['Fetching the image', event.image]
    case 'checkingJava': return ['Looking for Java']
    case 'fetchingJars': return ['Fetching Neo4j, once', `${event.fetched} of ${event.total} files, ${seconds(event.elapsedMs)}`]
    case 'checkingJars': return ['Checking the files of Neo4j', `${event.total} files`]
    case 'starting': return ['Starting Neo4j', seconds(event.elapsedMs)]
    case 'joining': return ['Joining the Neo4j that runs', `${event.uri}, ${seconds(event.elapsedMs)}`]
    case 'ready': return ['Neo4j answers', event.uri]
  }
}

const lines = (stream: NodeJS.WriteStream): Progress => {
  const told = new Set<string>()
  const say = (step: string): void => {
    if (!told.has(step)) stream.write(`${step}\n`)
    told.add(step)
  }
  return { say, report: (event) => { if (event.kind !== 'dockerSkipped') say(describeEvent(event)[0]) }, done: () => undefined }
}

const spinner = (stream: NodeJS.WriteStream): Progress => {
  const spinning = ora({ stream, discardStdin: false })
  const say = (step: string, detail?: string): void => {
    spinning.text = detail === undefined ? step : `${step}: ${detail}`
    if (!spinning.isSpinning) spinning.start()
  }
  return { say, report: (event) => { say(...describeEvent(event)) }, done: () => { spinning.stop() } }
}

export const progressOn = (stream: NodeJS.WriteStream): Progress => stream.isTTY ? spinner(stream) : lines(stream)
