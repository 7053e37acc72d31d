/** A language file made ready: what a phrase means, as an entry of one lexicon. */
import type { z } from 'zod'
import type { Language } from '../domain/language.ts'
import type { Authority, Intent } from '../domain/reading.ts'
import { languageFiles } from './languages/index.ts'
import type { LanguageFile, Numbered, Part, Per, Phrases, Place, Unit } from './languages/language.ts'
import { compile, type Lexicon } from './lexicon.ts'

type AuthorityValue = z.infer<typeof Authority>
type IntentValue = z.infer<typeof Intent>

/** What a phrase can mean: the kind, and what goes with it. */
export interface Meanings {
  number: number
  magnitude: number
  moneyMagnitude: { value: number; currency: string | null; alone: boolean }
  roughMagnitude: number
  numberLink: true
  ordinalSuffix: true
  ordinal: number
  currency: string
  minorUnit: true
  per: Per
  atMost: true
  atLeast: true
  about: true
  orLess: true
  orMore: true
  to: true
  between: true
  and: true
  moneyWord: true
  noMoney: true
  freeOnly: true
  noLimit: true
  people: true
  peopleBefore: true
  otherUnit: true
  unit: { amount: number; unit: Unit }
  quarter: true
  half: 0 | 1
  month: number
  weekday: number
  ambiguous: true
  season: { month: number; months: number }
  feast: { month: number; day: number }
  day: number
  which: number
  asap: true
  now: true
  few: true
  in: true
  fromNow: true
  within: true
  by: true
  after: true
  from: true
  part: Part
  endOf: Unit
  link: true
  yearWord: true
  authority: AuthorityValue
  authorityAnswer: AuthorityValue
  title: AuthorityValue
  self: true
  nameIs: true
  hereIs: true
  companyIs: true
  intent: { intent: IntentValue; where: Place }
  negation: true
  filler: true
  preamble: true
  clauseBreak: true
  optionWord: true
}
export type MeaningKind = keyof Meanings
export type Entry = { [K in MeaningKind]: { kind: K; value: Meanings[K] } }[MeaningKind]
type Listed = readonly [phrase: string, entry: Entry]

export interface Vocabulary {
  file: LanguageFile
  lexicon: Lexicon<Entry>
  /** Words of talk. On their own, for they are so common that elsewhere they mean nothing. */
  talk: Lexicon<true>
}

const compiled = new Map<Language, Vocabulary>()

/** Compiled once per language, when first needed. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = compiled.get(language)
  if (known) return known
  const file = languageFiles[language]
  const talk = compile(file.talk.map((phrase) => [phrase, true] as const))
  const vocabulary = { file, lexicon: compile(entriesOf(file)), talk }
  compiled.set(language, vocabulary)
  return vocabulary
}

function entriesOf(file: LanguageFile): Listed[] {
  return [
    ...amountEntries(file),
    ...sharedEntries(),
    ...timeEntries(file.time),
    ...peopleEntries(file),
    ...intentEntries(file),
  ]
}

function amountEntries(file: LanguageFile): Listed[] {
  const { bounds } = file
  return [
    ...valued('number', file.numbers),
    ...valued('magnitude', file.magnitudes),
    ...file.moneyMagnitudes.flatMap(({ words, ...value }) =>
      listed(words, { kind: 'moneyMagnitude', value }),
    ),
    ...valued('roughMagnitude', file.roughMagnitudes),
    ...listed(file.numberLinks, { kind: 'numberLink', value: true }),
    ...listed(file.ordinalSuffixes, { kind: 'ordinalSuffix', value: true }),
    ...valued('ordinal', file.ordinals),
    ...listed(file.minorUnits, { kind: 'minorUnit', value: true }),
    ...listed(file.per.once, { kind: 'per', value: 'once' }),
    ...listed(file.per.month, { kind: 'per', value: 'month' }),
    ...listed(file.per.year, { kind: 'per', value: 'year' }),
    ...listed(bounds.atMost, { kind: 'atMost', value: true }),
    ...listed(bounds.atLeast, { kind: 'atLeast', value: true }),
    ...listed(bounds.about, { kind: 'about', value: true }),
    ...listed(bounds.orLess, { kind: 'orLess', value: true }),
    ...listed(bounds.orMore, { kind: 'orMore', value: true }),
    ...listed(bounds.to, { kind: 'to', value: true }),
    ...listed(bounds.between, { kind: 'between', value: true }),
    ...listed(bounds.and, { kind: 'and', value: true }),
    ...listed(file.moneyWords, { kind: 'moneyWord', value: true }),
    ...listed(file.noMoney, { kind: 'noMoney', value: true }),
    ...listed(file.freeOnly, { kind: 'freeOnly', value: true }),
    ...listed(file.noLimit, { kind: 'noLimit', value: true }),
    ...listed(file.peopleBefore, { kind: 'peopleBefore', value: true }),
    ...listed(file.people, { kind: 'people', value: true }),
    ...listed(file.otherUnits, { kind: 'otherUnit', value: true }),
  ]
}

/** Symbols and codes are nobody's language. Codes that are words in one ("ALL", "TRY", "TOP") are left out. */
const symbols: Readonly<Record<string, Phrases>> = {
  EUR: ['€', 'eur', '€ur'],
  USD: ['$', 'usd', 'us$', 'us $'],
  GBP: ['£', 'gbp'],
  PLN: ['pln', 'zł'],
  RUB: ['₽', 'rub', 'rur'],
  UAH: ['₴', 'uah'],
  JPY: ['¥', 'jpy'],
  CNY: ['cny', 'rmb'],
  INR: ['₹', 'inr', 'rs'],
  ILS: ['₪', 'ils'],
  KZT: ['₸', 'kzt'],
  CHF: ['chf'],
  CZK: ['czk', 'kč'],
  SEK: ['sek'],
  NOK: ['nok'],
  DKK: ['dkk'],
  HUF: ['huf'],
  RON: ['ron'],
  BGN: ['bgn'],
  CAD: ['cad', 'c$'],
  AUD: ['aud', 'a$'],
  BYN: ['byn'],
  GEL: ['gel'],
  AED: ['aed'],
  KWD: ['kwd'],
  QAR: ['qar'],
  SAR: ['sar'],
  MYR: ['myr'],
  SGD: ['sgd'],
  HKD: ['hkd', 'hk$'],
  NZD: ['nzd'],
  MXN: ['mxn'],
  BRL: ['brl', 'r$'],
  ZAR: ['zar'],
  KRW: ['krw', '₩'],
  THB: ['thb', '฿'],
  VND: ['vnd', '₫'],
  TRY: ['₺'],
  AMD: ['amd'],
  AZN: ['azn'],
  MDL: ['mdl'],
  RSD: ['rsd'],
}

