/** What the words of a language can mean. */
import type { z } from 'zod'
import type { Authority, Intent } from '../domain/reading.ts'
import type { Mark } from './currencies.ts'
import type { FeastRule, LanguageFile, Part, Per, Place, Unit } from './languages/language.ts'

type AuthorityValue = z.infer<typeof Authority>
type IntentValue = z.infer<typeof Intent>

/** What a phrase can mean: the kind, and what goes with it. */
export interface Meanings {
  number: number
  magnitude: number
  loneMagnitude: true
  moneyMagnitude: { value: number; currency: string | null; alone: boolean; ambiguous: boolean }
  roughMagnitude: { value: number; below: number; ofMoney?: true }
  numberLink: true
  vagueNumber: { min: number; max: number }
  several: { min: number; max: number }
  decimalPoint: true
  minus: true
  caseEnding: true
  ordinalSuffix: true
  ordinal: number
  currency: string
  currencyMark: Mark
  minorUnit: { value: number; currency: string | null }
  oneOf: true
  inCurrency: true
  tax: true
  per: Per
  atMost: true
  atLeast: true
  about: true
  orLess: true
  orMore: true
  orSo: true
  boundLink: true
  to: true
  between: true
  rangeFrom: true
  and: true
  moneyWord: true
  noMoney: true
  freeOnly: true
  noLimit: true
  unitCost: true
  costOfUnit: true
  otherSum: true
  people: true
  peopleBefore: true
  onePerson: true
  besidesSelf: true
  otherUnit: true
  label: true
  unit: { amount: number; unit: Unit }
  dayPart: number
  quarter: true
  weekWord: true
  weekNumbered: true
  half: 0 | 1
  month: number
  weekday: number
  ambiguous: true
  rareName: true
  halfOf: 0 | 1
  weekdays: number
  weekend: true
  season: Pick<LanguageFile['time']['seasons'][number], 'from' | 'to'>
  seasonWord: true
  feast: { on: FeastRule; days: number }
  day: number
  which: number
  nthUnit: true
  afterNext: true
  yearName: number
  fiscal: true
  asap: true
  now: true
  few: true
  in: true
  andHalf: true
  unitLetter: { amount: number; unit: Unit }
  plural: true
  fromNow: true
  ago: true
  within: true
  by: true
  notAfter: true
  inclusive: true
  atTheLatest: true
  after: true
  before: true
  from: true
  since: true
  occupied: true
  waiting: true
  happened: true
  not: true
  or: true
  lasting: true
  ageBefore: true
  ageAfter: true
  part: Part
  shortPart: { part: Part; unit: Unit }
  fromEnd: number
  closest: true
  closestTo: true
  of: true
  dateWord: true
  beforeDate: true
  link: true
  yearWord: true
  authority: AuthorityValue | 'others'
  other: true
  othersDecide: true
  whatDecides: true
  also: true
  authorityAnswer: AuthorityValue
  title: AuthorityValue
  titleModifier: true
  titleOf: true
  formerTitle: true
  self: true
  nameIs: true
  hereIs: true
  companyIs: true
  givenName: true
  signature: true
  nameHere: true
  ofCompany: true
  companyFormBefore: true
  companyFormAfter: true
  place: true
  emailAt: true
  emailDot: true
  emailIs: true
  phoneExtension: true
  phoneIs: true
  postponing: true
  complaint: true
  busy: true
  hour: true
  open: true
  atHour: true
  asks: true
  wants: true
  has: true
  unneeded: true
  intensity: 'low' | 'high'
  intent: { intent: IntentValue; where: Place }
  negation: true
  filler: true
  preamble: true
  clauseBreak: true
  optionWord: true
}
export type MeaningKind = keyof Meanings
/** Kinds of words that mean nothing but their kind. */
type MarkKind = { [K in MeaningKind]: Meanings[K] extends true ? K : never }[MeaningKind]
type ValuedKind = Exclude<MeaningKind, MarkKind>
export type Meaning =
  | { kind: MarkKind; value: true }
  | { [K in ValuedKind]: { kind: K; value: Meanings[K] } }[ValuedKind]

/** Kinds that are asked for together: one bit; or several, and then any of these sets. */
export type KindSet = number

/** A meaning as a message notes it. */
export type Entry = Meaning & { number: number; sets: KindSet }
