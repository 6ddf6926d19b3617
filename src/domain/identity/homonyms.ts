import { normalName } from '../ids.ts'

/** Names that are those of several places, states or bodies: alone they join nothing. */
const ambiguous = new Set([
  // States and places that share a name.
  'Georgia', 'Congo', 'Korea', 'Guinea', 'Macedonia', 'Micronesia', 'Samoa', 'Sudan', 'Luxembourg', 'Mexico', 'New Mexico', 'Washington', 'Punjab', 'Kashmir', 'Bengal', 'Mongolia',
  'Moldavia', 'Timor', 'Cyprus', 'Virgin Islands', 'St. Petersburg', 'Birmingham', 'Cambridge', 'Victoria', 'San José', 'San Jose', 'Santiago', 'Tripoli', 'Granada', 'Córdoba',
  'Alexandria', 'Vienna', 'Odessa', 'Athens', 'Galicia', 'Valencia', 'Hyderabad', 'Naples', 'Manchester', 'Richmond',
].map(normalName))

/** Bodies that every country has: without the country in the name or an affiliation they are nobody's in particular. */
const genericBody = new RegExp(`^(?:the )?(?:${[
  '(?:(?:state|federal|national) )?(?:parliament|congress|senate|cabinet|government|legislature|presidency|supreme court|constitutional court|high court|court of appeals?|court|central bank|police|army|navy|air force|coast guard|opposition|national assembly|house of representatives|house of commons|house of lords|security council|intelligence service|election commission)',
  '(?:ministry|department) (?:of|for) [a-z ]+', '[a-z]+ (?:affairs )?(?:ministry|department|office)', 'foreign ministry', 'attorney general(?:\'s office)?', 'prosecutor(?: general)?(?:\'s office)?',
  '(?:labou?r|conservative|liberal|democratic|republican|communist|socialist|social democratic|green|national|people\'s) party', 'embassy', 'customs', 'spokes(?:man|woman|person)',
].join('|')})$`, 'u')

/** Whether a name alone does not say which of several it means. */
export const isHomonym = (name: string): boolean => {
  const normal = normalName(name)
  return ambiguous.has(normal) || genericBody.test(normal)
}
