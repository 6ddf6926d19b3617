import { parentPort } from 'node:worker_threads'
import { readHtml, type HtmlAnswer, type HtmlJob } from './read-html.ts'

/** The thread in which pages are read: one job, one answer. Whoever started it ends it when a page takes too long. */
const answer = (job: HtmlJob): HtmlAnswer => {
  try {
    return readHtml(job)
  } catch (error) {
    const message = error instanceof RangeError ? 'The page nests too deep to be read.' : `The page cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}.`
    return { kind: 'refused', code: 'TOO_COMPLEX', message, wayOut: 'Save its text and give the file.' }
  }
}

parentPort?.on('message', (job: HtmlJob) => { parentPort?.postMessage(answer(job)) })
