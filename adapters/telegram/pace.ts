/**
 * How many messages may leave now. Telegram allows some 30 a second to all chats together, one a second to a single chat
 * after a short burst, and tells nobody exactly: that much is kept to from the start, and what it says beyond that (429) is
 * obeyed.
 */
import { LRUCache } from 'lru-cache'
import type { Clock } from '../../src/engine/ports.ts'

export interface Pace {
  room(): number
  took(): void
  /** Until there is room again; 0 if there is. */
  waitMs(): number
  /** Until this chat may get one more, in milliseconds; 0: now, and then it is counted. */
  takeFor(chat: string): number
  /** Telegram refused a message to this chat for so long. */
  limited(chat: string, retryAfterMs: number): void
}

const WINDOW_MS = 1000
/** To one chat: so many at once, and then one a second. A dialogue never comes near it, a text of many parts does. */
const BURST = 20
const CHAT_MS = 1000
const CHATS_REMEMBERED = 10_000

export function createPace({ clock, perSecond = 30 }: { clock: Clock; perSecond?: number }): Pace {
  let taken: number[] = []
  const limits = new Map<string, number>()
  let pausedUntil = 0
  /** When all that a chat was sent would have left, at one a second. */
  const spentUntil = new LRUCache<string, number>({ max: CHATS_REMEMBERED })

  const now = () => clock.now().getTime()

  const room = () => {
    const instant = now()
    if (instant < pausedUntil) return 0
    taken = taken.filter((at) => at > instant - WINDOW_MS)
    return Math.max(0, perSecond - taken.length)
  }

  return {
    room,
    took() {
      taken.push(now())
    },
    waitMs() {
      if (room() > 0) return 0
      const oldest = taken[0] ?? 0
      return Math.max(pausedUntil, oldest + WINDOW_MS) - now()
    },
    takeFor(chat) {
      const instant = now()
      const spent = Math.max(spentUntil.get(chat) ?? 0, instant)
      const waitMs = spent - instant - (BURST - 1) * CHAT_MS
      if (waitMs > 0) return waitMs
      spentUntil.set(chat, spent + CHAT_MS)
      return 0
    },
    limited(chat, retryAfterMs) {
      const instant = now()
      for (const [other, until] of limits) if (until <= instant) limits.delete(other)
      limits.set(chat, instant + retryAfterMs)
      // A 429 does not say whether the chat is meant or the bot: two chats refused at the same time mean the bot.
      if (limits.size > 1) pausedUntil = Math.max(pausedUntil, ...limits.values())
    },
  }
}
