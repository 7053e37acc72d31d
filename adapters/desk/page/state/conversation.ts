/** The conversation that is open: what it shows, and the replies that are on their way. */
import type { Api, Failure } from '../api.ts'
import { createRefresh } from '../refresh.ts'
import type { Conversation, Message } from '../types.ts'
import type { PendingReply, Store } from './store.ts'

export interface ConversationDeps {
  store: Store
  api: Pick<Api, 'conversation' | 'reply'>
  newId: () => string
  /** Told of every failure, so that an ended session ends everywhere. */
  onFailure(failure: Failure): void
  /** It is on the screen now: the stream shall watch it. */
  onShown(id: string): void
  /** It was on the screen, and is this rep's to see no more. */
  onWithdrawn(id: string, failure: Failure): void
}

export function createConversation(deps: ConversationDeps) {
  const { store, api, newId, onFailure, onShown, onWithdrawn } = deps

  const refresh = createRefresh(async () => {
    const { opened } = store.get()
    if (opened === null) return
    const result = await api.conversation(opened.id)
    const current = store.get().opened
    if (current?.id !== opened.id) return void refresh()
    if (result.ok) shown(result.value)
    else failed(opened.id, current.view !== null, result.failure)
  })

  function shown(view: Conversation): void {
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
