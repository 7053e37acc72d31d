/** Amounts of money, with currency, range and period, and the words that there is none. */
import type { ReadingOf } from '../domain/reading.ts'
import { type Bounded, type Bounds, withWordsAfter } from './bounds.ts'
import type { Clauses } from './clause.ts'
import type { AskedQuestion, Found, Message } from './message.ts'
import { periodAfter, periodBefore } from './period.ts'
import { isPronoun, type Quantity } from './quantity.ts'

type Money = ReadingOf<'money'>

/** How far (in tokens) before a number a word like "budget" makes it money: "our budget is somewhere around 20k". */
const REACH = 6

/** Enough to be read where nothing in the message is surer. */
const POSSIBLE = 0.5

/** Less than any caller takes for an answer. */
const ASIDE = 0.45

/** Where nothing speaks of money, and it was not asked for, no number is money. */
const ofMoney = [
  'currency',
  'currencyMark',
  'minorUnit',
  'moneyMagnitude',
  'tax',
  'per',
  'moneyWord',
] as const

export function readMoney(
  message: Message,
  bounded: () => readonly Bounded[],
  asked: AskedQuestion | null,
  clauses: Clauses,
): Money[] {
  const isAsked = asked?.reads === 'money'
  const readings: Money[] = [...absentMoney(message), ...(isAsked ? loneCoin(message) : [])]
  if (!isAsked && !ofMoney.some((kind) => message.has(kind))) return readings
  for (const amount of inSameMagnitude(bounded())) {
    const reading = moneyOf(message, amount, isAsked)
    if (reading)
      readings.push(isOtherSum(message, amount.bounds, clauses) ? { ...reading, certainty: ASIDE } : reading)
  }
  // "5k for 20 chairs": beside an amount, a number of who knows what is none.
  const isSure = readings.some(({ certainty }) => certainty > POSSIBLE)
  return isSure ? readings.filter(({ certainty }) => certainty > POSSIBLE) : readings
}

/** How many times as much a second amount may be, for the magnitude of the first to be meant of it as well. */
const ALIKE = 3

/** "18k set aside, could stretch to 22": thousands, too. */
function inSameMagnitude(amounts: readonly Bounded[]): Bounded[] {
  let before: Quantity | undefined
  return amounts.map((amount) => {
    const [quantity, ...others] = amount.quantities
    const times = quantity && others.length === 0 ? timesMeant(amount.bounds, quantity, before) : 1
    if (times === 1) before = amount.quantities.at(-1)
    return times === 1 ? amount : { ...amount, bounds: multiplied(amount.bounds, times) }
  })
}

function timesMeant({ isNamed, isCoin }: Bounds, { magnitude, value }: Quantity, before?: Quantity): number {
  const isBare = !isNamed && !isCoin && magnitude === 1 && value < 1000
  if (!isBare || !before || before.magnitude < 1000) return 1
  const ratio = value / before.coefficient
  return ratio >= 1 / ALIKE && ratio <= ALIKE ? before.magnitude : 1
}

const multiplied = (bounds: Bounds, times: number): Bounds => ({
  ...bounds,
  min: bounds.min === null ? null : bounds.min * times,
  max: bounds.max === null ? null : bounds.max * times,
})

function moneyOf(message: Message, { bounds: amount, quantities }: Bounded, isAsked: boolean): Money | null {
  const after = periodAfter(message, amount)
  const per = after ?? periodBefore(message, amount)
  // "20k a month *max*"
  const bounds = after ? withWordsAfter(message, { ...amount, next: after.next }) : amount
  const certainty = certaintyOf(message, { bounds, amount, quantities, isAsked, isRegular: per !== null })
  if (certainty === 0) return null
  const { min, max, currency } = bounds
  const { quote, start, end } = message.evidence(
    Math.min(per?.first ?? bounds.first, bounds.first),
    bounds.next,
  )
  return {
    kind: 'money',
    value: { min, max, currency, per: per?.value ?? null },
    quote,
    start,
    end,
    certainty: bounds.about && certainty > POSSIBLE ? certainty * 0.9 : certainty,
  }
}

interface Said {
  bounds: Bounds
  /** Before the period. */
  amount: Bounds
  quantities: readonly Quantity[]
  isAsked: boolean
  /** It has a period. */
  isRegular: boolean
}

/** 0: it is no money. A currency settles it; without one, money must have been asked for or spoken of. */
function certaintyOf(message: Message, said: Said): number {
  const { bounds, amount, quantities, isAsked, isRegular } = said
  if (isOfOne(message, bounds)) return bounds.isNamed || bounds.isCoin ? ASIDE : 0
  if (bounds.isNamed) return 0.98
  if (isCounted(message, amount, isRegular)) return 0
  if (bounds.isCoin) return isCoinMeant(message, bounds, isAsked) ? 0.95 : 0
  if (bounds.isTaxed || quantities.some(({ money }) => money && !money.ambiguous)) return 0.9
  return likelihoodOf(message, said)
}

