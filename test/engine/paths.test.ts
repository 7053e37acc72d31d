/**
 * Drives the ways through each playbook that its model knows through `receive`, over a channel that is none, and holds
 * what comes of it to what the model says. The stores pass every snapshot through JSON between two messages.
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getAdjacencyMap } from 'xstate/graph'
import { CONTACT, type DialogueModel, type State } from '../../flows/check/answering.ts'
import { explorationOf, LIMIT } from '../../flows/check/exploration.ts'
import { type Edge, type Move, pathTo } from '../../flows/check/explore.ts'
import { machineOf } from '../../flows/compose.ts'
import type { MachineEvent } from '../../flows/heard.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { findQuestion } from '../../flows/questions.ts'
import { inWords, type Playbook, type Question } from '../../flows/vocabulary.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Intent } from '../../src/domain/reading.ts'
import { createLanes } from '../../src/engine/lanes.ts'
import { createReceive } from '../../src/engine/receive.ts'
import { intent } from '../flows/dialogue.ts'
import { createMemoryStores, type Kept } from '../support/memory-stores.ts'
import { countWays, waysByPair, waysByPlace } from './paths.ts'

type Way = Edge<State, MachineEvent>[]

/** An engine whose understanding takes a message for the name of an intent. */
function startFakeChannel() {
  const stores = createMemoryStores()
  const receive = createReceive({
    ...stores,
    understand: (text) => [intent(text as Intent, text)],
    clock: { now: () => new Date('2026-11-23T09:00:00.000Z') },
    lanes: createLanes(),
    newId: randomUUID,
    outboxChannels: new Set(),
    isPresent: () => true,
  })
  return {
    stores,
    send: (conversationId: string, content: InboundContent) =>
      receive({ channel: 'fake', conversationId, externalId: randomUUID(), clientId: null, content }),
  }
}

/** The `turn`-th of the buttons or words that an answer may be given by. */
function contentOf(
  playbook: Playbook,
  { event, stands = [] }: Move<MachineEvent>,
  turn: number,
): InboundContent {
  if (event.type === 'opened') return { kind: 'open', entry: event.entry ?? undefined }
  assert.ok(event.type === 'answered')
  const question = findQuestion(playbook, event.answers[0]?.question ?? '')
  const name = stands[turn % stands.length]
  assert.ok(question && name)
  if (name === 'given') return { kind: 'contact', text: 'my contact', contact: CONTACT }
  const button = question.choices.find(({ id, absence }) => (absence ?? id) === name)
  if (!button) return { kind: 'text', text: wordsFor(question, name) }
  const text = inWords(button.label, playbook.languages[0] ?? 'en')
  return { kind: 'choice', text, question: question.id, choice: button.id }
}

function wordsFor({ intents }: Question, absence: string): Intent {
  const own = Object.entries(intents).find(([, meaning]) => meaning === absence)?.[0] as Intent | undefined
  return own ?? (absence === 'declined' ? 'decline' : 'not_sure')
}

const channel = startFakeChannel()

/** Holds every step to the model, and the end to what any dialogue must have come to. */
async function drive(playbook: Playbook, model: DialogueModel, way: Way, turn: number): Promise<void> {
  const id = channel.stores.open(playbook, playbook.languages[0])
  for (const { move, to } of way) {
    await channel.send(id, contentOf(playbook, move, turn))
    const { state } = channel.stores.find(id)
    assert.ok(state.saved)
    const { state: value, context } = state.saved
    const restored = machineOf(playbook).resolveState({
      value,
      context: { ...context, lead: null, unsaid: null },
    })
    assert.equal(model.key(restored), model.key(to.state), pathTo(to).join(' → '))
  }
  assertEnded(playbook, channel.stores.find(id))
}

function assertEnded(playbook: Playbook, { state, messages, ledger, outcome, handoffs }: Kept): void {
  assert.ok(outcome)
  assert.equal(
    ledger.reduce((sum, { points }) => sum + points, 0),
    outcome.score,
  )
  assert.equal(handoffs.size, outcome.kind === 'handed_off' ? 1 : 0)
  assert.equal(state.owner, outcome.kind === 'handed_off' ? 'queue' : 'bot')
  const asked = messages.flatMap(({ question }) => question ?? [])
  assert.equal(new Set(asked).size, asked.length, 'nothing is asked twice')
  assert.ok(asked.length <= playbook.mostQuestions)
}

describe.each(playbooks)('the ways through playbook $id', (playbook) => {
  const { machine, answering: model, answers: graph } = explorationOf(playbook)

  it('are those that XState finds', () => {
    const found = getAdjacencyMap(machine, {
      events: (state) => model.moves(state).map(({ event }) => event),
      serializeState: (state) => model.key(state),
      limit: LIMIT,
    })
    expect(Object.keys(found).toSorted()).toEqual(graph.nodes.map(({ state }) => model.key(state)).toSorted())
  })

  it('lead where the model says, by every sequence of states', async () => {
    const ways = waysByPlace(graph, LIMIT)
    for (const [turn, way] of ways.entries()) await drive(playbook, model, way, turn)
    expect(ways.length).toBeGreaterThan(1)
  })

  // All the ways are too many to drive: for `agency` 557,799, by what the answers decide, in 50 sequences of states and
  // 1,051 pairs of transitions.
  it('lead where the model says, by every two transitions in a row', async () => {
    const { ways, pairs } = waysByPair(graph)
    for (const [turn, way] of ways.entries()) await drive(playbook, model, way, turn)
    expect(pairs).toBeGreaterThan(ways.length)
    expect(countWays(graph)).toBeGreaterThan(ways.length)
  })

  it('go on alike from all that counts as one state', () => {
    const nodes = new Map(graph.nodes.map((node) => [model.key(node.state), node]))
    const walks = fc.array(fc.nat(), { minLength: 14, maxLength: 14 })
    fc.assert(
      fc.property(walks, (picks) => {
        let state = graph.nodes[0]?.state
        for (const pick of picks) {
          const node = state && nodes.get(model.key(state))
          if (!state || !node || node.out.length === 0) break
          assert.deepEqual(
            model.moves(state).map(({ label }) => label),
            node.out.map(({ move }) => move.label),
          )
          const edge = node.out[pick % node.out.length]
          assert.ok(edge)
          state = model.step(state, edge.move.event).state
          assert.equal(model.key(state), model.key(edge.to.state), pathTo(edge.to).join(' → '))
        }
      }),
      { numRuns: 500 },
    )
  })
})
