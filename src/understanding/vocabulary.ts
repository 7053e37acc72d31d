/** A language file made ready: what a phrase means, as an entry of one lexicon. */
import type { Language } from '../domain/language.ts'
import { marks, namesOf, symbols } from './currencies.ts'
import { languageFiles } from './languages/index.ts'
import type { LanguageFile, Phrases } from './languages/language.ts'
import { compile, type Lexicon, partsOf, wordsIn } from './lexicon.ts'
import { type Listed, listed, pairs, valued } from './listed.ts'
import type { Entry } from './meanings.ts'
import { type Spelled, type Speller, spellerOf } from './spelling.ts'
import { timeEntries } from './timeEntries.ts'

export interface Vocabulary {
  file: LanguageFile
  lexicon: Lexicon<Entry>
  speller: Speller
  /** Words that mean nothing here, and are no slip for another. */
  ordinary: Pick<Lexicon<true>, 'knows'>
  /** Words of talk. On their own, for they are so common that elsewhere they mean nothing. */
  talk: Lexicon<true>
}

const compiled = new Map<Language, Vocabulary>()

/** Compiled once per language, when first needed. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = compiled.get(language)
  if (known) return known
  const file = languageFiles[language]
  const entries = entriesOf(file)
  const vocabulary = {
    file,
    lexicon: compile(entries),
    speller: spellerOf(meaningsOf(entries)),
    talk: compile(file.talk.map((phrase) => [phrase, true] as const)),
    ordinary: compile(
      [...file.tell, ...file.common, ...file.lookalikes].map((word) => [word, true] as const),
    ),
  }
  compiled.set(language, vocabulary)
  return vocabulary
}

/** What each word means: by itself, if it does, and else in all the phrases that have it. */
function meaningsOf(entries: readonly Listed[]): Spelled[] {
  const alone = new Map<string, Set<string>>()
  const among = new Map<string, Set<string>>()
  for (const [phrase, { kind, value }] of entries) {
    const words = wordsIn(partsOf(phrase))
    const meanings = words.length === 1 ? alone : among
    for (const word of words) {
      const known = meanings.get(word)
      const meaning = `${kind} ${JSON.stringify(value)}`
      if (known) known.add(meaning)
      else meanings.set(word, new Set([meaning]))
    }
  }
  return [...new Map([...among, ...alone])].map(([word, meanings]) => ({ word, meanings }))
}

function entriesOf(file: LanguageFile): Listed[] {
  return [
    ...amountEntries(file),
    ...sharedEntries(),
    ...currencies(Object.entries(file.currencies)),
    ...currencies(namesOf(file.code)),
    ...timeEntries(file.time),
    ...peopleEntries(file),
    ...needEntries(file),
    ...intentEntries(file),
  ]
}

function amountEntries(file: LanguageFile): Listed[] {
  const { bounds } = file
  return [
    ...valued('number', file.numbers),
    ...valued('magnitude', file.magnitudes),
    ...listed(file.loneMagnitudes, { kind: 'loneMagnitude', value: true }),
    ...file.moneyMagnitudes.flatMap(({ words, ...value }) =>
      listed(words, { kind: 'moneyMagnitude', value }),
    ),
    ...file.roughMagnitudes.flatMap(({ words, ...value }) =>
      listed(words, { kind: 'roughMagnitude', value }),
    ),
    ...listed(file.numberLinks, { kind: 'numberLink', value: true }),
    ...file.vagueNumbers.flatMap(({ words, ...value }) => listed(words, { kind: 'vagueNumber', value })),
    ...file.several.flatMap(({ words, ...value }) => listed(words, { kind: 'several', value })),
    ...listed(file.andHalf, { kind: 'andHalf', value: true }),
    ...listed(file.decimalPoint, { kind: 'decimalPoint', value: true }),
    ...listed(file.minus, { kind: 'minus', value: true }),
    ...listed(file.caseEndings, { kind: 'caseEnding', value: true }),
    ...listed(file.ordinalSuffixes, { kind: 'ordinalSuffix', value: true }),
    ...valued('ordinal', file.ordinals),
    ...file.minorUnits.flatMap(({ words, ...value }) => listed(words, { kind: 'minorUnit', value })),
    ...listed(file.oneOf, { kind: 'oneOf', value: true }),
    ...listed(file.inCurrency, { kind: 'inCurrency', value: true }),
    ...listed(file.tax, { kind: 'tax', value: true }),
    ...listed(file.per.once, { kind: 'per', value: 'once' }),
    ...listed(file.per.month, { kind: 'per', value: 'month' }),
    ...listed(file.per.year, { kind: 'per', value: 'year' }),
    ...listed(bounds.atMost, { kind: 'atMost', value: true }),
    ...listed(bounds.atLeast, { kind: 'atLeast', value: true }),
    ...listed(bounds.about, { kind: 'about', value: true }),
    ...listed(bounds.orLess, { kind: 'orLess', value: true }),
    ...listed(bounds.orMore, { kind: 'orMore', value: true }),
    ...listed(bounds.orSo, { kind: 'orSo', value: true }),
    ...listed(bounds.links, { kind: 'boundLink', value: true }),
    ...listed(bounds.to, { kind: 'to', value: true }),
    ...listed(bounds.between, { kind: 'between', value: true }),
    ...listed(bounds.rangeFrom, { kind: 'rangeFrom', value: true }),
    ...listed(bounds.and, { kind: 'and', value: true }),
    ...listed(file.moneyWords, { kind: 'moneyWord', value: true }),
    ...listed(file.noMoney, { kind: 'noMoney', value: true }),
    ...listed(file.freeOnly, { kind: 'freeOnly', value: true }),
    ...listed(file.noLimit, { kind: 'noLimit', value: true }),
    ...listed(file.unitCosts.after, { kind: 'unitCost', value: true }),
    ...listed(file.unitCosts.before, { kind: 'costOfUnit', value: true }),
    ...listed(file.otherSums, { kind: 'otherSum', value: true }),
    ...listed(file.peopleBefore, { kind: 'peopleBefore', value: true }),
    ...listed(file.people, { kind: 'people', value: true }),
    ...listed(file.onePerson, { kind: 'onePerson', value: true }),
    ...listed(file.besidesSelf, { kind: 'besidesSelf', value: true }),
    ...listed(file.otherUnits, { kind: 'otherUnit', value: true }),
    ...listed(file.labels, { kind: 'label', value: true }),
  ]
}

