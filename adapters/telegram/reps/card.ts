/** A hand-off as a card in a chat of reps: how warm, what they want, what they said; nobody's name or address. Pure. */
import type { InlineKeyboardMarkup } from 'telegraf/types'
import type { Language } from '../../../src/domain/language.ts'
import type { RepNotice } from '../../../src/engine/rep-notice-port.ts'
import { type RepWords, repWords } from '../../rep-words.ts'
import { claimCode } from './updates.ts'

type Told = NonNullable<RepNotice['handoff']>

/** Telegram takes 4096 characters: enough is left for what stands around the answers. */
const MOST_ANSWERS = 3200

export function cardText(handoff: Told, language: Language): string {
  const words = repWords[language]
  const { card, queue, score, channel } = handoff
  const head = [
    `${words.temperature[card.temperature]} · ${words.score(Math.round(score))} · ${queue}`,
    `${channel} · ${words.languages[handoff.language]}`,
    `“${card.summary}”`,
  ]
  const parts = [head.join('\n'), answersOf(handoff), openOf(handoff, words), statusOf(handoff, words)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function answersOf({ card }: Told): string {
  const given = card.criteria
    .flatMap(({ answers }) => answers)
    .filter(({ status }) => status === 'given')
    .map(({ title, value, evidence }) =>
      [title, value && `: ${value}`, evidence && ` — “${evidence.quote}”`].filter(Boolean).join(''),
    )
  return given.join('\n').slice(0, MOST_ANSWERS)
}

const openOf = ({ card }: Told, words: RepWords): string =>
  card.open.length === 0 ? '' : `${words.open}: ${card.open.join(', ')}`

function statusOf({ status, rep }: Told, words: RepWords): string {
  if (status === 'waiting') return ''
  const held = rep && (status === 'claimed' || status === 'accepted') ? words.claimedBy(rep.name) : ''
  if (status === 'claimed') return held
  return [held, words.status[status]].filter((part) => part !== '').join('\n')
}

/** Telegram takes links with https only. */
export function cardKeyboard(
  { id, status, conversationId }: Told,
  language: Language,
  publicUrl: string | null,
): InlineKeyboardMarkup {
  const words = repWords[language]
  const claim = { text: words.claim, callback_data: claimCode(id) }
  const desk = { text: words.openDesk, url: `${publicUrl}/desk#/conversations/${conversationId}` }
  return {
    inline_keyboard: [
      ...(status === 'waiting' ? [[claim]] : []),
      ...(publicUrl?.startsWith('https:') ? [[desk]] : []),
    ],
  }
}
