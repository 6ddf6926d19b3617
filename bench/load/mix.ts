import type { Random } from '../../tools/seeded-random.ts'
import { askUntilAnswered } from '../question/ask-until-answered.ts'
import type { Question } from '../question/questions.ts'
import { operationText } from '../question/texts.ts'
import type { Asked } from './client.ts'

/** What is asked under load, and how often each is. */
export type Mix = {
  readonly next: () => Asked
  /** The dearest question of all: chains through a hub. */
  readonly heavy: readonly Asked[]
}

/** Much of what clients ask is small. */
const weightOf = ({ point, folder }: Question): number => point ? 8 : folder === 'causal-chains' || folder === 'accounts' ? 1 : 4
const setsOfEach = 12

/** Asks up to twelve of each of the benchmark's questions once, for the answers that the load is to give as well. */
export const askBefore = async (url: string, questions: readonly Question[], random: Random): Promise<Mix> => {
  const weighed: { readonly weight: number, readonly asked: readonly Asked[] }[] = []
  let heavy: readonly Asked[] = []
  for (const question of questions) {
    const query = operationText(question.folder, 'api')
    const asked: Asked[] = []
    for (const { api: variables } of question.asked.slice(0, setsOfEach)) {
      const body = JSON.stringify({ query, variables })
      asked.push({ body, expected: await askUntilAnswered(url, body) })
    }
    weighed.push({ weight: weightOf(question), asked })
    if (question.name.endsWith('through a hub')) heavy = asked
  }
  const lots = weighed.flatMap(({ weight, asked }) => Array.from({ length: weight }, () => asked))
  return { next: () => random.pick(random.pick(lots)), heavy }
}
