/** A follow-up as a mail: the bot's words, one link, who writes and why, and how to stop it. Pure. */
import type { Language } from '../../src/domain/language.ts'
import { sheetOf } from './sheet.ts'
import { wordsIn } from './words/index.ts'
import type { Words } from './words/words.ts'

export interface LetterParts {
  language: Language
  /** What the bot says. */
  text: string
  /** Who writes, as the recipient knows them. */
  sender: { name: string | null; address: string }
  /** Who that is in full, and where; null: not said. */
  postalAddress: string | null
  /** The channel of the conversation, and when it began. */
  channel: string
  since: Date
  timeZone: string
  resumeUrl: string
  unsubscribeUrl: string
}

export interface Letter {
  subject: string
  text: string
  html: string
}

export function writeLetter(parts: LetterParts): Letter {
  const words = wordsIn(parts.language)
  return { subject: words.subject, text: textOf(parts, words), html: htmlOf(parts, words) }
}

const senderOf = ({ sender: { name, address }, postalAddress }: LetterParts): string[] => [
  name === null ? address : `${name} · ${address}`,
  ...(postalAddress === null ? [] : [postalAddress]),
]

function whyOf({ channel, since, language, timeZone }: LetterParts, { why }: Words): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(since)
  return channel === 'website' ? why.website(day) : why.elsewhere(day)
}

const textOf = (parts: LetterParts, words: Words): string => `${parts.text}

${words.button}: ${parts.resumeUrl}

${words.how}

--${' '}
${senderOf(parts).join('\n')}
${whyOf(parts, words)}
${words.unsubscribe}: ${parts.unsubscribeUrl}
`

const htmlOf = (parts: LetterParts, words: Words): string =>
  sheetOf({
    language: parts.language,
    subject: words.subject,
    text: parts.text,
    button: { label: words.button, url: parts.resumeUrl },
    note: words.how,
    foot: [...senderOf(parts), whyOf(parts, words), { label: words.unsubscribe, url: parts.unsubscribeUrl }],
  })
