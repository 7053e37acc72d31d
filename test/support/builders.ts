/** Builders with overrides: each test says what matters to it, and nothing else. */
import { randomUUID } from 'node:crypto'
import type { Card } from '../../src/domain/card.ts'
import type { WorkingHours } from '../../src/domain/hours.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Role } from '../../src/domain/routing.ts'
import type { LedgerEntry } from '../../src/domain/scoring.ts'
import type { TurnMove } from '../../src/engine/lead-port.ts'
import type { NewMessage, Turn } from '../../src/engine/ports.ts'
import type { Client } from '../../src/store/client.ts'
import type { Stores } from '../../src/store/database.ts'

export const NOW = new Date('2026-03-02T10:00:00.000Z')

export const aMessage = (overrides: Partial<NewMessage> = {}): NewMessage => ({
  seq: 1,
  author: 'prospect',
  repId: null,
  text: 'around 20k EUR a year',
  choices: [],
  question: null,
  wants: null,
  channel: 'website',
  externalId: null,
  clientId: null,
  at: NOW,
  viaOutbox: false,
  followUp: null,
  ...overrides,
})

export const aLedgerEntry = (overrides: Partial<LedgerEntry> = {}): LedgerEntry => ({
  rule: 'budget.amount=10k-50k',
  playbook: { id: 'test', version: 1 },
  question: 'budget.amount',
  points: 15,
  evidence: { message: 1, quote: '20k EUR', start: 7, end: 14 },
  at: NOW.toISOString(),
  ...overrides,
})

export const anOutcome = (overrides: Partial<Outcome> = {}): Outcome => ({
  kind: 'handed_off',
  reasons: ['score:80'],
  temperature: 'hot',
  score: 80,
  ...overrides,
})

export const aCard = (overrides: Partial<Card> = {}): Card => ({
  language: 'en',
  summary: 'losing clients every week',
  contact: {},
  score: 80,
  temperature: 'hot',
  reasons: ['score:80'],
  criteria: [],
  open: [],
  questions: [],
  ...overrides,
})

/** The bot's, by a hand-off. */
export const aMove = (overrides: Partial<TurnMove> = {}): TurnMove => ({
  to: 'mql',
  from: ['lead'],
  actor: 'bot',
  userId: null,
  reason: null,
  note: null,
  duplicateOf: null,
  ...overrides,
})

type TurnOverrides = Partial<Omit<Turn, 'conversation'>> & { conversation?: Partial<Turn['conversation']> }

export const aTurn = (conversationId: string, { conversation, ...overrides }: TurnOverrides = {}): Turn => ({
  conversationId,
  expectedVersion: 0,
  messages: [aMessage()],
  readings: [],
  ledger: [],
  prospect: null,
  consents: [],
  behaviours: [],
  timers: { set: [], cancel: [] },
  handoff: null,
  at: NOW,
  ...overrides,
  conversation: {
    language: 'en',
    owner: 'bot',
    lastSeq: 1,
    qualification: 1,
    saved: null,
    outcome: undefined,
    playbook: { id: 'test', version: 1 },
    ...conversation,
  },
})

/** A conversation on an empty playbook `test`, for tests of the store alone. */
export async function aConversation(
  client: Client,
  stores: Pick<Stores, 'conversations'>,
  overrides: Partial<Parameters<Stores['conversations']['open']>[0]> = {},
): Promise<string> {
  await client.playbook.createMany({
    data: [{ id: 'test', version: 1, hash: '', body: {} }],
    skipDuplicates: true,
  })
  const { id } = await stores.conversations.open({
    channel: 'website',
    channelKey: randomUUID(),
    playbook: { id: 'test', version: 1 },
    language: 'en',
    source: null,
    reference: null,
    at: NOW,
    ...overrides,
  })
  return id
}

export async function aUser(
  stores: Pick<Stores, 'users'>,
  overrides: { name?: string; role?: Role } = {},
): Promise<{ id: string; name: string; role: Role }> {
  const user = await stores.users.add({
    email: `${randomUUID()}@example.com`,
    name: 'Anna Reyes',
    role: 'rep',
    passwordHash: 'never-checked',
    ...overrides,
  })
  if (!user) throw new Error('the address of a new user is taken')
  return user
}

const allDay = [{ from: '00:00', to: '24:00' }]

/** Somebody is at work whenever a test runs. */
export const AROUND_THE_CLOCK: WorkingHours = {
  timeZone: 'Europe/Warsaw',
  week: [allDay, allDay, allDay, allDay, allDay, allDay, allDay],
  holidays: [],
  absences: [],
}

/** A conversation whose prospect waits in a queue; returns its hand-off's id too. */
export async function aWaitingHandoff(
  client: Client,
  stores: Pick<Stores, 'conversations' | 'turns'>,
  overrides: { score?: number; queue?: string; at?: Date } = {},
): Promise<{ conversationId: string; handoffId: string }> {
  const conversationId = await aConversation(client, stores)
  const handoffId = randomUUID()
  const score = overrides.score ?? 80
  const result = await stores.turns.commit(
    aTurn(conversationId, {
      conversation: { owner: 'queue', outcome: anOutcome({ score }) },
      handoff: {
        id: handoffId,
        queue: overrides.queue ?? 'crm',
        outcome: anOutcome({ score }),
        card: aCard({ score }),
        lifted: null,
      },
      prospect: { contact: {}, optedOut: null, stage: aMove(), doubt: null },
      at: overrides.at ?? NOW,
    }),
  )
  if (result !== 'committed') throw new Error('the turn of a new conversation was not committed')
  return { conversationId, handoffId }
}
