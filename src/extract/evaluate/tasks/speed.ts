import { extract } from '../../draft/extract.ts'
import { soundDraft } from '../../draft/sound-draft.ts'
import type { Figure, Task } from '../task.ts'

const articleLength = 3_000
const articles = 200

/** Sentences in the project's own words, varied by number so that no two articles are alike. */
const paragraphs = (seed: number): readonly string[] => [
  `The foreign minister of Northland said on Monday that talks with Southland would begin in week ${seed}, according to a statement by his office.`,
  `“We have agreed to lower tolls by ${seed} percent,” the minister told reporters. “Nobody expected it.” He did not mention the harbour.`,
  `The dispute, triggered by a remark that the straits were closed, led to a protest of ${seed * 7} sailors, who demanded that their ships be released.`,
  `Southland's prime minister, Ana Ruiz, rejected the claim that her government had broken the treaty, noting that grain had been delivered because of it.`,
  `In response to the decision, the council called for an inquiry; its chair warned that prices could rise amid the drought of year ${1900 + (seed % 120)}.`,
]

const anArticle = (seed: number): string => {
  const parts: string[] = []
  for (let length = 0, index = seed; length < articleLength; index += 1) {
    const text = paragraphs(index).join(' ')
    parts.push(text)
    length += text.length + 1
  }
  return parts.join('\n').slice(0, articleLength)
}

const facts = { kind: 'ARTICLE', title: 'A text', publisher: null, url: null, publishedAt: '2025-11-24' } as const

/** Processor seconds, so that a busy machine does not change the figure. */
const seconds = (run: () => void): number => {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

const fuzz: readonly (readonly [string, string])[] = [
  ['quotation marks', '"'], ['curly quotation marks', '“”'], ['opening marks', '“'], ['said', 'said '], ['one word', 'a'], ['he said', 'He said, '],
  ['because', 'because '], ['triggered by', 'war triggered by '], ['according to', 'according to '], ['commas', ', '], ['lines', 'a\n'], ['one sentence', 'Norway condemned Sweden on Monday because of its tolls. '], ['one name', 'Norway '],
]

export const speed: Task = {
  name: 'speed',
  about: 'Articles of 3 kB a second on one core through the whole extraction; memory; inputs of 1 MB that are all one thing.',
  run: () => {
    for (let seed = 0; seed < 20; seed += 1) extract(anArticle(seed), facts)
    const time = seconds(() => {
      for (let seed = 0; seed < articles; seed += 1) extract(anArticle(seed), facts)
    })
    const heap = (): number => {
      globalThis.gc?.()
      return process.memoryUsage().heapUsed / 1e6
    }
    const before = heap()
    for (let seed = 0; seed < articles; seed += 1) extract(anArticle(seed + articles), facts)
    const figures: readonly Figure[] = [
      { name: 'articles a second', value: articles / time, target: 100, unit: 'a/s' },
      { name: `heap grown over ${articles} more articles`, value: heap() - before, unit: 'MB' },
      ...fuzz.map(([name, unit]): Figure => {
        const run = (length: number): number => seconds(() => { soundDraft(extract(unit.repeat(Math.ceil(length / unit.length)), facts)) })
        const quarter = run(250_000)
        const whole = run(1_000_000)
        return { name: `1 MB of ${name}: times a quarter of it (${whole.toFixed(1)} s)`, value: whole / Math.max(quarter, 0.02), target: 10, atMost: true }
      }),
    ]
    return { figures, mistakes: [], notes: globalThis.gc === undefined ? ['run node with --expose-gc for a steady heap figure'] : [] }
  },
}
