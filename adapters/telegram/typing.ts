/** Shows a prospect that a rep is typing; Telegram shows it for five seconds, and tells us nothing of theirs. */
import type { ConversationStore } from '../../src/engine/ports.ts'
import type { Typing } from '../../src/engine/typing-port.ts'
import type { Api } from './api.ts'
import { CHANNEL } from './parts.ts'

/** The returned function stops it. A sign that does not get through is not worth another try. */
export function showTyping(
  typing: Typing,
  { api, conversations }: { api: Api; conversations: Pick<ConversationStore, 'locate'> },
): () => void {
  return typing.subscribe(({ conversationId, by }) => {
    if (by === 'rep') void show(conversationId).catch(() => undefined)
  })

  async function show(conversationId: string): Promise<void> {
    const chat = await conversations.locate(conversationId, CHANNEL)
    if (chat !== null) await api.call('sendChatAction', { chat_id: chat, action: 'typing' })
  }
}
