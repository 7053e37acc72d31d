/** How people type: without diacritics, in small letters, with slips of the finger. */
import type { Chance } from './chance.ts'
import type { Prospect } from './prospect.ts'

/** Addresses and numbers are typed with care; everything else as this prospect types. */
export function typed(text: string, prospect: Prospect, chance: Chance): string {
  const cased = prospect.lowerCase ? text.toLowerCase() : capitalised(text)
  const plain = prospect.withoutDiacritics ? withoutDiacritics(cased) : cased
  return chance.happens(prospect.typos) ? withTypo(plain, chance) : plain
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** In Polish every one, in Russian ё alone: й is a letter of its own that nobody leaves out. */
const withoutDiacritics = (text: string): string =>
  text
    .replace(/[ąćęłńóśźż]/gi, (letter) => plainLetters[letter] ?? letter)
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')

const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'].map((letter, index) => [letter, 'acelnoszzACELNOSZZ'.charAt(index)]),
)

/** Letters only: a wrong digit would be another sum, and no reader could tell. */
const WORD = /(?<![\p{L}\d@.])\p{L}{5,}(?![\p{L}\d@])/gu

function withTypo(text: string, chance: Chance): string {
  const word = chance.pickAny([...text.matchAll(WORD)])
  if (!word) return text
  const at = word.index + chance.between(1, word[0].length - 2)
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  const slips = [
    () => before + after,
    () => before + letter + letter + after,
    () => before + after.charAt(0) + letter + after.slice(1),
  ] as const
  return chance.pick(slips)()
}
