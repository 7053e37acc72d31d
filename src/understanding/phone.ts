/** Phone numbers, checked against the numbering plans of libphonenumber. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Region } from './languages/language.ts'

export interface Phone {
  /** E.164; ` ext. 897` follows if they gave an extension. A number of no known plan is kept as its digits. */
  phone: string
  start: number
  end: number
  /** With its country code, so that it is a phone number whatever was asked. */
  international: boolean
  /** Of a known numbering plan. */
  valid: boolean
}

export interface Plan {
  /** Where a number without a country code that begins at an offset may belong, in the order of trying. */
  regionsAt(start: number): readonly Region[]
  /** Whether they were asked for a number, so that digits of no known plan are one too. */
  asked: boolean
  /** The digits and the end of an extension that begins at or right after an offset. */
  extensionAt(end: number): { digits: string; end: number } | null
}

// Bounded repetition: at most 30 characters are looked at from any one place.
const candidate = /(?<![\p{L}\d.,])(?:\(?\+|00)?[(\d][\d\s().–/-]{5,27}\d(?![\p{L}\d])/gu

/** Parsing costs more than reading the rest of the message; nobody gives more numbers than these. */
const MOST_CANDIDATES = 3

/**
 * The plans of the world: digits of a number with its country code, and of the shortest that is dialled at home. One that
 * is as short is only told from a sum by how it is written, "701-8887".
 */
export const DIGITS = { most: 15, fewest: 9, fewestWritten: 7 }

export function phonesIn(text: string, plan: Plan): Phone[] {
  const found: Phone[] = []
  let tried = 0
  for (const match of text.matchAll(candidate)) {
    const written = match[0]
    const digits = written.replace(/\D/g, '')
    if (!hasPhoneDigits(written, digits.length, plan)) continue
    tried += 1
    if (tried > MOST_CANDIDATES) break
    const phone = phoneOf(match, digits, plan)
    if (!phone) continue
    const extension = plan.extensionAt(match.index + written.length)
    found.push({
      ...phone,
      phone: extension ? `${phone.phone} ext. ${extension.digits}` : phone.phone,
      start: match.index,
      end: extension?.end ?? match.index + written.length,
    })
  }
  return found
}

function hasPhoneDigits(written: string, digits: number, { asked }: Plan): boolean {
  const isWritten = asked && /\d[ .–-]+\d/.test(written)
  // Two more for "00" before the country code.
  return digits >= (isWritten ? DIGITS.fewestWritten : DIGITS.fewest) && digits <= DIGITS.most + 2
}

/** A date is no phone number that nobody knows the plan of. */
const isDate = (written: string): boolean =>
  /^(?:\d{1,2}[\s./-]\d{1,2}[\s./-]\d{4}|\d{4}[\s./-]\d{1,2}[\s./-]\d{1,2})$/.test(written)

function phoneOf(
  { 0: written, index }: RegExpExecArray,
  digits: string,
  plan: Plan,
): Omit<Phone, 'start' | 'end'> | null {
  const international = /^\(?\+|^00/.test(written)
  const parsed = international
    ? parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`)
    : firstValid(written, plan.regionsAt(index))
  if (parsed?.isValid()) return { phone: parsed.number, international, valid: true }
  if (!plan.asked || digits.length > DIGITS.most || isDate(written)) return null
  return { phone: international ? `+${digits.replace(/^00/, '')}` : digits, international, valid: false }
}

function firstValid(written: string, regions: readonly Region[]) {
  for (const region of regions) {
    const parsed = parsePhoneNumberFromString(written, region)
    if (parsed?.isValid()) return parsed
  }
  return undefined
}
