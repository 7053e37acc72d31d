/**
 * Carries follow-ups from the outbox to the mail server, one at a time.
 *
 * Sent once, as far as SMTP allows: a mail is leased by one process, and noted as sent as soon as the server has taken it.
 * Where the connection or the process dies between the two, nobody can know; the mail is sent again then, with the same
 * Message-ID, by which mail programs and people tell the repeat.
 */
import { msUntilOpen } from '../../flows/openHours.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import {
  type Changes,
  type Clock,
  type Delivery,
  MAIL,
  type Mailbox,
  type MailboxStore,
  type OutboxStore,
  type PlaybookStore,
} from '../../src/engine/ports.ts'
import type { Links } from '../links.ts'
import { backoffMs, createBell, type Sleep } from '../waiting.ts'
import { writeLetter } from './letter.ts'
import { messageIdOf } from './message-id.ts'
import { type Address, MOST_MS, type Post, type PostResult, type Transport } from './transport.ts'

/** A part of pino's logger. Nothing of a prospect's may reach it: mails are named by their deliveries. */
export interface Logger {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface SenderParts {
  transport: Transport
  from: Address
  postalAddress: string | null
  links: Links
  /** As people reach us, without a trailing slash. */
  publicUrl: string
  outbox: OutboxStore
  mailboxes: MailboxStore
  playbooks: Pick<PlaybookStore, 'get'>
  changes: Changes
  clock: Clock
  sleep: Sleep
  logger: Logger
}

export interface Sender {
  start(): void
  /** Leases nothing more, and finishes what is leased. */
  stop(): Promise<void>
}

/** Retries come due, and quiet hours end, without anybody ringing. */
const TICK_MS = 5000
/** Longer than any mail takes, so that no other process takes up a mail that is still on its way. */
const LEASE_MS = MOST_MS + 60_000
/** A mail server is given a minute, then twice as long with every attempt: so many steps of a second lie before that. */
const STEPS_BEFORE = 6
const MOST_BACKOFF_MS = 3_600_000
/** A follow-up that is so late is none any more: the mail server was away, or e-mail was not configured for a while. */
const GIVE_UP_MS = 3 * 86_400_000

export function createSender(parts: SenderParts): Sender {
  const { transport, outbox, mailboxes, playbooks, changes, clock, sleep, logger } = parts
  const bell = createBell(sleep)
  let stopping = false
  let running = Promise.resolve()
  let unsubscribe = () => {}

  const later = (ms: number) => new Date(clock.now().getTime() + ms)

  async function deliver(delivery: Delivery): Promise<void> {
    const mailbox = await mailboxes.find(delivery.conversationId)
    // Erased meanwhile, and the delivery with it.
    if (!mailbox) return
    const ageMs = clock.now().getTime() - Date.parse(delivery.message.at)
    if (ageMs > GIVE_UP_MS) return giveUp(delivery, 'late')
    const playbook = await playbooks.get(mailbox.playbook.id, mailbox.playbook.version)
    const closedFor = msUntilOpen(playbook, clock.now().toISOString())
    if (closedFor > 0) return outbox.retry(delivery.id, later(closedFor))
    if (!(await outbox.mayLeave(delivery.id)) || mailbox.email === null) return
    const post = postOf(parts, delivery, mailbox, playbook, mailbox.email)
    const result = await transport.post(post)
    await note(delivery, post.to, result)
  }

  async function note(delivery: Delivery, to: string, result: PostResult): Promise<void> {
    const { id } = delivery
    if (result.status === 'sent') return outbox.sent(id, sentIdOf(parts.from, delivery), clock.now())
    if (result.status === 'later') return postpone(delivery, result)
    if (result.status === 'no_mailbox') await mailboxes.bounced(to, clock.now())
    return giveUp(delivery, `${result.status === 'no_mailbox' ? 'bounced' : 'rejected'}: ${result.code}`)
  }

  async function postpone(delivery: Delivery, { code, ours }: { code: string; ours: boolean }) {
    const { id, attempts } = delivery
    const waitMs = backoffMs(STEPS_BEFORE + attempts, MOST_BACKOFF_MS)
    const fields = { delivery: String(id), code, waitMs }
    if (ours) logger.error(fields, 'Mail: the server takes no mail from us: look at SMTP_URL and MAIL_FROM')
    else logger.warn(fields, 'Mail: a mail has to wait')
    await outbox.retry(id, later(waitMs))
  }

  async function giveUp({ id }: Delivery, reason: string) {
    await outbox.failed(id, reason)
    logger.warn({ delivery: String(id), reason }, 'Mail: a mail cannot be delivered')
  }

  async function lease(): Promise<Delivery | undefined> {
    try {
      const [delivery] = await outbox.lease(MAIL, clock.now(), LEASE_MS, 1)
      return delivery
    } catch (error) {
      logger.error({ error: nameOf(error) }, 'Mail: the outbox cannot be read; trying again')
      return undefined
    }
  }

  async function run() {
    while (!stopping) {
      const delivery = await lease()
      if (!delivery) {
        await bell.wait(TICK_MS)
        continue
      }
      await deliver(delivery).catch((error: unknown) => {
        const fields = { delivery: String(delivery.id), error: nameOf(error) }
        logger.error(fields, 'Mail: a mail could not be noted in the store; its lease will run out')
      })
    }
  }

  return {
    start() {
      unsubscribe = changes.subscribe((change) => {
        if (change.outbox) bell.ring()
      })
      running = run()
    },
    async stop() {
      stopping = true
      unsubscribe()
      bell.ring()
      await running
    },
  }
}

function postOf(
  { links, publicUrl, from, postalAddress, clock }: SenderParts,
  delivery: Delivery,
  mailbox: Mailbox,
  playbook: Playbook,
  to: string,
): Post {
  const { conversationId, message } = delivery
  const unsubscribeUrl = `${publicUrl}/u/${links.mint('unsubscribe', conversationId)}`
  const letter = writeLetter({
    language: mailbox.language,
    text: message.text,
    sender: from,
    postalAddress,
    channel: mailbox.channel,
    since: mailbox.since,
    timeZone: playbook.timeZone,
    resumeUrl: `${publicUrl}/r/${links.mint('resume', conversationId)}`,
    unsubscribeUrl,
  })
  return { ...letter, to, messageId: sentIdOf(from, delivery), unsubscribeUrl, at: clock.now() }
}

/** By the delivery, so that every attempt at it has the same. */
const sentIdOf = ({ address }: Address, { id, conversationId }: Delivery): string =>
  messageIdOf(id, conversationId, address.slice(address.lastIndexOf('@') + 1))

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
