/** The script tag's program: finds out what the page wants, puts the launcher on it, and goes on where it was. */
import { readChoices } from './choices.ts'
import { type ChatOnPage, chatOn } from './launcher/entrance.ts'
import { createLauncher } from './launcher/launcher.ts'
import { watchForOpenings } from './launcher/openings.ts'
import { readRules } from './launcher/rules.ts'
import { cookieShelf, createMemory, localShelf, type Memory } from './memory.ts'
import { followClicks, followOpeners, followPages, listenToPage } from './page.ts'

const TAG = 'bantam-chat'

function start(script: HTMLScriptElement): void {
  const { src, dataset: attributes } = script
  const page = { host: location.host, query: location.search, referrer: document.referrer }
  const choices = readChoices(attributes, [document.documentElement.lang, ...navigator.languages])
  const { cookieDomain } = choices
  const memory = createMemory(cookieDomain ? cookieShelf(cookieDomain) : localShelf, choices)
  choices.language = memory.visit().language ?? choices.language
  const launcher = createLauncher(TAG, choices, {
    toggle: () => chat.toggle(),
    approach: () => chat.expect(),
  })
  const chat = chatOn({ src, attributes, page, choices, memory, launcher })

  followPages(chat.tell)
  followClicks(chat.tell)
  followOpeners(chat.open)
  listenToPage({
    open: chat.open,
    close: chat.close,
    event: (name) => chat.tell('custom', name),
    identify: chat.identify,
    playbook: (id) => {
      choices.playbook = id || null
    },
  })
  stay(launcher.host)

  if (location.hash.includes('bantam=')) chat.follow()
  else chat.resume()
  memory.onElsewhere(chat.elsewhere)

  const { openWhen } = attributes
  if (openWhen) openByRules(openWhen, memory.visit, chat.invite)
}

/** A page's mistake must not keep its visitors from the chat. */
function openByRules(text: string, visit: Memory['visit'], invite: ChatOnPage['invite']): void {
  try {
    watchForOpenings(readRules(text), visit, ({ say = null }) => invite(say))
  } catch (fault) {
    reportError(new TypeError(`bantam: data-open-when cannot be used: ${fault}`))
  }
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
