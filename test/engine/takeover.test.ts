import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import type { Gift } from '../../src/engine/giving-port.ts'
import { aUser, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, startEngine } from '../support/engine.ts'
import { heldByReps, keepOwners } from '../support/owners.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
/** Two processes: the prospect's messages come to the one, the rep's claims to the other. */
const chats = useStores(database)
const desks = useStores(database)
const clock = { now: () => NOW }

const RACES = 1_000
const AT_ONCE = 20

beforeAll(() => keepOwners(chats.client))

const command = (conversationId: string, kind: 'human' | 'word') => ({
  conversationId,
  channel: 'website',
  externalId: randomUUID(),
  clientId: null,
  content:
    kind === 'human'
      ? { kind: 'command' as const, text: 'A person, please', command: 'human' as const }
      : { kind: 'choice' as const, text: 'Other', question: 'nothing', choice: 'other' },
})

const aClaim = (to: string): Gift => ({
  to,
  from: 'queue',
  limited: true,
  event: { kind: 'claimed', userId: to },
  decision: null,
  unanswered: false,
})

async function handedOff(chat: Engine) {
  const conversationId = await aSaasConversation(chats.stores, NOW)
  await chat.receive(command(conversationId, 'human'))
  const handoff = (await chats.stores.handoffs.view(conversationId))?.handoff
  if (!handoff) throw new Error('nobody was handed off')
  return { conversationId, handoffId: handoff.id }
}

test(`in ${RACES} races between a claim and an answer of the bot's, nothing of the bot's comes after the claim`, async () => {
  const chat = startEngine(chats.stores, clock)
  const { handoffs } = desks.stores
  const all = await Promise.all(Array.from({ length: AT_ONCE }, () => handedOff(chat)))
  await Promise.all(
    all.map(async ({ conversationId, handoffId }) => {
      const rep = await aUser(desks.stores)
      for (let n = 0; n < RACES / AT_ONCE; n += 1) {
        const message = chat.receive(command(conversationId, 'word'))
        // The claim comes at the same moment, or during the message's turn, or after it.
        for (let trips = 0; trips < n % 4; trips += 1) await desks.client.$queryRaw`SELECT 1`
        await Promise.all([message, handoffs.give(handoffId, aClaim(rep.id), NOW)])
        await handoffs.takeBack(handoffId, { holder: rep.id, kind: 'given_back' }, NOW)
      }
    }),
  )
  const held = await heldByReps(chats.client)
  expect(held.races).toBe(RACES)
  expect(held.byBot).toBe(0)
  expect(await chats.client.message.count({ where: { author: 'bot' } })).toBeGreaterThan(RACES / 20)
  // Both have won often enough for it to have been a race.
  expect(held.byProspect).toBeGreaterThan(RACES / 20)
  expect(held.byProspect).toBeLessThan(RACES - RACES / 20)
}, 120_000)
