/**
 * An outbox in memory, for chats that exist for the demo only. The one in the database is left alone: a running bot's
 * messages are not to be sent to the sandbox, nor the demo's to real people.
 */
import type { Receive } from '../../adapters/channel.ts'
import type { Changes, ConversationStore, Delivery, OutboxStore } from '../engine/ports.ts'

export interface Deliveries {
  /** Knows the chats that are opened through it. */
  conversations: ConversationStore
  /** Queues the bot's answers once the turn is committed. */
  receive: Receive
  outbox: OutboxStore
  /** Rings when there is something to deliver. */
  changes: Changes
}

interface Chat {
  channelKey: string
  /** How far its transcript has been queued. */
  seq: number
}

export function createDeliveries({
  conversations,
  receive,
}: {
  conversations: ConversationStore
  receive: Receive
}): Deliveries {
  const chats = new Map<string, Chat>()
  const leased = new Set<bigint>()
  const listeners = new Set<Parameters<Changes['subscribe']>[0]>()
  let waiting: Delivery[] = []
  let lastId = 0n

  function ring() {
    for (const listener of listeners) listener({ conversations: [], queue: false, outbox: true })
  }

  async function queueAnswers(conversationId: string, chat: Chat) {
    const messages = await conversations.messages(conversationId, chat.seq)
    for (const message of messages) {
      chat.seq = message.seq
      if (message.author === 'prospect') continue
      lastId += 1n
      const { channelKey } = chat
      waiting.push({ id: lastId, channel: 'telegram', channelKey, conversationId, message, attempts: 0 })
    }
    ring()
  }

  function settle(id: bigint) {
    waiting = waiting.filter((delivery) => delivery.id !== id)
    leased.delete(id)
  }

  return {
    conversations: {
      ...conversations,
      async open(address) {
        const opened = await conversations.open(address)
        if (!chats.has(opened.id)) chats.set(opened.id, { channelKey: address.channelKey, seq: 0 })
        return opened
      },
    },
    async receive(inbound) {
      const receipt = await receive(inbound)
      const chat = chats.get(inbound.conversationId)
      if (chat) await queueAnswers(inbound.conversationId, chat)
      return receipt
    },
    outbox: {
      async lease(_channel, _now, _leaseMs, limit) {
        const heads = new Map<string, Delivery>()
        for (const each of waiting) if (!heads.has(each.channelKey)) heads.set(each.channelKey, each)
        const free = [...heads.values()].filter(({ id }) => !leased.has(id)).slice(0, limit)
        for (const head of free) {
          leased.add(head.id)
          head.attempts += 1
        }
        return free
      },
      mayLeave: async () => true,
      sent: async (id) => settle(id),
      async retry(id) {
        leased.delete(id)
      },
      failed: async (id) => settle(id),
    },
    changes: {
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}
