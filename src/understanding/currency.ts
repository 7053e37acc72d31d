/** The currency that stands beside an amount: a name, a sign or a code. */
import type { Mark } from './currencies.ts'
import type { Found, Message } from './message.ts'

/** The currency that begins at the token. */
export function currencyAt(message: Message, at: number): Found<string> | null {
  const name = message.at(at, 'currency')
  const mark = message.at(at, 'currencyMark')
  const isMark = mark && isWritten(message, mark) && !isShouted(message, mark.next)
  return isMark ? longer(ofMark(mark), name) : name
}

/** The currency that ends right before the token. */
export function currencyBefore(message: Message, at: number): Found<string> | null {
  const name = message.before(at, 'currency')
  const mark = message.before(at, 'currencyMark')
  const isMark =
    mark && !mark.value.onlyAfter && isWritten(message, mark) && !isShouted(message, mark.first - 1)
  return isMark ? longer(ofMark(mark), name) : name
}

const ofMark = ({ value, first, next }: Found<Mark>): Found<string> => ({
  value: value.currency,
  first,
  next,
})

function longer(one: Found<string>, other: Found<string> | null): Found<string> {
  return other && other.next - other.first > one.next - one.first ? other : one
}

const isWritten = (message: Message, { first, next, value }: Found<{ written: string }>): boolean =>
  message.evidence(first, next).quote === value.written

/** The word beside it is in capitals too: then capitals make no code of a word ("CALL ALL 20"). */
function isShouted(message: Message, beside: number): boolean {
  const token = message.tokens[beside]
  if (token?.kind !== 'word' || token.text.length < 2 || message.isKnown(beside)) return false
  const word = message.text.slice(token.start, token.end)
  return word === word.toUpperCase()
}
