/** The script tag's program: finds out what the page wants, puts the widget into it, and goes on where it was. */
import { render } from 'preact'
import { createChat } from './chat.ts'
import { createClient } from './client.ts'
import { takeLink } from './link.ts'
import { createMemory } from './memory.ts'
import { followClicks, followPages, listenToPage } from './page.ts'
import { readSettings } from './settings.ts'
import { openBrowserSocket } from './socket.ts'
import styles from './styles.css?inline'
import { browserTimers } from './timers.ts'
import { App } from './ui/app.tsx'
import { followViewport } from './viewport.ts'

const TAG = 'bantam-chat'

function start(script: HTMLScriptElement): void {
  const settings = readSettings(script.src, script.dataset, {
    lang: document.documentElement.lang,
    languages: navigator.languages,
    host: location.host,
    query: location.search,
    referrer: document.referrer,
  })
  const chat = createChat({
    client: createClient(settings, (...request) => fetch(...request)),
    memory: createMemory(() => localStorage, settings.playbook),
    openSocket: openBrowserSocket,
    timers: browserTimers,
    random: Math.random,
    now: Date.now,
    newId,
  })
  addEventListener('online', chat.hurry)
  document.addEventListener('visibilitychange', chat.hurry)
  const { tell, flush } = chat.events
  addEventListener('pagehide', flush)
  followPages(tell)
  followClicks(tell)
  listenToPage(tell)
  openFromPage(chat.open)

  const host = document.createElement(TAG)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  followViewport(host)
  document.body.append(host)
  render(<App chat={chat} language={settings.language} title={settings.title} />, root)
  const link = takeLink(location, history)
  if (link === null) chat.resume()
  else chat.follow(link)
}

/** Whatever the page marks with `data-bantam-open` opens the chat. */
function openFromPage(open: () => void): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-bantam-open]') === null) return
    event.preventDefault()
    open()
  })
}

/** `crypto.randomUUID` exists only on secure pages. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const script = document.currentScript
if (script instanceof HTMLScriptElement && document.querySelector(TAG) === null) {
  if (document.body) start(script)
  else addEventListener('DOMContentLoaded', () => start(script))
}
