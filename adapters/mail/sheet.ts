/** How our mails look. Mail programs take no style sheets from elsewhere, and some none at all: what matters stands on the elements. */
import type { Language } from '../../src/domain/language.ts'
import { html, paragraphs } from './html.ts'

export interface Sheet {
  language: Language
  subject: string
  /** What it says; paragraphs at empty lines. */
  text: string
  button: { label: string; url: string }
  /** Below the button, in small print. */
  note: string
  /** Below the sheet. */
  foot: (string | { label: string; url: string })[]
}

export const sheetOf = ({ language, subject, text, button, note, foot }: Sheet): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${html(subject)}</title>
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
${paragraphs(text)
  .map((paragraph) => `<p style="margin: 0 0 16px;">${paragraph}</p>`)
  .join('\n')}
<p style="margin: 28px 0;"><a class="button" href="${html(button.url)}" style="${BUTTON}">${html(button.label)}</a></p>
<p class="muted" style="${MUTED} margin: 0;">${html(note)}</p>
</td></tr>
<tr><td class="muted" style="${MUTED} padding: 20px 32px;">
${foot.map(footLine).join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`

function footLine(line: Sheet['foot'][number], at: number, all: Sheet['foot']): string {
  const margin = at === all.length - 1 ? '0' : '0 0 8px'
  const shown =
    typeof line === 'string'
      ? html(line)
      : `<a href="${html(line.url)}" style="color: #566360;">${html(line.label)}</a>`
  return `<p style="margin: ${margin};">${shown}</p>`
}

const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const SHEET = `padding: 32px; border-radius: 12px; background: #ffffff; color: #16201e; font: 400 16px/1.6 ${FONTS};`
const MUTED = `font: 400 13px/1.5 ${FONTS}; color: #566360;`
const BUTTON =
  'display: inline-block; padding: 12px 28px; border-radius: 8px; background: #12695f; color: #ffffff; ' +
  'font-weight: 600; text-decoration: none;'
