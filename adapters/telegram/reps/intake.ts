/** What reps do in chats of theirs: link them, claim, answer by quoting, give a lead back. */
import { Language } from '../../../src/domain/language.ts'
import type { RepChat } from '../../../src/engine/rep-notice-port.ts'
import { hashRepCode } from '../../rep-codes.ts'
import { repWords } from '../../rep-words.ts'
import { languageFor } from '../addresses.ts'
import type { Courtesies } from '../courtesies.ts'
import type { RepsParts } from './parts.ts'
import type { RepAct, RepHeard } from './updates.ts'

export type RepIntakeParts = Pick<RepsParts, 'repChats' | 'desk' | 'handoffs'> & { courtesies: Courtesies }

type Rep = NonNullable<RepChat['user']>

export interface RepIntake {
  /** False: it is none of our chats', and may be a prospect's. Throws if it could not be done: then it must be given again. */
  take(heard: RepHeard): Promise<boolean>
}

export function createRepIntake({ repChats, desk, handoffs, courtesies }: RepIntakeParts): RepIntake {
  const wordsFor = ({ languageCode }: RepHeard) => repWords[languageFor(languageCode, Language.options)]

  async function link(heard: RepHeard, code: string): Promise<void> {
    const { chat, title, isGroup } = heard
    const linked = await repChats.link(hashRepCode(code), { chat, title, isGroup })
    const words = wordsFor(heard).telegram
    if (!linked) courtesies.tell(chat, words.badCode)
    else courtesies.tell(chat, linked.user ? words.linked(linked.user.name) : words.linkedGroup)
  }

  async function claim(
    heard: RepHeard,
    rep: Rep | null,
    { handoffId, queryId }: RepAct & { type: 'claimed' },
  ) {
    const words = wordsFor(heard).telegram
    if (!rep?.active) return courtesies.answerPress(queryId, words.notLinked)
    const result = await desk.claim(handoffId, rep)
    if (result.status === 'taken') courtesies.answerPress(queryId, words.taken(result.holder))
    else courtesies.answerPress(queryId, result.status === 'claimed' ? words.claimed : words.gone)
  }

  /** Null: they quote nothing of ours that is about a lead, and have been told to. */
  async function quoted(heard: RepHeard, replyTo: number | null): Promise<string | null> {
    const found = replyTo === null ? null : await repChats.conversationOf(heard.chat, String(replyTo))
    if (found === 'not_yet') throw new Error('the message that is quoted is still being noted: try again')
    if (found === null) courtesies.tell(heard.chat, wordsFor(heard).telegram.quote)
    return found
  }

  async function reply(heard: RepHeard, rep: Rep, act: RepAct & { type: 'wrote' }): Promise<void> {
    const words = wordsFor(heard).telegram
    if (act.text === null) return courtesies.tell(heard.chat, words.textOnly)
    const conversationId = await quoted(heard, act.replyTo)
    if (conversationId === null) return
    const clientId = `telegram-${heard.chat}-${act.messageId}`
    const result = await desk.reply(conversationId, rep, { text: act.text, clientId })
    if (result.status === 'not_holder') courtesies.tell(heard.chat, words.notHolder(result.holder))
  }

  async function giveBack(heard: RepHeard, rep: Rep, act: RepAct & { type: 'released' | 'gave_back' }) {
    const words = wordsFor(heard).telegram
    const conversationId = await quoted(heard, act.replyTo)
    if (conversationId === null) return
    const handoff = (await handoffs.view(conversationId))?.handoff
    if (!handoff || handoff.rep?.id !== rep.id)
      return courtesies.tell(heard.chat, words.notHolder(handoff?.rep?.name ?? null))
    const isToBot = act.type === 'gave_back'
    const result = isToBot
      ? await desk.returnToBot(handoff.id, rep, { question: null })
      : await desk.release(handoff.id, rep)
    if (result.status === 'done') courtesies.tell(heard.chat, isToBot ? words.back : words.released)
    if (result.status === 'not_holder') courtesies.tell(heard.chat, words.notHolder(result.holder))
  }

  async function perform(heard: RepHeard, rep: Rep): Promise<void> {
    const { act } = heard
    if (act.type === 'claimed') return claim(heard, rep, act)
    if (act.type === 'wrote') return reply(heard, rep, act)
    if (act.type === 'released' || act.type === 'gave_back') return giveBack(heard, rep, act)
    if (act.type === 'other' && act.queryId) courtesies.answerPress(act.queryId)
  }

  /** In a group the bot hears a claim, and that it was put out of it; it never answers what people say there. */
  async function performInGroup(heard: RepHeard, group: RepChat | null): Promise<void> {
    const { act, from } = heard
    if (act.type === 'claimed') {
      const rep = group ? ((await repChats.find(from))?.user ?? null) : null
      return claim(heard, rep, act)
    }
    if (act.type === 'left' && group) await repChats.unlinkGroup(null, group.id)
    if (act.type === 'other' && act.queryId) courtesies.answerPress(act.queryId)
  }

  return {
    async take(heard) {
      if (heard.act.type === 'linked') {
        await link(heard, heard.act.code)
        return true
      }
      const chat = await repChats.find(heard.chat)
      if (heard.isGroup) {
        await performInGroup(heard, chat)
        return true
      }
      if (!chat?.user) return false
      // Whoever works here no more is no prospect either.
      if (chat.user.active) await perform(heard, chat.user)
      return true
    },
  }
}
