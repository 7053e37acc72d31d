/** An engine as a freshly started server has it, on a test file's stores and a clock that the test sets. */
import { randomUUID } from 'node:crypto'
import { saas } from '../../flows/playbooks/saas.ts'
import { officeHours } from '../../src/domain/hours.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { createDispatcher, type Dispatcher } from '../../src/engine/dispatcher.ts'
import { createEngine, type Engine } from '../../src/engine/engine.ts'
import { createLanes } from '../../src/engine/lanes.ts'
import type { Clock } from '../../src/engine/ports.ts'
import type { Stores } from '../../src/store/database.ts'
import { read } from '../../src/understanding/read.ts'

const partsOf = (stores: Stores, clock: Clock, outboxChannels: string[], isPresent: () => boolean) => ({
  ...stores,
  understand: read,
  clock,
  lanes: createLanes(),
  newId: randomUUID,
  outboxChannels: new Set(outboxChannels),
  isPresent,
  onError: (error: unknown) => {
    throw error
  },
})

export const startEngine = (
  stores: Stores,
  clock: Clock,
  outboxChannels: string[] = [],
  isPresent = () => true,
): Engine => createEngine(partsOf(stores, clock, outboxChannels, isPresent))

/** As one process has it; reps without hours of their own work office hours in Warsaw. */
export const startDispatcher = (stores: Stores, clock: Clock): Dispatcher =>
  createDispatcher({
    ...partsOf(stores, clock, [], () => true),
    companyHours: () => officeHours('Europe/Warsaw'),
  })

/** A conversation on playbook `saas`, not yet opened by its prospect. */
export async function aSaasConversation(
  stores: Stores,
  at: Date,
  channel = 'website',
  channelKey: string = randomUUID(),
): Promise<string> {
  await stores.playbooks.register(saas)
  const { id } = await stores.conversations.open({
    channel,
    channelKey,
    playbook: { id: saas.id, version: saas.version },
    language: 'en',
    source: null,
    reference: null,
    at,
  })
  return id
}

export const choice = (question: string, id: string): InboundContent => ({
  kind: 'choice',
  text: id,
  question,
  choice: id,
})

export const words = (text: string): InboundContent => ({ kind: 'text', text })
