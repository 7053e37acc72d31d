/** Letters of one alphabet that look like those of another: "мoney" with a Cyrillic м is money. */

/** Folded letters that look alike, small or capital: Latin, Cyrillic. */
const alike = 'aа bв cс eе hн iі jј kк mм oо pр sѕ tт xх yу'.split(' ').map((pair) => [...pair])

const toCyrillic = new Map(alike.map(([latin = '', cyrillic = '']) => [latin, cyrillic]))
const toLatin = new Map(alike.map(([latin = '', cyrillic = '']) => [cyrillic, latin]))

/** A word of two alphabets in the one that more of its letters are of; as it is, if that cannot be. */
export function unmixed(word: string): string {
  const letters = [...word]
  const isLatin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length
  return isLatin
    ? (inOne(letters, toLatin, /\p{Script=Cyrillic}/u) ?? word)
    : (inOne(letters, toCyrillic, /\p{Script=Latin}/u) ?? word)
}

function inOne(letters: readonly string[], twins: ReadonlyMap<string, string>, strange: RegExp) {
  let word = ''
  for (const letter of letters) {
    const own = strange.test(letter) ? twins.get(letter) : letter
    if (own === undefined) return null
    word += own
  }
  return word
}
