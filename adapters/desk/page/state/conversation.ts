/** The conversation that is open: what it shows, and the replies that are on their way. */
import type { Api, Failure } from '../api.ts'
import { createRefresh } from '../refresh.ts'
import type { Conversation, Message } from '../types.ts'
import type { PendingReply, Store } from './store.ts'

export interface ConversationDeps {
  store: Store
  api: Pick<Api, 'conversation' | 'reply' | 'note' | 'type' | 'savedReplies'>
  newId: () => string
  /** Told of every failure, so that an ended session ends everywhere. */
  onFailure(failure: Failure): void
  /** It is on the screen now: the stream shall watch it. */
  onShown(id: string): void
  onNoteFailed(failure: Failure): void
  /** It was on the screen, and is this rep's to see no more. */
  onWithdrawn(id: string, failure: Failure): void
}

/** How often the prospect's page is told that somebody is typing still. */
const TELL_TYPING_MS = 3_000
/** A sign of typing that nothing follows is taken back. */
const TYPING_MS = 5_000
/** While a message is on its way to its channel, it is looked after: soon at first, then ever later. */
const FIRST_LOOK_MS = 2_000
const LAST_LOOK_MS = 60_000

export function createConversation(deps: ConversationDeps) {
  const { store, api, newId, onFailure, onShown, onNoteFailed, onWithdrawn } = deps

  const refresh = createRefresh(async () => {
    const { opened } = store.get()
    if (opened === null) return
    const result = await api.conversation(opened.id)
    const current = store.get().opened
    if (current?.id !== opened.id) return void refresh()
    if (result.ok) shown(result.value)
    else failed(opened.id, current.view !== null, result.failure)
  })

  let toldTyping = 0
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  let look: ReturnType<typeof setTimeout> | undefined
  let pause = FIRST_LOOK_MS

  function lookAfter(view: Conversation): void {
    clearTimeout(look)
    if (!view.deliveries.some(({ state }) => state === 'waiting')) {
      pause = FIRST_LOOK_MS
      return
    }
    look = setTimeout(() => void refresh(), pause)
    pause = Math.min(pause * 2, LAST_LOOK_MS)
  }

  function shown(view: Conversation): void {
    lookAfter(view)
    const said = store.get().opened?.view?.transcript.length ?? 0
    if (view.transcript.length > said) stopTyping(view.id)
    const arrived = new Set(view.transcript.map(({ clientId }) => clientId))
    const unread = new Set(store.get().unread)
    unread.delete(view.id)
    store.set({
      opened: { id: view.id, view, failure: null },
      pending: store
        .get()
        .pending.filter((each) => each.conversationId !== view.id || !arrived.has(each.clientId)),
      unread,
    })
    onShown(view.id)
  }

  function failed(id: string, wasShown: boolean, failure: Failure): void {
    const refused = failure.kind === 'problem' && [403, 404].includes(failure.status)
    if (refused && wasShown) {
      onWithdrawn(id, failure)
      return
    }
    const opened = store.get().opened
    if (opened !== null) store.set({ opened: { ...opened, failure } })
    onFailure(failure)
  }

  function stopTyping(id: string): void {
    if (store.get().typing === id) store.set({ typing: null })
  }

  const changePending = (clientId: string, change: (reply: PendingReply) => PendingReply[]) =>
    store.set({
      pending: store.get().pending.flatMap((each) => (each.clientId === clientId ? change(each) : [each])),
    })

  async function deliver(reply: PendingReply): Promise<void> {
    const { conversationId, clientId, text } = reply
    const result = await api.reply(conversationId, { clientId, text })
    if (result.ok) {
      changePending(clientId, () => [])
      append(conversationId, result.value.message)
    } else {
      changePending(clientId, (each) => [{ ...each, failure: result.failure }])
      onFailure(result.failure)
    }
  }

  /** Shows a message at once that the next refresh will bring as well. */
  function append(conversationId: string, message: Message): void {
    const { opened } = store.get()
    if (opened?.view?.id !== conversationId) return
    const { transcript } = opened.view
    if (transcript.some(({ seq }) => seq === message.seq)) return
    const grown = [...transcript, message].sort((a, b) => a.seq - b.seq)
    store.set({ opened: { ...opened, view: { ...opened.view, transcript: grown } } })
  }

  return {
    refresh,
    open(id: string | null): void {
      if (store.get().opened?.id === id) return
      store.set({ opened: id === null ? null : { id, view: null, failure: null } })
      void refresh()
    },
    /** The prospect is typing there. */
    showTyping(id: string): void {
      if (store.get().opened?.id !== id) return
      clearTimeout(typingEnds)
      store.set({ typing: id })
      typingEnds = setTimeout(() => stopTyping(id), TYPING_MS)
    },
    /** The rep is typing; worth telling only now and then. */
    type(id: string): void {
      if (Date.now() - toldTyping < TELL_TYPING_MS) return
      toldTyping = Date.now()
      void api.type(id)
    },
    async loadSaved(): Promise<void> {
      const result = await api.savedReplies()
      if (result.ok) store.set({ savedReplies: result.value.items })
      else onFailure(result.failure)
    },
    /** False: it was not kept. */
    async note(id: string, text: string): Promise<boolean> {
      const result = await api.note(id, { text, clientId: newId() })
      if (result.ok) await refresh()
      else onNoteFailed(result.failure)
      return result.ok
    },
    send(conversationId: string, text: string): Promise<void> {
      const reply: PendingReply = { conversationId, clientId: newId(), text, failure: null }
      store.set({ pending: [...store.get().pending, reply] })
      return deliver(reply)
    },
    /** Under the same id: if the first attempt got through after all, it stays one message. */
    async retry(reply: PendingReply): Promise<void> {
      changePending(reply.clientId, (each) => [{ ...each, failure: null }])
      await deliver(reply)
    },
    discard: (clientId: string): void => changePending(clientId, () => []),
  }
}
