import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { rules, weights } from '../../../src/domain/identity/features.ts'

const published = readFileSync('docs/identity.md', 'utf8')

describe('docs/identity.md', () => {
  it('publishes every feature with its weight, and no other', () => {
    const rows = [...published.matchAll(/^\| ([A-Z_0-9]+) \| (-?[\d.]+) \|/gmu)].map(([, name, weight]) => [name, Number(weight)])
    expect(rows).toEqual(Object.entries(weights))
  })

  it('publishes the thresholds', () => {
    const rows = [...published.matchAll(/^\| [a-z, ]+ \| (\d+) \| ([A-Z_, ]+) \| (\d+) \|/gmu)].map(([, joined, needs, likely]) => ({ joined: Number(joined), likely: Number(likely), needs: needs?.split(', ') }))
    expect(rows).toEqual(Object.values(rules))
  })
})
