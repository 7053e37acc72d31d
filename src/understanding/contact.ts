/** How to reach whom: e-mail, phone, name, company, role. */
import type { Contact, ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import { companiesIn } from './company.ts'
import { type Email, emailsIn, spelledEmailsIn } from './email.ts'
import type { AskedQuestion, Message } from './message.ts'
import { namesIn, type Span } from './name.ts'
import { DIGITS, type Phone, phonesIn } from './phone.ts'
import { ownTitles, titlesIn } from './title.ts'

type ContactReading = ReadingOf<'contact'>

export function readContacts(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ContactReading[] {
  const isAsked = asked?.reads === 'contact'
  const emails = [...emailsIn(message.text), ...spelledEmailsIn(message, clauses, isAsked)]
  const phones = phonesOf(message, asked)
  // Beside an address, or where one was asked for, words stand as on a business card.
  const isCard = isAsked || emails.length + phones.length > 0
  const names = namesIn(message, clauses, isCard)
  const roles = rolesIn(message, clauses, isCard || asked?.reads === 'authority', names)
  const companies = companiesIn(message, clauses, [...names, ...roles])
  return [
    ...emails.map(({ email, start, end }: Email) => reading(message, { email }, { start, end }, 0.99)),
    ...phones.map((phone) => reading(message, { phone: phone.phone }, phone, surenessOf(phone, isAsked))),
    ...names.map((name) => worded(message, 'name', name, name.certainty)),
    ...companies.map((company) => worded(message, 'company', company, company.certainty)),
    ...roles.map((role) => worded(message, 'role', role, 0.85)),
  ]
}

const surenessOf = ({ valid }: Phone, isAsked: boolean): number => (valid ? (isAsked ? 0.99 : 0.9) : 0.6)

/** Without a country code, nine digits may be an amount as well: not where an amount was asked for, or has its unit. */
function phonesOf(message: Message, asked: AskedQuestion | null): Phone[] {
  const isAsked = asked?.reads === 'contact'
  if (!mayHavePhone(message, isAsked)) return []
  const { said, asked: regions } = message.vocabulary.file.phoneRegions
  const asksAmount = asked?.reads === 'money' || asked?.reads === 'number'
  const plan = {
    regionsAt(start: number) {
      if (isAsked || isIntroduced(message, start)) return regions
      return said ? [said] : []
    },
    asked: isAsked,
    extensionAt(end: number) {
      return extensionAt(message, end)
    },
  }
  return phonesIn(message.text, plan).filter(
    ({ start, end, international }) =>
      international || isIntroduced(message, start) || !(asksAmount || isAmount(message, start, end)),
  )
}

/** Enough digits for the shortest number. */
function mayHavePhone({ tokens }: Message, isAsked: boolean): boolean {
  let digits = 0
  for (const { kind, start, end } of tokens) if (kind === 'digits') digits += end - start
  return digits >= (isAsked ? DIGITS.fewestWritten : DIGITS.fewest)
}

/** "call me on", "my number is" right before the digits */
const isIntroduced = (message: Message, start: number): boolean =>
  message.before(firstOf(message, start), 'phoneIs') !== null

/** The token that a number begins at, or its sign: "+48", "(07911)". */
function firstOf(message: Message, start: number): number {
  const index = indexFrom(message, start)
  return message.tokens[index - 1]?.text === ':' ? index - 1 : index
}

const indexFrom = ({ tokens }: Message, offset: number): number => {
  const index = tokens.findIndex(({ start }) => start >= offset)
  return index < 0 ? tokens.length : index
}

/** Nobody's extension is longer. */
const MOST_EXTENSION_DIGITS = 6

/** "ext. 897", "x897", "wew. 12", "доб. 5", also behind a comma or in brackets. */
function extensionAt(message: Message, offset: number): { digits: string; end: number } | null {
  let at = indexFrom(message, offset)
  if ([',', '(', '#'].includes(message.tokens[at]?.text ?? '')) at += 1
  const word = message.at(at, 'phoneExtension')
  if (!word && message.tokens[at - 1]?.text !== '#') return null
  at = message.past(word?.next ?? at)
  if ([':', '#'].includes(message.tokens[at]?.text ?? '')) at += 1
  const digits = message.tokens[at]
  return digits?.kind === 'digits' && digits.text.length <= MOST_EXTENSION_DIGITS
    ? { digits: digits.text, end: digits.end }
    : null
}

function isAmount(message: Message, start: number, end: number): boolean {
  const first = indexFrom(message, start)
  const next = indexFrom(message, end)
  const after = (['currency', 'magnitude', 'moneyMagnitude', 'people', 'otherUnit'] as const).some((kind) =>
    message.at(next, kind),
  )
  return after || message.before(first, 'currency') !== null
}

/** "I'm *head of sales*"; and on a card, a title of its own: "Ann Lee, *COO*". */
function rolesIn(message: Message, clauses: Clauses, isCard: boolean, names: readonly Span[]): Span[] {
  if (!message.has('title')) return []
  const own = ownTitles(message, clauses)
  if (own.length > 0) {
    const [first] = own
    const last = own.findLast((title) => title.from === first?.from)
    return first && last ? [{ first: first.first, next: last.next }] : []
  }
  const named = new Set(names.map(({ next }) => next))
  const [title] = titlesIn(message).filter(
    ({ first, next }) =>
      (isCard && clauses.isWhole(first, next)) ||
      ((isCard || names.length > 0) && clauses.opensAt(first) && isAtCompany(message, next)) ||
      named.has(first),
  )
  return title && !message.before(title.first, 'clauseBreak') ? [title] : []
}

/** "COO *at Northwind*", "właściciel firmy *Dachpol*", but not "the director *in the know*". */
function isAtCompany(message: Message, next: number): boolean {
  const { text, tokens } = message
  const name = message.at(next, 'ofCompany')?.next ?? next
  return /^[\p{Lu}"«„“]/u.test(text.slice(tokens[name]?.start ?? text.length))
}

const worded = (
  message: Message,
  field: 'name' | 'company' | 'role',
  { first, next }: Span,
  certainty: number,
): ContactReading => {
  const evidence = message.evidence(first, next)
  return reading(message, { [field]: evidence.quote }, evidence, certainty)
}

function reading(
  { text }: Message,
  value: Contact,
  { start, end }: { start: number; end: number },
  certainty: number,
): ContactReading {
  return { kind: 'contact', value, quote: text.slice(start, end), start, end, certainty }
}
