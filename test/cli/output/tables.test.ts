import { describe, expect, it } from '@jest/globals'
import { formatCandidates } from '../../../src/cli/output/candidates.ts'
import { formatCommitments, type Commitment } from '../../../src/cli/output/commitments.ts'
import { formatComparison } from '../../../src/cli/output/comparison.ts'
import { formatStatus, type Status } from '../../../src/cli/output/status.ts'
import { formatTimeline, type TimelineItem } from '../../../src/cli/output/timeline.ts'
import type { CompareQuery } from '../../../src/generated/cli-operations.ts'
import { plainScreen } from '../support.ts'

const aCommitment = (commitment: Partial<Commitment> = {}): Commitment => ({
  id: 'commitment:1', caption: 'Ruritania: buy wheat', action: 'buy', object: 'wheat', condition: null, state: 'ACTIVE', late: false,
  debtors: [{ id: 'actor:1', name: 'Ruritania' }], creditors: [], quantity: null, due: null, progress: null, evidence: [],
  ...commitment,
})

describe('formatCommitments', () => {
  it('shows figure, date, state and progress', () => {
    const item = aCommitment({
      quantity: { comparator: 'AT_LEAST', value: 25_000_000, unit: 't' }, due: { edtf: '2026' }, state: 'PARTIALLY_SATISFIED', late: true,
      progress: { fulfilled: 12_000_000, of: 25_000_000, unit: 't', share: 0.48 },
      evidence: [{ exact: 'a', source: { id: 'source:1', title: 'A' } }, { exact: 'b', source: { id: 'source:2', title: 'B' } }, { exact: 'c', source: { id: 'source:2', title: 'B' } }],
    })
    const text = formatCommitments({ items: [item], total: 1 }, { ...plainScreen, width: 150 })
    expect(text).toMatch(/^Due +Owed by +Promise +State +Sources$/m)
    expect(text.replace(/\s+/g, ' ')).toContain('2026 Ruritania buy wheat: at least 25 million t partly satisfied, late, 2 12 million of 25 million t')
    expect(text).toMatch(/1 commitment\.$/)
  })

  it('says when there is more than it shows, and when there is nothing', () => {
    expect(formatCommitments({ items: [aCommitment()], total: 7 }, plainScreen)).toMatch(/7 commitments; 1 shown, --first shows more\.$/)
    expect(formatCommitments({ items: [], total: 0 }, plainScreen)).toBe('No commitment in the graph fits.')
  })

  it('keeps within the width of the screen', () => {
    const item = aCommitment({ object: 'wheat and rye and barley and oats and maize and millet', condition: 'the harvest of the year is a good one' })
    for (const line of formatCommitments({ items: [item], total: 1 }, { ...plainScreen, width: 100 }).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

describe('formatTimeline', () => {
  it('shows dates as the sources fix them, and what has none as undated', () => {
    const items: readonly TimelineItem[] = [
      { __typename: 'Event', id: 'event:1', caption: 'Port strike', when: { edtf: '2024-05~/..', earliest: null, latest: null }, evidence: [] },
      { __typename: 'Statement', id: 'statement:1', caption: 'Mayor: the port stays open', when: null, evidence: [] },
    ]
    const text = formatTimeline({ items, total: 2 }, plainScreen)
    expect(text).toMatch(/^2024-05~\/\.\. +event +Port strike +0$/m)
    expect(text).toMatch(/^undated +statement +Mayor: the port stays open +0$/m)
    expect(text).toMatch(/2 happenings\.$/)
  })
})

describe('formatComparison', () => {
  const comparison: NonNullable<CompareQuery['compareAccounts']> = {
    event: { id: 'event:1', caption: 'Harbour talks', when: { edtf: '2024-06-01' } },
    parties: [{ id: 'actor:1', name: 'The port' }, { id: 'actor:2', name: 'The union' }, { id: 'actor:3', name: 'The city' }],
    topics: [{
      topic: { id: 'topic:1', name: 'Wages' },
      verdict: 'DIFFER',
      accounts: [
        {
          party: { id: 'actor:1', name: 'The port' }, voice: 'SPEAKS', commitments: [], silence: [],
          statements: [{
            id: 'statement:1', caption: 'Mayor: wages rise', quote: 'a fair rise',
            accordingTo: [
              { order: 2, actor: { id: 'actor:1', name: 'The port' } }, { order: 1, actor: { id: 'actor:4', name: 'The Ledger' } },
              { order: 0, actor: { id: 'actor:5', name: 'The ministry' } },
            ],
          }],
        },
        { party: { id: 'actor:2', name: 'The union' }, voice: 'REPORTED_SILENT', statements: [], commitments: [], silence: [{ exact: 'It does not name wages.', source: { title: 'Harbour news' } }] },
        { party: { id: 'actor:3', name: 'The city' }, voice: 'NOTHING_FOUND', statements: [], commitments: [], silence: [] },
      ],
      differences: [{ kind: 'SILENCE', explanation: 'The port speaks of wages, the union does not.', between: [], stronger: null }],
    }],
  }

  it('shows words, the voices between speaker and party, silence, and where nothing was found', () => {
    const text = formatComparison(comparison, { ...plainScreen, width: 140 })
    expect(text).toContain('Harbour talks  2024-06-01')
    expect(text).toContain('Wages  they do not say the same')
    expect(text).toContain('Mayor: wages rise “a fair rise” (according to The ministry, then The Ledger)')
    expect(text).toMatch(/The union +reported silent$/m)
    expect(text).toContain('“It does not name wages.” (Harbour news)')
    expect(text).toMatch(/The city +no words on it in the graph/)
    expect(text).toContain('≠ silence: The port speaks of wages, the union does not.')
  })
})

describe('formatCandidates', () => {
  it('numbers them and gives the id of each', () => {
    const text = formatCandidates([{ id: 'event:1', kind: 'Event', caption: 'Port strike', when: '2024-05' }], plainScreen)
    expect(text).toBe('  1. Port strike  event, 2024-05\n     event:1')
  })
})

describe('formatStatus', () => {
  const status: Status = {
    home: '/home/somebody/.local/share/demarche', api: null, ingestion: 'off',
    neo4j: { kind: 'managed', uri: 'bolt://127.0.0.1:7687', browserUrl: 'http://localhost:7474/browser/', version: '5.26.31', migrations: { applied: 2, pending: [] }, counts: { events: 1_234, causalLinks: 3 } },
  }

  it('tells which Neo4j, its migrations and what is in it', () => {
    const text = formatStatus(status, plainScreen)
    expect(text).toContain('Neo4j       bolt://127.0.0.1:7687  5.26.31, managed by Demarche')
    expect(text).toContain('Graph       1,234 events, 3 causal links')
    expect(text).toContain('Migrations  2 applied')
    expect(text).toContain('API         not running from this folder')
  })

  it('tells when nothing runs, and how to start it', () => {
    expect(formatStatus({ ...status, neo4j: null }, plainScreen)).toContain('none runs; demarche start starts one')
  })
})
