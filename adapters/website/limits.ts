/** How much one address may ask of us. In memory: every process counts for itself. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Per minute; `Infinity` does not count at all. */
export interface LimitOptions {
  /** New tokens, and new conversations, of one IP address. */
  conversations: number
  /** Activities of one conversation. */
  messages: number
  /** Requests that tell what visitors do, of one conversation; each tells of several events. */
  events: number
}

/** Generous to an office behind one address, and to a prospect who types in short lines. */
export const DEFAULT_LIMITS: LimitOptions = { conversations: 30, messages: 60, events: 60 }

/** Takes one off the key's allowance: 0, or the seconds to wait until there is one again. */
export type Limit = (key: string) => Promise<number>

export interface Limits {
  token: Limit
  conversation: Limit
  message: Limit
  event: Limit
}

export const createLimits = ({ conversations, messages, events }: LimitOptions): Limits => ({
  token: perMinute(conversations),
  conversation: perMinute(conversations),
  message: perMinute(messages),
  event: perMinute(events),
})

const UNLIMITED = Promise.resolve(0)

function perMinute(points: number): Limit {
  if (!Number.isFinite(points)) return () => UNLIMITED
  return limitOf(new RateLimiterMemory({ points, duration: 60 }))
}

export function limitOf(limiter: RateLimiterMemory): Limit {
  return async (key) => {
    try {
      await limiter.consume(key)
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw refusal
    }
  }
}
