/** Numbers in digits, with whatever separators people use: 1.234,56 · 1 234,56 · 1,234.56 · 1'234 · .77 · 500,- */
import type { Token } from './tokens.ts'

export interface Literal {
  value: number
  next: number
  /** `1.234` is a thousand and some, unless a magnitude follows: then this, with the separator as a decimal mark. */
  asDecimal: number
  /** Written in groups, the last of which is `000`: in "10–20,000" it counts for both. */
  isThousands: boolean
}

/** More groups than any amount has; what goes on further is no amount, and must not be read again and again. */
const MOST_GROUPS = 8

interface Group {
  separator: string
  digits: string
}

/** The number whose first digits are the token `at`; null: these digits are no amount (a date, a time of day, a code). */
export function literalAt(tokens: readonly Token[], at: number): Literal | null {
  const head = tokens[at]
  if (head?.text === '.') return withoutWhole(tokens, at)
  if (head?.kind !== 'digits' || isInsideCode(tokens, at)) return null
  const groups = goesOn(tokens[at + 1]) ? groupsAfter(tokens, at) : NONE
  const next = at + 1 + groups.reduce((sum, { separator }) => sum + (separator === ' ' ? 1 : 2), 0)
  if (isFollowedByMore(tokens, next)) return null
  const read = interpret(head.text, groups)
  if (!read) return null
  const isThousands = groups.at(-1)?.digits === '000' && read.value >= 1000
  const { value, asDecimal } = read
  return { value, asDecimal, next: afterPriceDash(tokens, next), isThousands }
}

const NONE: readonly Group[] = []

const goesOn = (after: Token | undefined): boolean => after !== undefined && after.kind !== 'word'

/** ".77" */
function withoutWhole(tokens: readonly Token[], at: number): Literal | null {
  const digits = tokens[at + 1]
  const before = tokens[at - 1]
  const isAttached = tokens[at]?.glued === true && before?.kind !== 'sign'
  if (digits?.kind !== 'digits' || !digits.glued || isAttached || before?.text === '.') return null
  if (groupsAfter(tokens, at + 1).length > 0 || isFollowedByMore(tokens, at + 2)) return null
  const value = Number(`0.${digits.text}`)
  return { value, asDecimal: value, next: at + 2, isThousands: false }
}

/** "Q3", "B2B", "v2", "10:30", "24/7": the digits belong to what they are attached to. A currency ("EUR20") may be attached. */
function isInsideCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || !tokens[at]?.glued) return false
  if (before.kind === 'word') return before.text.length < 2
  return isJoint(before) && tokens[at - 2]?.kind === 'digits'
}

const isJoint = ({ text }: Token): boolean => text === ':' || text === '.' || text === ',' || text === '/'

/** "10:30", "24/7", "3/4/2026" */
const isFollowedByMore = (tokens: readonly Token[], next: number): boolean =>
  (tokens[next]?.text === ':' || tokens[next]?.text === '/') &&
  tokens[next]?.glued === true &&
  tokens[next + 1]?.kind === 'digits'

/** Past the dash of a price in whole units: "500,-". */
function afterPriceDash(tokens: readonly Token[], next: number): number {
  const [mark, dash, after] = [tokens[next], tokens[next + 1], tokens[next + 2]]
  const isPrice = (mark?.text === ',' || mark?.text === '.') && mark.glued && dash?.text === '-' && dash.glued
  return isPrice && !(after?.glued && after.kind === 'digits') ? next + 2 : next
}

function groupsAfter(tokens: readonly Token[], at: number): Group[] {
  const groups: Group[] = []
  for (let index = at + 1; groups.length < MOST_GROUPS; ) {
    const token = tokens[index]
    if (isSpacedGroup(tokens, index, groups)) {
      groups.push({ separator: ' ', digits: token?.text ?? '' })
      index += 1
      continue
    }
    const digits = tokens[index + 1]
    const isJoined = token?.glued && digits?.glued && digits.kind === 'digits'
    if (!isJoined || !(token.text === '.' || token.text === ',' || token.text === "'")) return groups
    groups.push({ separator: token.text, digits: digits.text })
    index += 2
  }
  return groups
}
/** Exactly three digits after one to three, on the same line, and nothing but such groups so far. */
function isSpacedGroup(tokens: readonly Token[], index: number, groups: readonly Group[]): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token?.kind !== 'digits' || token.glued || token.newLine || token.text.length !== 3) return false
  const isFirst = groups.length === 0
  // "1000 000" is grouped as well, if carelessly.
  const isHead = before?.text !== '0' && ((before?.text.length ?? 4) <= 3 || token.text === '000')
  const fits = !isFirst || isHead
  return before?.kind === 'digits' && fits && groups.every(({ separator }) => separator === ' ')
}

function interpret(head: string, groups: readonly Group[]): Pick<Literal, 'value' | 'asDecimal'> | null {
  const last = groups.at(-1)
  if (!last) return exactly(Number(head))
  const whole = groups.slice(0, -1)
  const isDecimalMark = last.separator === '.' || last.separator === ','
  if (whole.length === 0) return interpretOne(head, last, isDecimalMark)
  const [first] = whole
  const sameBefore = whole.every(({ separator }) => separator === first?.separator)
  if (!sameBefore || !areThousands(head, whole)) return null
  if (last.separator === first?.separator) {
    return last.digits.length === 3 ? exactly(joined(head, groups)) : null
  }
  return isDecimalMark
    ? exactly(Number(`${head}${whole.map(({ digits }) => digits).join('')}.${last.digits}`))
    : null
}

function interpretOne(
  head: string,
  group: Group,
  isDecimalMark: boolean,
): Pick<Literal, 'value' | 'asDecimal'> | null {
  const decimal = Number(`${head}.${group.digits}`)
  const looksGrouped = group.digits.length === 3 && head.length <= 3 && !head.startsWith('0')
  if (!isDecimalMark) return looksGrouped || group.separator === ' ' ? exactly(joined(head, [group])) : null
  return looksGrouped ? { value: joined(head, [group]), asDecimal: decimal } : exactly(decimal)
}

/** Groups of three; or, as in India, of two ("1,00,000"). */
const areThousands = (head: string, groups: readonly Group[]): boolean =>
  head.length <= 3 && groups.every(({ digits }) => digits.length === 3 || digits.length === 2)

const joined = (head: string, groups: readonly Group[]): number =>
  Number(head + groups.map(({ digits }) => digits).join(''))

const exactly = (value: number) => ({ value, asDecimal: value })
