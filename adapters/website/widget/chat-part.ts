/** The chat itself, loaded once somebody wants it: its panel beside the launcher, and everything behind it. */
import { createChat } from './chat.ts'
import { createClient } from './client.ts'
import { unreadIn } from './conversation.ts'
import type { WidgetLanguage } from './language.ts'
import type { ChatOnSite, Entrance } from './launcher/chat-part.ts'
import { takeLink } from './link.ts'
import { readSettings, type Settings } from './settings.ts'
import { openBrowserSocket } from './socket.ts'
import styles from './styles.css?inline'
import { browserTimers } from './timers.ts'
import { createPanel } from './ui/panel.ts'
import type { Speech } from './ui/speech.ts'
import { draw } from './ui/view.ts'
import { followViewport } from './viewport.ts'

export function startChat(
  { src, attributes, page: around, choices, memory, launcher, wordsOf }: Entrance,
  words: Speech['words'],
  ended: () => void,
): ChatOnSite {
  // One and the same: what the page still changes its mind about, it changes here.
  const settings: Settings = Object.assign(choices, readSettings(src, attributes, around))
  let speech: Speech = { language: settings.language, words }
  const page = new AbortController()
  const chat = createChat({
    client: createClient(settings, (...request) => fetch(...request)),
    memory,
    settings,
    openSocket: openBrowserSocket,
    timers: browserTimers,
    random: Math.random,
    now: Date.now,
    newId,
    ended: () => {
      page.abort()
      const hadFocus = document.activeElement === launcher.host
      draw(launcher.place, [])
      launcher.show({ open: false, unread: 0, news: '' })
      if (hadFocus) launcher.focus()
      ended()
    },
  })
  const panel = createPanel({
    chat,
    launcher,
    speech: () => speech,
    title: settings.title,
    speak: (language) => void speak(language),
  })

  function show(): void {
    const conversation = chat.conversation()
    const { open, invitation } = conversation
    const unread = unreadIn(conversation)
    const invited = invitation ? (invitation.say ?? speech.words.invitation) : ''
    launcher.show({ open, unread, news: unread > 0 ? speech.words.unread(unread) : invited })
    panel()
  }

  /** The bot is told too, in the words of the button, and goes on in that language. */
  async function speak(language: WidgetLanguage): Promise<void> {
    const next = await wordsOf(language).catch(() => null)
    if (next === null || language === speech.language) return show()
    speech = { language, words: next }
    settings.language = language
    memory.spoken(language)
    launcher.show({ language })
    chat.choose({ label: next.language, value: { language } })
    show()
  }

  addEventListener('online', chat.hurry, page)
  addEventListener('offline', chat.drop, page)
  document.addEventListener('visibilitychange', chat.hurry, page)
  addEventListener('pagehide', chat.events.flush, page)
  launcher.wear(styles)
  followViewport(launcher.host, page.signal)
  chat.subscribe(show)
  return {
    ...chat,
    follow: () => {
      const link = takeLink(location, history)
      if (link !== null) chat.follow(link)
    },
  }
}

/** `crypto.randomUUID` exists only on secure pages. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
