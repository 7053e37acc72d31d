/** The button in the page's corner, in plain DOM: it is all that a page carries for as long as nobody wants to chat. */

import type { Choices } from '../choices.ts'
import type { WidgetLanguage } from '../language.ts'
import styles from './launcher.css?inline'
import { launcherWords } from './words.ts'

export interface Launcher {
  /** The page's element; everything else is in its shadow root. */
  host: HTMLElement
  /** Where the chat goes. */
  place: HTMLElement
  /** Takes the text of a stylesheet. */
  wear(text: string): void
  show(state: Partial<LauncherState>): void
  focus(): void
}

export interface LauncherState {
  language: WidgetLanguage
  /** The panel is on the page. */
  open: boolean
  /** The chat is on its way. */
  busy: boolean
  failed: boolean
  /** How many messages have come since the chat was closed, and that in words; empty: none. */
  unread: number
  news: string
}

const SVG = 'http://www.w3.org/2000/svg'

/** Without markup in a text: some pages' policies forbid to parse any. */
function icon(...lines: string[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.ariaHidden = 'true'
  for (const line of lines) svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', line)
  return svg
}

/** A balloon, and the dots in it. */
const chatIcon = () =>
  icon(
    'M12 4c4.7 0 8.5 3.2 8.5 7.2s-3.8 7.2-8.5 7.2c-.9 0-1.8-.1-2.6-.3-.9.8-2.3 1.6-4.2 1.9-.4.1-.6-.4-.4-.7.6-.8 1-1.7 1.1-2.6-1.5-1.3-2.4-3.2-2.4-5.5C3.5 7.2 7.3 4 12 4Z',
    'M8.3 11.3h.01M12 11.3h.01M15.7 11.3h.01',
  )

const downIcon = () => icon('m6 9.5 6 6 6-6')

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  parent: Node,
  className: string,
): HTMLElementTagNameMap[K] {
  const made = parent.appendChild(document.createElement(name))
  made.className = className
  return made
}

/** Outdoes whatever the page says of all its elements. By this way a policy against inline styles allows it. */
const HOST_STYLE = 'all:initial!important;position:fixed!important;z-index:2147483647!important;'

/** `toggle`: the button is pressed. `approach`: it is about to be. */
export function createLauncher(
  tag: string,
  { language, theme, accent, side }: Pick<Choices, 'language' | 'theme' | 'accent' | 'side'>,
  { toggle, approach }: { toggle: () => void; approach: () => void },
): Launcher {
  const host = document.createElement(tag)
  host.style.cssText = `${HOST_STYLE}color-scheme:${theme}!important`
  if (accent) host.style.setProperty('--bantam-accent', accent)
  const root = host.attachShadow({ mode: 'open' })

  const worn = new Set<string>()

  /** Constructed, so that a page's policy may forbid inline styles. */
  function wear(text: string): void {
    if (worn.has(text)) return
    worn.add(text)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    root.adoptedStyleSheets.push(sheet)
  }

  wear(styles)
  const widget = element('div', root, `widget ${side}`)
  const place = element('div', widget, 'place')
  const button = element('button', widget, 'launcher')
  const status = element('span', widget, '')
  button.type = 'button'
  button.ariaHasPopup = 'dialog'
  status.role = 'status'
  button.addEventListener('click', toggle)
  for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, approach)

  let state: LauncherState = { language, open: false, busy: false, failed: false, unread: 0, news: '' }

  function draw(): void {
    const { open, busy, failed, unread, news } = state
    const words = launcherWords[state.language]
    widget.lang = state.language
    widget.dataset.open = String(open)
    button.ariaBusy = String(busy)
    button.ariaExpanded = String(open)
    button.ariaLabel = open ? words.close : [words.open, news].filter(Boolean).join(', ')
    button.replaceChildren(open ? downIcon() : chatIcon())
    if (unread > 0) {
      const badge = element('span', button, 'badge')
      badge.ariaHidden = 'true'
      badge.textContent = unread > 9 ? '9+' : String(unread)
    }
    status.className = failed ? 'hint' : 'unseen'
    status.textContent = failed ? words.failed : news
  }

  draw()
  return {
    host,
    place,
    wear,
    focus: () => button.focus({ preventScroll: true }),
    show(next) {
      const before = JSON.stringify(state)
      state = { ...state, ...next }
      if (JSON.stringify(state) !== before) draw()
    },
  }
}
