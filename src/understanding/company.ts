/** Companies: by their legal form, behind "my company is", and where a person or a title is said to be from. */
import type { Clauses } from './clause.ts'
import type { Message } from './message.ts'
import { isCapital, isOrdinary, type Span } from './name.ts'

export interface Company extends Span {
  certainty: number
}

/** `people`: names and titles, which "at …" may follow. */
export function companiesIn(message: Message, clauses: Clauses, people: readonly Span[]): Company[] {
  const formed = [
    ...message
      .all('companyFormBefore')
      .flatMap(({ first, next }) => sure(behindForm(message, first, next), 0.9)),
    ...message
      .all('companyFormAfter')
      .flatMap(({ first, next }) => sure(beforeForm(message, clauses, first, next), 0.9)),
  ]
  if (formed.length > 0) return formed
  const introduced = message.all('companyIs').flatMap(({ next }) => sure(companyAt(message, next), 0.85))
  if (introduced.length > 0) return introduced
  return people.flatMap(({ next }) => {
    const link = message.at(next, 'ofCompany')
    return link ? sure(companyAt(message, link.next), 0.8) : []
  })
}

const sure = (span: Span | null, certainty: number): Company[] =>
  span ? [{ first: span.first, next: span.next, certainty }] : []

const MOST_WORDS = 4
/** Words between quotation marks; a company's name has no more than these. */
const MOST_QUOTED = 8
const opening = new Set(['"', '«', '“', '„'])
const closing = new Set(['"', '»', '”', '“'])

/** What stands in quotation marks, or a run of capitals that is no place and nobody's first name. */
function companyAt(message: Message, from: number): Span | null {
  const at = [':', '-'].includes(message.tokens[from]?.text ?? '') ? from + 1 : from
  const quoted = quotedAt(message, at)
  if (quoted) return quoted
  const next = runFrom(message, at)
  const isOther =
    message.at(at, 'place') !== null ||
    message.at(at, 'givenName') !== null ||
    message.at(at, 'title') !== null
  return next > at && !isOther ? { first: at, next } : null
}

function quotedAt({ tokens }: Message, at: number): Span | null {
  if (!opening.has(tokens[at]?.text ?? '')) return null
  for (let next = at + 2; next <= at + 1 + MOST_QUOTED; next += 1) {
    if (closing.has(tokens[next]?.text ?? '')) return { first: at + 1, next }
  }
  return null
}

/** Capitalised words or digits; joined by "&", "-", "and", or the full stop of a domain. */
function runFrom(message: Message, first: number): number {
  let next = first
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const at = next > first ? pastJoint(message, next) : next
    const token = message.tokens[at]
    const isDomain =
      words > 0 && message.tokens[at - 1]?.text === '.' && token?.glued && token.kind === 'word'
    if (!token || (at > first && token.newLine) || !(isCapital(message, at) || isDomain)) break
    // "Firma Handlowa Eko-Bud": a word that begins a longer name.
    if (words === 0 && isOrdinary(message, at) && !isCapital(message, at + 1)) break
    next = at + 1
  }
  return next
}

/** Past what joins two words of one name. */
function pastJoint(message: Message, at: number): number {
  const token = message.tokens[at]
  const next = message.tokens[at + 1]
  if (token?.text === '&' || token?.text === '+') return at + 1
  if ((token?.text === '-' || token?.text === '.') && token.glued && next?.glued) return at + 1
  const isAnd =
    message.at(at, 'and') !== null && isCapital(message, at + 1) && !message.at(at + 1, 'givenName')
  return isAnd ? at + 1 : at
}

/** "ООО «Вектор»": with its form, and both quotation marks. */
function behindForm(message: Message, first: number, from: number): Span | null {
  const quoted = quotedAt(message, from)
  if (quoted) return { first, next: quoted.next + 1 }
  const next = isCapital(message, from) ? Math.max(from + 1, runFrom(message, from)) : from
  return next > from ? { first, next } : null
}

/** "Northwind Trading Ltd": backwards over the capitals before it; of small words only the one right before. */
function beforeForm(message: Message, clauses: Clauses, form: number, next: number): Span | null {
  const last = message.tokens[form - 1]?.text === ',' ? form - 1 : form
  let first = last
  while (last - first < MOST_WORDS * 2 && isNamePart(message, clauses, first - 1)) first -= 1
  while (first < last && message.tokens[first]?.kind === 'sign') first += 1
  if (first === last) {
    const isWord = message.tokens[last - 1]?.kind === 'word' && !isOrdinary(message, last - 1)
    return isWord ? { first: last - 1, next: stopped(message, form, next) } : null
  }
  return { first, next: stopped(message, form, next) }
}

function isNamePart(message: Message, clauses: Clauses, at: number): boolean {
  const token = message.tokens[at]
  if (token?.text === '&' || (token?.text === '-' && token.glued)) return true
  if (message.at(at, 'companyIs') || message.at(at, 'ofCompany') || message.tokens[at + 1]?.newLine)
    return false
  const isWord = isOrdinary(message, at) && message.at(at, 'place') === null
  return isCapital(message, at) && !(isWord && clauses.opensAt(at))
}

/** With the full stop of "Inc." and of "S.A.", but not with the one that ends the sentence "… of Acme Ltd." */
function stopped(message: Message, form: number, next: number): number {
  const past = message.past(next)
  if (message.tokens.slice(form, next).some(({ text }) => text === '.')) return past
  return past > next && message.tokens[past] !== undefined && !message.tokens[past]?.newLine ? past : next
}
