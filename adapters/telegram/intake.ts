/** Does what an update asks for: mostly one turn of the conversation. */
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Message } from '../../src/domain/transcript.ts'
import type { Clock, ConversationStore } from '../../src/engine/ports.ts'
import type { Wishes } from '../../src/engine/wishes.ts'
import type { Receive } from '../channel.ts'
import { type Addresses, languageFor } from './addresses.ts'
import { helpText } from './commands.ts'
import type { Courtesies } from './courtesies.ts'
import { choiceOf } from './keyboard.ts'
import { CHANNEL, type CurrentPlaybook } from './parts.ts'
import { readPayload } from './payload.ts'
import type { RepIntake } from './reps/intake.ts'
import { type Act, type Heard, languageAct } from './updates.ts'
import { languageNames, type Wording, wording } from './wording.ts'

export type Prospects = Extract<Heard, { status: 'heard' }>
type Press = Extract<Act, { type: 'pressed' }>
type Aside = Extract<
  Act,
  { type: 'asked_for_languages' | 'asked_for_help' | 'asked_for_privacy' | 'sent_unreadable' }
>

/** What is said to what cannot be read. */
const unreadable = { media: 'mediaRefused', too_long: 'tooLong', broken: 'broken' } as const

export interface Intake {
  /** Returns when the update's turn is committed; throws if it could not be: then it must be given again. */
  take(heard: Heard): Promise<void>
}

export interface IntakeParts {
  receive: Receive
  conversations: Pick<ConversationStore, 'messages' | 'markUnreachable' | 'language'>
  wishes: Pick<Wishes, 'isLink' | 'followLink' | 'erase'>
  addresses: Addresses
  courtesies: Courtesies
  playbook: () => CurrentPlaybook
  poison: (externalId: string, error: string) => Promise<void>
  clock: Clock
  /** Takes what comes from chats of ours. */
  reps?: RepIntake | null
}

