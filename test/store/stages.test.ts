/** The history of a lead: no stage without its row, and no row without its stage. */
import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '../../src/domain/stage.ts'
import { aConversation, aMove, aTurn, aUser, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)

async function aLead() {
  const conversationId = await aConversation(here.client, here.stores)
  const view = await here.stores.handoffs.view(conversationId)
  if (!view) throw new Error('the conversation is not there')
  return { conversationId, prospectId: view.prospectId }
}

const moved = (stage = aMove()) => ({ prospect: { contact: {}, optedOut: null, stage, doubt: null } })
const known = (overrides: Partial<KnownFacts> = {}): KnownFacts => ({
  stage: 'opportunity',
  value: null,
  reason: null,
  note: null,
  ...overrides,
})

describe('a lead', () => {
  test('begins with a row of the bot’s, at the instant of its first message', async () => {
    const { prospectId } = await aLead()
    expect(await here.stores.leads.view(prospectId)).toEqual({
      stage: 'lead',
      stages: [
        {
          stage: 'lead',
          actor: 'bot',
          by: null,
          reason: null,
          note: null,
          value: null,
          currency: null,
          duplicateOf: null,
          at: NOW.toISOString(),
        },
      ],
    })
  })

  test('moves with its turn, and only where the move begins', async () => {
    const { conversationId, prospectId } = await aLead()
    await here.stores.turns.commit(aTurn(conversationId, moved()))
    await here.stores.turns.commit(
      aTurn(conversationId, { expectedVersion: 1, messages: [], conversation: { lastSeq: 1 }, ...moved() }),
    )
    const lead = await here.stores.leads.view(prospectId)
    expect(lead?.stage).toBe('mql')
    expect(lead?.stages.map(({ stage, actor }) => [stage, actor])).toEqual([
      ['lead', 'bot'],
      ['mql', 'bot'],
    ])
  })

  test('does not move with a turn that is refused', async () => {
    const { conversationId, prospectId } = await aLead()
    expect(await here.stores.turns.commit(aTurn(conversationId, { expectedVersion: 7, ...moved() }))).toBe(
      'conflict',
    )
    expect((await here.stores.leads.view(prospectId))?.stages).toHaveLength(1)
  })

  test('that a user moves has who, when, why and what it is worth in the playbook’s currency', async () => {
    const { prospectId } = await aLead()
    await here.client.playbook.update({
      where: { id_version: { id: 'test', version: 1 } },
      data: { body: { currency: 'EUR' } },
    })
    const user = await aUser(here.stores)
    const by = { userId: user.id, at: NOW }
    await here.stores.leads.changeStage(prospectId, by, () =>
      known({ value: 1234.56, note: 'board said yes' }),
    )
    expect((await here.stores.leads.view(prospectId))?.stages.at(-1)).toMatchObject({
      stage: 'opportunity',
      actor: 'rep',
      by: { id: user.id, name: user.name },
      value: 1234.56,
      currency: 'EUR',
      note: 'board said yes',
    })
    await here.stores.leads.changeStage(prospectId, by, () => null)
    expect((await here.stores.leads.view(prospectId))?.stages).toHaveLength(2)
    expect(await here.stores.leads.changeStage(user.id, by, () => known())).toBe(false)
  })
})

test('whoever moves a lead at the same moment, each row leads on from the one before, and the last is where it stands', async () => {
  const user = await aUser(here.stores)
  for (let round = 0; round < 30; round += 1) {
    const { conversationId, prospectId } = await aLead()
    const by = { userId: user.id, at: NOW }
    const seen: string[] = []
    const raise = (stores: typeof here.stores) =>
      stores.leads.changeStage(prospectId, by, (stage) => {
        seen.push(stage)
        return stage === 'sql' ? null : known({ stage: 'sql' })
      })
    await Promise.all([
      raise(here.stores),
      elsewhere.stores.turns.commit(aTurn(conversationId, moved())),
      raise(elsewhere.stores),
    ])
    const lead = await here.stores.leads.view(prospectId)
    const stages = lead?.stages.map(({ stage }) => stage)
    expect(stages?.at(-1)).toBe(lead?.stage)
    // The bot moves a lead on only if the reps have not.
    expect([
      ['lead', 'sql'],
      ['lead', 'mql', 'sql'],
    ]).toContainEqual(stages)
    expect(seen).toContain('sql')
  }
}, 30_000)

describe('contact details that a rep holds for wrong', () => {
  const doubted = async (conversationId: string) => (await here.stores.handoffs.view(conversationId))?.doubted
  const contact = (details: object, n: number) =>
    aTurn(`${n}`, {
      expectedVersion: n,
      messages: [],
      conversation: { lastSeq: 0 },
      prospect: { contact: details, optedOut: null, stage: null, doubt: null },
    })

  test('stay doubtful until there are others', async () => {
    const { conversationId } = await aLead()
    const user = await aUser(here.stores)
    const turn = (expectedVersion: number, details: object) => ({
      ...contact(details, expectedVersion),
      conversationId,
    })
    expect(await doubted(conversationId)).toBeNull()
    const doubt = { userId: user.id, note: 'rings at a bakery' }
    await here.stores.turns.commit({
      ...turn(0, {}),
      prospect: { contact: {}, optedOut: null, stage: null, doubt },
    })
    const noted = { at: NOW.toISOString(), by: { id: user.id, name: user.name }, note: 'rings at a bakery' }
    expect(await doubted(conversationId)).toEqual(noted)
    await here.stores.turns.commit(turn(1, { name: 'Ann' }))
    expect(await doubted(conversationId)).toEqual(noted)
    await here.stores.turns.commit(turn(2, { phone: '+48600100200' }))
    expect(await doubted(conversationId)).toBeNull()
  })
})

test('a rep is the holder of what they hold or have held, and of nothing else', async () => {
  const [rep, stranger] = [await aUser(here.stores), await aUser(here.stores)]
  const { conversationId, handoffId } = await aWaitingHandoff(here.client, here.stores)
  const prospectId = (await here.stores.handoffs.view(conversationId))?.prospectId ?? ''
  const holds = (userId: string) => here.stores.leads.isHolder(prospectId, userId)
  expect(await holds(rep.id)).toBe(false)
  await here.stores.handoffs.claim(handoffId, rep.id, NOW)
  await here.stores.handoffs.release(handoffId, { holder: rep.id, by: rep.id }, NOW)
  expect([await holds(rep.id), await holds(stranger.id)]).toEqual([true, false])
})
