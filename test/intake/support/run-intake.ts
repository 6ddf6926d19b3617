import { setTimeout as sleep } from 'node:timers/promises'
import { intake } from '../../../src/intake/intake.ts'
import { openJournal } from '../../../src/intake/journal.ts'

/** A run of its own, to be killed: `run-intake FOLDER JOURNAL`. Prints each origin once it is done. */
const [folder = '', path = ''] = process.argv.slice(2)
const journal = await openJournal(path)
for await (const item of intake([{ kind: 'path', path: folder }], { journal })) {
  if (item.kind === 'refused') continue
  await sleep(5)
  await journal.done(item)
  process.stdout.write(`${item.origin}\n`)
}
await journal.close()
