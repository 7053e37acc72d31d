/** The chat itself, loaded once somebody wants it: its panel beside the launcher, and everything behind it. */
import { render } from 'preact'
import { type Chat, createChat } from './chat.ts'
import { createClient } from './client.ts'
import { unreadIn } from './conversation.ts'
import type { Entrance } from './launcher/chat-part.ts'
import { openBrowserSocket } from './socket.ts'
import type { Strings } from './strings/strings.ts'
import styles from './styles.css?inline'
import { browserTimers } from './timers.ts'
import { App } from './ui/app.tsx'
import { followViewport } from './viewport.ts'

export function startChat({ settings, memory, launcher }: Entrance, words: Strings): Chat {
  const chat = createChat({
    client: createClient(settings, (...request) => fetch(...request)),
    memory,
    openSocket: openBrowserSocket,
    timers: browserTimers,
    random: Math.random,
    now: Date.now,
    newId,
  })
  addEventListener('online', chat.hurry)
  document.addEventListener('visibilitychange', chat.hurry)
  addEventListener('pagehide', chat.events.flush)

  launcher.wear(styles)
  followViewport(launcher.host)
  chat.subscribe(() => {
    const conversation = chat.conversation()
    const unread = unreadIn(conversation)
    const news = unread > 0 ? words.unread(unread) : ''
    launcher.show({ open: conversation.open, unread, news })
  })
  render(
    <App chat={chat} language={settings.language} words={words} title={settings.title} />,
    launcher.place,
  )
  return chat
}

/** `crypto.randomUUID` exists only on secure pages. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
