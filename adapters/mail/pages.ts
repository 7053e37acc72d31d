/** The pages that the links in mails lead to where there is something to say. No script, and nothing from elsewhere. */
import { createHash } from 'node:crypto'
import type { Language } from '../../src/domain/language.ts'
import { html } from './html.ts'
import { wordsIn } from './words/index.ts'

const STYLE = `:root { color-scheme: light dark; --ground: #eff4f2; --sheet: #fff; --ink: #16201e; --muted: #566360; --accent: #12695f; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #101413; --sheet: #181e1c; --ink: #eaf0ee; --muted: #a4b1ad; --accent: #7fc7bc; --on-accent: #101413; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 10vh 16px; background: var(--ground); color: var(--ink); font: 400 17px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 480px; margin: 0 auto; padding: 32px; border-radius: 12px; background: var(--sheet); }
h1 { margin: 0 0 12px; font-size: 24px; line-height: 1.25; }
p { margin: 0 0 24px; color: var(--muted); }
button { min-height: 48px; padding: 10px 24px; border: 0; border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
a { display: inline-block; min-height: 44px; padding: 8px 0; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`

/** The style stands in the page, named by its hash; the only form goes back to where the page came from. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The address holds a token: it goes into no cache, no index and no other site's log. */
export const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

export type PageName = 'ask' | 'done' | 'expired' | 'invalid' | 'unavailable'

/** `site` is where the company's own page is; the question is asked with one button, which posts to the same address. */
export function renderPage(name: PageName, language: Language, site: string): string {
  const { pages } = wordsIn(language)
  const { title, text } = pages[name]
  const action =
    name === 'ask'
      ? `<form method="post"><button type="submit">${html(pages.ask.button)}</button></form>`
      : `<a href="${html(site)}">${html(pages.site)}</a>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
<p>${html(text)}</p>
${action}
</main>
</body>
</html>
`
}
