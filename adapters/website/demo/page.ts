/** The demo site's one page, as text. It carries no script and no style of its own, so that a strict policy can hold. */
import { type Language, languages } from '../../../src/domain/language.ts'
import { en } from './words/en.ts'
import { pl } from './words/pl.ts'
import { ru } from './words/ru.ts'
import type { Words } from './words/words.ts'

const words: Record<Language, Words> = { en, pl, ru }

const names: Record<Language, string> = { en: 'English', pl: 'Polski', ru: 'Русский' }

export function renderPage(language: Language, playbook: string | undefined): string {
  const { title, description, skip, footer, ...parts } = words[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${html(description)}">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo/style.css">
<script src="/widget.js"${playbook ? ` data-playbook="${html(playbook)}"` : ''} async></script>
</head>
<body>
<a class="skip" href="#content">${html(skip)}</a>
${headerOf(parts.nav, language)}
<main id="content">
${heroOf(parts.hero, parts.board)}
${productsOf(parts.products)}
${pricingOf(parts.pricing)}
${closingOf(parts.closing)}
</main>
<footer class="wide">${html(footer)}</footer>
</body>
</html>
`
}

const headerOf = (nav: Words['nav'], language: Language) => `<header class="wide top">
<a class="brand" href="?lang=${language}"><img src="/demo/icon.svg" alt="" width="28" height="28">Fernhill</a>
<nav>
<a href="#products">${html(nav.products)}</a>
<a href="#pricing">${html(nav.pricing)}</a>
<a href="/desk">${html(nav.desk)}</a>
</nav>
<nav class="languages" aria-label="${html(nav.languages)}">
${languages.map((other) => languageLink(other, other === language)).join('\n')}
</nav>
</header>`

const languageLink = (language: Language, current: boolean) =>
  `<a href="?lang=${language}" lang="${language}" hreflang="${language}" title="${names[language]}"` +
  `${current ? ' aria-current="true"' : ''}><span aria-hidden="true">${language.toUpperCase()}</span>` +
  `<span class="unseen">${names[language]}</span></a>`

const heroOf = (hero: Words['hero'], board: Words['board']) => `<section class="wide hero">
<div>
<h1>${hero.headline.map((sentence) => `<span>${html(sentence)}</span>`).join(' ')}</h1>
<p class="lead">${html(hero.lead)}</p>
<p class="actions">
<button class="primary" type="button" data-bantam-open>${html(hero.talk)}</button>
<a class="secondary" href="#products">${html(hero.more)}</a>
</p>
<p class="note">${html(hero.note)}</p>
</div>
<div class="board" role="img" aria-label="${html(board.label)}">
${board.stages.map(stageOf).join('\n')}
</div>
</section>`

const stageOf = ({ title, deals }: Words['board']['stages'][number]) => `<div class="stage">
<p class="stage-title">${html(title)} <span>${deals.length}</span></p>
${deals.map(({ company, note }) => `<p class="deal"><b>${html(company)}</b>${html(note)}</p>`).join('\n')}
</div>`

const productsOf = ({ headline, lead, items }: Words['products']) => `<section class="wide" id="products">
<h2>${html(headline)}</h2>
<p class="lead">${html(lead)}</p>
<ul class="cards">
${items.map(({ name, text }) => `<li><h3>${html(name)}</h3><p>${html(text)}</p></li>`).join('\n')}
</ul>
</section>`

const pricingOf = ({ headline, lead, plans, ask }: Words['pricing']) => `<section class="wide" id="pricing">
<h2>${html(headline)}</h2>
<p class="lead">${html(lead)}</p>
<ul class="cards plans">
${plans.map(planOf).join('\n')}
</ul>
<p class="actions"><button class="secondary" type="button" data-bantam-open>${html(ask)}</button></p>
</section>`

const planOf = ({ name, price, per, text, points }: Words['pricing']['plans'][number]) => `<li>
<h3>${html(name)}</h3>
<p>${html(text)}</p>
<p class="price">${html(price)} <small>${html(per)}</small></p>
<ul>${points.map((point) => `<li>${html(point)}</li>`).join('')}</ul>
</li>`

const closingOf = ({ headline, text, talk }: Words['closing']) => `<section class="wide closing">
<div>
<h2>${html(headline)}</h2>
<p>${html(text)}</p>
</div>
<button class="primary" type="button" data-bantam-open>${html(talk)}</button>
</section>`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const html = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
