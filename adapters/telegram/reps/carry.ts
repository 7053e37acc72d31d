/** Tells a chat of reps one thing: a card, how it stands now, or what a prospect of theirs wrote. */
import { msUntilAtWork, wantsToKnow } from '../../../src/domain/telling.ts'
import type { Clock } from '../../../src/engine/ports.ts'
import type { RepNotice, RepNoticeStore } from '../../../src/engine/rep-notice-port.ts'
import { type Carried, never } from '../../courier.ts'
import { repWords } from '../../rep-words.ts'
import type { Api, ApiResult } from '../api.ts'
import { carriedAfter } from '../carry.ts'
import type { Pace } from '../pace.ts'
import { split } from '../split.ts'
import { cardKeyboard, cardText } from './card.ts'

export interface RepCarryParts {
  api: Api
  repNotices: Pick<RepNoticeStore, 'failed'>
  pace: Pace
  publicUrl: string | null
  clock: Clock
}

const SEND_TIMEOUT_MS = 10_000
/** Longer than the longest message takes in parts. */
export const REP_LEASE_MS = 40_000
/** A card that is so late is in nobody's way any more. */
const GIVE_UP_MS = 86_400_000

export function createRepCarry({ api, repNotices, pace, publicUrl, clock }: RepCarryParts) {
  const options = { timeoutMs: SEND_TIMEOUT_MS }

  function send({ lane, handoff, language }: RepNotice, below: string): Promise<Carried> {
    if (!handoff) return Promise.resolve(never('gone'))
    const text = [cardText(handoff, language), below].filter((part) => part !== '').join('\n\n')
    const reply_markup = cardKeyboard(handoff, language, publicUrl)
    return carried(lane, api.call('sendMessage', { chat_id: lane, text, reply_markup }, options))
  }

  async function update({ lane, handoff, cardId, language }: RepNotice): Promise<Carried> {
    if (!handoff || cardId === null) return never('gone')
    const result = await api.call(
      'editMessageText',
      {
        chat_id: lane,
        message_id: Number(cardId),
        inline_message_id: undefined,
        text: cardText(handoff, language),
        reply_markup: cardKeyboard(handoff, language, publicUrl),
      },
      options,
    )
    // It shows that already: of two changes at once, the first showed both.
    if (!result.ok && result.kind === 'rejected' && /not modified/.test(result.description))
      return { status: 'sent', sentId: null }
    return result.ok ? { status: 'sent', sentId: null } : carriedAfter(result, lane, pace)
  }

  /** The prospect's words, under a name that the rep can tell them by. */
  async function forward({ lane, message }: RepNotice): Promise<Carried> {
    if (!message) return never('gone')
    let last: Carried = never('there is no text in it')
    for (const text of split(`${message.name ?? '?'}: ${message.text}`)) {
      last = await carried(lane, api.call('sendMessage', { chat_id: lane, text }, options))
      if (last.status !== 'sent') break
    }
    return last
  }

  async function carried(lane: string, call: Promise<ApiResult<{ message_id: number }>>): Promise<Carried> {
    const result = await call
    if (!result.ok) return carriedAfter(result, lane, pace)
    return { status: 'sent', sentId: String(result.value.message_id) }
  }

  const tell = (notice: RepNotice): Promise<Carried> => {
    if (notice.why === 'message') return forward(notice)
    if (notice.why === 'changed') return update(notice)
    return send(notice, notice.why === 'assigned' ? repWords[notice.language].telegram.how : '')
  }

  return async (notice: RepNotice): Promise<Carried> => {
    const now = clock.now()
    const why = now.getTime() - notice.at.getTime() > GIVE_UP_MS ? 'late' : settled(notice)
    if (why !== null) {
      await repNotices.failed(notice.id, why)
      return { status: 'withheld' }
    }
    const closedFor = quietFor(notice, now)
    if (closedFor === null || closedFor > 0)
      return { status: 'later', reason: null, afterMs: closedFor ?? GIVE_UP_MS }
    return tell(notice)
  }
}

/** Why nobody needs to be told any more; null: they do. */
function settled({ why, user, handoff }: RepNotice): string | null {
  if (user && !user.active) return 'inactive'
  if (why === 'message' || why === 'changed') return null
  if (!handoff) return 'gone'
  if (why === 'queued' && handoff.status !== 'waiting') return 'settled'
  if (why === 'assigned' && handoff.rep?.id !== user?.id) return 'settled'
  return user && !wantsToKnow(user.toldOf, why === 'queued' ? 'queued' : 'assigned') ? 'not wanted' : null
}

/** A group is never asleep; nor is whoever has just claimed, or has a prospect who writes to them. */
function quietFor({ why, user, handoff, timeZone }: RepNotice, now: Date): number | null {
  if (!user || why === 'message' || why === 'changed') return 0
  if (why === 'assigned' && handoff?.ownClaim) return 0
  return msUntilAtWork(user.hours, timeZone, now)
}
