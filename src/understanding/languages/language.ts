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
export type Region = 'PL' | 'RU' | 'US' | 'GB' | 'IE' | 'AU' | 'UA' | 'BY' | 'KZ'
/** The rest is what is left of it from today. */
export type Part = 'beginning' | 'middle' | 'end' | 'rest'
/** A date of every year; days from Easter Sunday; or the nth weekday (0 Monday) of a month, from its end if negative. */
export type FeastRule =
  | { month: number; day: number }
  | { easter: 'western' | 'orthodox'; plus: number }
  | { month: number; weekday: number; nth: number; plus?: number }

export interface LanguageFile {
  code: Language
  /**
   * Where a phone number without a country code belongs, ISO 3166-1. `said`: anywhere in a message; null: such a number
   * is not read. `asked`: in reply to how to reach them, in the order of trying.
   */
  phoneRegions: { said: Region | null; asked: readonly Region[] }
  /** How 3/4/2026 is read. Dates with full stops are always day first. */
  dateOrder: 'day first' | 'month first'
  /** Letters that none of the other languages here has. */
  letters: string
  /** Frequent words that none of the other languages here has: they tell the language. */
  tell: Phrases
  /**
   * Words of everyday talk, whether or not another language has them too. They show how its words are made, and only
   * decide the likeliest language of a message that has none of the words above: "kot", "lipa", "cheers".
   */
  common: Phrases
  /**
   * Ordinary words of five letters and more that are one letter away from a word below, and must not be taken for a slip
   * of the pen: "brand" is no "grand".
   */
  lookalikes: Phrases

  /** Numbers below a thousand, to be added up: "dwadzieścia" "pięć". Halves too: "pół" 0.5. */
  numbers: Numbered
  /** What multiplies the number before it, or stands alone for one: "tysięcy". One letter only counts after digits. */
  magnitudes: Numbered
  /** Those that may stand for one of it: "a thousand", but not "thousands of clients". */
  loneMagnitudes: Phrases
  /**
   * Magnitudes, and sums with a name, that speak of money even without a currency: "лям", "bańka", "stówa"; with the
   * currency, if they have one. `alone`: may be said for one of it ("лям"), not only after a number ("ten grand", but
   * "a grand opening"). `ambiguous`: also an ordinary word ("kafle" are tiles): money only where a currency, a word of
   * money or the question says so.
   */
  moneyMagnitudes: readonly {
    value: number
    currency: string | null
    alone: boolean
    ambiguous: boolean
    words: Phrases
  }[]
  /**
   * Magnitudes said before the number to make it rough: "тысяч триста" is some 300,000. Only numbers `below` follow:
   * "тысячи две" are two thousand, "тысячи двухсот" is 1200. `ofMoney`: only before a currency, "штук пять *баксов*".
   */
  roughMagnitudes: readonly { value: number; below: number; ofMoney?: true; words: Phrases }[]
  /** What may stand between the parts of a number: "two hundred *and* fifty". */
  numberLinks: Phrases
  /** Words for any number between two that dictionaries agree on: "kilkanaście", "a five-figure sum". */
  vagueNumbers: readonly { min: number; max: number; words: Phrases }[]
  /** Before a magnitude, so many of it as dictionaries say: "*a few* thousand", "*kilka* tysięcy". */
  several: readonly { min: number; max: number; words: Phrases }[]
  /** After a number or a magnitude, half of one more: "two *and a half* thousand", "миллион *с половиной*". */
  andHalf: Phrases
  /** Between the words of a decimal: "two *point* five". */
  decimalPoint: Phrases
  /** Before a number below zero. */
  minus: Phrases
  /** "One twenty two" is 122. */
  spokenHundreds: boolean
  /** What a number in digits may be followed by, being declined: "20-*ти* человек". */
  caseEndings: Phrases
  /** What a digit may be followed by to be an ordinal: "3*rd*". */
  ordinalSuffixes: Phrases
  /** First to thirty-first, declined. */
  ordinals: Numbered

