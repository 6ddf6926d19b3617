import { createInterface } from 'node:readline'
import { isCancel, select } from '@clack/prompts'
import type { Context } from '../context.ts'

/** What a person says of an item. `edit` with a file takes the item from there instead of an editor. */
export type Answer =
  | { readonly kind: 'accept' | 'reject' | 'skip' | 'undo' | 'quit' }
  | { readonly kind: 'edit'; readonly file: string | null }
  | { readonly kind: 'unknown'; readonly line: string }

/** Asks for the next answer; `quit` when nobody answers any more. */
export type NextAnswer = { readonly next: () => Promise<Answer>; readonly close: () => void; readonly isScripted: boolean }

const words: Readonly<Record<string, Exclude<Answer['kind'], 'edit' | 'unknown'>>> = {
  a: 'accept', accept: 'accept', r: 'reject', reject: 'reject', s: 'skip', skip: 'skip', u: 'undo', undo: 'undo', q: 'quit', quit: 'quit',
}

/** A line of a script: a word or its first letter; `e FILE` takes the edited item from a file. */
export const answerIn = (line: string): Answer => {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(line) ?? []
  const lower = word.toLowerCase()
  if (lower === 'e' || lower === 'edit') return { kind: 'edit', file: rest === '' ? null : rest }
  const kind = rest === '' && Object.hasOwn(words, lower) ? words[lower] : undefined
  return kind === undefined ? { kind: 'unknown', line } : { kind }
}

const fromLines = (stdin: NodeJS.ReadableStream): NextAnswer => {
  const reader = createInterface({ input: stdin, crlfDelay: Infinity })
  const lines = reader[Symbol.asyncIterator]()
  const next = async (): Promise<Answer> => {
    const { value, done } = await lines.next()
    if (done === true) return { kind: 'quit' }
    return value.trim() === '' || value.trimStart().startsWith('#') ? next() : answerIn(value)
  }
  return { next, close: () => { reader.close() }, isScripted: true }
}

const onTerminal = ({ stdin, stdout }: Pick<Context, 'stdin' | 'stdout'>): NextAnswer => ({
  isScripted: false,
  close: () => undefined,
  next: async () => {
    const kind = await select<'accept' | 'edit' | 'reject' | 'skip' | 'undo' | 'quit'>({
      message: 'What does the sentence say?', input: stdin, output: stdout,
      options: [
        { value: 'accept', label: 'Accept', hint: 'it says this' },
        { value: 'edit', label: 'Edit', hint: 'nearly' },
        { value: 'reject', label: 'Reject', hint: 'it does not' },
        { value: 'skip', label: 'Skip' },
        { value: 'undo', label: 'Undo', hint: 'the last decision' },
        { value: 'quit', label: 'Quit' },
      ],
    })
    if (isCancel(kind)) return { kind: 'quit' }
    return kind === 'edit' ? { kind, file: null } : { kind }
  },
})

/** Menus on a terminal, plain lines elsewhere. */
export const answersFrom = ({ stdin, stdout }: Pick<Context, 'stdin' | 'stdout'>): NextAnswer =>
  stdin.isTTY && stdout.isTTY ? onTerminal({ stdin, stdout }) : fromLines(stdin)
