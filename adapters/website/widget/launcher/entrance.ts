/** The chat as the page sees it: loaded when it is wanted, and told then what went before. */
import type { VisitorEvent } from '../client.ts'
import { type ChatOnSite, type ChatPart, type Entrance, loadChat } from './chat-part.ts'

export interface ChatOnPage {
  toggle(): void
  open(): void
  close(): void
  /** Somebody is about to open it: loads the chat, and asks nothing of the server beside. */
  expect(): void
  /** Goes on with the conversation of an earlier page. */
  resume(): void
  /** Another tab has begun a conversation or gone on with it; `gone`: it has let go of it. */
  elsewhere(gone: boolean): void
  /** Opens the conversation that a link in a mail leads into. */
  follow(): void
  /** Opens by a rule: asks nothing of the server, and takes no focus, before the visitor turns to it. */
  invite(say: string | null): void
  /** Who the visitor is, as the page's server vouches for; empty: nobody in particular. */
  identify(token: string): void
  /** What the visitor does on the page. */
  tell(kind: VisitorEvent['kind'], name: string): void
}

type Told = [kind: VisitorEvent['kind'], name: string, at: number]

/** As many as are worth keeping of what is done before the chat is opened. */
const MOST_TOLD = 200

export function chatOn(around: Omit<Entrance, 'wordsOf'>): ChatOnPage {
  const { src, launcher, memory, choices } = around
  const entrance: Entrance = {
    ...around,
    wordsOf: async (language) => (await loadChat(src, language, 0)).words,
  }
  let told: Told[] = []
  let part: Promise<ChatPart> | null = null
  let attempts = 0
  let chat: ChatOnSite | null = null

  function load(): Promise<ChatPart> {
    part ??= loadChat(src, choices.language, attempts++).catch((error: unknown) => {
      part = null
      throw error
    })
    return part
  }

  function begin({ startChat, words }: ChatPart): ChatOnSite {
    if (chat) return chat
    chat = startChat(entrance, words, () => {
      // The next one may speak another language.
      chat = part = null
    })
    for (const event of told) chat.events.tell(...event)
    told = []
    return chat
  }

  /** `wanted`: somebody waits for it. */
  function withChat(act: (chat: ChatOnSite) => void, wanted = true): void {
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

  function resume(quietly: boolean): void {
    const remembered = memory.recall()
    if (remembered) withChat((begun) => begun.resume(remembered, quietly), false)
  }

  const open = () => withChat((begun) => begun.open())

  return {
    toggle: () => (chat?.conversation().open ? chat.close() : open()),
    open,
    close: () => chat?.close(),
    expect: () => void load().catch(() => {}),
    resume: () => resume(false),
    elsewhere: (gone) => (gone ? chat?.end() : resume(true)),
    follow: () => withChat((begun) => begun.follow()),
    invite: (say) => withChat((begun) => begun.invite(say), false),
    identify: (token) => {
      choices.identity = token || null
      chat?.identify()
    },
    tell: (kind, name) => {
      if (chat) chat.events.tell(kind, name)
      else told = [...told.slice(1 - MOST_TOLD), [kind, name, Date.now()]]
    },
  }
}