/** "€40 a lead", "a lead costs us €40": what one of something costs, and nobody's budget. */
const isOfOne = (message: Message, { first, next }: Bounds): boolean =>
  message.at(message.past(next), 'unitCost') !== null || message.before(first, 'costOfUnit') !== null

/** "Our revenue of the last year was 2m", and not "we lose customers every week and have 20k". */
const OTHER_SUM_WORDS = 4

/** "We're paying HubSpot €90", "our revenue is 2m": nobody's budget, unless a word of money stands nearer. */
function isOtherSum(message: Message, { first }: Bounds, clauses: Clauses): boolean {
  const mark = message.all('otherSum').findLast(({ next }) => next <= first)
  if (!mark || first - mark.next > OTHER_SUM_WORDS || !clauses.areTogether(mark.first, first)) return false
  return !message.all('moneyWord').some((word) => word.first >= mark.next && word.next <= first)
}

/** A bare number. */
function likelihoodOf(message: Message, { bounds, quantities, isAsked, isRegular }: Said): number {
  const isLarge = quantities.some(({ magnitude }) => magnitude >= 1000)
  if (quantities.some((quantity) => isPronoun(message, quantity))) return 0
  const isOther = !isLarge && !isRegular && isOfUnknown(message, bounds)
  if (isOther || quantities.some(({ money }) => money?.isLone)) return isAsked ? POSSIBLE : 0
  if (isNearMoneyWord(message, bounds)) return 0.85
  return isAsked || (isRegular && isLarge) ? 0.8 : 0
}

/** "10c" is ten cents as the whole answer; elsewhere it may be anything. */
const isCoinMeant = (message: Message, { first, next }: Bounds, isAsked: boolean): boolean =>
  isLongWord(message, next - 1) || (isAsked && first === 0 && next === message.tokens.length)

const isLongWord = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.kind === 'sign' || (tokens[at]?.text.length ?? 0) > 1

/** "12 people", "3 months", "20%", "version 2.5": the number is of something else. */
function isCounted(message: Message, { first, next }: Bounds, isRegular: boolean): boolean {
  const past = message.past(next)
  const hyphen = message.tokens[past]
  const at = hyphen?.text === '-' && hyphen.glued ? past + 1 : past
  const isUnit =
    !isRegular && (['unit', 'otherUnit', 'hour'] as const).some((kind) => message.at(at, kind) !== null)
  return (
    isUnit ||
    (['people', 'month', 'yearWord'] as const).some((kind) => message.at(at, kind)) ||
    message.before(first, 'label') !== null
  )
}

/** A small bare number before a word that means nothing here: "20 chairs". */
function isOfUnknown(message: Message, { max, min, next }: Bounds): boolean {
  const token = message.tokens[message.past(next)]
  const isSmall = Math.max(min ?? 0, max ?? 0) < 1000
  return isSmall && token?.kind === 'word' && token.text.length > 2 && !message.isKnown(message.past(next))
}

function isNearMoneyWord(message: Message, { first, next }: Bounds): boolean {
  for (let at = first; at > Math.max(0, first - REACH); at -= 1) {
    if (message.before(at, 'moneyWord')) return true
  }
  return message.at(next, 'moneyWord') !== null
}

/** A coin as the whole answer: "a dime". */
function loneCoin(message: Message): Money[] {
  return message.all('minorUnit').flatMap(({ first, next, value: coin }): Money[] => {
    if (first > 0 || next < message.tokens.length || !isLongWord(message, next - 1)) return []
    const { value, currency } = coin
    return [moneyReading(message, { first, next }, { min: value, max: value, currency, per: null })]
  })
}

const absent = ['noMoney', 'freeOnly', 'noLimit'] as const

/** "No budget yet" and "free only" are amounts of zero, "money is no object" is one without bounds. */
function absentMoney(message: Message): Money[] {
  if (!absent.some((kind) => message.has(kind))) return []
  const limitless = message.all('noLimit')
  const none = [...message.all('noMoney'), ...message.all('freeOnly')].filter(
    ({ first, next }) => !limitless.some((limit) => limit.first <= first && next <= limit.next),
  )
  return [
    ...none.map((found) => bounded(message, found, 0)),
    ...limitless.map((found) => bounded(message, found, null)),
  ]
}

const bounded = (message: Message, found: Found<true>, bound: 0 | null): Money =>
  moneyReading(message, found, { min: bound, max: bound, currency: null, per: null })

const moneyReading = (
  message: Message,
  { first, next }: { first: number; next: number },
  value: Money['value'],
): Money => ({ kind: 'money', value, ...message.evidence(first, next), certainty: 0.85 })
