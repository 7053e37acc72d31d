/** E-mail, by which follow-ups reach whoever their channel does not reach. Only bounces come in by it. */
import { type Changes, type ConversationStore, MAIL, type OutboxStore } from '../../src/engine/ports.ts'
import type { Channel } from '../channel.ts'
import { createCourier, messagesTo } from '../courier.ts'
import { realSleep, type Sleep } from '../waiting.ts'
import { type CarryParts, createCarry } from './carry.ts'
import { type Address, createSmtp, MOST_MS } from './transport.ts'

export interface MailConfig {
  smtpUrl: string
  from: Address
  /** Where replies go; null: to `from`. */
  replyTo: Address | null
  /** Who sends the mails, and where they are; null: not said. */
  postalAddress: string | null
  /** As people reach us, without a trailing slash. */
  publicUrl: string
}

export interface MailParts
  extends Omit<CarryParts, 'transport' | 'from' | 'postalAddress' | 'publicUrl' | 'outbox'> {
  config: MailConfig
  outbox: OutboxStore
  conversations: Pick<ConversationStore, 'markUnreachable'>
  changes: Changes
  /** Waits; the default waits in real time. */
  sleep?: Sleep
}

/** Retries come due, and quiet hours end, without anybody ringing. */
const TICK_MS = 5000
/** Longer than any mail takes, so that no other process takes up a mail that is still on its way. */
const LEASE_MS = MOST_MS + 60_000

export function createMail({ config, sleep = realSleep, ...parts }: MailParts): Channel {
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
