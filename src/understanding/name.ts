/** Persons who name themselves. What stands behind weak words ("this is …") must look like a name, and end like one. */
import type { Clauses } from './clause.ts'
import type { Message } from './message.ts'

export interface Span {
  first: number
  next: number
}

export interface Name extends Span {
  certainty: number
}

/** Where the prospect was asked how to reach them, a name may stand alone. */
export function namesIn(message: Message, clauses: Clauses, isCard: boolean): Name[] {
  const introduced = message
    .all('nameIs')
    .flatMap(({ next }) => sure(nameAfter(message, clauses, next), 0.95))
  if (introduced.length > 0) return introduced
  const presented = [...message.all('hereIs'), ...message.all('self')].flatMap(({ next }) =>
    sure(weakName(message, clauses, next, isCard), 0.85),
  )
  if (presented.length > 0) return presented
  const closing = [
    ...message.all('nameHere').flatMap(({ first }) => sure(nameBefore(message, clauses, first), 0.85)),
    ...message.all('signature').flatMap(({ next }) => sure(signed(message, clauses, next), 0.9)),
  ]
  if (closing.length > 0 || !isCard) return closing
  return bare(message, clauses)
}

const sure = (span: Span | null, certainty: number): Name[] =>
  span ? [{ first: span.first, next: span.next, certainty }] : []

const MOST_WORDS = 3

export function isCapital({ tokens, text }: Message, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  // What stands in the message as it is compared is small.
  const isFolded = text.charCodeAt(token.start) === token.text.charCodeAt(0)
  return !isFolded && /^\p{Lu}/u.test(text.slice(token.start, token.end))
}

/** A word with a meaning of its own, and no first name. */
export const isOrdinary = (message: Message, at: number): boolean =>
  message.isKnown(at) && message.at(at, 'givenName') === null

/** What is a company or a title, and no surname but right behind a first name. */
const endsName = ['companyFormAfter', 'titleModifier', 'title'] as const

/** The end of a run of capitalised words; hyphens and the full stops of initials belong to it. */
function runFrom(message: Message, first: number): number {
  const { tokens } = message
  let next = first
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const isHyphen = words > 0 && tokens[next]?.text === '-' && tokens[next]?.glued
    const at = isHyphen ? next + 1 : next
    if (!continuesName(message, first, at)) break
    next = pastInitial(message, at)
  }
  return next
}

function continuesName(message: Message, first: number, at: number): boolean {
  if (!isCapital(message, at) || (at > first && message.tokens[at]?.newLine)) return false
  if (at === first && isOrdinary(message, at)) return false
  const isSurname = at > first && message.at(at - 1, 'givenName') !== null
  return isSurname || !endsName.some((kind) => message.at(at, kind))
}

/** From those who write everything small: a first name, and a word behind it that means nothing else. */
const givenFrom = (message: Message, first: number): number =>
  message.at(first, 'givenName') ? smallNameFrom(message, first) : first

const isInitial = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at + 1]?.text === '.'

/** Past a word, and the full stop of an initial: "J. Kowalski". */
const pastInitial = (message: Message, at: number): number => (isInitial(message, at) ? at + 2 : at + 1)

/** Behind "my name is": a run of capitals, or what is left of the clause from those who write everything small. */
function nameAfter(message: Message, clauses: Clauses, from: number): Span | null {
  const first = message.tokens[from]?.text === ':' ? from + 1 : from
  const run = runFrom(message, first)
  if (run > first) return { first, next: run }
  const next = smallNameFrom(message, first)
  const isName = message.at(first, 'givenName') !== null || clauses.closesAt(next)
  return next > first && isName ? { first, next } : null
}

/** Up to two words that mean nothing else. */
function smallNameFrom(message: Message, first: number): number {
  let at = first
  while (at < first + 2 && message.tokens[at]?.kind === 'word' && !isOrdinary(message, at)) at += 1
  return at
}

