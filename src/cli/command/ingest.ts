import type { Command } from 'commander'
import type { Context, Outcome } from '../context.ts'
export const addIngest = (_program: Command, _context: Context, _run: (work: () => Outcome) => Promise<void>): void => undefined
