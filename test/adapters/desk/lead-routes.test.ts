import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HandoffBody, Judgements, LeadStages } from '../../../adapters/desk/bodies.ts'
import { type Caller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
let anna: Awaited<ReturnType<World['addUser']>>
let asAnna: Caller
let asManager: Caller

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world)
  anna = await world.addUser({ name: 'Anna Kowalska' })
  asAnna = await logIn(running.origin, anna.email)
  asManager = await logIn(running.origin, (await world.addUser({ role: 'manager' })).email)
})
afterEach(() => running.close())

describe('an outcome', () => {
  const setOutcome = (prospectId: string, outcome: object) =>
    asAnna.post(`/leads/${prospectId}/outcome`, outcome)

  it('is noted with its value, once however often it is sent', async () => {
    const lead = world.addLead({ holder: anna })
    for (let n = 0; n < 2; n += 1)
      expect((await setOutcome(lead.prospectId, { stage: 'won', value: 24_000 })).status).toBe(204)
    expect(world.notes).toEqual([
      { prospectId: lead.prospectId, by: anna.id, stage: 'won', value: 24_000, reason: null, note: null },
    ])
  })

  it('may go back a stage: a rep re-qualifies', async () => {
    const lead = world.addLead({ holder: anna })
    await setOutcome(lead.prospectId, { stage: 'opportunity', value: 9000 })
    expect((await setOutcome(lead.prospectId, { stage: 'sql', note: 'no board yet' })).status).toBe(204)
    expect(world.notes.map(({ stage, value }) => [stage, value])).toEqual([
      ['opportunity', 9000],
      ['sql', null],
    ])
  })

  it('of a rejected lead is still its rep’s to set', async () => {
    const lead = world.addLead({ handoff: { status: 'rejected' }, holder: anna })
    expect((await setOutcome(lead.prospectId, { stage: 'lost', reason: 'competitor' })).status).toBe(204)
  })

  it.each([
    [{ stage: 'lost' }, 'reason', 'needs a reason'],
    [{ stage: 'lost', reason: 'other' }, 'note', 'says what it is'],
    [{ stage: 'lost', reason: 'bored' }, 'reason', 'expected one of'],
    [{ stage: 'sql', reason: 'no_budget' }, 'reason', 'leave "no_budget" out'],
    [{ stage: 'sql', value: 5 }, 'value', 'leave 5 out'],
    [{ stage: 'mql' }, 'stage', '/hand-off'],
    [{ stage: 'lead' }, 'stage', '/reject'],
    [{ stage: 'won', value: -1 }, 'value', '>=0'],
    [{}, 'stage', 'expected one of'],
  ])('is refused as %o', async (outcome, field, remedy) => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await setOutcome(lead.prospectId, outcome)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field, message: expect.stringContaining(remedy) }])
    expect(world.notes).toEqual([])
  })

  it('of a closed lead is a manager’s to change, and says so', async () => {
    const lead = world.addLead({ holder: anna })
    await setOutcome(lead.prospectId, { stage: 'lost', reason: 'competitor' })
    const refused = await setOutcome(lead.prospectId, { stage: 'sql' })
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({
      stage: 'lost',
      detail: 'The lead is lost, and only a manager re-opens it: ask one to set it to "sql".',
    })
    expect((await asManager.post(`/leads/${lead.prospectId}/outcome`, { stage: 'sql' })).status).toBe(204)
  })

  it('of a lead that does not exist is a 404 for a manager', async () => {
    expect((await asManager.post(`/leads/${randomUUID()}/outcome`, { stage: 'won' })).status).toBe(404)
  })
})

describe('a lead’s stages', () => {
  it('come with who, when and why, oldest first, and nothing that is not described', async () => {
    const lead = world.addLead({ holder: anna })
    await asAnna.post(`/leads/${lead.prospectId}/outcome`, {
      stage: 'lost',
      reason: 'other',
      note: 'they merged',
    })
    const { status, body } = await asAnna.get(`/leads/${lead.prospectId}/stages`)
    expect(status).toBe(200)
    expect(body).toEqual(LeadStages.parse(body))
    expect(body).toMatchObject({
      stage: 'lost',
      stages: [
        { stage: 'lead', actor: 'bot', by: null },
        { stage: 'mql', actor: 'bot', by: null },
        { stage: 'lost', actor: 'rep', by: { name: 'Anna Kowalska' }, reason: 'other', note: 'they merged' },
      ],
    })
  })

  it('of a lead that does not exist are a 404 for a manager', async () => {
    expect((await asManager.get(`/leads/${randomUUID()}/stages`)).status).toBe(404)
  })
})

describe('a judgement', () => {
  const judge = (conversationId: string, said: object) =>
    asAnna.post(`/conversations/${conversationId}/judgement`, said)

  it('stands beside the bot’s own, which stays what it was; a later one takes its place', async () => {
    const lead = world.addLead({ holder: anna })
    await judge(lead.id, { about: 'temperature', value: 'vague', note: 'only comparing' })
    world.pass(1000)
    const { status, body } = await judge(lead.id, {
      about: 'temperature',
      value: 'warm',
      note: 'called back',
    })
    expect(status).toBe(200)
    expect(body).toEqual(Judgements.parse(body))
    const seen = (await asAnna.get(`/conversations/${lead.id}`)).body
    expect(seen.judgements).toMatchObject([
      { value: 'warm', superseded: false, by: { name: 'Anna Kowalska' }, note: 'called back' },
      { value: 'vague', superseded: true },
    ])
    expect(seen).toMatchObject({
      outcome: 'handed_off',
      handoff: { temperature: 'hot' },
      score: lead.handoff.score,
    })
  })

  it.each([
    [{ about: 'weather', value: 'hot', note: 'x' }, 'about'],
    [{ about: 'temperature', value: 'boiling', note: 'x' }, 'value'],
    [{ about: 'temperature', value: 'hot' }, 'note'],
    [{ about: 'outcome', value: 'incomplete', note: 'x' }, 'value'],
    [{ about: 'criterion', value: 'holds', note: 'x' }, 'criterion'],
    [{ about: 'criterion', criterion: 'luck', value: 'holds', note: 'x' }, 'criterion'],
  ])('is refused as %o', async (said, field) => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await judge(lead.id, said)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field }])
  })

  it('of a conversation that does not exist is a 404', async () => {
    expect((await judge(randomUUID(), { about: 'temperature', value: 'hot', note: 'x' })).status).toBe(404)
  })
})

describe('a manager’s hand-off', () => {
  it('puts a conversation into a queue', async () => {
    const lead = world.addLead({ owner: 'bot', handoff: { status: 'returned' } })
    const { status, body } = await asManager.post(`/conversations/${lead.id}/hand-off`, {
      note: 'I know them',
    })
    expect(status).toBe(200)
    expect(body).toEqual(HandoffBody.parse(body))
    expect(body.status).toBe('waiting')
  })

  it.each([
    [{}, 'note'],
    [{ queue: 'nowhere', note: 'x' }, 'queue'],
  ])('is refused as %o', async (wanted, field) => {
    const lead = world.addLead({ owner: 'bot', handoff: { status: 'returned' } })
    const { status, body } = await asManager.post(`/conversations/${lead.id}/hand-off`, wanted)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field }])
  })
})
