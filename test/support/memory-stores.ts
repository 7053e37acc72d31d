/**
 * The stores that a turn needs, in memory: as strict as the database in what they take (the version that a turn was made
 * on, sequence numbers without gaps, plain JSON), and fast enough for thousands of conversations.
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Behaviour } from '../../src/domain/behaviour.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { LedgerEntry } from '../../src/domain/scoring.ts'
import type { ConversationState, NewMessage, PlaybookStore, Turn, TurnStore } from '../../src/engine/ports.ts'

/** Everything that is kept of one conversation. */
export interface Kept {
  state: ConversationState
  messages: NewMessage[]
  ledger: (LedgerEntry & { qualification: number })[]
  outcome: Outcome | null
  behaviours: Behaviour[]
  /** The hand-off of each qualification that has one, as its last turn left it. */
  handoffs: Map<number, Turn['handoff']>
  /** Those that are set, by key. */
  timers: Map<string, { dueAt: Date; event: { type: string } }>
}

export interface MemoryStores {
  turns: TurnStore
  playbooks: PlaybookStore
  /** A conversation that its prospect has not opened yet. */
  open(playbook: Playbook, language?: Language): string
  /** Throws if there is none. */
  find(conversationId: string): Kept
}

export function createMemoryStores(): MemoryStores {
  const conversations = new Map<string, Kept>()
  const known = new Map<string, Playbook>()

  const find = (id: string): Kept => {
    const kept = conversations.get(id)
    assert.ok(kept, `there is no conversation ${id}`)
    return kept
  }

  const playbooks: PlaybookStore = {
    async register(playbook) {
      known.set(`${playbook.id}@${playbook.version}`, playbook)
    },
    current(id) {
      const versions = [...known.values()].filter((playbook) => playbook.id === id)
      return versions.toSorted((one, other) => other.version - one.version)[0] ?? null
    },
    async get(id, version) {
      const playbook = known.get(`${id}@${version}`)
      assert.ok(playbook, `playbook ${id} ${version} is not registered`)
      return playbook
    },
  }

  const turns: TurnStore = {
    async load({ conversationId, delivery }) {
      const kept = conversations.get(conversationId)
      if (!kept) return null
      const first = kept.messages.find(
        (message) => delivery !== null && message.externalId === delivery.externalId,
      )
      return { conversation: structuredClone(kept.state), duplicate: first ? { seq: first.seq } : null }
    },
    async commit(turn) {
      const kept = find(turn.conversationId)
      if (kept.state.version !== turn.expectedVersion) return 'conflict'
      write(kept, turn)
      return 'committed'
    },
    holdOn: async () => false,
  }

  return {
    turns,
    playbooks,
    find,
    open(playbook, language = 'en') {
      const id = randomUUID()
      known.set(`${playbook.id}@${playbook.version}`, playbook)
      conversations.set(id, newConversation(id, playbook, language))
      return id
    },
  }
}

const newConversation = (id: string, { id: playbook, version }: Playbook, language: Language): Kept => ({
  state: {
    id,
    prospectId: randomUUID(),
    channel: 'fake',
    channelKey: id,
    playbook: { id: playbook, version },
    language,
    owner: 'bot',
    repId: null,
    version: 0,
    lastSeq: 0,
    qualification: 1,
    saved: null,
  },
  messages: [],
  ledger: [],
  outcome: null,
  behaviours: [],
  handoffs: new Map(),
  timers: new Map(),
})

function write(kept: Kept, turn: Turn): void {
  const { outcome, saved, ...changed } = turn.conversation
  for (const message of turn.messages) {
    assert.equal(message.seq, (kept.messages.at(-1)?.seq ?? 0) + 1, 'sequence numbers have no gaps')
    kept.messages.push(message)
  }
  assert.equal(changed.lastSeq, kept.messages.length)
  kept.state = {
    ...kept.state,
    ...changed,
    version: kept.state.version + 1,
    // As a column has it.
    saved: saved === null ? null : JSON.parse(JSON.stringify(saved)),
  }
  kept.ledger.push(...turn.ledger.map((entry) => ({ ...entry, qualification: changed.qualification })))
  const known = new Set(kept.behaviours.map(({ id }) => id))
  kept.behaviours.push(...turn.behaviours.filter(({ id }) => !known.has(id)))
  if (outcome !== undefined) kept.outcome = outcome
  if (turn.handoff)
    kept.handoffs.set(
      'end' in turn.handoff ? turn.handoff.qualification : changed.qualification,
      turn.handoff,
    )
  for (const key of turn.timers.cancel) kept.timers.delete(key)
  for (const { key, ...timer } of turn.timers.set) kept.timers.set(key, timer)
}
