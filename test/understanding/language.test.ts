import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/domain/language.ts'
import { likeliestLanguage } from '../../src/understanding/language.ts'
import { languageFiles } from '../../src/understanding/languages/index.ts'
import { normalizeWord } from '../../src/understanding/normalize.ts'
import { tokenize } from '../../src/understanding/tokens.ts'
import { wishedLanguageIn } from '../../src/understanding/wishedLanguage.ts'
import { businessSentences } from './sentences/business.ts'
import { intentSentences } from './sentences/intents.ts'
import { readingsIn, valuesIn } from './support.ts'

describe('the language of a message', () => {
  it.each<[string, Language]>([
    ['we would like to start next month', 'en'],
    ['thanks', 'en'],
    ['I have no idea', 'en'],
    ['w przyszlym kwartale', 'pl'],
    ['nie wiem', 'pl'],
    ['tak', 'pl'],
    ['do 50 tys. zł, decyduje zarząd', 'pl'],
    ['да', 'ru'],
    ['мы используем HubSpot и Slack', 'ru'],
    ['Pracujemy w Google, a decyduje szef', 'pl'],
  ])('%s is %s', (text, language) => {
    expect(valuesIn('language', 'en', text)).toEqual([language])
  })

  it.each<[string, Language]>([
    ['In English, please', 'en'],
    ['Can we speak English?', 'en'],
    ['po angielsku', 'en'],
    ['можно по-английски?', 'en'],
    ['in Polish please', 'pl'],
    ['По-польски, пожалуйста', 'pl'],
    ['czy możemy po rosyjsku?', 'ru'],
    ['русский', 'ru'],
  ])('%s asks for %s by its name', (text, language) => {
    for (const spoken of languages) expect(valuesIn('language', spoken, text)).toEqual([language])
  })

  it.each([
    'our customers speak English',
    'an English or a Polish website',
    'angielski jest obowiązkowy w naszej firmie',
    'русские и английские тексты',
  ])('"%s" is about languages, and asks for none', (text) => {
    expect(wishedLanguageIn(tokenize(text))).toBeNull()
  })

  it.each([
    'ok',
    'stop',
    'start',
    'lol',
    'hmmm',
    'HubSpot',
    '20k',
    '20 000 EUR',
    'asap',
    '👍',
    'Anna Kowalska',
    '...',
  ])('"%s" is of no clear language', (text) => {
    expect(valuesIn('language', 'pl', text)).toEqual([])
  })

  it('takes Ukrainian for no Russian', () => {
    expect(valuesIn('language', 'en', 'ми шукаємо рішення для відділу продажів')).toEqual([])
  })

  it('quotes the whole message', () => {
    const text = '  Dzień dobry, nie wiem jeszcze  '
    expect(readingsIn('language', 'en', text)).toMatchObject([{ quote: text, start: 0, end: text.length }])
  })

  it('is read by words that belong to one language only', () => {
    const owners = new Map<string, Language[]>()
    for (const language of languages) {
      for (const word of languageFiles[language].tell) {
        const key = normalizeWord(word)
        owners.set(key, [...(owners.get(key) ?? []), language])
      }
    }
    expect([...owners].filter(([, known]) => new Set(known).size > 1)).toEqual([])
  })
})

it('reads a message in its own language, whatever the conversation is in', () => {
  expect(valuesIn('money', 'en', 'do 50 tys. zł, proszę')).toEqual([
    { min: null, max: 50_000, currency: 'PLN', per: null },
  ])
  expect(valuesIn('authority', 'ru', 'my boss signs off on everything')).toEqual(['influences'])
  expect(valuesIn('authority', 'en', 'decyduje prezes')).toEqual(['influences'])
})

describe('the likeliest language', () => {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')

  it.each<[string, Language]>([
    ['koniec', 'pl'],
    ['okropnie', 'pl'],
    ['zamowienie w drodze', 'pl'],
    ['oddzwonie pozniej', 'pl'],
    ['farewell', 'en'],
    ['brilliant craftsmanship', 'en'],
    ['неплохо', 'ru'],
  ])('of "%s" is %s', (text, language) => {
    for (const guess of [null, ...languages]) expect(likeliestLanguage(text, guess)).toBe(language)
  })

  it.each<[string, Language]>([
    ['pogoda', 'pl'],
    ['umywalka', 'pl'],
    ['pa pa', 'pl'],
    ['ogrodnik', 'pl'],
    ['kalafior', 'pl'],
    ['zapomnialem hasla', 'pl'],
    ['brzydka pogoda', 'pl'],
    ['kto wygral mecz', 'pl'],
    ['scaffolding', 'en'],
    ['wheelbarrow', 'en'],
    ['thick mud', 'en'],
    ['no', 'en'],
    ['asap', 'en'],
    ['threshold', 'en'],
  ])('of "%s" is %s by how its words are made, where nothing is known', (text, language) => {
    expect(likeliestLanguage(text, null)).toBe(language)
  })

  it.each(['w Gdyni', 'do Katowic', 'Radom'])(
    'of "%s" is pl by a name of a place, where nothing is known',
    (text) => {
      expect(likeliestLanguage(text, null)).toBe('pl')
    },
  )

  it.each(languages)("of what is any language's is the conversation's, %s", (language) => {
    for (const text of ['ok', 'stop', 'hmmm', '1/2 kg', 'Anna', '20k'])
      expect(likeliestLanguage(text, language)).toBe(language)
  })

  it.each(languages)('is right for what prospects write, with diacritics and without, in %s', (language) => {
    const said = intentSentences.flatMap(([of, text]) => (of === language ? [text] : []))
    for (const text of [...said, ...businessSentences[language]])
      expect([text, likeliestLanguage(text, null), likeliestLanguage(bare(text), null)]).toEqual([
        text,
        language,
        language,
      ])
  })

  it.each(languages)('is never taken for certain to be another, in %s', (language) => {
    for (const text of businessSentences[language])
      for (const clear of valuesIn('language', language, bare(text)))
        expect([text, clear]).toEqual([text, language])
  })
})