  /** ISO 4217 code → names, colloquial ones too. */
  currencies: Readonly<Record<string, Phrases>>
  /** Coins: what part of a currency they are, and of which, where it is only one: "gr", "cents", "dime". */
  minorUnits: readonly { value: number; currency: string | null; words: Phrases }[]
  /** Before the name of a currency, one of it: "*a* dollar". */
  oneOf: Phrases
  /** Between an amount and its currency: "20k *in* euros". */
  inCurrency: Phrases
  /** After an amount, of its taxes: "20k *netto*", "+ VAT". */
  tax: Phrases
  per: Readonly<Record<Per, Phrases>>
  bounds: {
    /** Before the amount. */
    atMost: Phrases
    atLeast: Phrases
    about: Phrases
    /** After the amount: "20k *or less*", "20k *max*". */
    orLess: Phrases
    orMore: Phrases
    /** After it, approximate: "20k *or so*". */
    orSo: Phrases
    /** Between a bound and its amount: "the maximum *budget is* 20k". */
    links: Phrases
    /** Between two amounts or two dates: "20 *to* 30". */
    to: Phrases
    /** "*Between* 20 *and* 30": without the first, the second joins no range. */
    between: Phrases
    /** "*С* 20 до 30": before one amount, unlike "from", it says nothing. */
    rangeFrom: Phrases
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
  /** What one of something costs them, after the amount and before it: no budget. "40 € *a lead*", "*a lead costs* 40 €". */
  unitCosts: { after: Phrases; before: Phrases }
  /**
   * Before an amount in its clause: it is what they pay already, earn or charge, or somebody else's price, and not what
   * they may spend: "*we're paying* HubSpot €90", "*our revenue* is 2m".
   */
  otherSums: Phrases
  /** What people are counted as: "employees". */
  people: Phrases
  /** Before a number of people: "a team of". */
  peopleBefore: Phrases
  /** Answers to how many people there are that mean one: "just me". */
  onePerson: Phrases
  /** Before a number of others, with whom the speaker is one more: "*me plus* two others". */
  besidesSelf: Phrases
  /** What is counted otherwise, so that its number is no money: "percent", "leads", "points". */
  otherUnits: Phrases
  /** Before a number that is only a name: "*version* 2.5", "*no.* 7". */
  labels: Phrases

  time: {
    units: Readonly<Record<Unit, Phrases>>
    /** Words for several units at once: "półrocze" six months. */
    multiples: readonly { amount: number; unit: Unit; words: Phrases }[]
    /** What a day has so many of, where it is left over: "2 days and *3 hours*". */
    dayParts: Numbered
    /** A quarter as the calendar counts it: "3 *kwartał*", but not "3 kwartały". */
    quarter: Phrases
    /** A week as the calendar counts them, before its number or after an ordinal: "*week* 12", "the 12th *week*". */
    weekWords: Phrases
    /** The same after its bare number, where that can be no count of weeks: "w 12 *tygodniu*". */
    weeksNumbered: Phrases
    /** Half of the calendar year, where it needs no "of the year": "H2", "drugie półrocze". */
    halves: readonly [first: Phrases, second: Phrases]
    /** Half of what is named after it: "*second half* of March". */
    halfWords: readonly [first: Phrases, second: Phrases]
    /** January … December, abbreviations too. */
    months: readonly Phrases[]
    /** Monday … Sunday. */
    weekdays: readonly Phrases[]
    /** Names above that are ordinary words as well ("may", "march"): they count only beside a preposition or a number. */
    ambiguous: Phrases
    /** Of those above, words that hardly ever are the name: they count beside a year or with their full stop. */
    rareNames: Phrases
    /** Weekdays that only count after a number: "3 *fridays* from now". */
    weekdaysCounted: readonly Phrases[]
    weekend: Phrases
    /** From which day (month, day) to before which, as the country reckons: by the calendar or by the sun. */
    seasons: readonly {
      from: readonly [month: number, day: number]
      to: readonly [month: number, day: number]
      words: Phrases
    }[]
    /** Any of them: "next *season*". */
    seasonWords: Phrases
    /** Days with a name, and holidays of several: "new year". A name that several have means the first to come. */
    feasts: readonly { on: FeastRule; days?: number; words: Phrases }[]
    /** Days counted from today: "tomorrow" 1. */
    days: Numbered
    /** Units counted from the present one: "this" 0, "next" 1. */
    which: Numbered
    /** Of those before: a number after them tells which one, not how many ("upcoming 2 weeks": the second). */
    nthUnits: Phrases
    /** After a unit or a name: "the week *after next*". */
    afterNext: Phrases
    /** Years counted from the present one in a word: "br." 0. */
    yearNames: Numbered
    /** Directly before two digits of a year: "*FY*27". */
    fiscal: Phrases
    asap: Phrases
    /** "As soon as possible" only as an answer to when: "now". */
    now: Phrases
    /** Two to four of a unit: "a *few* months". Of time only: nobody's "few thousand" is an amount. */
    few: Phrases
    /** Letters for units that mean something else unless a length of time or a date was asked for: "6*m*". */
    unitLetters: Readonly<Partial<Record<Unit, Phrases>>>
    /** Several units without a number: "in the coming *months*". */
    plurals: Phrases
    /** The unit may come first, to make the number rough: "месяца через три" is about 3 months from now. */
    roughUnitFirst: boolean
    /** Before a length of time, from now: "*in* 3 months". */
    in: Phrases
    /** After it: "3 months *from now*". */
    fromNow: Phrases
    /** After it, for what is over: "3 months *ago*". */
    ago: Phrases
    /** At some time until then: "*within* 3 months". */
    within: Phrases
    /** Up to and not after: "*by* March". */
    by: Phrases
    /** Up to it and with it: "*no later than* March". */
    notAfter: Phrases
    /** The same, said after it: "do marca *włącznie*". */
    inclusive: Phrases
    /** After a point that is the last one: "March *at the latest*". */
    atTheLatest: Phrases
    after: Phrases
    /** Between a length and a point: "2 weeks *before* Easter". */
    before: Phrases
    /** From then on: "*from* March", "not before March". */
    from: Phrases
    /** From then until now: "*since* March" is over, and nobody's plan. */
    since: Phrases
    /** Right before "until": what keeps them from beginning before it ends ("our *contract runs* until March"). */
    occupied: Phrases
    /** Right before "before": denied, it hurries ("we can't *wait* before March"). */
    waiting: Phrases
    /** What has happened, so that a time that is not over is none to begin in: "we *lost* two reps this quarter". */
    happened: Phrases
    /** Denies the point that follows: "*not* this year" is after it. */
    not: Phrases
    /** Between two points, either of which will do: "March *or* April". */
    or: Phrases
    /** Beside a length: how long something has been, and no plan. "The site is 10 years *old*", "strona *ma* 10 lat". */
    ages: { before: Phrases; after: Phrases }
    /** Between a point and how long it takes from there: "from March *for* 6 months". */
    lasting: Phrases
    parts: Readonly<Record<Part, Phrases>>
    /** A part of the present unit in one word: "EOY". */
    shortParts: readonly { part: Part; unit: Unit; words: Phrases }[]
    /** Counted from the end: "*last* week of May" 1. */
    fromEnd: Numbered
    /** "the *closest* Monday *to* 5 May" */
    closest: Phrases
    closestTo: Phrases
    /** Between a day's number and its month: "15th *of* March". */
    of: Phrases
    /** After the number of a day: "15 *числа*". */
    dateWord: Phrases
    /** Right before the number of a day in a month that is not named: "*on the* first". */
    beforeDate: Phrases
    /** Before a point, without a meaning of their own: "on", "in", "of", "the". */
    links: Phrases
    /** After a year's number: "2027 *roku*". */
    yearWord: Phrases
  }

  /**
   * Whole phrases that say who decides. `others`: somebody else does, or must agree. That alone leaves the prospect to
   * influence; beside a part of their own, they share.
   */
  authority: Readonly<Record<z.infer<typeof Authority> | 'others', Phrases>>
  /** Who may decide besides or instead of the prospect: "boss", "the board", "he". Titles and names count too. */
  others: Phrases
  /** What such a person does, right after or before: "signs off", "has to approve". */
  othersDecide: Phrases
  /** What decides and is nobody, so that neither the prospect nor anyone else is meant: "price", "quality". */
  whatDecides: Phrases
  /** Beside the prospect, not instead: "as well", "too". */
  also: Phrases
  /** Answers to "who decides?" which mean nothing elsewhere: "me", "my boss". */
  authorityAnswers: Readonly<Partial<Record<z.infer<typeof Authority>, Phrases>>>
  /** Job titles by what their holder usually is to a purchase. Read after `self`, or when authority is asked. */
  titles: Readonly<Record<z.infer<typeof Authority>, Phrases>>
  /** Before or after a title, and part of it: "regional", "senior", "sales". */
  titleModifiers: Phrases
  /** Between a title and what it is of: "director *of* sales", "dyrektor *ds.* zakupów". */
  titleOf: Phrases
  /** Before a title that is held no longer: "ex", "former". */
  formerTitle: Phrases
  /** "I am", "I work as". */
  self: Phrases

  /** Before a person's name: "my name is". */
  nameIs: Phrases
  /** Before a name that is written with a capital, and before much else: "this is". */
  hereIs: Phrases
  /** Before a company's name: "we are called". */
  companyIs: Phrases
  /** Frequent first names, declined; each counts in every language. Behind weaker words they tell a name from a word. */
  givenNames: Phrases
  /** Ends a letter, before the name: "kind regards". */
  signatures: Phrases
  /** After a name that introduces itself: "Anna *here*". */
  nameHere: Phrases
  /** Between a person, or a title, and a company: "Anna *from* Northwind". */
  ofCompany: Phrases
  /** Legal forms of companies; each counts in every language. */
  companyForms: { before: Phrases; after: Phrases }
  /** Cities and countries as they stand after "from": no company's name. */
  places: Phrases
  /** An address spelled out: "anna *at* example *dot* com". `is`: before an address, "my e-mail is". */
  email: { at: Phrases; dot: Phrases; is: Phrases }
  /** Before a phone number, so that its digits are nothing else: "my number is", "call me on". */
  phoneIs: Phrases
  /** After a phone number, before the extension's digits: "ext.". */
  phoneExtension: Phrases

  need: {
    /** Before what is wanted: "we need", "looking for". */
    wants: Phrases
    /** Before what they have, and so do not look for: "we already have". */
    has: Phrases
    /** Before or after what is not wanted: "don't need", "is not needed". */
    unneeded: Phrases
    /** How badly it is needed, anywhere in the message. `high`: "every week", "urgent". `low`: "just curious". */
    high: Phrases
    low: Phrases
  }

  /** Before a time, so that it is the time to talk and no time to begin: "let's talk *next month*". */
  postponing: Phrases
  /** Of the phrases of `not_now`, those that say there is no time to talk: they put off the talk, and not the plans. */
  busy: Phrases
  hours: {
    /** They are open, or at work: "*we're open* Monday to Friday". */
    open: Phrases
    /** Around the hour of a day: "*at* 2", "2 *pm*". */
    before: Phrases
    after: Phrases
  }
  intents: Readonly<Partial<Record<z.infer<typeof Intent>, IntentPhrases>>>
  /**
   * Anywhere, a complaint about us: what we do to them, not what troubles their business. The same words may also ask to
   * stop.
   */
  complaints: Phrases
  /** How a question begins: "where", "is there", "czy". */
  asks: Phrases
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
  /** The same, also behind preambles: a wish, where behind anybody else it is what they do ("customers *stop calling us*"). */
  command?: Phrases
  /** As a whole clause, apart from fillers and preambles. */
  alone?: Phrases
  /** In a clause that is talk about the conversation itself; see `talk`. For words that mean much else elsewhere. */
  inTalk?: Phrases
  /** In a message that is all talk: where another clause with a fact in it would show that it is not meant. */
  sole?: Phrases
  /** As a whole clause, but often said in passing, so that whatever else is said counts for more: "hmm", "great". */
  aside?: Phrases
  /** At the beginning of a clause right after a no: "no, *rather* 20k". */
  afterNo?: Phrases
  /** Longer phrases that begin as one of the others and are not meant so: "how much time". */
  except?: Phrases
}
export type Place = keyof IntentPhrases
