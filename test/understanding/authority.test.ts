import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import type { ReadingOf } from '../../src/domain/reading.ts'
import { asking, valuesIn } from './support.ts'

type Authority = ReadingOf<'authority'>['value']

const sayings: Record<Language, [string, Authority][]> = {
  en: [
    ['I decide', 'decides'],
    ["I'm the owner", 'decides'],
    ['the decision is mine', 'decides'],
    ['my boss signs off', 'influences'],
    ["I'm not the one who signs, our CFO does", 'influences'],
    ["I don't make the decision", 'influences'],
    ['I have to ask my manager', 'influences'],
    ['we decide together', 'shares'],
    ['I decide together with my partner', 'shares'],
    ["I'm head of sales here", 'shares'],
    ['just researching', 'researches'],
    ["I'm a student", 'researches'],
    ["it's me and my cofounder", 'shares'],
    ["I'm the CEO but the board decides", 'influences'],
  ],
  pl: [
    ['decyduję sama', 'decides'],
    ['sam decyduję', 'decides'],
    ['jestem właścicielką firmy', 'decides'],
    ['decyduje zarząd', 'influences'],
    ['ostateczną decyzję podejmuje mój szef', 'influences'],
    ['nie ja decyduję', 'influences'],
    ['muszę to skonsultować z szefem', 'influences'],
    ['decydujemy wspólnie', 'shares'],
    ['ja z żoną', 'shares'],
    ['tylko się rozglądam', 'researches'],
    ['jestem stażystką', 'researches'],
    ['jestem dyrektorem sprzedaży', 'shares'],
  ],
  ru: [
    ['я собственник', 'decides'],
    ['решение принимаю я', 'decides'],
    ['решаю сам', 'decides'],
    ['решает генеральный директор', 'influences'],
    ['я не принимаю решения', 'influences'],
    ['надо согласовать с руководством', 'influences'],
    ['решаем вместе с партнером', 'shares'],
    ['я коммерческий директор', 'shares'],
    ['пока просто смотрю', 'researches'],
    ['я студент', 'researches'],
  ],
}

describe.each(Object.entries(sayings) as [Language, [string, Authority][]][])(
  'who decides, in %s',
  (language, rows) => {
    it.each(rows)('%s → %s', (text, value) => {
      expect(valuesIn('authority', language, text)).toEqual([value])
    })
  },
)

describe('a bare answer', () => {
  it.each<[string, Language, Authority]>([
    ['me', 'en', 'decides'],
    ['my boss', 'en', 'influences'],
    ['CEO', 'en', 'decides'],
    ['ja', 'pl', 'decides'],
    ['zarząd', 'pl', 'influences'],
    ['я', 'ru', 'decides'],
    ['мы', 'ru', 'shares'],
  ])('%s counts where it was asked who decides, and only there', (text, language, value) => {
    expect(valuesIn('authority', language, text, asking('authority'))).toEqual([value])
    expect(valuesIn('authority', language, text)).toEqual([])
  })
})

it('does not take a part of an answer for the whole of it', () => {
  expect(valuesIn('authority', 'en', 'me and my team', asking('authority'))).toEqual(['shares'])
  expect(valuesIn('authority', 'en', 'the team will be 12 people')).toEqual([])
  expect(valuesIn('authority', 'en', 'we work together with Acme')).toEqual([])
})

it('reads no authority from a title that is somebody else’s or denied', () => {
  expect(valuesIn('authority', 'en', 'the owner of the shop called')).toEqual([])
  expect(valuesIn('authority', 'pl', 'nie jestem właścicielem')).toEqual([])
})

it.each(['can I pay in instalments?', 'do I sign anything?', 'how do we decide on the fabric?'])(
  'a question claims no part in the decision: %s',
  (text) => {
    expect(valuesIn('authority', 'en', text)).toEqual([])
    expect(valuesIn('authority', 'en', text, asking('authority'))).toEqual([])
  },
)
