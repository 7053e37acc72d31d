/** A hand-off as a card in a chat of reps: how warm, what they want, what they said; nobody's name or address. Pure. */
import type { InlineKeyboardMarkup } from 'telegraf/types'
import type { Language } from '../../../src/domain/language.ts'
import type { RepNotice } from '../../../src/engine/rep-notice-port.ts'
import { type RepWords, repWords } from '../../rep-words.ts'
import { claimCode } from './updates.ts'

type Told = NonNullable<RepNotice['handoff']>

/** Telegram takes 4096 characters: together with the words around them these stay below that. */
const MOST = { summary: 500, answers: 2400, open: 400 }

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`

export function cardText(handoff: Told, language: Language): string {
  const words = repWords[language]
  const parts = [headOf(handoff, words), answersOf(handoff), openOf(handoff, words), statusOf(handoff, words)]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** For whoever has the card already. */
export const shortText = (handoff: Told, language: Language): string => {
  const words = repWords[language]
  return `${words.yours}\n\n${headOf(handoff, words)}`
}

function headOf({ card, queue, score, channel, language }: Told, words: RepWords): string {
  return [
    `${words.temperature[card.temperature]} · ${words.score(Math.round(score))} · ${queue}`,
    `${channel} · ${words.languages[language]}`,
    `“${cut(card.summary, MOST.summary)}”`,
  ].join('\n')
}

function answersOf({ card }: Told): string {
  const given = card.criteria
    .flatMap(({ answers }) => answers)
    .filter(({ status }) => status === 'given')
    .map(({ title, value, evidence }) =>
      [title, value && `: ${value}`, evidence && quoteUnless(value, evidence.quote)].filter(Boolean).join(''),
    )
  return cut(given.join('\n'), MOST.answers)
}

/** Of a button, the words and the value are the same. */
const quoteUnless = (value: string | null, quote: string): string =>
  value?.toLowerCase() === quote.toLowerCase() ? '' : ` — “${quote}”`

const openOf = ({ card }: Told, words: RepWords): string =>
  card.open.length === 0 ? '' : cut(`${words.open}: ${card.open.join(', ')}`, MOST.open)

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
