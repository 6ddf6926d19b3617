import { describe, expect, it } from '@jest/globals'
import { formatDiff, type Revision } from '../../../src/cli/output/diff.ts'
import { formatLog, type LoggedChange } from '../../../src/cli/output/log.ts'
import { plainScreen } from '../support.ts'

const screen = { ...plainScreen, width: 140 }

const aRevision = (revision: Partial<Revision> = {}): Revision =>
  ({ id: 'event:1', kind: 'EVENT', change: 'CHANGED', before: 'Strike', after: 'Strike', fields: ['status', 'when'], moment: '2031-05-01T10:00:00.250Z', ...revision })

const aChange = (change: Partial<LoggedChange> = {}): LoggedChange => ({
  id: 'operation:1', kind: 'RETRACT', by: 'desk', moment: '2031-05-01T10:00:00.250Z', source: 'source:1', why: 'It was a hoax.',
  items: { totalCount: 7, edges: [{ node: { id: 'event:1', action: 'WITHDRAWN', kind: 'EVENT', key: 'strike', caption: 'Strike' } }] }, ...change,
})

const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('formatDiff', () => {
  it('tells what changed in a thing, what it was called, and what came and went', () => {
    const text = flat(formatDiff({ total: 9, items: [aRevision(), aRevision({ after: 'General strike', fields: ['caption', 'title'] }), aRevision({ change: 'WITHDRAWN', after: null, fields: [] })] }, screen))
    expect(text).toContain('2031-05-01T10:00:00.250Z event changed Strike: status, when')
    expect(text).toContain('General strike (was: Strike): caption, title')
    expect(text).toContain('event went Strike 9 differences; 3 shown, --first shows more.')
    expect(formatDiff({ total: 0, items: [] }, screen)).toBe('Nothing differs between the two moments.')
  })
})

describe('formatLog', () => {
  it('tells who did what to which source and why, and how much it touched', () => {
    const text = flat(formatLog({ total: 1, items: [aChange()] }, screen))
    expect(text).toContain('2031-05-01T10:00:00.250Z retracted desk source:1 “It was a hoax.” withdrawn event: Strike and 6 more')
    expect(text).toMatch(/1 write\.$/)
    expect(formatLog({ total: 0, items: [] }, screen)).toBe('No write that is on record fits.')
  })

  it('shows what steers a terminal as its code', () => {
    expect(formatLog({ total: 1, items: [aChange({ why: 'a\u001b[2Jb' })] }, screen)).not.toContain('\u001b[2J')
  })
})
