/** E-mail addresses, found from their @ outwards, so that the time is linear in the text. */

/** RFC 5321: 64 octets before the @, 255 after it. */
const LONGEST = { local: 64, domain: 255 }

const isLocal = (character: string): boolean => /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/.test(character)
const isDomain = (character: string): boolean => /[\p{L}\p{N}.-]/u.test(character)

export function emailsIn(text: string): { email: string; start: number; end: number }[] {
  const found: { email: string; start: number; end: number }[] = []
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
  if (local === '' || local.endsWith('.') || local.includes('..')) return false
  const labels = domain.split('.')
  const top = labels.at(-1) ?? ''
  return labels.length >= 2 && labels.every(isLabel) && /^\p{L}{2,}$/u.test(top)
}

const isLabel = (label: string): boolean =>
  label !== '' && label.length <= 63 && !label.startsWith('-') && !label.endsWith('-')