/** Behind "this is", "I'm": a first name, or two capitals on a card or before a title; and then nothing, a company, or a title. */
function weakName(message: Message, clauses: Clauses, first: number, isCard: boolean): Span | null {
  const given = message.at(first, 'givenName')
  const run = runFrom(message, first)
  const next = run > first || !given ? run : smallNameFrom(message, first)
  // One word with a capital may be anything: "I'm French".
  const isForeign = next - first > 1 && (isCard || isBeforeTitle(message, next))
  if (next === first || !(given || isForeign) || message.at(first, 'place')) return null
  return endsAsName(message, clauses, next) ? { first, next } : null
}

/** "Clara Jensen*, head of procurement*" */
const isBeforeTitle = (message: Message, at: number): boolean =>
  message.tokens[at]?.text === ',' &&
  (message.at(at + 1, 'title') !== null || message.at(at + 1, 'titleModifier') !== null)

const endsAsName = (message: Message, clauses: Clauses, next: number): boolean =>
  clauses.closesAt(next) ||
  (
    [
      'ofCompany',
      'companyIs',
      'companyFormBefore',
      'nameHere',
      'emailIs',
      'and',
      'title',
      'titleModifier',
    ] as const
  ).some((kind) => message.at(next, kind))

/** "Anna Kowalska here": a clause of nothing but the name. */
function nameBefore(message: Message, clauses: Clauses, end: number): Span | null {
  for (let first = Math.max(0, end - MOST_WORDS); first < end; first += 1) {
    const isName = message.at(first, 'givenName') !== null && clauses.opensAt(first)
    if (isName && (runFrom(message, first) === end || first === end - 1)) return { first, next: end }
  }
  return null
}

/** Behind "kind regards" and a comma or a new line. */
function signed(message: Message, clauses: Clauses, next: number): Span | null {
  const isParted = message.tokens[next]?.text === ',' || message.tokens[next]?.newLine === true
  const first = message.tokens[next]?.text === ',' ? next + 1 : next
  const end = runFrom(message, first)
  if (end === first || !(isParted || message.at(first, 'givenName'))) return null
  return clauses.closesAt(end) ? { first, next: end } : null
}

/** "Raman Iyer, COO, Acme Ltd": what only stands beside a name. */
const isBeside = (message: Message): boolean =>
  message.text.includes('@') ||
  (['title', 'companyFormBefore', 'companyFormAfter', 'phoneExtension'] as const).some(
    (kind) => message.all(kind).length > 0,
  ) ||
  message.tokens.some(({ kind, text }) => kind === 'digits' && text.length >= 3)

/** Nothing behind it, or a company and then nothing: "… from Fernhill", not "… from Fernhill told me". */
function standsAlone(message: Message, clauses: Clauses, at: number): boolean {
  if (clauses.closesAt(at)) return true
  const link = message.at(at, 'ofCompany')
  if (!link) return false
  const end = runFrom(message, link.next)
  return end > link.next && clauses.closesAt(end)
}

/** The first clause that is nothing but a name, or a name and a company: a first name in it, or (`isBeside`) two words that mean nothing else. */
function bare(message: Message, clauses: Clauses): Name[] {
  for (let first = 0; first < message.tokens.length; first += 1) {
    const next = Math.max(runFrom(message, first), givenFrom(message, first))
    if (next === first || !standsAlone(message, clauses, next)) continue
    if (!clauses.opensAt(first) && !message.before(first, 'title')) continue
    const words = Array.from({ length: next - first }, (_, offset) => first + offset)
    const hasGiven = words.some((at) => message.at(at, 'givenName'))
    const isForeign =
      next - first > 1 && !words.some((at) => isOrdinary(message, at) && !isInitial(message, at))
    if (hasGiven || (isForeign && isBeside(message)))
      return [{ first, next, certainty: hasGiven ? 0.8 : 0.65 }]
  }
  return []
}
