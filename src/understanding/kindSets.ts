/**
 * Sets of kinds that are asked for at nearly every token. Each is a bit, so that one number tells what a token has
 * something of, and a reader is not started where nothing of its kind stands.
 */
import type { KindSet, MeaningKind } from './meanings.ts'

const bits = new Map<MeaningKind, KindSet>()
let free: KindSet = 1

/** A set of its own; its kinds may be in others as well. There is room for 31. */
function setOf(...kinds: readonly MeaningKind[]): KindSet {
  const bit = free
  free *= 2
  for (const kind of kinds) bits.set(kind, setsWith(kind) | bit)
  return bit
}

/** The sets that have the kind. */
export function setsWith(kind: MeaningKind): KindSet {
  return bits.get(kind) ?? 0
}

/** There are not as many. */
export const MOST_KINDS = 128
const numbers = new Map<MeaningKind, number>()

/** Each kind has a number of its own. */
export function numberOf(kind: MeaningKind): number {
  const known = numbers.get(kind)
  if (known !== undefined) return known
  numbers.set(kind, numbers.size)
  return numbers.size - 1
}

/** What a token is, whatever it means. */
export const DIGITS = setOf()
export const SIGN = setOf()
/** A word of one letter. */
export const LETTER = setOf()

/** Whatever begins there. */
export const ANYTHING: KindSet = -1

/** Words that count what follows them. */
export const COUNTING = setOf('number', 'magnitude', 'roughMagnitude', 'vagueNumber')
export const NUMBER_WORD = COUNTING | setOf('moneyMagnitude', 'several')
export const ONE_OF = setOf('oneOf')
/** Digits, the full stop of ".50", a word for a number, or the article of "a dollar". */
export const QUANTITY = DIGITS | SIGN | NUMBER_WORD | ONE_OF

export const CURRENCY = setOf('currency')

export const UNIT = setOf('unit')
export const FEW = setOf('few')
export const MONTH = setOf('month')
export const WEEKDAY = setOf('weekday')
export const WEEKEND = setOf('weekend')
/** What else has a name of its own in every year. */
export const ANNUAL = setOf('half', 'season', 'feast')
export const DAY = setOf('day')
export const WHICH = setOf('which')
/** Parts of something longer. */
export const PART = setOf('part', 'shortPart', 'halfOf')
export const CLOSEST = setOf('closest')
export const URGENT = setOf('asap', 'now')
const ORDINAL_WORD = setOf('ordinal')
const FROM_END = setOf('fromEnd')
const YEAR_WORD = setOf('yearName', 'fiscal')
/** What is named by its number in the year. */
export const NUMBERED = setOf('quarter', 'weekWord', 'weekNumbered')
export const ORDINAL = ORDINAL_WORD | DIGITS
/** The first or the last of something. */
export const NTH = ORDINAL | FROM_END
/** Also "'27". */
export const YEAR = YEAR_WORD | DIGITS | SIGN

/** Words that say when, or a part of it. */
export const TELLING =
  UNIT |
  FEW |
  MONTH |
  WEEKDAY |
  WEEKEND |
  ANNUAL |
  DAY |
  WHICH |
  PART |
  CLOSEST |
  URGENT |
  YEAR_WORD |
  ORDINAL_WORD |
  FROM_END |
  NUMBERED

export const LINKING = setOf('in', 'within', 'link')
const ABOUT = setOf('about')
/** Words that begin what is said of when, before a time or a length. */
export const BOUND = setOf('by', 'notAfter', 'after', 'from', 'since', 'not', 'lasting')
/** Words that begin a time expression only before one that says when. */
export const LEADING = LINKING | ABOUT | BOUND | setOf('atMost', 'atLeast')
/** Of those, words that a point may begin with: "*in about* two weeks from Monday". */
export const LEADING_POINT = LINKING | ABOUT
/** What a length may begin with: "about", "jakieś", "a" and "3 months". */
export const LENGTH = QUANTITY | UNIT | FEW | LINKING | ABOUT

/** What a number of time may go on with: "13 *to* 15 July", "two *and a half* weeks", "3*rd*", "20 *числа*". */
export const JOINING =
  TELLING |
  LEADING |
  setOf(
    'number',
    'numberLink',
    'andHalf',
    'decimalPoint',
    'caseEnding',
    'ordinalSuffix',
    'dateWord',
    'of',
    'to',
    'and',
    'or',
    'plural',
    'weekdays',
  )
