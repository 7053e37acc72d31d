/** A message folded to what its words are compared by, with the way back to where they stand in the original. */

export interface Normalized {
  /** Lower case, no diacritics, ё as е, plain digits, quotes, dashes and spaces. */
  text: string
  /** For each UTF-16 unit of `text`: where its original begins in the message. */
  starts: readonly number[]
  /** …and where its original ends, exclusive. */
  ends: readonly number[]
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae' }

/** Ligatures that stand for a whole phrase (U+FDFA has eighteen letters) are nobody's words; they stay as they are. */
const LONGEST_FOLD = 4

/** Enough for every alphabet that prospects write in; a hostile message must not fill the memory with rare characters. */
const CACHED = 4096
const cache = new Map<string, string>()

/** Folds a whole text; offsets are by UTF-16 unit, as JavaScript counts. */
export function normalize(message: string): Normalized {
  const starts: number[] = []
  const ends: number[] = []
  const pieces: string[] = []
  for (let at = 0; at < message.length; ) {
    const end = at + widthAt(message, at)
    const folded = fold(message.slice(at, end))
    // A mark of its own belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at)
      ends.push(end)
    }
    pieces.push(folded)
    at = end
  }
  return { text: pieces.join(''), starts, ends }
}

/** UTF-16 units of the character at `at`. */
export const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length
  return isPair && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
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
  if (bare.length > LONGEST_FOLD) return character.toLowerCase()
  return letters[bare] ?? bare
}
