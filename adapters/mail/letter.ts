/** A follow-up as a mail: the bot's words, one link, who writes and why, and how to stop it. Pure. */
import type { Language } from '../../src/domain/language.ts'
import { html, paragraphs } from './html.ts'
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

/** Mail programs take no style sheets from elsewhere, and some none at all: what matters stands on the elements. */
const htmlOf = (parts: LetterParts, words: Words): string => `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${html(words.subject)}</title>
<style>
@media (prefers-color-scheme: dark) {
.ground { background: #101413 !important; }
.sheet { background: #181e1c !important; color: #eaf0ee !important; }
.muted, .muted a { color: #a4b1ad !important; }
.button { background: #7fc7bc !important; color: #101413 !important; }
}
</style>
</head>
<body class="ground" style="margin: 0; padding: 0; background: #eff4f2;">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background: #eff4f2;">
<tr><td align="center" style="padding: 24px 12px;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width: 100%; max-width: 600px;">
<tr><td class="sheet" style="${SHEET}">
${paragraphs(parts.text)
  .map((paragraph) => `<p style="margin: 0 0 16px;">${paragraph}</p>`)
  .join('\n')}
<p style="margin: 28px 0;"><a class="button" href="${html(parts.resumeUrl)}" style="${BUTTON}">${html(words.button)}</a></p>
<p class="muted" style="${MUTED} margin: 0;">${html(words.how)}</p>
</td></tr>
<tr><td class="muted" style="${MUTED} padding: 20px 32px;">
<p style="margin: 0 0 8px;">${senderOf(parts).map(html).join('<br>')}</p>
<p style="margin: 0 0 8px;">${html(whyOf(parts, words))}</p>
<p style="margin: 0;"><a href="${html(parts.unsubscribeUrl)}" style="color: #566360;">${html(words.unsubscribe)}</a></p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`

const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const SHEET = `padding: 32px; border-radius: 12px; background: #ffffff; color: #16201e; font: 400 16px/1.6 ${FONTS};`
const MUTED = `font: 400 13px/1.5 ${FONTS}; color: #566360;`
const BUTTON =
  'display: inline-block; padding: 12px 28px; border-radius: 8px; background: #12695f; color: #ffffff; ' +
  'font-weight: 600; text-decoration: none;'
