/** The pieces of a message that the readers compare: words, runs of digits, and single signs. */
import { normalize, widthAt } from './normalize.ts'

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

export function tokenize(message: string): Token[] {
  const { text, starts, ends } = normalize(message)
  const tokens: Token[] = []
  let glued = false
  let newLine = false
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === 'space') {
      glued = false
      newLine ||= text[at] === '\n'
      at += 1
      continue
    }
    const next = endOf(text, at, kind)
    const start = starts[at] ?? 0
    tokens.push({ ...pieceOf(text, at, next, kind), start, end: ends[next - 1] ?? start, glued, newLine })
    glued = true
    newLine = false
    at = next
  }
  return tokens
}

type Kind = Token['kind'] | 'space'

/** What a character is, for those below U+0600: Latin, Greek, Cyrillic, Hebrew and what is common to all. */
const kinds: readonly Kind[] = Array.from({ length: 0x600 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): Kind {
  if (/\p{L}/u.test(character)) return 'word'
  if (/\d/.test(character)) return 'digits'
  return /\s/.test(character) ? 'space' : 'sign'
}

function kindAt(text: string, at: number): Kind {
  return kinds[text.charCodeAt(at)] ?? kindOf(text.slice(at, at + widthAt(text, at)))
}

/** Where the run that begins at `at` ends: of letters with apostrophes between them, of digits; a sign is one character. */
function endOf(text: string, at: number, kind: Kind): number {
  let next = at + widthAt(text, at)
  if (kind === 'sign') return next
  while (next < text.length && (kindAt(text, next) === kind || isInnerApostrophe(text, next, kind))) {
    next += widthAt(text, next)
  }
  return next
}

const isInnerApostrophe = (text: string, at: number, kind: Kind): boolean =>
  kind === 'word' && text[at] === "'" && at + 1 < text.length && kindAt(text, at + 1) === 'word'

function pieceOf(text: string, at: number, next: number, kind: Token['kind']): Pick<Token, 'kind' | 'text'> {
  const found = text.slice(at, next)
  if (found.length > LONGEST) return { kind: 'sign', text: found }
  return { kind, text: kind === 'word' && found.includes("'") ? found.replaceAll("'", '') : found }
}
