import { describe, expect, it } from '@jest/globals'
import type { Dossier } from '../../../src/domain/dossier.ts'
import { extract } from '../../../src/extract/draft/extract.ts'
import { soundDraft } from '../../../src/extract/draft/sound-draft.ts'

const read = (publishedAt: string, text: string) => {
  const { dossier, leftOut } = soundDraft(extract(text, { kind: 'ARTICLE', title: 'A text', publisher: null, url: null, publishedAt }))
  expect(leftOut).toEqual([])
  return told(dossier)
}

/** A draft with names for keys: what a reader would check. */
const told = ({ actors, topics, events, statements, commitments, links }: Dossier) => {
  const names = new Map<string, string>([
    ...actors.map(({ key, name }) => [key, name] as const), ...topics.map(({ key, name }) => [key, name] as const), ...events.map(({ key, title }) => [key, title] as const),
    ...statements.map(({ key, content }) => [key, content] as const), ...commitments.map(({ key, action, object }) => [key, `${action} ${object}`] as const),
  ])
  const name = (key: string): string => names.get(key) ?? key
  return {
    events: events.map(({ ploverType, title, when, status, participants }) => ({ type: ploverType, title, when, status, who: participants.map(({ actor, role }) => `${role} ${name(actor)}`) })),
    statements: statements.map(({ speaker, accordingTo, content, madeAt, polarity, about }) => ({ speaker: speaker.map(name), accordingTo: accordingTo.map(name), content, madeAt, polarity, about: about.map(name) })),
    commitments: commitments.map(({ debtors, creditors, action, object, quantity, due, force, assertedBy, condition }) =>
      ({ debtors: debtors.map(name), creditors: creditors.map(name), action, object, quantity: quantity === undefined ? undefined : `${quantity.value} ${quantity.unit}`, due, force, assertedBy: name(assertedBy), condition })),
    links: links.filter(({ explicit }) => explicit).map(({ cause, effect, relation, signal }) => [name(cause), relation, name(effect), signal]),
  }
}

describe('a purchase that a state says it would make', () => {
  const draft = read('2026-02-04', 'Kenya said on Tuesday that it would buy 40,000 metric tons of wheat from Uganda by the end of March. The pledge was prompted by a drought.')
  it('is a commitment of the speaker, as the words have it', () => {
    expect(draft.commitments).toEqual([expect.objectContaining({ debtors: ['Kenya'], action: 'buy', object: 'wheat from Uganda', quantity: '40000 t', due: '2026-03-31', force: 'UNDERTAKEN', assertedBy: 'Kenya' })])
  })
  it('is dated by its own clause; the Tuesday is that of the saying, and no part of what was said', () => {
    expect(draft.statements).toEqual([expect.objectContaining({ speaker: ['Kenya'], content: 'it would buy 40,000 metric tons of wheat from Uganda by the end of March', madeAt: '2026-02-03' })])
    expect(draft.events.filter(({ when }) => when !== undefined)).toEqual([])
  })
  it('is what "the pledge" speaks of', () => {
    expect(draft.links).toEqual([['drought', 'MOTIVATES', 'buy wheat from Uganda', 'prompted by']])
  })
  it('is about farm goods', () => {
    expect(draft.statements[0]?.about).toContain('Farm goods')
  })
})

