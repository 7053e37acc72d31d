/**
 * How many messages may leave now. Telegram allows some 30 a second to all chats together and tells nobody exactly:
 * that much is kept to from the start, and what it says beyond that (429) is obeyed.
 */
import type { Clock } from '../../src/engine/ports.ts'

export interface Pace {
  room(): number
  took(): void
  /** Until there is room again; 0 if there is. */
  waitMs(): number
  /** Telegram refused a message to this chat for so long. */
  limited(chat: string, retryAfterMs: number): void
}

const WINDOW_MS = 1000

export function createPace({ clock, perSecond = 30 }: { clock: Clock; perSecond?: number }): Pace {
  let taken: number[] = []
  const limits = new Map<string, number>()
  let pausedUntil = 0

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
    limited(chat, retryAfterMs) {
      const instant = now()
      for (const [other, until] of limits) if (until <= instant) limits.delete(other)
      limits.set(chat, instant + retryAfterMs)
      // A 429 does not say whether the chat is meant or the bot: two chats refused at the same time mean the bot.
      if (limits.size > 1) pausedUntil = Math.max(pausedUntil, ...limits.values())
    },
  }
}
