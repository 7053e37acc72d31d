/** Characters folded to what words are compared by: lower case, no diacritics, ё as е, plain digits, quotes and dashes. */

/** What a character is: flags, so that one number tells it and a table of numbers tells a whole alphabet. */
export const Sort = {
  word: 1,
  digits: 2,
  sign: 4,
  space: 8,
  /** Ends a line. */
  line: 16,
  /** Nothing of its own: a combining mark, or invisible. */
  mark: 32,
  apostrophe: 64,
  /** Stands for several tokens: ½ is 1⁄2. */
  several: 128,
  /** Is folded already. */
  folded: 256,
  latin: 512,
  cyrillic: 1024,
  /** Of two UTF-16 units. */
  pair: 2048,
} as const

/** Letters that Unicode does not take apart into a base letter and a mark, and signs that it takes for letters. */
const exceptions: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  '№': '#',
  '™': '™',
  '…': '…',
}

/** Ligatures that stand for a whole phrase (U+FDFA has eighteen letters) are nobody's words; they stay as they are. */
const LONGEST_FOLD = 4

const BASIC_PLANE = 0x1_0000
/** By UTF-16 unit, filled as characters come; surrogates have none. */
const folds = new Array<string | undefined>(BASIC_PLANE).fill(undefined)
const sorts = new Uint16Array(BASIC_PLANE)

/** UTF-16 units of the character at `at`. */
export const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length
  return isPair && (text.codePointAt(at) ?? 0) >= BASIC_PLANE ? 2 : 1
}

/** The sort of the character at `at`. Asked for each character, so that it must be no longer than this. */
export const sortAt = (text: string, at: number): number => sorts[text.charCodeAt(at)] || newSortAt(text, at)

function newSortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdfff) {
    const width = widthAt(text, at)
    return sortOf(text.slice(at, at + width)) | (width > 1 ? Sort.pair : 0)
  }
  const sort = sortOf(text.charAt(at))
  sorts[code] = sort
  return sort
}

/** A whole text, folded. */
export function normalize(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at)
    folded += width === 1 ? foldUnit(text, at) : fold(text.slice(at, at + width))
    at += width
  }
  return folded
}

/** The same folding for a word of a language file. */
export const normalizeWord = normalize

function foldUnit(text: string, at: number): string {
  const code = text.charCodeAt(at)
  const known = folds[code]
  if (known !== undefined) return known
  const folded = fold(text.charAt(at))
  folds[code] = folded
  return folded
}

function fold(character: string): string {
  if (/[\n\r\u2028\u2029]/u.test(character)) return '\n'
  if (/\p{Cf}/u.test(character)) return ''
  if (/\s/u.test(character)) return ' '
  if (/[’‘ʼ`´′]/u.test(character)) return "'"
  if (/[\p{Pd}−]/u.test(character)) return '-'
  const lower = character.toLowerCase()
  const exception = exceptions[lower]
  if (exception !== undefined) return exception
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length > LONGEST_FOLD ? lower : (exceptions[bare] ?? bare)
}

function sortOf(character: string): number {
  const folded = fold(character)
  const same = folded === character ? Sort.folded : 0
  if (folded === '') return Sort.mark
  if (folded === '\n') return Sort.line
  if (/^\s+$/u.test(folded)) return Sort.space
  if (folded === "'") return Sort.apostrophe | same
  if (/^\p{L}+$/u.test(folded)) return Sort.word | same | alphabetOf(folded)
  if (/^\d+$/.test(folded)) return Sort.digits | same
  return (folded.length > widthAt(folded, 0) ? Sort.several : Sort.sign) | same
}

function alphabetOf(letters: string): number {
  if (/^\p{Script=Latin}+$/u.test(letters)) return Sort.latin
  return /^\p{Script=Cyrillic}+$/u.test(letters) ? Sort.cyrillic : 0
}
