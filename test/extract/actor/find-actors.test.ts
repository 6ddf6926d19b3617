import { describe, expect, it } from '@jest/globals'
import { findActors } from '../../../src/extract/actor/find-actors.ts'
import { loadGazetteer } from '../../../src/extract/gazetteer/gazetteer.ts'
import { readText } from '../../../src/extract/text/read-text.ts'

const read = (text: string, published = '2025-11-24') => findActors(readText(text, { published }))
const namesIn = (text: string, published?: string): readonly string[] => {
  const { actors, mentions } = read(text, published)
  const mentioned = new Set(mentions.flatMap((mention) => mention.actors))
  return actors.filter(({ index }) => mentioned.has(index)).map(({ name }) => name)
}
/** Whom the words point at, by name. */
const meaning = (text: string, words: string, published = '2025-11-24'): readonly string[] => {
  const document = readText(text, { published })
  const { actors, mentions } = findActors(document)
  const found = mentions.findLast(({ first, last }) => document.spanOf({ first, last }).exact === words)
  return (found?.actors ?? []).map((index) => actors[index]?.name ?? '')
}

describe('names of states', () => {
  it('takes demonyms, official names and capitals for the state', () => {
    expect(namesIn('Tokyo warned that the Republic of Korea and Kenyan officials would answer.')).toEqual(['Japan', 'South Korea', 'Kenya'])
  })
  it('does not take a sea, a US state or a first name for a state', () => {
    expect(namesIn('Ships crossed the South China Sea.')).toEqual([])
    expect(namesIn('Voters in Atlanta said Georgia would decide, like Florida.')).toEqual([])
    expect(namesIn('Jordan Whitfield, a lawyer, spoke to Jordan.')).toEqual(['Jordan Whitfield', 'Jordan'])
  })
  it('leaves a city where it is only a place', () => {
    const { mentions } = read('The ministers met in Geneva and in Vienna with Norway.')
    expect(mentions.filter(({ oblique }) => !oblique)).toHaveLength(1)
  })
})

describe('people', () => {
  it('finds an unknown name behind a title and keeps the office', () => {
    const [minister] = read('Deputy Foreign Minister Oluwaseun Adetola of Ghana arrived late.').actors
    expect(minister).toMatchObject({ kind: 'PERSON', name: 'Oluwaseun Adetola', offices: [{ title: 'Deputy Foreign Minister' }] })
  })
  it('gives one office once, however its title is written', () => {
    const { actors } = read('Miodrag Tolvic, director of the police, spoke in Belgrade. Director Tolvic called the square calm.')
    expect(actors.find(({ name }) => name === 'Miodrag Tolvic')?.offices.map(({ title }) => title.toLowerCase())).toEqual(['director'])
  })
  it('finds a name by its apposition', () => {
    expect(namesIn('Tarvo Kesk, deputy director of the Baltic Energy Forum, called it odd.')).toContain('Tarvo Kesk')
  })
  it('gives a short form to the leader who held office when the text was published', () => {
    expect(meaning('Prime Minister Johnson of Britain resigned.', 'Prime Minister Johnson', '2022-07-08')).toEqual(['Boris Johnson'])
    expect(meaning('President Clinton called Chancellor Kohl.', 'President Clinton', '1996-02-01')).toEqual(['Bill Clinton'])
  })
  it('joins a surname with the full name before it', () => {
    expect(meaning('Maria Delgado chairs the board. Delgado declined to speak.', 'Delgado')).toEqual(['Maria Delgado'])
  })
})

describe('organizations', () => {
  it('makes a ministry of a state out of its parts', () => {
    expect(namesIn('Kenya’s foreign ministry disagreed with the Ministry of Defence of Chad.')).toEqual(expect.arrayContaining(['Foreign Ministry of Kenya', 'Defence Ministry of Chad']))
  })
  it('takes "government" for the state itself', () => {
    expect(meaning('The Kenyan government agreed.', 'Kenyan government')).toEqual(['Kenya'])
  })
  it('remembers the short form in parentheses', () => {
    expect(meaning('The Baltic Fisheries Council (BFC) met. The BFC closed the waters.', 'BFC')).toEqual(['Baltic Fisheries Council'])
  })
  it('takes a weak name only where its state is spoken of', () => {
    expect(namesIn('The Labour Party of Britain lost seats.')).toContain('Labour Party')
    expect(read('The Labour Party of Malta won seats.').actors.find(({ name }) => name === 'Labour Party')?.wikidata).toBeUndefined()
  })
})

describe('references', () => {
  it('points he and she at the last fitting person', () => {
    expect(meaning('Sanae Takaichi met Emmanuel Macron. She thanked the hosts.', 'She')).toEqual(['Sanae Takaichi'])
    expect(meaning('Sanae Takaichi met Emmanuel Macron. He thanked the hosts.', 'He')).toEqual(['Emmanuel Macron'])
  })
  it('points "the two leaders" and "both sides" at the pair', () => {
    const text = 'Emmanuel Macron received Friedrich Merz. The two leaders walked through the garden. Both sides praised the talks between France and Germany.'
    expect(meaning(text, 'The two leaders')).toEqual(['Emmanuel Macron', 'Friedrich Merz'])
  })
  it('finds the holder of an office that the text does not name', () => {
    expect(meaning('Aides to the French president said nothing.', 'the French president', '2019-05-05')).toEqual(['Emmanuel Macron'])
  })
  it('leaves a pronoun open when nobody was named', () => {
    expect(meaning('He said that it would rain.', 'He')).toEqual([])
  })
})

describe('extra names', () => {
  it('adds actors of the user and of the graph to the shipped ones', () => {
    const gazetteer = loadGazetteer({ actors: [{ kind: 'ORGANIZATION', name: 'Harbour Compact', names: ['the Compact'], wikidata: 'Q99999999' }] })
    const { actors } = findActors(readText('Norway joined the Harbour Compact.', { published: null }), gazetteer)
    expect(actors.find(({ name }) => name === 'Harbour Compact')?.wikidata).toBe('Q99999999')
  })
  it('says which row is wrong', () => {
    expect(() => loadGazetteer({ people: [{ name: 'A', state: 'NOR', wikidata: 'nonsense' }] })).toThrow(/people\.0\.wikidata/u)
  })
})
