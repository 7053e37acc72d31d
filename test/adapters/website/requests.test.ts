import { describe, expect, it } from 'vitest'
import { chooseLanguage, OpenBody, Watermark } from '../../../adapters/website/requests.ts'
import { languages } from '../../../src/domain/language.ts'

const accepting =
  (accepted: string | false = false) =>
  (known: string[]) =>
    known.find((language) => language === accepted) ?? false

describe('the language of a conversation', () => {
  it.each([
    ['the stated locale', 'ru-RU', 'pl', languages, 'ru'],
    ['a locale written with an underscore', 'PL_pl', false, languages, 'pl'],
    ["the browser's, where no locale was stated", null, 'pl', languages, 'pl'],
    ["the browser's, where the locale is not spoken", 'de-DE', 'ru', languages, 'ru'],
    ['English, where nothing is known', undefined, false, languages, 'en'],
    ['what the playbook speaks, where it speaks one only', 'en', 'en', ['pl'] as const, 'pl'],
  ] as const)('is %s', (_why, locale, accepted, spoken, expected) => {
    expect(chooseLanguage(locale, accepting(accepted), spoken)).toBe(expected)
  })

  it('asks the browser with English first, which is what it gets from one that says nothing', () => {
    expect(chooseLanguage(null, ([first]) => first ?? false, ['pl', 'ru', 'en'])).toBe('en')
  })
})

describe('a watermark', () => {
  it.each(['', '-', 'null', 'undefined', null, undefined])('is the beginning when it is %o', (value) => {
    expect(Watermark.parse(value)).toBe(0)
  })

  it('is the number of the last message seen', () => {
    expect(Watermark.parse('42')).toBe(42)
  })

  it.each(['-1', '1.5', '9999999999', 'x', ['1']])('is refused when it is %o', (value) => {
    expect(Watermark.safeParse(value).success).toBe(false)
  })
})

describe('the body that opens a conversation', () => {
  it('may be missing', () => {
    expect(OpenBody.parse(undefined)).toEqual({ source: null, campaign: null, referrer: null })
  })

  it.each([
    ['https://anna:secret@mail.example:8080/inbox/anna?q=1#top', 'mail.example:8080'],
    ['search.example', 'search.example'],
    ['https:///', null],
    ['', null],
    [null, null],
  ])('keeps of the referrer %j its host alone', (referrer, host) => {
    expect(OpenBody.parse({ referrer }).referrer).toBe(host)
  })

  it('keeps the beginning of a source that is longer than is worth keeping', () => {
    const { source } = OpenBody.parse({ source: `https://example.org/?${'q'.repeat(2000)}` })
    expect(source).toHaveLength(500)
  })

  it("refuses the bot's own id for a user", () => {
    expect(OpenBody.safeParse({ user: { id: 'bantam' } }).success).toBe(false)
  })
})
