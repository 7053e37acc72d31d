/** Follow-ups by e-mail reach whoever their channel does not reach. Only bounces come in by it. */
import { type Changes, type ConversationStore, MAIL, type OutboxStore } from '../../src/engine/ports.ts'
import type { Channel } from '../channel.ts'
import { createCourier, messagesTo } from '../courier.ts'
import { realSleep, type Sleep } from '../waiting.ts'
import { type CarryParts, createCarry } from './carry.ts'
import { createSmtp, type MailConfig, MOST_MS } from './transport.ts'

export interface FollowUpMailParts
  extends Omit<CarryParts, 'transport' | 'from' | 'postalAddress' | 'publicUrl' | 'outbox'> {
  config: MailConfig
  outbox: OutboxStore
  conversations: Pick<ConversationStore, 'markUnreachable'>
  changes: Changes
  /** Waits; the default waits in real time. */
  sleep?: Sleep
}

/** Retries come due, and quiet hours end, without anybody ringing. */
export const TICK_MS = 5000
/** Longer than any mail takes, so that no other process takes up a mail that is still on its way. */
export const LEASE_MS = MOST_MS + 60_000

export function createFollowUpMail({ config, sleep = realSleep, ...parts }: FollowUpMailParts): Channel {
  const { from, postalAddress, publicUrl } = config
  const courier = createCourier({
    ...parts,
    channel: MAIL,
    queue: messagesTo(MAIL, parts),
    carry: createCarry({ ...parts, transport: createSmtp(config), from, postalAddress, publicUrl }),
    sleep,
    lanes: 1,
    leaseMs: LEASE_MS,
    tickMs: TICK_MS,
  })
  return {
    name: MAIL,
    async start() {
      courier.start()
    },
    stop: courier.stop,
  }
}
