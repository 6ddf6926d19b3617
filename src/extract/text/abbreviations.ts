/** Words that keep their full stop, without it. They do not end a sentence unless what follows can only begin one. */
export const abbreviations: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'hon', 'rev', 'fr', 'sr', 'jr', 'st', 'mt', 'messrs',
  'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'pres', 'amb', 'atty', 'supt', 'insp',
  'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'cpl', 'adm', 'cmdr', 'brig', 'pvt',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'inc', 'corp', 'ltd', 'co', 'bros', 'dept', 'univ', 'assn', 'vs', 'etc', 'approx', 'cf', 'est', 'fig',
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'mass', 'md', 'mich', 'minn',
  'mo', 'mont', 'neb', 'nev', 'okla', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
])

/** Abbreviations that stand before a name or number, so that a capital after them never begins a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set([
  'mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'hon.', 'rev.', 'fr.', 'st.', 'mt.', 'messrs.', 'sen.', 'sens.', 'rep.', 'reps.', 'gov.',
  'govs.', 'pres.', 'amb.', 'atty.', 'supt.', 'insp.', 'gen.', 'col.', 'lt.', 'maj.', 'capt.', 'sgt.', 'cpl.', 'adm.', 'cmdr.',
  'brig.', 'pvt.', 'vs.', 'cf.', 'fig.', 'approx.',
])

/** Words that, capitalised after an abbreviation ("in the U.S. The …"), begin a sentence. */
export const sentenceStarters: ReadonlySet<string> = new Set([
  'The', 'A', 'An', 'He', 'She', 'It', 'They', 'We', 'I', 'You', 'This', 'That', 'These', 'Those', 'There', 'His', 'Her', 'Its',
  'Their', 'Our', 'My', 'But', 'And', 'Or', 'So', 'Yet', 'In', 'On', 'At', 'For', 'From', 'By', 'With', 'As', 'If', 'When', 'While',
  'After', 'Before', 'Since', 'Although', 'Though', 'However', 'According', 'Some', 'Many', 'Most', 'Both', 'Last', 'What', 'Who', 'How',
])
