/** What is kept of the names that a page gives to what its visitors do: what they did, and nothing of who they are. */
import { MAX_NAME } from './behaviour.ts'
import { storable } from './transcript.ts'

/** In place of what may tell who somebody is. */
const HIDDEN = '*'

/** Or a part of one, or a handle: what stands before may have a slash in it. */
const EMAIL = /@[^\s@]/
const LONG_NUMBER = /\d(?:[\s().-]?\d){5,}/
const UUID = /[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}/i

/** Letters and digits mixed, or capitals strewn about, over a length that no word has: keys, sessions, one-time links. */
const TOKEN = /[A-Za-z\d_]{16,}/g
const isToken = (word: string): boolean =>
  (/\d/.test(word) && /[A-Za-z]/.test(word)) || /[a-z][A-Z]+[a-z]+[A-Z]/.test(word)

const isPersonal = (text: string): boolean =>
  EMAIL.test(text) || LONG_NUMBER.test(text) || UUID.test(text) || (text.match(TOKEN)?.some(isToken) ?? false)

/** Escapes may hide an address; what is escaped wrongly is looked at as it stands. */
function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Parameters of a segment (`;jsessionid=…`) are as little of a page's name as its query is. */
function segmentOf(part: string): string {
  const [segment = ''] = part.split(';', 1)
  return isPersonal(segment) || isPersonal(unescaped(segment)) ? HIDDEN : segment
}

/**
 * A page's path, of whatever was given as its address: no origin, no query, no fragment, and `*` for each segment that
 * looks like an e-mail address, a long number or a token. Begins with `/`; at most `MAX_NAME` UTF-16 units.
 */
export function pathOf(address: string): string {
  const [path = ''] = storable(address.trim())
    .replace(/^(?:[a-z][\w+.-]*:)?\/\/[^/?#]*/i, '')
    .split(/[?#]/, 1)
  return cut(`/${path.replace(/^\/+/, '').split('/').map(segmentOf).join('/')}`)
}

/** The name of a click or of an event of the page's own, with `*` for each word that looks like somebody's. */
export const eventName = (name: string): string =>
  cut(
    storable(name.trim())
      .split(/\s+/)
      .map((word) => (isPersonal(word) ? HIDDEN : word))
      .join(' '),
  )

/** Not within a pair of surrogates. */
const cut = (name: string): string => storable(name.slice(0, MAX_NAME))
