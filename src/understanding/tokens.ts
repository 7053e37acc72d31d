/** The pieces of a message that the readers compare: words, runs of digits, and single signs. */
import { unmixed } from './homoglyph.ts'
import { normalize, Sort, sortAt, widthAt } from './normalize.ts'

export interface Token {
  kind: 'word' | 'digits' | 'sign'
  /** Normalised; an apostrophe inside a word is dropped, so that "dont" and "don't" are one. */
  text: string
  /** UTF-16 offsets in the message as received. */
  start: number
  end: number
  /** Nothing stands between this token and the one before it. */
  glued: boolean
  /** A line ended since the token before. */
  newLine: boolean
}

/** Longer runs of letters and digits are no words and no amounts; they are kept as one sign that nothing matches. */
const LONGEST = 40

/** In one pass over the message. */
export function tokenize(message: string): Token[] {
  const tokens: Token[] = []
  let glued = false
  let newLine = false
  for (let start = 0; start < message.length; ) {
    const sort = sortAt(message, start)
    if (sort & (Sort.space | Sort.line)) {
      glued = false
      newLine ||= (sort & Sort.line) !== 0
      start += 1
      continue
    }
    const end = endOf(message, start, sort)
    if (sort & Sort.mark) {
      const last = tokens.at(-1)
      // A mark of its own belongs to what it stands on.
      if (last && glued) last.end = end
    } else {
      if (sort & Sort.several) expand(tokens, message, { start, end, glued, newLine })
      else tokens.push(tokenOf(message, start, end, sort, glued, newLine))
      glued = true
      newLine = false
    }
    start = end
  }
  return tokens
}

/** Where the run that begins at `start` ends: of letters with apostrophes between them, of digits; a sign is one character. */
function endOf(message: string, start: number, sort: number): number {
  const kind = sort & (Sort.word | Sort.digits)
  let end = start + widthAt(message, start)
  if (kind === 0) return end
  while (end < message.length) {
    const next = sortAt(message, end)
    const goesOn = next & (kind | Sort.mark) || (next & Sort.apostrophe && isInner(message, end, kind))
    if (!goesOn) return end
    end += widthAt(message, end)
  }
  return end
}

const isInner = (message: string, apostrophe: number, kind: number): boolean =>
  kind === Sort.word && apostrophe + 1 < message.length && (sortAt(message, apostrophe + 1) & kind) !== 0

function tokenOf(
  message: string,
  start: number,
  end: number,
  sort: number,
  glued: boolean,
  newLine: boolean,
): Token {
  const isRun = end - start <= LONGEST
  if (!isRun || !(sort & (Sort.word | Sort.digits)))
    return { kind: 'sign', text: normalize(message.slice(start, end)), start, end, glued, newLine }
  const kind = sort & Sort.word ? 'word' : 'digits'
  return { kind, text: textOf(message, start, end), start, end, glued, newLine }
}

/** Most words are small letters without marks, and stand in the message as they are compared. */
function textOf(message: string, start: number, end: number): string {
  let every: number = Sort.folded
  let some = 0
  for (let at = start; at < end; at += 1) {
    const sort = sortAt(message, at)
    every &= sort
    some |= sort
  }
  const found = message.slice(start, end)
  const folded = every && !(some & Sort.apostrophe) ? found : normalize(found).replaceAll("'", '')
  return some & Sort.latin && some & Sort.cyrillic ? unmixed(folded) : folded
}

/** "2½" is 2, 1, ⁄, 2: each where the character stands. */
function expand(tokens: Token[], message: string, place: Omit<Token, 'kind' | 'text'>): void {
  const { start, end, glued, newLine } = place
  for (const [index, { kind, text }] of tokenize(normalize(message.slice(start, end))).entries()) {
    const isFirst = index === 0
    tokens.push({ kind, text, start, end, glued: glued || !isFirst, newLine: newLine && isFirst })
  }
}
