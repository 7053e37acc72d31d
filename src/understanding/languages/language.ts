/**
 * Everything that understanding knows of a language. To add one, copy a file of this folder, translate its words,
 * and add it to `index.ts`; no code knows of any language in particular.
 *
 * Words are written with their proper spelling; case, diacritics and apostrophes are ignored when comparing. The
 * notation of phrases (`*`, `(a|b)`, `[a]`, `...`) is explained in `../lexicon.ts`. Inflected words are given by a stem
 * with `*` where nothing else begins so, and form by form elsewhere. The longest phrase that fits wins, so an
 * exception is written as a longer phrase.
 */

import type { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import type { Authority, Intent, Reading } from '../../domain/reading.ts'

export type Phrases = readonly string[]
/** Words with the number that they stand for. */
export type Numbered = readonly { value: number; words: Phrases }[]
export type Unit = Extract<Reading, { kind: 'duration' }>['value']['unit']
export type Per = 'once' | 'month' | 'year'
export type Part = 'beginning' | 'middle' | 'end'

export interface LanguageFile {
  code: Language
  /** Where a phone number without a country code belongs; null: it is not read. ISO 3166-1. */
  phoneRegion: 'PL' | 'RU' | null
  /** How 3/4/2026 is read. Dates with full stops are always day first. */
  dateOrder: 'day first' | 'month first'
  /** Letters that none of the other languages here has. */
  letters: string
  /** Frequent words that none of the other languages here has: they tell the language. */
  tell: Phrases
  /**
   * How its words are spelt and the others' are not: sequences of letters, `-` for the edge of a word ("-ing"). They
   * only decide what the likeliest language of a message is that has none of the words above.
   */
  spellings: Phrases

  /** Numbers below a thousand, to be added up: "dwadzieścia" "pięć". Halves too: "pół" 0.5. */
  numbers: Numbered
  /** What multiplies the number before it, or stands alone for one: "tysięcy". One letter only counts after digits. */
  magnitudes: Numbered
  /**
   * Magnitudes that speak of money even without a currency: "лям", "bańka"; with the currency, if they have one.
   * `alone`: may be said for one of it ("лям"), not only after a number ("ten grand", but "a grand opening").
   */
  moneyMagnitudes: readonly { value: number; currency: string | null; alone: boolean; words: Phrases }[]
  /** Magnitudes said before the number to make it rough: "тысяч триста" is some 300,000. */
  roughMagnitudes: Numbered
  /** What may stand between the parts of a number: "two hundred *and* fifty". */
  numberLinks: Phrases
  /** What a digit may be followed by to be an ordinal: "3*rd*". */
  ordinalSuffixes: Phrases
  /** First to thirty-first, declined. */
  ordinals: Numbered

  /** ISO 4217 code → names, colloquial ones too. */
  currencies: Readonly<Record<string, Phrases>>
  /** Hundredths of any currency: "gr", "cents". */
  minorUnits: Phrases
  per: Readonly<Record<Per, Phrases>>
  bounds: {
    /** Before the amount. */
    atMost: Phrases
    atLeast: Phrases
    about: Phrases
    /** After the amount: "20k *or less*", "20k *max*". */
    orLess: Phrases
    orMore: Phrases
    /** Between two amounts or two dates: "20 *to* 30". */
    to: Phrases
    /** "*Between* 20 *and* 30": without the first, the second joins no range. */
    between: Phrases
    and: Phrases
  }
  /** Words that make a number near them money: "budget". */
  moneyWords: Phrases
  /** "No budget yet": there is none. */
  noMoney: Phrases
  /** "Free only": the amount is zero. */
  freeOnly: Phrases
  /** "Money is no object": an amount without bounds. */
  noLimit: Phrases
  /** What people are counted as: "employees". */
  people: Phrases
  /** Before a number of people: "a team of". */
  peopleBefore: Phrases
  /** What is counted otherwise, so that its number is no money: "percent", "leads", "points". */
  otherUnits: Phrases

  time: {
    units: Readonly<Record<Unit, Phrases>>
    /** Words for several units at once: "półrocze" six months. */
    multiples: readonly { amount: number; unit: Unit; words: Phrases }[]
    /** A quarter as the calendar counts it: "3 *kwartał*", but not "3 kwartały". */
    quarter: Phrases
    /** Half of the calendar year, whole phrases: "second half of the year". */
    halves: readonly [first: Phrases, second: Phrases]
    /** January … December, abbreviations too. */
    months: readonly Phrases[]
    /** Monday … Sunday. */
    weekdays: readonly Phrases[]
    /** Names above that are ordinary words as well ("may", "march"): they count only beside a preposition or a number. */
    ambiguous: Phrases
    /** First month (1–12; may run over the year's end), number of months. */
    seasons: readonly { month: number; months: number; words: Phrases }[]
    /** Days with a name: "new year". */
    feasts: readonly { month: number; day: number; words: Phrases }[]
    /** Days counted from today: "tomorrow" 1. */
    days: Numbered
    /** Units counted from the present one: "this" 0, "next" 1. */
    which: Numbered
    asap: Phrases
    /** "As soon as possible" only as an answer to when: "now". */
    now: Phrases
    /** Two to four of a unit: "a *few* months". Of time only: nobody's "few thousand" is an amount. */
    few: Phrases
    /** Before a length of time, from now: "*in* 3 months". */
    in: Phrases
    /** After it: "3 months *from now*". */
    fromNow: Phrases
    /** At some time until then: "*within* 3 months". */
    within: Phrases
    /** Up to and not after: "*by* March". */
    by: Phrases
    after: Phrases
    /** From then on: "*since* March", "not before March". */
    from: Phrases
    parts: Readonly<Record<Part, Phrases>>
    /** "End of year" in one word: "EOY". */
    ends: readonly { unit: Unit; words: Phrases }[]
    /** Before a point, without a meaning of their own: "on", "in", "of", "the". */
    links: Phrases
    /** After a year's number: "2027 *roku*". */
    yearWord: Phrases
  }

  authority: Readonly<Record<z.infer<typeof Authority>, Phrases>>
  /** Answers to "who decides?" which mean nothing elsewhere: "me", "my boss". */
  authorityAnswers: Readonly<Partial<Record<z.infer<typeof Authority>, Phrases>>>
  /** Job titles by what their holder usually is to a purchase. Read after `self`, or when authority is asked. */
  titles: Readonly<Record<z.infer<typeof Authority>, Phrases>>
  /** "I am", "I work as". */
  self: Phrases

  /** Before a person's name: "my name is". */
  nameIs: Phrases
  /** Before a name that is written with a capital, and before much else: "this is". */
  hereIs: Phrases
  /** Before a company's name: "we are called". */
  companyIs: Phrases

  intents: Readonly<Partial<Record<z.infer<typeof Intent>, IntentPhrases>>>
  /** Up to three words before an `anywhere` phrase of the same clause, these turn it into nothing: "don't need". */
  negations: Phrases
  /** What may accompany a phrase that must stand alone: "please", "well", "thanks". */
  fillers: Phrases
  /** What may lead up to it: "*could you* stop", "*my answer is* maybe". */
  preambles: Phrases
  /**
   * Words of which talk about the conversation itself is made, and that say nothing of anyone's business: pronouns
   * ("I", "you"; not "we"), auxiliaries, what is said and heard ("tell", "word", "answer"). Beside nothing but these
   * and fillers, an `inTalk` phrase is meant.
   */
  talk: Phrases
  /** Begins a new clause without a comma: "but". */
  clauseBreaks: Phrases
  /** Around the number of an offered choice: "*option* 2", "the second *one*". */
  optionWords: Phrases
}

/** Where a phrase must stand to be meant so. */
export interface IntentPhrases {
  /** Anywhere in the message. */
  anywhere?: Phrases
  /** At the beginning of a clause. */
  opening?: Phrases
  /** As a whole clause, apart from fillers and preambles. */
  alone?: Phrases
  /** In a clause that is talk about the conversation itself; see `talk`. For words that mean much else elsewhere. */
  inTalk?: Phrases
  /** In a message that is all talk: where another clause with a fact in it would show that it is not meant. */
  sole?: Phrases
  /** As a whole clause, but often said in passing, so that whatever else is said counts for more: "hmm", "great". */
  aside?: Phrases
  /** Longer phrases that begin as one of the others and are not meant so: "how much time". */
  except?: Phrases
}
export type Place = keyof IntentPhrases