/**
 * A Pole writes "20 tys. dolarów" in an English conversation too: the currencies and magnitudes of all languages count
 * in each, and so do first names and legal forms. Single letters do not: they mean different things.
 */
const sharedEntries = (): Listed[] => [
  ...currencies(symbols()),
  ...marks().flatMap((mark) => listed([mark.written], { kind: 'currencyMark', value: mark })),
  ...Object.values(languageFiles).flatMap((file) => [
    ...currencies(Object.entries(file.currencies)).filter(([phrase]) => phrase.length > 1),
    ...valued('magnitude', file.magnitudes).filter(([phrase]) => phrase.length > 1),
    ...listed(
      file.loneMagnitudes.filter((phrase) => phrase.length > 1),
      { kind: 'loneMagnitude', value: true },
    ),
    ...listed(file.givenNames, { kind: 'givenName', value: true }),
    ...listed(file.companyForms.before, { kind: 'companyFormBefore', value: true }),
    ...listed(file.companyForms.after, { kind: 'companyFormAfter', value: true }),
  ]),
]

const currencies = (names: readonly (readonly [code: string, words: Phrases])[]): Listed[] =>
  names.flatMap(([code, words]) => listed(words, { kind: 'currency', value: code }))

function peopleEntries(file: LanguageFile): Listed[] {
  return [
    ...pairs(file.authority).flatMap(([value, words]) => listed(words, { kind: 'authority', value })),
    ...listed(file.others, { kind: 'other', value: true }),
    ...listed(file.othersDecide, { kind: 'othersDecide', value: true }),
    ...listed(file.whatDecides, { kind: 'whatDecides', value: true }),
    ...listed(file.also, { kind: 'also', value: true }),
    ...listed(file.titleModifiers, { kind: 'titleModifier', value: true }),
    ...listed(file.titleOf, { kind: 'titleOf', value: true }),
    ...listed(file.formerTitle, { kind: 'formerTitle', value: true }),
    ...pairs(file.authorityAnswers).flatMap(([value, words]) =>
      listed(words ?? [], { kind: 'authorityAnswer', value }),
    ),
    ...pairs(file.titles).flatMap(([value, words]) => listed(words, { kind: 'title', value })),
    ...listed(file.self, { kind: 'self', value: true }),
    ...listed(file.nameIs, { kind: 'nameIs', value: true }),
    ...listed(file.hereIs, { kind: 'hereIs', value: true }),
    ...listed(file.companyIs, { kind: 'companyIs', value: true }),
    ...listed(file.signatures, { kind: 'signature', value: true }),
    ...listed(file.nameHere, { kind: 'nameHere', value: true }),
    ...listed(file.ofCompany, { kind: 'ofCompany', value: true }),
    ...listed(file.places, { kind: 'place', value: true }),
    ...listed(file.email.at, { kind: 'emailAt', value: true }),
    ...listed(file.email.dot, { kind: 'emailDot', value: true }),
    ...listed(file.email.is, { kind: 'emailIs', value: true }),
    ...listed(file.phoneExtension, { kind: 'phoneExtension', value: true }),
    ...listed(file.phoneIs, { kind: 'phoneIs', value: true }),
  ]
}

function needEntries({ need }: LanguageFile): Listed[] {
  return [
    ...listed(need.wants, { kind: 'wants', value: true }),
    ...listed(need.has, { kind: 'has', value: true }),
    ...listed(need.unneeded, { kind: 'unneeded', value: true }),
    ...listed(need.high, { kind: 'intensity', value: 'high' }),
    ...listed(need.low, { kind: 'intensity', value: 'low' }),
  ]
}

function intentEntries(file: LanguageFile): Listed[] {
  return [
    ...pairs(file.intents).flatMap(([intent, phrases]) =>
      pairs(phrases ?? {}).flatMap(([where, words]) =>
        listed(words ?? [], { kind: 'intent', value: { intent, where } }),
      ),
    ),
    ...listed(file.postponing, { kind: 'postponing', value: true }),
    ...listed(file.complaints, { kind: 'complaint', value: true }),
    ...listed(file.busy, { kind: 'busy', value: true }),
    ...listed(file.hours.open, { kind: 'open', value: true }),
    ...listed(file.hours.after, { kind: 'hour', value: true }),
    ...listed(file.hours.before, { kind: 'atHour', value: true }),
    ...listed(file.asks, { kind: 'asks', value: true }),
    ...listed(file.negations, { kind: 'negation', value: true }),
    ...listed(file.fillers, { kind: 'filler', value: true }),
    ...listed(file.preambles, { kind: 'preamble', value: true }),
    ...listed(file.clauseBreaks, { kind: 'clauseBreak', value: true }),
    ...listed(file.optionWords, { kind: 'optionWord', value: true }),
  ]
}