describe('short texts', () => {
  it('owes for the government whose head speaks', () => {
    const { commitments, statements } = read('2026-03-12', 'Portugal\'s prime minister, Luís Montenegro, told parliament on Wednesday that his government would send 300 engineers to Mozambique. The announcement came after a cyclone.')
    expect(statements).toEqual([expect.objectContaining({ speaker: ['Luís Montenegro'], madeAt: '2026-03-11' })])
    expect(commitments).toEqual([expect.objectContaining({ debtors: ['Portugal'], creditors: ['Mozambique'], quantity: '300 {engineers}', assertedBy: 'Luís Montenegro' })])
  })
  it('looks ahead from an agreement, and knows the deal told before', () => {
    const { commitments, links } = read('2026-05-20', 'Mongolia and Kazakhstan signed an agreement on rail freight in Astana on Monday. Mongolia agreed to lower its transit fees by 12 percent from July 1. The deal led to a protest by Russia.')
    expect(commitments).toEqual([expect.objectContaining({ debtors: ['Mongolia'], creditors: ['Kazakhstan'], due: '2026-07-01' })])
    expect(links).toEqual([['Mongolia and Kazakhstan signed an agreement on rail freight in Astana on Monday', 'CAUSES', 'Russia protest', 'led to']])
  })
  it('dates by the voice: what lies ahead in a quotation does not move the day on which it was said', () => {
    const { statements, events, links } = read('2026-01-15', '“We will not close our border,” Bolivian Foreign Minister Fernando Aramayo said on Tuesday. Peru closed its crossing at Desaguadero last week because of an outbreak of cholera.')
    expect(statements).toEqual([expect.objectContaining({ content: 'We will not close our border', madeAt: '2026-01-13', polarity: 'NEGATIVE' })])
    expect(events.map(({ title, when }) => [title, when])).toEqual([['Peru closed its crossing at Desaguadero last week', '2026-01-05/2026-01-11'], ['outbreak of cholera', undefined]])
    expect(links).toEqual([['outbreak of cholera', 'CAUSES', 'Peru closed its crossing at Desaguadero last week', 'because of']])
  })
  it('keeps a promise told by the other side theirs to tell, and knows "the seizure" of "seized"', () => {
    const { commitments, events, links } = read('2026-06-02', 'According to the Vietnamese government, Indonesia has promised to return 14 fishing boats by the end of the year. Indonesia\'s navy seized the boats in April. The seizure triggered a dispute between the two countries.')
    expect(commitments).toEqual([expect.objectContaining({ debtors: ['Indonesia'], assertedBy: 'Vietnam', due: '2026-12-31' })])
    expect(events).toContainEqual(expect.objectContaining({ type: 'ACCUSE', who: ['PARTICIPANT Vietnam', 'PARTICIPANT Indonesia'] }))
    expect(links).toEqual([['Military of Indonesia seized the boats in April', 'TRIGGERS', 'Vietnam–Indonesia dispute', 'triggered']])
  })
  it('does not lend a date to the clause behind "after"', () => {
    const { events } = read('2026-02-10', 'The Swedish foreign ministry summoned the Iranian ambassador on Friday after Iran sentenced a Swedish academic to death.')
    expect(events.map(({ type, when }) => [type, when])).toEqual([['REQUEST', '2026-02-06'], ['COERCE', undefined]])
  })
  it('ends a promise where the words of its teller begin', () => {
    const { commitments, links } = read('2026-04-08', 'New Zealand will donate $20 million to Fiji for new clinics, Foreign Minister Winston Peters said. The decision was motivated by a measles epidemic.')
    expect(commitments).toEqual([expect.objectContaining({ debtors: ['New Zealand'], creditors: ['Fiji'], object: '$20 million to Fiji for new clinics', assertedBy: 'Winston Peters' })])
    expect(links).toEqual([['measles epidemic', 'MOTIVATES', 'donate $20 million to Fiji for new clinics', 'motivated by']])
  })
  it('takes nobody at a word that is denied, and keeps a speaker\'s cause inside what was said', () => {
    const { commitments, statements, links } = read('2026-07-21', 'Egypt denied on Sunday that it had agreed to sell gas to Jordan. A Jordanian official said the talks had failed because Egypt demanded payment in advance.')
    expect(commitments).toEqual([])
    expect(statements[0]).toMatchObject({ speaker: ['Egypt'], content: 'it had agreed to sell gas to Jordan', polarity: 'NEGATIVE', madeAt: '2026-07-19' })
    expect(statements.filter(({ content }) => content === 'to sell gas to Jordan')).toEqual([])
    expect(links.filter(([, , effect]) => effect?.startsWith('the talks had failed'))).toEqual([])
  })
  it('finds no promise in what could be or is hoped', () => {
    const { commitments } = read('2026-03-30', 'Chad said it could reopen its embassy in Khartoum. It hopes to sign a peace accord with Sudan by May. Sudan rejected the offer, saying that Chad had armed its enemies.')
    expect(commitments).toEqual([])
  })
  it('tells of an arrest without knowing who, where something came of it', () => {
    const { links, events } = read('2026-08-14', 'The European Union imposed sanctions on Georgia in response to the arrest of opposition leaders. Georgian Prime Minister Irakli Kobakhidze called the step “blackmail” and vowed to answer it.')
    expect(links).toEqual([['arrest of opposition leaders', 'RESPONDS_TO', expect.stringContaining('European Union imposed sanctions on Georgia'), 'in response to']])
    expect(events).toContainEqual(expect.objectContaining({ title: 'arrest of opposition leaders', type: 'COERCE', who: [] }))
  })
  it('owes nothing to a host of whom the words do not say so', () => {
    const { commitments, events } = read('2026-09-03', 'Finland\'s president, Alexander Stubb, visited Nairobi on Tuesday and said that Finland would build a geothermal plant there in 2027. Kenyan President William Ruto thanked Stubb for the pledge.')
    expect(commitments).toEqual([expect.objectContaining({ debtors: ['Finland'], creditors: [], action: 'build', due: '2027', assertedBy: 'Alexander Stubb' })])
    expect(events[0]).toMatchObject({ type: 'CONSULT', when: '2026-09-01' })
  })
  it('takes a visit that somebody says he would make for planned, one under a condition for supposed', () => {
    expect(read('2026-03-03', 'Emmanuel Macron said he would visit Kenya in May.').events).toMatchObject([{ type: 'CONSULT', status: 'SCHEDULED', when: '2026-05' }])
    expect(read('2026-03-03', 'Emmanuel Macron said he would visit Kenya if it freed the sailors.').events[0]).toMatchObject({ type: 'CONSULT', status: 'HYPOTHETICAL' })
  })
  it('takes readiness for an offer and keeps a condition', () => {
    expect(read('2026-03-03', 'Oman said it would be ready to host the talks.').commitments).toEqual([expect.objectContaining({ debtors: ['Oman'], action: 'host', force: 'PROPOSED' })])
    expect(read('2026-03-03', 'Serbia said it would release the sailors if Albania opens the port.').commitments).toEqual([expect.objectContaining({ action: 'release', condition: 'if Albania opens the port' })])
  })
})
