/** How often somebody may try to log in. Kept in memory: a restart forgives, several processes each count. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const WINDOW_SECONDS = 15 * 60
/** Enough for a typing error or four; one address trying one account. */
const PER_ACCOUNT = 5
/** One address trying many accounts; an office behind one address gets its successful log-ins back. */
const PER_ADDRESS = 50

export function createLoginLimit() {
  const accounts = new RateLimiterMemory({ points: PER_ACCOUNT, duration: WINDOW_SECONDS })
  const addresses = new RateLimiterMemory({ points: PER_ADDRESS, duration: WINDOW_SECONDS })
  const accountKey = (email: string, address: string) => `${address} ${email.toLowerCase()}`
  return {
    /** Counts the attempt before it is checked, so that many at once are counted too. Null: go on. */
    async refuse(email: string, address: string): Promise<{ retryAfterSeconds: number } | null> {
      try {
        await addresses.consume(address)
        await accounts.consume(accountKey(email, address))
        return null
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        return { retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
      }
    },
    /** A success is not held against anybody. */
    async forgive(email: string, address: string): Promise<void> {
      await Promise.all([accounts.delete(accountKey(email, address)), addresses.reward(address, 1)])
    },
  }
}
export type LoginLimit = ReturnType<typeof createLoginLimit>
