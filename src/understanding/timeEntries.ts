/** What the words of time in a language file mean. */
import type { LanguageFile } from './languages/language.ts'
import { type Listed, listed, pairs, valued } from './listed.ts'

export const timeEntries = (time: LanguageFile['time']): Listed[] => [
  ...unitEntries(time),
  ...nameEntries(time),
  ...timeWords.flatMap(([kind, key]) => listed(time[key], { kind, value: true })),
  ...listed(time.ages.before, { kind: 'ageBefore', value: true }),
  ...listed(time.ages.after, { kind: 'ageAfter', value: true }),
  ...valued('day', time.days),
  ...valued('which', time.which),
  ...valued('yearName', time.yearNames),
  ...valued('fromEnd', time.fromEnd),
  ...pairs(time.parts).flatMap(([part, words]) => listed(words, { kind: 'part', value: part })),
  ...time.shortParts.flatMap(({ words, ...value }) => listed(words, { kind: 'shortPart', value })),
]

const unitEntries = (time: LanguageFile['time']): Listed[] => [
  ...pairs(time.units).flatMap(([unit, words]) =>
    listed(words, { kind: 'unit', value: { amount: 1, unit } }),
  ),
  ...pairs(time.unitLetters).flatMap(([unit, words]) =>
    listed(words ?? [], { kind: 'unitLetter', value: { amount: 1, unit } }),
  ),
  ...time.multiples.flatMap(({ words, ...value }) => listed(words, { kind: 'unit', value })),
  ...valued('dayPart', time.dayParts),
]

const nameEntries = (time: LanguageFile['time']): Listed[] => [
  ...listed(time.halves[0], { kind: 'half', value: 0 }),
  ...listed(time.halves[1], { kind: 'half', value: 1 }),
  ...listed(time.halfWords[0], { kind: 'halfOf', value: 0 }),
  ...listed(time.halfWords[1], { kind: 'halfOf', value: 1 }),
  ...time.months.flatMap((words, index) => listed(words, { kind: 'month', value: index + 1 })),
  ...time.weekdays.flatMap((words, index) => listed(words, { kind: 'weekday', value: index })),
  ...time.weekdaysCounted.flatMap((words, index) => listed(words, { kind: 'weekdays', value: index })),
  ...time.seasons.flatMap(({ words, ...value }) => listed(words, { kind: 'season', value })),
  ...time.feasts.flatMap(({ words, on, days = 1 }) => listed(words, { kind: 'feast', value: { on, days } })),
]

/** Words of one meaning, and where a language file lists them. */
const timeWords = [
  ['quarter', 'quarter'],
  ['weekWord', 'weekWords'],
  ['weekNumbered', 'weeksNumbered'],
  ['ambiguous', 'ambiguous'],
  ['rareName', 'rareNames'],
  ['weekend', 'weekend'],
  ['seasonWord', 'seasonWords'],
  ['nthUnit', 'nthUnits'],
  ['afterNext', 'afterNext'],
  ['fiscal', 'fiscal'],
  ['asap', 'asap'],
  ['now', 'now'],
  ['few', 'few'],
  ['plural', 'plurals'],
  ['in', 'in'],
  ['fromNow', 'fromNow'],
  ['ago', 'ago'],
  ['within', 'within'],
  ['by', 'by'],
  ['notAfter', 'notAfter'],
  ['inclusive', 'inclusive'],
  ['atTheLatest', 'atTheLatest'],
  ['after', 'after'],
  ['before', 'before'],
  ['from', 'from'],
  ['since', 'since'],
  ['occupied', 'occupied'],
  ['waiting', 'waiting'],
  ['happened', 'happened'],
  ['not', 'not'],
  ['or', 'or'],
  ['lasting', 'lasting'],
  ['closest', 'closest'],
  ['closestTo', 'closestTo'],
  ['of', 'of'],
  ['dateWord', 'dateWord'],
  ['beforeDate', 'beforeDate'],
  ['link', 'links'],
  ['yearWord', 'yearWord'],
] as const
