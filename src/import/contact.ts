/** E-mail addresses and telephone numbers, as conversations keep them, so that the same person is found again. */
import { emailsIn } from '../understanding/email.ts'
import { phonesIn } from '../understanding/phone.ts'
import type { Read } from './fault.ts'

/** The value itself is personal and never shown. */
export function readEmail(text: string): Read<string> {
  const bare = text.replace(/^mailto:/i, '')
  const [found] = emailsIn(bare)
  return found && found.email === bare
    ? { value: bare.toLowerCase() }
    : { fault: 'is no e-mail address (not shown here): mend it, or leave the cell blank' }
}

/** Without a country code, where numbers are dialled at home. */
const REGIONS = ['PL', 'RU'] as const
const FEWEST_DIGITS = 5

export function readPhone(text: string): Read<string> {
  const bare = text.replace(/^['=]?"?(tel:)?/i, '').replace(/"$/, '')
  const [found] = phonesIn(bare, { regionsAt: () => REGIONS, asked: true, extensionAt: () => null })
  if (found) return { value: found.phone }
  const digits = bare.replace(/\D/g, '')
  const isNumber = digits.length >= FEWEST_DIGITS && !/e[+]/i.test(bare)
  return isNumber
    ? { value: `${bare.startsWith('+') ? '+' : ''}${digits}` }
    : {
        fault:
          'is no telephone number (not shown here): write it as text, +48 601 234 567, or leave the cell blank',
      }
}
