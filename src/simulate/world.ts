/** One conversation with the real engine: a store in memory behind its ports, a clock that only waiting moves. */
import type { Playbook } from '../../flows/vocabulary.ts'
import type { InboundContent } from '../domain/inbound.ts'
import type { Language } from '../domain/language.ts'
import type { Saved } from '../engine/advance.ts'
import { createLanes } from '../engine/lanes.ts'
import type {
  ConversationState,
  NewMessage,
  PlaybookStore,
  TimerStore,
  Turn,
  TurnStore,
  Understand,
} from '../engine/ports.ts'
import { createReceive } from '../engine/receive.ts'
import { createTimerRunner } from '../engine/timers.ts'
import type { Channel } from './prospect.ts'

export interface World {
  /** What the prospect does, at the present instant. */
  receive(content: InboundContent): Promise<void>
  /** Time goes by, and what comes due meanwhile is done when it does. */
  wait(ms: number): Promise<void>
  /** To the next thing that comes due by then, and does it; false: nothing does. */
  waitForTimer(most: number): Promise<boolean>
  now(): Date
  saved(): Saved | null
  messages(): readonly NewMessage[]
}

/** A timer that is due is taken at once, so that its lease is never waited for. */
type Timer = Turn['timers']['set'][number]

export interface Place {
  playbook: Playbook
  understand: Understand
  channel: Channel
  language: Language
  begins: Date
}

const ID = 'the-conversation'

export function createWorld(place: Place): World {
  let now = place.begins.getTime()
  const store = createStore(place)
  const deps = {
    turns: store.turns,
    timers: store.timers,
    playbooks: playbooksOf(place.playbook),
    understand: place.understand,
    clock: { now: () => new Date(now) },
    lanes: createLanes(),
    newId: () => 'the-hand-off',
    outboxChannels: new Set<string>(),
    // Whoever goes silent has left; a reminder is what may bring them back.
    isPresent: () => true,
    onError: (error: unknown) => {
      throw error
    },
  }
  const receive = createReceive(deps)
  const runner = createTimerRunner(deps)

  async function runNext(until: number): Promise<boolean> {
    const due = store.nextTimer()
    if (due === null || due > until) return false
    now = Math.max(now, due)
    await runner.runDue()
    return true
  }

  return {
    async receive(content) {
      const inbound = {
        channel: place.channel,
        conversationId: ID,
        externalId: null,
        clientId: null,
        content,
      }
      const { status } = await receive(inbound)
      if (status !== 'accepted') throw new Error(`a simulated message was not taken: ${status}`)
    },
    async wait(ms) {
      const until = now + ms
      while (await runNext(until));
      now = until
    },
    waitForTimer: (most) => runNext(now + most),
    now: () => new Date(now),
    saved: () => store.conversation().saved,
    messages: store.messages,
  }
}

/** The one version that is simulated. */
const playbooksOf = (playbook: Playbook): PlaybookStore => ({
  register: () => Promise.resolve(),
  get: () => Promise.resolve(playbook),
  current: () => playbook,
})

function createStore({ playbook, channel, language }: Place) {
  let conversation: ConversationState = {
    id: ID,
    prospectId: 'the-prospect',
    channel,
    channelKey: 'theirs',
    playbook: { id: playbook.id, version: playbook.version },
    language,
    owner: 'bot',
    repId: null,
    version: 0,
    lastSeq: 0,
    qualification: 1,
    saved: null,
  }
  const messages: NewMessage[] = []
  const timers = new Map<string, Timer>()

  const turns: TurnStore = {
    load: () => Promise.resolve({ conversation, duplicate: null }),
    commit(turn) {
      if (turn.expectedVersion !== conversation.version) return Promise.resolve('conflict')
      conversation = movedBy(conversation, turn)
      messages.push(...turn.messages)
      for (const key of turn.timers.cancel) timers.delete(key)
      for (const timer of turn.timers.set) timers.set(timer.key, timer)
      return Promise.resolve('committed')
    },
    holdOn: () => Promise.resolve(false),
  }
  const leasing: TimerStore = {
    lease(now, _leaseMs, limit) {
      const due = [...timers.values()].filter(({ dueAt }) => dueAt <= now).slice(0, limit)
      for (const { key } of due) timers.delete(key)
      return Promise.resolve(
        due.map(({ key, event }) => ({ conversationId: ID, key, event, optedOut: false })),
      )
    },
    drop: () => Promise.resolve(),
    dropAll: () => Promise.resolve(),
  }
  return {
    turns,
    timers: leasing,
    conversation: () => conversation,
    messages: () => messages,
    nextTimer: () =>
      timers.size === 0 ? null : Math.min(...[...timers.values()].map(({ dueAt }) => dueAt.getTime())),
  }
}

function movedBy(conversation: ConversationState, { conversation: after }: Turn): ConversationState {
  const { saved, language, owner, lastSeq, qualification, playbook } = after
  const version = conversation.version + 1
  return { ...conversation, version, saved, language, owner, lastSeq, qualification, playbook }
}
