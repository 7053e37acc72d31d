import { afterEach, describe, expect, it } from 'vitest'
import { since } from '../../../../adapters/desk/page/format.ts'
import { type Language, preferred } from '../../../../adapters/desk/page/language.ts'
import { inLanguages, speak, strings } from '../../../../adapters/desk/page/strings.ts'

afterEach(() => speak('en'))

/** Every word of a language with its place; of functions, that they are there. */
function* words(of: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(of)) {
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else if (typeof value === 'object' && value !== null) yield* words(value, `${path}${key}.`)
  }
}

describe('the language of the desk', () => {
  it.each([
    [['pl-PL', 'en'], 'pl'],
    [['de-DE', 'ru', 'pl'], 'ru'],
    [['uk', 'de'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j is %s', (asked, language) => {
    expect(preferred(asked)).toBe(language)
  })

  it('is English where nothing was chosen, and another at once when it is', () => {
    expect(strings.tabs.mine).toBe('Mine')
    speak('pl')
    expect(strings.tabs.mine).toBe('Moje')
    expect(since('2026-11-20T12:00:00Z', new Date('2026-11-20T14:05:00Z'))).toBe('2 godz. 5 min')
  })

  it('is that of the words which a page brings along', () => {
    const own = inLanguages({ en: 'Team', pl: 'Zespół', ru: 'Команда' })
    expect(own()).toBe('Team')
    speak('ru')
    expect(own()).toBe('Команда')
  })

  it.each<Language>(['pl', 'ru'])('leaves nothing in English in %s', (language) => {
    /** The same in both languages: names, abbreviations, keys. */
    const shared =
      /^(locale|product|pages|menu|keys\.|.*[eE]mail$|.*heading)$|^keys\.|^(card\.(source|lead|actors|segment)|segment$)/
    const english = new Map(words(strings))
    speak(language)
    const left = [...words(strings)].filter(
      ([place, word]) => word.length > 3 && english.get(place) === word && !shared.test(place),
    )
    expect(left).toEqual([])
  })
})

describe('what is counted', () => {
  it.each([
    ['en', ['1 day', '2 days', '5 days', '21 days', '22 days']],
    ['pl', ['1 dzień', '2 dni', '5 dni', '21 dni', '22 dni']],
    ['ru', ['1 день', '2 дня', '5 дней', '21 день', '22 дня']],
  ] as const)('has the plurals of %s', (language, said) => {
    speak(language)
    expect([1, 2, 5, 21, 22].map((n) => strings.duration.days(n))).toEqual(said)
  })
})
