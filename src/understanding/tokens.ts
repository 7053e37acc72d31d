/** The pieces of a message that the readers compare: words, runs of digits, and single signs. */
import { unmixed } from './homoglyph.ts'
import { normalize, Sort, sortAt } from './normalize.ts'

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
  const run = new Run(message)
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
    run.from(start, sort)
    if (sort & Sort.mark) {
      const last = tokens.at(-1)
      // A mark of its own belongs to what it stands on.
      if (last && glued) last.end = run.end
    } else {
      if (sort & Sort.several) expand(tokens, message, { start, end: run.end, glued, newLine })
      else tokens.push(tokenOf(run, start, sort, glued, newLine))
      glued = true
      newLine = false
    }
    start = run.end
  }
  return tokens
}

/** The characters that belong together: letters with apostrophes between them, digits; a sign is one character. */
class Run {
  readonly text: string
  end = 0
  /** What all of its characters are, and what some of them are. */
  every = 0
  some = 0

  constructor(text: string) {
    this.text = text
  }

  /** Goes to the end of the run that begins at `start` with a character of the sort `first`. */
  from(start: number, first: number): void {
    const { text } = this
    const kind = first & (Sort.word | Sort.digits)
    const width = first & Sort.pair ? 2 : 1
    let end = start + width
    this.every = first
    this.some = first
    if (kind !== 0) {
      // Most runs are of one sort from end to end.
      while (end < text.length && sortAt(text, end) === first) end += width
      if (end < text.length) end = this.#mixedFrom(end, kind)
    }
    this.end = end
  }

  /** The end of the run, from where another sort of character may belong to it as well. */
  #mixedFrom(at: number, kind: number): number {
    const { text } = this
    let end = at
    while (end < text.length) {
      const sort = sortAt(text, end)
      const goesOn = sort & (kind | Sort.mark) || (sort & Sort.apostrophe && this.#isInner(end, kind))
      if (!goesOn) break
      this.every &= sort
      this.some |= sort
      end += sort & Sort.pair ? 2 : 1
    }
    return end
  }

  #isInner(apostrophe: number, kind: number): boolean {
    const after = apostrophe + 1
    return kind === Sort.word && after < this.text.length && (sortAt(this.text, after) & kind) !== 0
  }

  /** As it is compared. Most words are small letters without marks, and stand in the message so. */
  folded(start: number): string {
    const { every, some, end } = this
    const found = this.text.slice(start, end)
    const isFolded = every & Sort.folded && !(some & Sort.apostrophe)
    const folded = isFolded ? found : withoutApostrophes(normalize(found), some)
    return some & Sort.latin && some & Sort.cyrillic ? unmixed(folded) : folded
  }
}

const folded = (sign: string, sort: number): string => (sort & Sort.folded ? sign : normalize(sign))

const withoutApostrophes = (word: string, sorts: number): string =>
  sorts & Sort.apostrophe ? word.replaceAll("'", '') : word

function tokenOf(run: Run, start: number, sort: number, glued: boolean, newLine: boolean): Token {
  const { end } = run
  const isRun = end - start <= LONGEST
  if (!isRun || !(sort & (Sort.word | Sort.digits)))
    return { kind: 'sign', text: folded(run.text.slice(start, end), sort), start, end, glued, newLine }
  const kind = sort & Sort.word ? 'word' : 'digits'
  return { kind, text: run.folded(start), start, end, glued, newLine }
}

/** "2½" is 2, 1, ⁄, 2: each where the character stands. */
function expand(tokens: Token[], message: string, place: Omit<Token, 'kind' | 'text'>): void {
  const { start, end, glued, newLine } = place
  for (const [index, { kind, text }] of tokenize(normalize(message.slice(start, end))).entries()) {
    const isFirst = index === 0
    tokens.push({ kind, text, start, end, glued: glued || !isFirst, newLine: newLine && isFirst })
  }
}
