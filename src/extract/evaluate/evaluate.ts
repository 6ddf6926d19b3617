import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { dataSets, MissingData } from './data-folder.ts'
import type { Figure, Mistake, TaskResult } from './task.ts'
import { tasks } from './tasks/index.ts'

/** A run as it is kept with --save: task → figure → value. */
type Kept = Readonly<Record<string, Readonly<Record<string, number>>>>

const usage = `Usage: npm run -s eval -- --data DIR [--task NAME]… [--errors N] [--save FILE] [--compare FILE]
  --data DIR      the folder that holds polnear/, cnc/, gum/ and plover/, or that has them in eval/
  --task NAME     only this task; may be given several times (${tasks.map(({ name }) => name).join(', ')})
  --errors N      list up to N mistakes of each kind (0)
  --save FILE     keep the figures, to be compared with later
  --compare FILE  show the difference to the figures kept there`

const shown = ({ value, unit }: Figure): string => (unit === undefined ? value.toFixed(3) : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`)

const verdict = ({ value, target, atMost = false }: Figure): string => {
  if (target === undefined) return ''
  const met = atMost ? value <= target : value >= target
  return `  ${met ? 'met   ' : 'MISSED'} target ${atMost ? '≤' : '≥'} ${target}`
}

const difference = (figure: Figure, before: number | undefined): string => {
  if (before === undefined) return ''
  const change = figure.value - before
  return Math.abs(change) < 0.0005 ? '  =' : `  ${change > 0 ? '+' : ''}${change.toFixed(3)}`
}

const byKind = (mistakes: readonly Mistake[]): ReadonlyMap<string, readonly Mistake[]> => Map.groupBy(mistakes, ({ kind }) => kind)

const print = (name: string, { figures, mistakes, notes }: TaskResult, options: { readonly errors: number; readonly before: Kept[string] | undefined }): void => {
  const width = Math.max(...figures.map((figure) => figure.name.length), 10)
  for (const note of notes) console.log(`  (${note})`)
  for (const figure of figures) {
    console.log(`  ${figure.name.padEnd(width)}  ${shown(figure).padStart(8)}${difference(figure, options.before?.[figure.name])}${verdict(figure)}`)
  }
  if (options.errors === 0) return
  for (const [kind, list] of byKind(mistakes)) {
    console.log(`  ${kind}: ${list.length} in ${name}`)
    for (const { where, what } of list.slice(0, options.errors)) console.log(`    ${where}: ${what}`)
  }
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' }, task: { type: 'string', multiple: true }, errors: { type: 'string', default: '0' },
      save: { type: 'string' }, compare: { type: 'string' }, help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (values.data === undefined) {
    console.error(`Which data? Give --data DIR.\n${usage}`)
    return 2
  }
  const unknown = (values.task ?? []).find((name) => tasks.every((task) => task.name !== name))
  if (unknown !== undefined) {
    console.error(`There is no task "${unknown}".\n${usage}`)
    return 2
  }
  const before = values.compare === undefined ? {} : (JSON.parse(readFileSync(values.compare, 'utf8')) as Kept)
  const kept: Record<string, Record<string, number>> = {}
  let missing = 0
  for (const task of tasks) {
    if (values.task !== undefined && !values.task.includes(task.name)) continue
    console.log(`${task.name}: ${task.about}`)
    try {
      const result = await task.run(dataSets(values.data))
      print(task.name, result, { errors: Number(values.errors), before: before[task.name] })
      kept[task.name] = Object.fromEntries(result.figures.map(({ name, value }) => [name, value]))
    } catch (error) {
      if (!(error instanceof MissingData)) throw error
      console.error(`  not run: ${error.message}`)
      missing += 1
    }
  }
  if (values.save !== undefined) {
    mkdirSync(dirname(values.save), { recursive: true })
    writeFileSync(values.save, `${JSON.stringify({ ...before, ...kept }, null, 2)}\n`)
  }
  return missing > 0 ? 1 : 0
}

process.exitCode = await main()