/**
 * A Pole writes "20 tys. dolarów" in an English conversation too: the currencies and magnitudes of all languages count
 * in each. Single letters do not: they mean different things.
 */
const sharedEntries = (): Listed[] => [
  ...currencies(symbols),
  ...Object.values(languageFiles).flatMap((file) => [
    ...currencies(file.currencies),
    ...valued('magnitude', file.magnitudes).filter(([phrase]) => phrase.length > 1),
  ]),
]

const currencies = (names: Readonly<Record<string, Phrases>>): Listed[] =>
  Object.entries(names).flatMap(([code, words]) => listed(words, { kind: 'currency', value: code }))

function timeEntries(time: LanguageFile['time']): Listed[] {
  return [
    ...pairs(time.units).flatMap(([unit, words]) =>
      listed(words, { kind: 'unit', value: { amount: 1, unit } }),
    ),
    ...time.multiples.flatMap(({ words, ...value }) => listed(words, { kind: 'unit', value })),
    ...listed(time.quarter, { kind: 'quarter', value: true }),
    ...listed(time.halves[0], { kind: 'half', value: 0 }),
    ...listed(time.halves[1], { kind: 'half', value: 1 }),
    ...time.months.flatMap((words, index) => listed(words, { kind: 'month', value: index + 1 })),
    ...time.weekdays.flatMap((words, index) => listed(words, { kind: 'weekday', value: index })),
    ...listed(time.ambiguous, { kind: 'ambiguous', value: true }),
    ...time.seasons.flatMap(({ words, ...value }) => listed(words, { kind: 'season', value })),
    ...time.feasts.flatMap(({ words, ...value }) => listed(words, { kind: 'feast', value })),
    ...valued('day', time.days),
    ...valued('which', time.which),
    ...listed(time.asap, { kind: 'asap', value: true }),
    ...listed(time.now, { kind: 'now', value: true }),
    ...listed(time.few, { kind: 'few', value: true }),
    ...listed(time.in, { kind: 'in', value: true }),
    ...listed(time.fromNow, { kind: 'fromNow', value: true }),
    ...listed(time.within, { kind: 'within', value: true }),
    ...listed(time.by, { kind: 'by', value: true }),
    ...listed(time.after, { kind: 'after', value: true }),
    ...listed(time.from, { kind: 'from', value: true }),
    ...pairs(time.parts).flatMap(([part, words]) => listed(words, { kind: 'part', value: part })),
    ...time.ends.flatMap(({ unit, words }) => listed(words, { kind: 'endOf', value: unit })),
    ...listed(time.links, { kind: 'link', value: true }),
    ...listed(time.yearWord, { kind: 'yearWord', value: true }),
  ]
}

function peopleEntries(file: LanguageFile): Listed[] {
  return [
    ...pairs(file.authority).flatMap(([value, words]) => listed(words, { kind: 'authority', value })),
    ...pairs(file.authorityAnswers).flatMap(([value, words]) =>
      listed(words ?? [], { kind: 'authorityAnswer', value }),
    ),
    ...pairs(file.titles).flatMap(([value, words]) => listed(words, { kind: 'title', value })),
    ...listed(file.self, { kind: 'self', value: true }),
    ...listed(file.nameIs, { kind: 'nameIs', value: true }),
    ...listed(file.hereIs, { kind: 'hereIs', value: true }),
    ...listed(file.companyIs, { kind: 'companyIs', value: true }),
  ]
}

function intentEntries(file: LanguageFile): Listed[] {
  return [
    ...pairs(file.intents).flatMap(([intent, phrases]) =>
      pairs(phrases ?? {}).flatMap(([where, words]) =>
        listed(words ?? [], { kind: 'intent', value: { intent, where } }),
      ),
    ),
    ...listed(file.negations, { kind: 'negation', value: true }),
    ...listed(file.fillers, { kind: 'filler', value: true }),
    ...listed(file.preambles, { kind: 'preamble', value: true }),
    ...listed(file.clauseBreaks, { kind: 'clauseBreak', value: true }),
    ...listed(file.optionWords, { kind: 'optionWord', value: true }),
  ]
}

const listed = (words: Phrases, entry: Entry): Listed[] => words.map((phrase) => [phrase, entry])

const valued = (
  kind: 'number' | 'magnitude' | 'roughMagnitude' | 'ordinal' | 'day' | 'which',
  list: Numbered,
): Listed[] => list.flatMap(({ value, words }) => listed(words, { kind, value }))

/** `Object.entries` that keeps the keys' type: language files have no others. */
function pairs<K extends string, V>(record: Partial<Readonly<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][]
}
