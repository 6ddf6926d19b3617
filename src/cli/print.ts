import { once } from 'node:events'
import type { Context } from './context.ts'

/** Writes a line to stdout and waits while a slow reader is behind. */
export const print = async ({ stdout }: Pick<Context, 'stdout'>, text: string): Promise<void> => {
  if (!stdout.write(`${text}\n`)) await once(stdout, 'drain')
}

export const printJson = (context: Pick<Context, 'stdout'>, value: unknown): Promise<void> => print(context, JSON.stringify(value, null, 2))
