/** A message folded to what its words are compared by, with the way back to where they stand in the original. */

export interface Normalized {
  /** Lower case, no diacritics, ё as е, plain digits, quotes, dashes and spaces. */
  text: string
  /** For each UTF-16 unit of `text`: where its original begins in the message. */
  starts: Uint32Array
  /** …and where its original ends, exclusive. */
  ends: Uint32Array
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae' }

/** Enough for every alphabet that prospects write in; a hostile message must not fill the memory with rare characters. */
const CACHED = 4096
const cache = new Map<string, string>()

/** Folds a whole text; offsets are by UTF-16 unit, as JavaScript counts. */
export function normalize(message: string): Normalized {
  // NFKD gives at most 18 units for one; most give one. Arrays grow with the text, never by its square.
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of message) {
    const folded = fold(character)
    const end = at + character.length
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at)
      ends.push(end)
    }
    text += folded
    at = end
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** The same folding for a word of a language file. */
export const normalizeWord = (word: string): string => normalize(word).text

function fold(character: string): string {
  const known = cache.get(character)
  if (known !== undefined) return known
  const folded = foldAnew(character)
  if (cache.size < CACHED) cache.set(character, folded)
  return folded
}

function foldAnew(character: string): string {
  if (/\s|\u200b|\ufeff/u.test(character)) return character === '\n' || character === '\r' ? '\n' : ' '
  if (/[’‘ʼ`´′]/u.test(character)) return "'"
  if (/[\p{Pd}−]/u.test(character)) return '-'
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters[bare] ?? bare
}
