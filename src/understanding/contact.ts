/** How to reach whom: e-mail, phone, name, company, role. */
import type { Contact, ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import { emailsIn } from './email.ts'
import type { AskedQuestion, Message } from './message.ts'
import { phonesIn } from './phone.ts'

type ContactReading = ReadingOf<'contact'>

export function readContacts(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ContactReading[] {
  return [
    ...emails(message),
    ...phones(message, asked),
    ...names(message, clauses, asked),
    ...companies(message),
    ...roles(message, clauses),
  ]
}

const emails = ({ text }: Message): ContactReading[] =>
  emailsIn(text).map(({ email, start, end }) => reading(text, { email }, start, end, 0.99))

/** Without a country code, nine digits may be an amount as well: not where an amount was asked for, or has its unit. */
function phones(message: Message, asked: AskedQuestion | null): ContactReading[] {
  const { text, vocabulary } = message
  const asksAmount = asked?.reads === 'money' || asked?.reads === 'number'
  return phonesIn(text, vocabulary.file.phoneRegion)
    .filter(
      ({ start, end, international }) => international || !(asksAmount || isAmount(message, start, end)),
    )
    .map(({ phone, start, end }) =>
      reading(text, { phone }, start, end, asked?.reads === 'contact' ? 0.99 : 0.9),
    )
}

function isAmount(message: Message, start: number, end: number): boolean {
  const first = message.tokens.findIndex((token) => token.start >= start)
  const next = message.tokens.findIndex((token) => token.start >= end)
  const after = (['currency', 'magnitude', 'moneyMagnitude', 'people', 'otherUnit'] as const).some(
    (kind) => next >= 0 && message.at(next, kind),
  )
  return after || message.before(first, 'currency') !== null
}

function reading(
  text: string,
  value: Contact,
  start: number,
  end: number,
  certainty: number,
): ContactReading {
  return { kind: 'contact', value, quote: text.slice(start, end), start, end, certainty }
}

/** "My name is …"; where contact details were asked for, also "this is Anna", "I'm Anna" and a clause that is nothing but a name. */
function names(message: Message, clauses: Clauses, asked: AskedQuestion | null): ContactReading[] {
  const introduced = message
    .all('nameIs')
    .flatMap(({ next }) => named(message, next, 0.95, nameAfter(message, next)))
  if (introduced.length > 0 || asked?.reads !== 'contact') return introduced
  const presented = message
    .all('hereIs')
    .flatMap(({ next }) => named(message, next, 0.85, capitalised(message, next, 3)))
  if (presented.length > 0) return presented
  const self = message
    .all('self')
    .flatMap(({ next }) => named(message, next, 0.8, capitalised(message, next, 3)))
  if (self.length > 0) return self
  return message.tokens.flatMap((_, first) => {
    const next = capitalised(message, first, 3)
    return next > first && clauses.isWhole(first, next) ? named(message, first, 0.7, next) : []
  })
}

function named(message: Message, first: number, certainty: number, next: number): ContactReading[] {
  if (next === first) return []
  const evidence = message.evidence(first, next)
  return [{ kind: 'contact', value: { name: evidence.quote }, ...evidence, certainty }]
}

/** Up to three capitalised words; people who write everything small get two that mean nothing else. */
function nameAfter(message: Message, first: number): number {
  const next = capitalised(message, first, 3)
  if (next > first) return next
  let at = first
  while (at < first + 2 && message.tokens[at]?.kind === 'word' && !message.isKnown(at)) at += 1
  return at
}

/** The end of a run of at most `most` capitalised words (joined by hyphens, if so) that are no words of the language. */
function capitalised(message: Message, first: number, most: number): number {
  let next = first
  for (let words = 0; words < most; words += 1) {
    const at =
      next > first && message.tokens[next]?.text === '-' && message.tokens[next]?.glued ? next + 1 : next
    const token = message.tokens[at]
    const startsLine = at > first && token?.newLine
    if (token?.kind !== 'word' || startsLine || !/^\p{Lu}/u.test(message.text.slice(token.start))) break
    if (message.isKnown(at) && words === 0) break
    next = at + 1
  }
  return next
}

/** Up to four capitalised words, or whatever stands in quotation marks. */
function companies(message: Message): ContactReading[] {
  return message.all('companyIs').flatMap(({ next }) => {
    const quoted = quotedAt(message, next)
    const first = quoted?.first ?? next
    const end = quoted?.next ?? capitalised(message, next, 4)
    if (end === first) return []
    const evidence = message.evidence(first, end)
    return [{ kind: 'contact' as const, value: { company: evidence.quote }, ...evidence, certainty: 0.85 }]
  })
}

/** Words between quotation marks; a company's name has no more than these. */
const MOST_QUOTED = 8
const opening = new Set(['"', '«', '“', '„'])
const closing = new Set(['"', '»', '”', '“'])

function quotedAt({ tokens }: Message, at: number): { first: number; next: number } | null {
  if (!opening.has(tokens[at]?.text ?? '')) return null
  for (let next = at + 2; next <= at + 1 + MOST_QUOTED; next += 1) {
    if (closing.has(tokens[next]?.text ?? '')) return { first: at + 1, next }
  }
  return null
}

/** "I'm *head of sales*" */
function roles(message: Message, clauses: Clauses): ContactReading[] {
  return message.all('title').flatMap(({ first, next }) => {
    const self = message.before(first, 'self')
    if (!self || clauses.isNegated(self.first)) return []
    const evidence = message.evidence(first, next)
    return [{ kind: 'contact' as const, value: { role: evidence.quote }, ...evidence, certainty: 0.85 }]
  })
}
