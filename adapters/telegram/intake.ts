/** Does what an update asks for: mostly one turn of the conversation. */
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Clock, ConversationStore } from '../../src/engine/ports.ts'
import type { Wishes } from '../../src/engine/wishes.ts'
import type { Receive } from '../channel.ts'
import { type Addresses, languageFor } from './addresses.ts'
import type { Courtesies } from './courtesies.ts'
import { choiceOf } from './keyboard.ts'
import { CHANNEL, type CurrentPlaybook } from './parts.ts'
import { type Act, type Heard, languageAct } from './updates.ts'
import { languageNames, wording } from './wording.ts'

export type Prospects = Extract<Heard, { status: 'heard' }>
type Press = Extract<Act, { type: 'pressed' }>

export interface Intake {
  /** Returns when the update's turn is committed; throws if it could not be: then it must be given again. */
  take(heard: Heard): Promise<void>
}

export interface IntakeParts {
  receive: Receive
  conversations: Pick<ConversationStore, 'messages' | 'markUnreachable'>
  links: Pick<Wishes, 'isLink' | 'followLink'>
  addresses: Addresses
  courtesies: Courtesies
  playbook: () => CurrentPlaybook
  poison: (externalId: string, error: string) => Promise<void>
  clock: Clock
}

export function createIntake(parts: IntakeParts): Intake {
  const { receive, conversations, links, addresses, courtesies, playbook, poison, clock } = parts

  async function turn(heard: Prospects, content: InboundContent, source: string | null = null) {
    const contact = { languageCode: heard.languageCode, source }
    // The second try finds the address anew: the conversation that was remembered may have been erased.
    for (let attempt = 1; attempt <= 2; attempt++) {
      const conversationId = await addresses.open(heard.chat, contact)
      const { externalId } = heard
      const receipt = await receive({ channel: CHANNEL, conversationId, externalId, clientId: null, content })
      if (receipt.status !== 'unknown_conversation') return
      addresses.forget(heard.chat)
    }
    throw new Error(
      `the conversation of update ${heard.externalId} vanishes as soon as it is opened: try again`,
    )
  }

  /** A dialogue that began elsewhere is this chat's from now on, if the link is good. */
  async function goOn(heard: Prospects, token: string) {
    const { chat, externalId } = heard
    const said = (language: Language) => wording[language].goesOn
    const { status } = await links.followLink({ token, channel: CHANNEL, channelKey: chat, externalId, said })
    addresses.forget(chat)
    if (status === 'expired') courtesies.tell(chat, wordsFor(heard).linkExpired)
    if (status === 'engaged') courtesies.tell(chat, wordsFor(heard).engaged)
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
    if (!found) return courtesies.answerPress(press.queryId, wordsFor(heard).staleButton)
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
    courtesies.answerPress(act.queryId, act.button ? undefined : wordsFor(heard).staleButton)
  }

  async function perform(heard: Prospects, act: Act): Promise<void> {
    switch (act.type) {
      case 'opened':
        if (act.source !== null && links.isLink(act.source)) return goOn(heard, act.source)
        return turn(heard, { kind: 'open' }, act.source)
      case 'said':
        await turn(heard, act.content)
        if (act.refuse) courtesies.tell(heard.chat, wordsFor(heard).mediaRefused)
        return
      case 'pressed':
        return press(heard, act)
      case 'asked_for_languages':
        return courtesies.offerLanguages(heard.chat, wordsFor(heard).chooseLanguage, playbook().languages)
      case 'sent_unreadable':
        return courtesies.tell(
          heard.chat,
          act.refuse === 'media' ? wordsFor(heard).mediaRefused : wordsFor(heard).tooLong,
        )
      case 'blocked':
        return conversations.markUnreachable(CHANNEL, heard.chat, clock.now())
      case 'unblocked':
        return conversations.markUnreachable(CHANNEL, heard.chat, null)
    }
  }

  const wordsFor = ({ languageCode }: Prospects) => wording[languageFor(languageCode, playbook().languages)]

  return {
    async take(heard) {
      if (heard.status === 'heard') return perform(heard, heard.act)
      if (heard.status === 'malformed' && heard.externalId) return poison(heard.externalId, heard.error)
      if (heard.status === 'ignored' && heard.queryId) courtesies.answerPress(heard.queryId)
    },
  }
}
