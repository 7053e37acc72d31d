/** The chat as the page sees it: loaded when it is wanted, and told then what went before. */
import type { Chat } from '../chat.ts'
import type { VisitorEvent } from '../client.ts'
import { type ChatPart, type Entrance, loadChat } from './chat-part.ts'

export interface ChatOnPage {
  toggle(): void
  open(): void
  close(): void
  /** Somebody is about to open it: loads the chat, and asks nothing of the server beside. */
  expect(): void
  /** Goes on with the conversation of an earlier page. */
  resume(): void
  /** Opens the conversation that a link in a mail leads into. */
  follow(linkToken: string): void
  /** What the visitor does on the page. */
  tell(kind: VisitorEvent['kind'], name: string): void
}

type Told = [kind: VisitorEvent['kind'], name: string, at: number]

/** As many as are worth keeping of what is done before the chat is opened. */
const MOST_TOLD = 200

export function chatOn(src: string, entrance: Entrance): ChatOnPage {
  const { launcher, settings } = entrance
  let told: Told[] = []
  let part: Promise<ChatPart> | null = null
  let attempts = 0
  let chat: Chat | null = null

  function load(): Promise<ChatPart> {
    part ??= loadChat(src, settings.language, attempts++).catch((error: unknown) => {
      part = null
      throw error
    })
    return part
  }

  function begin({ startChat, words }: ChatPart): Chat {
    if (chat) return chat
    chat = startChat(entrance, words)
    for (const event of told) chat.events.tell(...event)
    told = []
    return chat
  }

  /** `wanted`: somebody waits for it. */
  function withChat(act: (chat: Chat) => void, wanted = true): void {
    if (chat) {
      act(chat)
      return
    }
    if (wanted) launcher.show({ busy: true, failed: false })
    load().then(
      (loaded) => {
        launcher.show({ busy: false, failed: false })
        act(begin(loaded))
      },
      () => launcher.show({ busy: false, failed: wanted }),
    )
  }

  const open = () => withChat((begun) => begun.open())

  return {
    toggle: () => (chat?.conversation().open ? chat.close() : open()),
    open,
    close: () => chat?.close(),
    expect: () => void load().catch(() => {}),
    resume: () => withChat((begun) => begun.resume(), false),
    follow: (linkToken) => withChat((begun) => begun.follow(linkToken)),
    tell: (kind, name) => {
      if (chat) chat.events.tell(kind, name)
      else told = [...told.slice(1 - MOST_TOLD), [kind, name, Date.now()]]
    },
  }
}
