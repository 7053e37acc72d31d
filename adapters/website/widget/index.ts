/** The script tag's program: finds out what the page wants, puts the launcher on it, and goes on where it was. */
import { chatOn } from './launcher/entrance.ts'
import { createLauncher } from './launcher/launcher.ts'
import { takeLink } from './link.ts'
import { createMemory } from './memory.ts'
import { followClicks, followOpeners, followPages, listenToPage } from './page.ts'
import { readSettings } from './settings.ts'

const TAG = 'bantam-chat'

function start(script: HTMLScriptElement): void {
  const settings = readSettings(script.src, script.dataset, {
    lang: document.documentElement.lang,
    languages: navigator.languages,
    host: location.host,
    query: location.search,
    referrer: document.referrer,
  })
  const memory = createMemory(() => localStorage, settings)
  const launcher = createLauncher(TAG, settings, {
    toggle: () => chat.toggle(),
    approach: () => chat.expect(),
  })
  const chat = chatOn(script.src, { settings, memory, launcher })

  followPages(chat.tell)
  followClicks(chat.tell)
  followOpeners(chat.open)
  listenToPage({ event: (name) => chat.tell('custom', name) })
  stay(launcher.host)

  const link = takeLink(location, history)
  if (link !== null) chat.follow(link)
  else if (memory.recall() !== null) chat.resume()
}

/** Beside the body, which some frameworks replace from page to page; and put back where even that is cleared. */
function stay(host: HTMLElement): void {
  const page = document.documentElement
  const append = () => {
    if (!host.isConnected) page.append(host)
  }
  append()
  new MutationObserver(append).observe(page, { childList: true })
}

const script = document.currentScript
if (script instanceof HTMLScriptElement && document.querySelector(TAG) === null) {
  if (document.body) start(script)
  else addEventListener('DOMContentLoaded', () => start(script))
}
