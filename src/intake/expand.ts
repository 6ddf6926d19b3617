import { readAddressList } from './address-list.ts'
import { listFiles } from './files/list-files.ts'
import type { Input } from './input.ts'
import { refusedOf, Refusal } from './refusal.ts'
import type { Task } from './task.ts'

/** The single things to read, in the order of the inputs. An address that stands there twice is read once. */
export async function* expand(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Task> {
  let isStdinTaken = false
  for await (const input of inputs) {
    switch (input.kind) {
      case 'path':
        yield* listFiles(input.path)
        break
      case 'address':
        yield { kind: 'address', origin: input.address, address: input.address, fallback: null }
        break
      case 'addressList':
        yield* fromList(input.path)
        break
      case 'stdin':
        if (isStdinTaken) yield refusedOf(new Refusal({ code: 'STDIN', message: 'Standard input is named twice.', wayOut: 'Name - once.' }), '-', null)
        else yield { kind: 'stdin', origin: '-' }
        isStdinTaken = true
    }
  }
}

async function* fromList(path: string): AsyncGenerator<Task> {
  try {
    for (const { address, origin, isAddress } of await readAddressList(path)) {
      if (isAddress) yield { kind: 'address', origin, address, fallback: null }
      else yield refusedOf(new Refusal({ code: 'URL', message: `“${address.slice(0, 200)}” is not a web address.`, wayOut: 'Write it whole, such as https://example.org/article.' }), origin, null)
    }
  } catch (error) {
    yield refusedOf(error, path, null)
  }
}
