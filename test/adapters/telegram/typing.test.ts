import { expect, it } from 'vitest'
import type { Api } from '../../../adapters/telegram/api.ts'
import { showTyping } from '../../../adapters/telegram/typing.ts'
import type { Typed } from '../../../src/engine/typing-port.ts'

it('shows a rep’s typing in the Telegram chat that the conversation is held in, and in no other', async () => {
  const listeners = new Set<(typed: Typed) => void>()
  const asked: unknown[] = []
  const call: Api['call'] = async (method, payload) => {
    asked.push([method, payload])
    return { ok: false, kind: 'unavailable', description: 'no answer' }
  }
  const stop = showTyping(
    {
      rep: async () => true,
      prospect: async () => undefined,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    {
      api: { call },
      conversations: {
        locate: async (id, channel) => (id === 't' && channel === 'telegram' ? `key of ${id}` : null),
      },
    },
  )
  const typed = (conversationId: string, by: Typed['by']) => {
    for (const listener of listeners) listener({ conversationId, by, name: null })
  }
  typed('w', 'rep')
  typed('t', 'prospect')
  typed('t', 'rep')
  await expect.poll(() => asked).toEqual([['sendChatAction', { chat_id: 'key of t', action: 'typing' }]])
  stop()
  expect(listeners.size).toBe(0)
})
