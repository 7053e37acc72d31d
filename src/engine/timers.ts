/** Sends the machine the events that it asked for when their time has come. Only this runner emits timer events. */
import { advance } from './advance.ts'
import { type DueTimer, MAIL, type TimerStore } from './ports.ts'
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
    if (timer.optedOut || loaded?.conversation.owner !== 'bot' || !loaded.conversation.saved) {
      // A person has the conversation, or it is closed, or the prospect opted out: the bot has nothing to say any more.
      await deps.timers.drop(timer.conversationId, timer.key)
      return 'done'
    }
    const { conversation } = loaded
    const at = deps.clock.now()
    const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
    const present = deps.isPresent(conversation)
    const { saved, effects } = advance(
      playbook,
      conversation.saved,
      {
        type: 'timer',
        at: at.toISOString(),
        key: timer.key,
        event: timer.event,
        present,
      },
      { language: conversation.language },
    )
    const result = await deps.turns.commit(
      buildTurn({
        conversation,
        inbound: null,
        readings: [],
        saved,
        effects,
        at,
        newId: deps.newId,
        viaOutbox: deps.outboxChannels.has(conversation.channel),
        firedTimer: timer.key,
        followUp: {
          byMail: deps.outboxChannels.has(MAIL),
          away: !present,
          leftAddress: saved.context.contact.email !== undefined,
        },
      }),
    )
    return result === 'conflict' ? result : 'done'
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
