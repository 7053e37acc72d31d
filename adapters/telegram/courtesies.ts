/**
 * What is sent beside the conversation: answers to presses, buttons marked as pressed, refusals of what the bot cannot
 * read. None is part of the transcript, none is tried twice, and no turn waits for one.
 */
import type { Language } from '../../src/domain/language.ts'
import type { Api, ApiResult } from './api.ts'
import { eraseKeyboard, languageKeyboard, pressedKeyboard } from './keyboard.ts'
import type { Logger } from './parts.ts'

export interface Courtesies {
  /** Stops the button's clock, with a short notice if there is one. */
  answerPress(queryId: string, notice?: string): void
  showPressed(chat: string, messageId: number, label: string): void
  tell(chat: string, text: string): void
  offerLanguages(chat: string, text: string, languages: readonly Language[]): void
  /** `label` is the button's; `sure`: pressing it erases. */
  offerErasure(chat: string, text: string, label: string, sure: boolean): void
  /** Resolves when none is under way any more. */
  settled(): Promise<void>
}

export function createCourtesies({ api, logger }: { api: Api; logger: Logger }): Courtesies {
  const underWay = new Set<Promise<void>>()

  const attempt = (what: string, call: Promise<ApiResult<unknown>>) => {
    const done = call
      .then((result) => {
        // A refusal is usually a late answer ("query is too old") or a keyboard that is marked already.
        if (result.ok || result.kind === 'rejected' || result.kind === 'forbidden') return
        logger.warn({ kind: result.kind }, `Telegram: could not ${what}`)
      })
      .finally(() => underWay.delete(done))
    underWay.add(done)
  }

  return {
    answerPress(queryId, notice) {
      const payload = { callback_query_id: queryId, text: notice }
      attempt('answer a pressed button', api.call('answerCallbackQuery', payload))
    },
    showPressed(chat, messageId, label) {
      const payload = { chat_id: chat, message_id: messageId, reply_markup: pressedKeyboard(label) }
      attempt('mark a button as pressed', api.call('editMessageReplyMarkup', payload))
    },
    tell(chat, text) {
      attempt('say what it cannot read', api.call('sendMessage', { chat_id: chat, text }))
    },
    offerLanguages(chat, text, languages) {
      const payload = { chat_id: chat, text, reply_markup: languageKeyboard(languages) }
      attempt('offer languages', api.call('sendMessage', payload))
    },
    offerErasure(chat, text, label, sure) {
      const payload = { chat_id: chat, text, reply_markup: eraseKeyboard(label, sure) }
      attempt('offer to erase', api.call('sendMessage', payload))
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
