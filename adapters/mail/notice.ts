/** Tells somebody who works here of a hand-off, by mail: one for each, in their working hours, if they want to know. */
import { msUntilAtWork, wantsToKnow } from '../../src/domain/telling.ts'
import type { Clock } from '../../src/engine/ports.ts'
import type { RepNotice } from '../../src/engine/rep-notice-port.ts'
import { type Carried, type CourierLog, never } from '../courier.ts'
import { type RepWords, repWords } from '../rep-words.ts'
import { carriedAfter } from './carry.ts'
import type { Letter } from './letter.ts'
import { sheetOf } from './sheet.ts'
import type { Address, Transport } from './transport.ts'

export interface NoticeParts {
  transport: Transport
  from: Address
  publicUrl: string
  clock: Clock
  logger: CourierLog
}

/** What is so old is no news: the mail server was away, or e-mail was not configured for a while. */
const GIVE_UP_MS = 3 * 86_400_000

export function createNoticeCarry({ transport, from, publicUrl, clock, logger }: NoticeParts) {
  return async (notice: RepNotice): Promise<Carried> => {
    const now = clock.now()
    const { id, attempts, user } = notice
    if (now.getTime() - notice.at.getTime() > GIVE_UP_MS) return never('late')
    const why = settled(notice)
    if (why !== null || user === null) return never(why ?? 'nobody')
    const closedFor = msUntilAtWork(user.hours, notice.timeZone, now)
    if (closedFor === null) return never('never at work')
    if (closedFor > 0) return { status: 'later', reason: null, afterMs: closedFor }
    const sentId = `<notice.${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`
    const letter = writeNotice(notice, { from, publicUrl })
    const result = await transport.post({
      ...letter,
      to: user.email,
      messageId: sentId,
      unsubscribeUrl: null,
      at: now,
    })
    return carriedAfter(result, { id, attempts, sentId }, logger)
  }
}

/** Why nobody needs to be told any more; null: they do. */
function settled({ why, user, handoff }: RepNotice): string | null {
  if (!user?.active) return 'inactive'
  if (why === 'webhook_disabled') return null
  if (handoff === null) return 'gone'
  if (why === 'queued' && handoff.status !== 'waiting') return 'settled'
  if (why === 'assigned' && handoff.rep?.id !== user.id) return 'settled'
  if (why === 'assigned' && handoff.ownClaim) return 'own claim'
  const isWanted = wantsToKnow(user.toldOf, why === 'queued' ? 'queued' : 'assigned')
  return isWanted ? null : 'not wanted'
}

/** Nothing of the prospect's but what they want, in one line: mail goes through many hands. */
export function writeNotice(
  { why, handoff, language }: Pick<RepNotice, 'why' | 'handoff' | 'language'>,
  { from, publicUrl }: { from: Address; publicUrl: string },
): Letter {
  const words = repWords[language]
  const sender = from.name === null ? from.address : `${from.name} · ${from.address}`
  if (handoff === null) {
    const { subject, text, button, note } = words.mail.webhook
    return letterOf({ language, subject, text, note, button, url: `${publicUrl}/desk`, foot: [sender] })
  }
  const score = `${words.temperature[handoff.card.temperature]}, ${words.score(Math.round(handoff.score))}`
  const isTheirs = why === 'assigned'
  return letterOf({
    language,
    subject: isTheirs ? words.mail.assigned(score) : words.mail.queued(score),
    text: bodyOf(handoff, isTheirs ? words.yours : words.waits, score, words),
    note: words.mail.note,
    button: words.openDesk,
    url: `${publicUrl}/desk#/conversations/${handoff.conversationId}`,
    foot: [sender, words.mail.foot],
  })
}

const bodyOf = (
  { card, queue, channel, language }: NonNullable<RepNotice['handoff']>,
  opening: string,
  score: string,
  words: RepWords,
): string =>
  `${opening}\n\n${score} · ${queue} · ${channel} · ${words.languages[language]}\n\n“${card.summary}”`

function letterOf({
  language,
  subject,
  text,
  note,
  button,
  url,
  foot,
}: {
  language: RepNotice['language']
  subject: string
  text: string
  note: string
  button: string
  url: string
  foot: string[]
}): Letter {
  return {
    subject,
    text: `${text}\n\n${button}: ${url}\n\n${note}\n\n-- \n${foot.join('\n')}\n`,
    html: sheetOf({ language, subject, text, button: { label: button, url }, note, foot }),
  }
}
