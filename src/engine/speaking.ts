/** Messages of people, and of what they do: turns without the machine. */
import { fill } from '../../flows/phrases.ts'
import { inWords } from '../../flows/vocabulary.ts'
import type { ConversationState, NewMessage } from './ports.ts'
import { inLane, type TurnDeps } from './receive.ts'
import { buildTurn } from './turn.ts'

export const fromPerson = (
  conversation: ConversationState,
  message: Pick<NewMessage, 'author' | 'repId' | 'text' | 'externalId' | 'clientId' | 'at' | 'viaOutbox'>,
): NewMessage => ({
  seq: conversation.lastSeq + 1,
  choices: [],
  question: null,
  wants: null,
  followUp: null,
  channel: message.externalId === null ? conversation.channel : 'desk',
  ...message,
})

/** One message, the conversation as it is. */
export const commitMessage = (
  { turns, newId }: Pick<TurnDeps, 'turns' | 'newId'>,
  conversation: ConversationState,
  message: NewMessage,
) =>
  turns.commit(
    buildTurn({
      conversation,
      inbound: message,
      readings: [],
      behaviours: [],
      saved: conversation.saved,
      effects: [],
      at: message.at,
      newId,
      viaOutbox: false,
      firedTimer: null,
      followUp: null,
    }),
  )

/** Tells the prospect who they are talking to now; if somebody else is by then, they tell it themselves. */
export const announce = (
  deps: TurnDeps,
  conversationId: string,
  rep: { id: string; name: string },
): Promise<unknown> =>
  inLane(deps.lanes, conversationId, async () => {
    const loaded = await deps.turns.load({ conversationId, remembered: false, delivery: null })
    if (loaded?.conversation.repId !== rep.id) return 'gone'
    const { conversation } = loaded
    const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
    const text = fill(inWords(playbook.phrases.rep_joined, conversation.language), { name: rep.name })
    const message = { author: 'system' as const, repId: rep.id, text, externalId: null, clientId: null }
    const viaOutbox = deps.outboxChannels.has(conversation.channel)
    return commitMessage(
      deps,
      conversation,
      fromPerson(conversation, { ...message, at: deps.clock.now(), viaOutbox }),
    )
  })
