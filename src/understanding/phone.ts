/** Phone numbers, checked against the numbering plans of libphonenumber. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { LanguageFile } from './languages/language.ts'

export interface Phone {
  /** E.164 */
  phone: string
  start: number
  end: number
  /** With its country code, so that it is a phone number whatever was asked. */
  international: boolean
}

// Bounded repetition: at most 25 characters are looked at from any one place.
const candidate = /(?<![\p{L}\d.,])(?:\+|00)?[(\d][\d\s().–/-]{5,22}\d(?![\p{L}\d])/gu

/** Parsing costs more than reading the rest of the message; nobody gives more numbers than these. */
const MOST_CANDIDATES = 3

/** `region`: where a number without a country code belongs; null: such a number is not read. */
export function phonesIn(text: string, region: LanguageFile['phoneRegion']): Phone[] {
  const found: Phone[] = []
  let tried = 0
  for (const match of text.matchAll(candidate)) {
    const written = match[0]
    if (!hasPhoneDigits(written)) continue
    tried += 1
    if (tried > MOST_CANDIDATES) break
    const international = written.startsWith('+') || written.startsWith('00')
    const parsed = international
      ? parsePhoneNumberFromString(written.replace(/^00/, '+'))
      : region && parsePhoneNumberFromString(written, region)
    if (!parsed?.isValid()) continue
    found.push({ phone: parsed.number, start: match.index, end: match.index + written.length, international })
  }
  return found
}

function hasPhoneDigits(written: string): boolean {
  const digits = written.replace(/\D/g, '').length
  return digits >= 9 && digits <= 17
}
