import { describe, expect, it } from '@jest/globals'
import { extract } from '../../../src/extract/draft/extract.ts'
import { soundDraft } from '../../../src/extract/draft/sound-draft.ts'

const read = (text: string, publishedAt = '2026-03-20') => {
  const { dossier } = soundDraft(extract(text, { kind: 'ARTICLE', title: 'A text', publisher: null, url: null, publishedAt }))
  const name = new Map(dossier.actors.map(({ key, name: own }) => [key, own]))
  const title = new Map([...dossier.events.map(({ key, title: own }) => [key, own] as const), ...dossier.statements.map(({ key, content }) => [key, content] as const)])
  return {
    events: dossier.events.map(({ ploverType, title: own, when, status, participants }) => ({ type: ploverType, title: own, when, status, who: participants.map(({ actor, role }) => `${role} ${name.get(actor) ?? actor}`) })),
    speakers: dossier.statements.map(({ speaker }) => speaker.map((key) => name.get(key))),
    links: dossier.links.filter(({ explicit }) => explicit).map(({ cause, effect, relation, signal, confidence }) => ({ cause: title.get(cause) ?? cause, relation, effect: title.get(effect) ?? effect, signal, sure: confidence >= 0.7 })),
  }
}

describe('who asks and who consents', () => {
  const { events, links } = read('On Monday Norway\'s King Harald V announced he will comply with the request of Prime Minister Jonas Gahr Støre to dissolve parliament.')
  it('takes the announcement for the consent, and the deed for planned', () => {
    expect(events).toEqual([
      expect.objectContaining({ type: 'AGREE', status: 'OCCURRED', when: '2026-03-16', who: ['INITIATOR Harald V', 'TARGET Jonas Gahr Støre'] }),
      expect.objectContaining({ type: 'REQUEST', status: 'OCCURRED', who: ['INITIATOR Jonas Gahr Støre'] }),
      expect.objectContaining({ type: 'COERCE', status: 'SCHEDULED', who: ['INITIATOR Harald V', expect.stringContaining('TARGET Parliament')] }),
    ])
  })
  it('joins request, consent and deed', () => {
    expect(links.map(({ relation, signal, sure }) => [relation, signal, sure])).toEqual([['RESPONDS_TO', 'comply with', true], ['ENABLES', 'comply with the request', true]])
  })
  it('lets the one at whose behest it is done ask, not suffer', () => {
    const told = read('Sudan expelled the Chadian ambassador at the behest of Abdel Fattah al-Burhan on 3 March 2026.')
    expect(told.events[0]).toMatchObject({ type: 'SANCTION', when: '2026-03-03', who: ['INITIATOR Sudan', 'TARGET Chad'] })
    expect(told.links).toMatchObject([{ relation: 'CAUSES', effect: expect.stringContaining('Sudan expelled'), signal: 'at the behest of', sure: true }])
  })
})

describe('what a ruling answers', () => {
  it('is what stands behind "on", named twice or not, and has the date of its own clause', () => {
    const { events, links } = read('On Wednesday, the Supreme Court of Kenya issued an opinion on the suspension — prorogation — of the Parliament of Kenya which went into effect on Tuesday, finding it to be unlawful.')
    expect(events).toMatchObject([
      { type: 'REJECT', when: '2026-03-18', who: ['INITIATOR Supreme Court of Kenya'] },
      { type: 'COERCE', when: '2026-03-17', who: ['TARGET Parliament of Kenya'] },
    ])
    expect(links).toMatchObject([{ relation: 'RESPONDS_TO', cause: expect.stringContaining('suspension'), effect: expect.stringContaining('opinion'), signal: 'issued an opinion on', sure: true }])
  })
  it('may be an appeal against the decision told before, and one court rules once', () => {
    const { events, links } = read('Today the Supreme Court of Kenya issued a ruling on the blockade of Mombasa. The High Court of Kenya ruled on March 3 the blockade was unlawful. The Supreme Court ruled on the appeal of that decision by Ruto\'s government.')
    expect(events.filter(({ type }) => type === 'REJECT').map(({ who, when }) => [who[0], when])).toEqual([['INITIATOR Supreme Court of Kenya', '2026-03-20'], ['INITIATOR High Court of Kenya', '2026-03-03']])
    expect(links.map(({ cause, effect }) => [cause, effect])).toEqual(expect.arrayContaining([
      [expect.stringContaining('High Court of Kenya ruled'), expect.stringContaining('appeal')],
      [expect.stringContaining('appeal'), expect.stringContaining('issued a ruling')],
    ]))
  })
  it('is none when it is only asked for or could be', () => {
    expect(read('Kenya\'s opposition petitioned the court for a ruling on the arrest of its leader.').links).toEqual([])
    expect(read('The court could rule on the arrest of the leader.').links).toEqual([])
  })
  it('may be a condemnation', () => {
    expect(read('Chile condemned the invasion of Guyana by Venezuela.').links).toMatchObject([{ relation: 'RESPONDS_TO', cause: expect.stringContaining('invasion'), effect: expect.stringContaining('Chile condemned') }])
  })
})

describe('who it is', () => {
  it('is the king, not the country whose king he is', () => {
    expect(read('Norway\'s King Harald V said the harbour was safe.').speakers).toEqual([['Harald V']])
  })
  it('is nobody named, where critics speak', () => {
    expect(read('Ruto\'s critics said the harbour was closed. Critics from across Kenya said the quay had sunk.').speakers).toEqual([[], []])
  })
  it('is who acts after "after"', () => {
    expect(read('Keir Starmer became prime minister after Theresa May stepped down on July 24, 2019.').events).toContainEqual(expect.objectContaining({ title: expect.stringContaining('Theresa May stepped down'), status: 'OCCURRED', when: '2019-07-24' }))
  })
  it('is the court that acted, not one named in passing', () => {
    const { speakers } = read('The High Court of Kenya met on Monday. The only court above it is the Supreme Court of Kenya. The court said the vote was fair.')
    expect(speakers).toEqual([['High Court of Kenya']])
  })
})
