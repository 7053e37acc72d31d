/** Tells a prospect who waits, and whom nobody can answer now, when to expect somebody, and what they can do until then. */
import { NOBODY_THERE, nobodyThereChoices, nobodyThereWords } from '../../flows/nobody-there.ts'
import { inLane, type TurnDeps } from './receive.ts'
import { commitMessage, fromPerson } from './speaking.ts'

export interface NobodyThere {
  handoffId: string
  conversationId: string
  /** When somebody is at work; null: it is not known. */
  until: Date | null
}

/** Once for each instant that is told; nothing once a person has come. */
export const tellNobodyIsThere = (
  deps: TurnDeps,
  { handoffId, conversationId, until }: NobodyThere,
): Promise<unknown> =>
  inLane(deps.lanes, conversationId, async () => {
    const externalId = `nobody-there:${handoffId}:${until?.toISOString() ?? 'unknown'}`
    const delivery = { channel: 'desk', externalId }
    const loaded = await deps.turns.load({ conversationId, remembered: false, delivery })
    if (!loaded || loaded.duplicate || loaded.conversation.owner !== 'queue') return 'gone'
    const { conversation } = loaded
    const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
    const { language, saved } = conversation
    const at = deps.clock.now()
    const timeZone = saved?.context.timeZone ?? playbook.timeZone
    const isReachable = Boolean(saved?.context.contact.email ?? saved?.context.contact.phone)
    const text = nobodyThereWords(language, { until, at, timeZone, isReachable })
    const viaOutbox = deps.outboxChannels.has(conversation.channel)
    const said = { author: 'bot' as const, repId: null, text, externalId, clientId: null, at, viaOutbox }
    return commitMessage(deps, conversation, {
      ...fromPerson(conversation, said),
      choices: nobodyThereChoices(language),
      question: NOBODY_THERE,
      wants: isReachable ? null : 'contact',
    })
  })
