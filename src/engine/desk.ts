/** What reps do with hand-offs. Ownership is decided in the database, never by what a page believed. */
import type { Effect } from '../domain/effect.ts'
import type { Message } from '../domain/transcript.ts'
import type { Actor, HeldResult } from './actor.ts'
import { advance } from './advance.ts'
import { type Assigning, createAssigning } from './assigning.ts'
import type { LeadStore } from './lead-port.ts'
import type { ClaimResult, ConversationState, ConversationStore, HandoffStore, HandoffView } from './ports.ts'
import { inLane, type TurnDeps } from './receive.ts'
import type { PlanStore } from './routing-store.ts'
import { announce, commitMessage, fromPerson } from './speaking.ts'
import { buildTurn } from './turn.ts'
import { createVerdicts, type Verdicts } from './verdicts.ts'

export type { Actor, HeldResult } from './actor.ts'

export type ReplyResult =
  /** `duplicate`: this `clientId` was sent before; the message is the first one. */
  | { status: 'sent' | 'duplicate'; message: Message }
  | { status: 'not_holder'; holder: string | null }
  | { status: 'not_found' }

export interface Desk extends Verdicts, Assigning {
  /** Exactly one of many wins; the others learn who holds it. */
  claim(handoffId: string, actor: Actor): Promise<ClaimResult>
  /** Back to its queue. A manager may release anybody's. */
  release(handoffId: string, actor: Actor): Promise<HeldResult>
  accept(handoffId: string, actor: Actor): Promise<HeldResult>
  /** The bot goes on at `question`, or wherever it stopped. */
  returnToBot(handoffId: string, actor: Actor, to: { question: string | null }): Promise<HeldResult>
  /** Idempotent by the actor's `clientId`. */
  reply(
    conversationId: string,
    actor: Actor,
    message: { text: string; clientId: string },
  ): Promise<ReplyResult>
}

export function createDesk(
  deps: TurnDeps & {
    handoffs: HandoffStore
    conversations: ConversationStore
    leads: LeadStore
    plans: PlanStore
  },
): Desk {
  const { handoffs, clock, turns } = deps
  const carried = (conversation: ConversationState) => deps.outboxChannels.has(conversation.channel)

  async function held(handoffId: string, done: boolean): Promise<HeldResult> {
    const handoff = await handoffs.find(handoffId)
    if (!handoff) return { status: 'not_found' }
    return done ? { status: 'done', handoff } : { status: 'not_holder', holder: handoff.rep?.name ?? null }
  }

  async function returned(handoff: HandoffView, actor: Actor, question: string | null) {
    const loaded = await turns.load({
      conversationId: handoff.conversationId,
      remembered: false,
      delivery: null,
    })
    if (loaded?.conversation.repId !== actor.id) return false
    const { conversation } = loaded
    const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
    const at = clock.now()
    const { saved, effects } = advance(
      playbook,
      conversation.saved,
      { type: 'returned', at: at.toISOString(), question },
      { language: conversation.language },
    )
    const turn = buildTurn({
      conversation,
      inbound: null,
      readings: [],
      behaviours: [],
      saved,
      // Handing straight back what a rep has just handed back would help nobody.
      effects: effects.filter((effect: Effect) => effect.type !== 'hand_off'),
      at,
      newId: deps.newId,
      viaOutbox: carried(conversation),
      firedTimer: null,
      followUp: null,
    })
    const result = await turns.commit({
      ...turn,
      conversation: { ...turn.conversation, owner: 'bot' },
      handoff: {
        end: 'returned',
        qualification: conversation.qualification,
        userId: actor.id,
        rejection: null,
      },
    })
    return result === 'conflict' ? result : true
  }

  return {
    ...createVerdicts(deps),
    ...createAssigning(deps),
    async claim(handoffId, actor) {
      const before = await handoffs.find(handoffId)
      const result = await handoffs.claim(handoffId, actor.id, clock.now())
      const isNew = before?.rep?.id !== actor.id
      if (result.status === 'claimed' && isNew) await announce(deps, result.handoff.conversationId, actor)
      return result
    },
    async release(handoffId, actor) {
      const holder = actor.role === 'rep' ? actor.id : null
      return held(handoffId, await handoffs.release(handoffId, { holder, by: actor.id }, clock.now()))
    },
    async accept(handoffId, actor) {
      return held(handoffId, await handoffs.accept(handoffId, actor.id, clock.now()))
    },
    async returnToBot(handoffId, actor, { question }) {
      const handoff = await handoffs.find(handoffId)
      if (!handoff) return { status: 'not_found' }
      const done = await inLane(deps.lanes, handoff.conversationId, () => returned(handoff, actor, question))
      return held(handoffId, done)
    },
    reply(conversationId, actor, { text, clientId }) {
      const externalId = `${conversationId}:${actor.id}:${clientId}`
      return inLane(deps.lanes, conversationId, async (): Promise<ReplyResult | 'conflict'> => {
        const loaded = await turns.load({
          conversationId,
          remembered: false,
          delivery: { channel: 'desk', externalId },
        })
        if (!loaded) return { status: 'not_found' }
        if (loaded.duplicate) return written('duplicate', conversationId, loaded.duplicate.seq)
        const { conversation } = loaded
        if (conversation.owner !== 'rep' || conversation.repId !== actor.id)
          return { status: 'not_holder', holder: await holderOf(conversationId) }
        const message = fromPerson(conversation, {
          author: 'rep',
          repId: actor.id,
          text,
          externalId,
          clientId,
          at: clock.now(),
          viaOutbox: carried(conversation),
        })
        const result = await commitMessage(deps, conversation, message)
        return result === 'conflict' ? result : written('sent', conversationId, message.seq)
      })
    },
  }

  async function written(
    status: 'sent' | 'duplicate',
    conversationId: string,
    seq: number,
  ): Promise<ReplyResult> {
    const [message] = await deps.conversations.messages(conversationId, seq - 1, 1)
    return message ? { status, message } : { status: 'not_found' }
  }

  async function holderOf(conversationId: string): Promise<string | null> {
    return (await handoffs.view(conversationId))?.rep?.name ?? null
  }
}