export function createIntake(parts: IntakeParts): Intake {
  const { receive, conversations, wishes, addresses, courtesies, playbook, poison, clock, reps } = parts

  async function turn(heard: Prospects, content: InboundContent, source: string | null = null) {
    const contact = { languageCode: heard.languageCode, source }
    // The second try finds the address anew: the conversation that was remembered may have been erased.
    for (let attempt = 1; attempt <= 2; attempt++) {
      const conversationId = await addresses.open(heard.chat, contact)
      const { externalId, message } = heard
      const clientId = message?.id ?? null
      const receipt = await receive({ channel: CHANNEL, conversationId, externalId, clientId, content })
      if (receipt.status !== 'unknown_conversation') return
      addresses.forget(heard.chat)
    }
    throw new Error(
      `the conversation of update ${heard.externalId} vanishes as soon as it is opened: try again`,
    )
  }

  function open(heard: Prospects, payload: string | null) {
    const { source, known } = readPayload(payload)
    return turn(heard, { kind: 'open', known }, source)
  }

  /** Another wording of a message that we have: of the last one that it had. The same words again say nothing. */
  async function correct(heard: Prospects, id: string, content: InboundContent & { kind: 'text' }) {
    const conversationId = await addresses.find(heard.chat)
    const before = conversationId ? await lastNamed(conversationId, id) : null
    if (before?.text === content.text) return
    await turn(heard, before ? { ...content, corrects: before.seq } : content)
  }

  async function lastNamed(conversationId: string, clientId: string): Promise<Message | null> {
    let found: Message | null = null
    for (let after = 0; ; ) {
      const page = await conversations.messages(conversationId, after)
      const last = page.at(-1)
      if (!last) return found
      found = page.findLast((one) => one.author === 'prospect' && one.clientId === clientId) ?? found
      after = last.seq
    }
  }

  async function say(heard: Prospects, { content, refuse }: Extract<Act, { type: 'said' }>) {
    const { message } = heard
    if (message?.edited && content.kind === 'text') await correct(heard, message.id, content)
    else await turn(heard, content)
    if (refuse) courtesies.tell(heard.chat, (await wordsFor(heard)).mediaRefused)
  }

  /** Asked twice, as nothing of it can be brought back. */
  async function erase(heard: Prospects, sure: boolean) {
    const words = await wordsFor(heard)
    if (!sure) return courtesies.offerErasure(heard.chat, words.eraseSure, words.eraseNow, true)
    const conversationId = await addresses.find(heard.chat)
    if (conversationId) await wishes.erase(conversationId)
    addresses.forget(heard.chat)
    courtesies.tell(heard.chat, words.erased)
  }

  /** A dialogue that began elsewhere is this chat's from now on, if the link is good. */
  async function goOn(heard: Prospects, token: string) {
    const { chat, externalId } = heard
    const said = (language: Language) => wording[language].goesOn
    const { status } = await wishes.followLink({
      token,
      channel: CHANNEL,
      channelKey: chat,
      externalId,
      said,
    })
    addresses.forget(chat)
    if (status === 'continued') return
    const words = await wordsFor(heard)
    courtesies.tell(chat, status === 'expired' ? words.linkExpired : words.engaged)
  }

  async function choiceAt(chat: string, button: Extract<Press['button'], { type: 'choice' }>) {
    const conversationId = await addresses.find(chat)
    if (!conversationId) return null
    const [message] = await conversations.messages(conversationId, button.seq - 1, 1)
    const choice = message ? choiceOf(button, message) : null
    return message && choice ? { choice, question: message.question } : null
  }

  async function pressChoice(
    heard: Prospects,
    press: Press,
    button: Extract<Press['button'], { type: 'choice' }>,
  ) {
    const found = await choiceAt(heard.chat, button)
    if (!found) return courtesies.answerPress(press.queryId, (await wordsFor(heard)).staleButton)
    const { choice, question } = found
    await turn(heard, { kind: 'choice', text: choice.label, question, choice: choice.id })
    courtesies.answerPress(press.queryId)
    courtesies.showPressed(heard.chat, press.messageId, choice.label)
  }

  async function press(heard: Prospects, act: Press) {
    if (act.button?.type === 'choice') return pressChoice(heard, act, act.button)
    if (act.button?.type === 'language') {
      await perform(heard, languageAct(act.button.language))
      courtesies.showPressed(heard.chat, act.messageId, languageNames[act.button.language])
    }
    if (act.button?.type === 'erase') await erase(heard, act.button.sure)
    courtesies.answerPress(act.queryId, act.button ? undefined : (await wordsFor(heard)).staleButton)
  }

  async function perform(heard: Prospects, act: Act): Promise<void> {
    switch (act.type) {
      case 'opened':
        if (act.source !== null && wishes.isLink(act.source)) return goOn(heard, act.source)
        return open(heard, act.source)
      case 'said':
        return say(heard, act)
      case 'pressed':
        return press(heard, act)
      case 'sent_place':
        await turn(heard, { kind: 'note', text: act.text })
        return courtesies.tell(heard.chat, (await wordsFor(heard)).placeNoted)
      case 'blocked':
        return conversations.markUnreachable(CHANNEL, heard.chat, clock.now())
      case 'unblocked':
        return conversations.markUnreachable(CHANNEL, heard.chat, null)
      default:
        return answer(heard.chat, act, await wordsFor(heard))
    }
  }

  /** What leaves the conversation as it is. */
  function answer(chat: string, act: Aside, words: Wording) {
    switch (act.type) {
      case 'asked_for_languages':
        return courtesies.offerLanguages(chat, words.chooseLanguage, playbook().languages)
      case 'asked_for_help':
        return courtesies.tell(chat, helpText(words))
      case 'asked_for_privacy':
        return courtesies.offerErasure(chat, words.privacy, words.erase, false)
      case 'sent_unreadable':
        return courtesies.tell(chat, words[unreadable[act.refuse]])
    }
  }

  /** The language of the dialogue; before there is one, that of the prospect's Telegram. */
  async function wordsFor({ chat, languageCode }: Prospects): Promise<Wording> {
    const conversationId = await addresses.find(chat)
    const spoken = conversationId ? await conversations.language(conversationId) : null
    return wording[spoken ?? languageFor(languageCode, playbook().languages)]
  }

  return {
    async take(heard) {
      if (heard.reps && (await reps?.take(heard.reps))) return
      if (heard.status === 'heard') return perform(heard, heard.act)
      if (heard.status === 'malformed' && heard.externalId) return poison(heard.externalId, heard.error)
      if (heard.status === 'ignored' && heard.queryId) courtesies.answerPress(heard.queryId)
    },
  }
}
