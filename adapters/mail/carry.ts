/**
 * Carries one follow-up to the mail server.
 *
 * Sent once, as far as SMTP allows: a mail is leased by one process, and noted as sent as soon as the server has taken it.
 * Where the connection or the process dies between the two, nobody can know; the mail is sent again then, with the same
 * Message-ID, by which mail programs and people tell the repeat.
 */
import { msUntilOpen } from '../../flows/openHours.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type {
  Clock,
  Delivery,
  Mailbox,
  MailboxStore,
  OutboxStore,
  PlaybookStore,
} from '../../src/engine/ports.ts'
import { type Carried, type CourierLog, never } from '../courier.ts'
import type { Links } from '../links.ts'
import { backoffMs } from '../waiting.ts'
import { writeLetter } from './letter.ts'
import { messageIdOf } from './message-id.ts'
import type { Address, Post, PostResult, Transport } from './transport.ts'

export interface CarryParts {
  transport: Transport
  from: Address
  postalAddress: string | null
  links: Links
  /** As people reach us, without a trailing slash. */
  publicUrl: string
  outbox: Pick<OutboxStore, 'mayLeave'>
  mailboxes: MailboxStore
  playbooks: Pick<PlaybookStore, 'get'>
  clock: Clock
  logger: CourierLog
}

/** A mail server is given a minute, then twice as long with every attempt: so many steps of a second lie before that. */
const STEPS_BEFORE = 6
const MOST_BACKOFF_MS = 3_600_000
/** A follow-up that is so late is none any more: the mail server was away, or e-mail was not configured for a while. */
const GIVE_UP_MS = 3 * 86_400_000

export function createCarry(parts: CarryParts) {
  const { transport, outbox, mailboxes, playbooks, clock, logger } = parts

  return async (delivery: Delivery): Promise<Carried> => {
    const mailbox = await mailboxes.find(delivery.conversationId)
    // Erased meanwhile, and the delivery with it.
    if (!mailbox) return { status: 'withheld' }
    const ageMs = clock.now().getTime() - Date.parse(delivery.message.at)
    if (ageMs > GIVE_UP_MS) return never('late')
    const playbook = await playbooks.get(mailbox.playbook.id, mailbox.playbook.version)
    const closedFor = msUntilOpen(playbook, clock.now().toISOString())
    if (closedFor > 0) return { status: 'later', reason: null, afterMs: closedFor }
    if (!(await outbox.mayLeave(delivery.id)) || mailbox.email === null) return { status: 'withheld' }
    const post = postOf(parts, delivery, mailbox, playbook, mailbox.email)
    const result = await transport.post(post)
    if (result.status === 'no_mailbox') await mailboxes.bounced(post.to, clock.now())
    return carriedAfter(
      result,
      { id: delivery.id, attempts: delivery.attempts, sentId: post.messageId },
      logger,
    )
  }
}

/** What the mail server's answer means for a mail. */
export function carriedAfter(
  result: PostResult,
  { id, attempts, sentId }: { id: bigint; attempts: number; sentId: string },
  logger: CourierLog,
): Carried {
  if (result.status === 'sent') return { status: 'sent', sentId }
  if (result.status === 'no_mailbox') return never(`bounced: ${result.code}`)
  if (result.status === 'refused') return never(`rejected: ${result.code}`)
  const afterMs = backoffMs(STEPS_BEFORE + attempts, MOST_BACKOFF_MS)
  if (!result.ours) return { status: 'later', reason: result.code, afterMs }
  const fields = { delivery: String(id), code: result.code, waitMs: afterMs }
  logger.error(fields, 'Mail: the server takes no mail from us: look at SMTP_URL and MAIL_FROM')
  return { status: 'later', reason: null, afterMs }
}

function postOf(
  { links, publicUrl, from, postalAddress, clock }: CarryParts,
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
