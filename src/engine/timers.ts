/** Sends the machine the events that it asked for when their time has come. Only this runner emits timer events. */
import { advance, type Saved } from './advance.ts'
import { ignoredBy, watchFor, watchOf } from './ignored.ts'
import { type ConversationState, type DueTimer, MAIL, type TimerStore } from './ports.ts'
import { inLane, type TurnDeps } from './receive.ts'
import { buildTurn } from './turn.ts'

/** A runner that died gives its timers back after this long. */
const LEASE_MS = 60_000
const BATCH = 50

export interface TimerRunner {
  /** Fires everything that is due now; returns how many. A timer that fails stays leased and is tried again later. */
  runDue(): Promise<number>
}

export function createTimerRunner(
  deps: TurnDeps & { timers: TimerStore; onError: (error: unknown) => void },
): TimerRunner {
  async function fire(timer: DueTimer): Promise<'done' | 'conflict'> {
    const loaded = await deps.turns.load({
      conversationId: timer.conversationId,
      remembered: false,
      delivery: null,
    })
    const before = loaded?.conversation.saved
    if (timer.optedOut || loaded?.conversation.owner !== 'bot' || !before) {
      // A person has the conversation, or it is closed, or the prospect opted out: the bot has nothing to say any more.
      await deps.timers.drop(timer.conversationId, timer.key)
      return 'done'
    }
    const { conversation } = loaded
    const at = deps.clock.now()
    const decided = await decide(timer, conversation, before, at)
    const result = await deps.turns.commit(
      buildTurn({
        conversation,
        inbound: null,
        readings: [],
        ...decided,
        at,
        newId: deps.newId,
        viaOutbox: deps.outboxChannels.has(conversation.channel),
        firedTimer: timer.key,
      }),
    )
    return result === 'conflict' ? result : 'done'
  }

  /** The engine's own timers notice; all others are the machine's. */
  async function decide(timer: DueTimer, conversation: ConversationState, before: Saved, at: Date) {
    const watched = watchOf(timer)
    if (watched)
      return { saved: before, effects: [], behaviours: ignoredBy(conversation, watched, at), followUp: null }
    const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
    const present = deps.isPresent(conversation)
    const { saved, effects } = advance(
      playbook,
      before,
      {
        type: 'timer',
        at: at.toISOString(),
        key: timer.key,
        event: timer.event,
        present,
      },
      { language: conversation.language },
    )
    const watch = watchFor(timer.event, effects, conversation, at)
    const followUp = {
      byMail: deps.outboxChannels.has(MAIL),
      away: !present,
      leftAddress: saved.context.contact.email !== undefined,
    }
    return { saved, effects: [...effects, ...watch], behaviours: [], followUp }
  }

  return {
    async runDue() {
      const due = await deps.timers.lease(deps.clock.now(), LEASE_MS, BATCH)
      await Promise.all(
        due.map((timer) => inLane(deps.lanes, timer.conversationId, () => fire(timer)).catch(deps.onError)),
      )
      return due.length
    },
  }
}
