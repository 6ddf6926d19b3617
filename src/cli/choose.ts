import { createInterface } from 'node:readline/promises'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'
import type { Choose } from './find.ts'
import { formatCandidates } from './output/candidates.ts'
import { screenOf } from './output/screen.ts'

type Terminal = { readonly stdin: NodeJS.ReadStream, readonly stderr: NodeJS.WriteStream }

const numberIn = (answer: string, count: number): number | null => {
  const number = /^\s*(\d{1,3})\s*$/.exec(answer)
  const index = number === null ? 0 : Number(number[1])
  return index >= 1 && index <= count ? index - 1 : null
}

const notChosen = (): CliError => new CliError({
  code: 'NOT_CHOSEN', message: 'nothing was chosen', wayOut: 'Give the number of one, more words, or an id.', exitCode: exitCodes.misunderstood,
})

const tries = 3

/** Asks on the terminal, with numbers; null where input or messages are not on a terminal. The question goes to stderr. */
export const chooserOf = ({ stdin, stderr }: Terminal): Choose => {
  if (!stdin.isTTY || !stderr.isTTY) return null
  return async (words, candidates) => {
    stderr.write(`"${words}" may mean:\n${formatCandidates(candidates, screenOf(stderr))}\n`)
    const asking = createInterface({ input: stdin, output: stderr })
    const { promise: gone, reject: leave } = Promise.withResolvers<never>()
    asking.once('SIGINT', () => { leave(notChosen()) }).once('close', () => { leave(notChosen()) })
    try {
      for (let attempt = 0; attempt < tries; attempt++) {
        const answer = await Promise.race([asking.question(`Which one? [1-${candidates.length}] `), gone])
        const chosen = candidates[numberIn(answer, candidates.length) ?? -1]
        if (chosen !== undefined) return chosen
      }
      throw notChosen()
    } finally {
      gone.catch(() => undefined)
      asking.close()
    }
  }
}
