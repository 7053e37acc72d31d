/** E-mail addresses, found from their @ outwards, so that the time is linear in the text; and spelled out. */
import type { Clauses } from './clause.ts'
import type { Message } from './message.ts'

export interface Email {
  email: string
  start: number
  end: number
}

/** RFC 5321: 64 octets before the @, 255 after it. */
const LONGEST = { local: 64, domain: 255 }

const isLocal = (character: string): boolean => /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/.test(character)
const isDomain = (character: string): boolean => /[\p{L}\p{N}.-]/u.test(character)

export function emailsIn(text: string): Email[] {
  const found: Email[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const [start, end] = [localStart(text, at), domainEnd(text, at)]
    const email = text.slice(start, end)
    if (isAddress(text.slice(start, at), text.slice(at + 1, end))) found.push({ email, start, end })
  }
  return found
}

function localStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST.local && isLocal(text[start - 1] ?? '')) start -= 1
  // "(write to:anna@…", "'anna@…": an address begins with a letter or a digit.
  while (start < at && !/[A-Za-z0-9_]/.test(text[start] ?? '')) start += 1
  return start
}

function domainEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at <= LONGEST.domain && isDomain(text[end] ?? '')) end += 1
  // The full stop of the sentence is no part of it.
  while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end -= 1
  return end
}

function isAddress(local: string, domain: string): boolean {
  if (!/^[A-Za-z0-9_]/.test(local) || local.endsWith('.') || local.includes('..')) return false
  const labels = domain.split('.')
  const top = labels.at(-1) ?? ''
  return labels.length >= 2 && labels.every(isLabel) && /^\p{L}{2,}$/u.test(top)
}

const isLabel = (label: string): boolean =>
  label !== '' && label.length <= 63 && !label.startsWith('-') && !label.endsWith('-')

/** A word, or a sign that an address may hold, glued to its neighbours. */
const isPiece = (text: string): boolean => /^[a-z0-9_+]+$|^[.-]$/.test(text)

/** Pieces of an address on either side of its "at": "anna dot kowalska at mail dot example dot com" has five. */
const MOST_PIECES = 12

/**
 * Addresses with a word for the @: "anna at example.com", "jan (małpa) firma kropka pl". People meet at places, too:
 * `asked` an address, it must open a clause; else it stands behind "my e-mail is", or holds what only addresses hold.
 */
export function spelledEmailsIn(message: Message, clauses: Clauses, asked: boolean): Email[] {
  if (!message.has('emailAt')) return []
  return message.all('emailAt').flatMap(({ first, next }) => {
    if (!goesOn(message, bracketAfter(message, next) + 1)) return []
    const domain = domainAfter(message, bracketAfter(message, next))
    const local = domain?.text.includes('.') ? localBefore(message, bracketBefore(message, first)) : null
    if (!local || !domain || !isAddress(local.text, domain.text)) return []
    const isMeant =
      message.before(local.first, 'emailIs') !== null ||
      message.before(local.first - 1, 'emailIs') !== null ||
      /[\d.+_-]/.test(local.text) ||
      (asked && clauses.opensAt(local.first))
    const { start, end } = message.evidence(local.first, domain.next)
    return isMeant ? [{ email: `${local.text}@${domain.text}`, start, end }] : []
  })
}

/** "At the moment" is no address: behind its first piece an address goes on with a dot, or a sign glued to it. */
const goesOn = (message: Message, at: number): boolean =>
  message.tokens[at]?.glued === true || message.at(at, 'emailDot') !== null

const bracketBefore = ({ tokens }: Message, at: number): number =>
  ['(', '[', '{', '<'].includes(tokens[at - 1]?.text ?? '') ? at - 1 : at
const bracketAfter = ({ tokens }: Message, at: number): number =>
  [')', ']', '}', '>'].includes(tokens[at]?.text ?? '') ? at + 1 : at

interface Side {
  text: string
  first: number
  next: number
}

/** Words joined by "dot", or glued signs: backwards from the "at" … */
function localBefore(message: Message, end: number): Side | null {
  let first = end
  const pieces: string[] = []
  while (end - first < MOST_PIECES && first > 0) {
    const dot = message.before(first, 'emailDot')
    const token = message.tokens[first - 1]
    const isJoined = pieces.length === 0 || pieces[0] === '.' || message.tokens[first]?.glued === true
    if (dot && pieces.length > 0 && pieces[0] !== '.') pieces.unshift('.')
    else if (token && isJoined && isPiece(token.text))
      pieces.unshift(message.text.slice(token.start, token.end))
    else break
    first = dot && pieces[0] === '.' ? dot.first : first - 1
  }
  return pieces.length === 0 ? null : { text: pieces.join(''), first, next: end }
}

/** … and forwards. */
function domainAfter(message: Message, from: number): Side | null {
  let next = from
  const pieces: string[] = []
  while (next - from < MOST_PIECES) {
    const dot = message.at(next, 'emailDot')
    const token = message.tokens[next]
    const isJoined = pieces.length === 0 || pieces.at(-1) === '.' || token?.glued === true
    const isPlain = token !== undefined && isJoined && (isPiece(token.text) || /^\p{L}+$/u.test(token.text))
    if (dot && pieces.length > 0 && pieces.at(-1) !== '.') pieces.push('.')
    else if (isPlain) pieces.push(message.text.slice(token.start, token.end).toLowerCase())
    else break
    next = dot && pieces.at(-1) === '.' ? dot.next : next + 1
  }
  // The full stop of the sentence is no part of it.
  while (pieces.at(-1) === '.' || pieces.at(-1) === '-') {
    pieces.pop()
    next -= 1
  }
  return pieces.length === 0 ? null : { text: pieces.join(''), first: from, next }
}
