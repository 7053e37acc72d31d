import { describe, expect, it } from 'vitest'
import { strings } from '../../../../adapters/website/widget/strings/index.ts'
import { languages } from '../../../../src/domain/language.ts'

describe('strings', () => {
  it('are there in every language that prompts are in', () => {
    expect(Object.keys(strings).sort()).toEqual([...languages].sort())
  })

  it.each(Object.entries(strings))('say something in every place in %s', (_language, words) => {
    const said = {
      ...words,
      unread: words.unread(3),
      withRep: words.withRep('Anna'),
      typingName: words.typingName('Anna'),
      tooLong: words.tooLong(3, 4096),
      ...words.menu,
      menu: words.menu.name,
    }
    for (const [key, text] of Object.entries(said)) {
      expect(text, key).toMatch(/\p{Letter}/u)
      expect(text, key).not.toContain('undefined')
    }
  })

  it.each([
    ['en', [1, 2, 5], ['1 new message', '2 new messages', '5 new messages']],
    [
      'pl',
      [1, 2, 5, 22],
      ['1 nowa wiadomość', '2 nowe wiadomości', '5 nowych wiadomości', '22 nowe wiadomości'],
    ],
    [
      'ru',
      [1, 3, 7, 21],
      ['1 новое сообщение', '3 новых сообщения', '7 новых сообщений', '21 новое сообщение'],
    ],
  ] as const)('count in %s', (language, counts, expected) => {
    expect(counts.map((count) => strings[language].unread(count))).toEqual(expected)
  })
})
