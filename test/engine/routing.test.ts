import { beforeEach, describe, expect, test } from 'vitest'
import type { RoutingRule } from '../../src/domain/assignment.ts'
import { officeHours } from '../../src/domain/hours.ts'
import { STANDARD_PLAN } from '../../src/domain/routing-plan.ts'
import type { Actor } from '../../src/engine/desk.ts'
import { createRouting } from '../../src/engine/routing.ts'
import { AROUND_THE_CLOCK, aUser, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, startEngine } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const clock = { now: () => NOW }
const routing = () =>
  createRouting({ ...here.stores, companyHours: () => officeHours('Europe/Warsaw'), clock })

const aRule = (overrides: Partial<RoutingRule> = {}): RoutingRule => ({
  id: 'all',
  title: 'Everything',
  when: {},
  skills: [],
  team: [],
  way: { kind: 'round_robin' },
  ...overrides,
})
const { presence, times } = STANDARD_PLAN
const aPlan = (...rules: RoutingRule[]) => ({ presence, times, rules })

async function aRep(
  name: string,
  overrides: { role?: Actor['role']; capacity?: number } = {},
): Promise<Actor> {
  const { role = 'rep', capacity = 5 } = overrides
  const user = await aUser(here.stores, { name, role })
  await here.client.user.update({ where: { id: user.id }, data: { capacity, hours: AROUND_THE_CLOCK } })
  return user
}

async function handedOff() {
  const engine = startEngine(here.stores, clock)
  const conversationId = await aSaasConversation(here.stores, NOW)
  await engine.receive({
    conversationId,
    channel: 'website',
    externalId: null,
    clientId: null,
    content: { kind: 'command', text: 'A person, please', command: 'human' },
  })
  const view = await here.stores.handoffs.view(conversationId)
  return { conversationId, handoffId: view?.handoff?.id ?? '' }
}

describe('rules', () => {
  let manager: Actor
  beforeEach(async () => {
    await here.client.routingPlan.deleteMany()
    manager = await aRep('Maria', { role: 'manager' })
  })

  test('are the standard ones until somebody sets others: reps take for themselves', async () => {
    expect(await routing().current()).toMatchObject({ version: 0, ...STANDARD_PLAN, by: null })
    expect(await routing().history()).toEqual([])
  })

  test('are set as a new version, with who did it, when and why; the audit log has it too', async () => {
    const by = { userId: manager.id, note: 'spring team', basedOn: 0 }
    const set = await routing().set(aPlan(aRule()), by)
    expect(set).toMatchObject({
      status: 'set',
      plan: { version: 1, note: 'spring team', by: { name: 'Maria' }, at: NOW.toISOString() },
    })
    await routing().set(aPlan(), { ...by, note: null, basedOn: 1 })
    expect((await routing().history()).map(({ version, rules }) => [version, rules.length])).toEqual([
      [2, 0],
      [1, 1],
    ])
    const [entry] = await here.client.auditEntry.findMany({
      where: { userId: manager.id },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({ action: 'routing.changed', details: { version: 2 } })
  })

  test('are not set over what somebody else has set meanwhile: of many at once one wins', async () => {
    const by = { userId: manager.id, note: null, basedOn: 0 }
    const results = await Promise.all(Array.from({ length: 5 }, () => routing().set(aPlan(aRule()), by)))
    expect(results.filter(({ status }) => status === 'set')).toHaveLength(1)
    expect(results.filter((each) => each.status === 'outdated' && each.version === 1)).toHaveLength(4)
  })

  test('that name nobody who is there, or one id twice, are refused with the place', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000'
    const faulty = aPlan(
      aRule({ way: { kind: 'rep', repId: nobody } }),
      aRule({ team: [manager.id, nobody] }),
      aRule({ id: 'shares', way: { kind: 'weighted', weights: { [nobody]: 1 } } }),
    )
    const result = await routing().set(faulty, { userId: manager.id, note: null, basedOn: 0 })
    expect(result.status === 'faulty' && result.faults.map(({ place }) => place)).toEqual([
      'rules.0.way.repId',
      'rules.1.id',
      'rules.1.team.1',
      `rules.2.way.weights.${nobody}`,
    ])
    expect((await routing().replay(faulty.rules, { days: 30, most: 10 })).status).toBe('faulty')
  })

  test('can be tried on the leads there were', async () => {
    const rep = await aRep('Celia')
    const { handoffId } = await handedOff()
    await here.stores.handoffs.claim(handoffId, rep.id, NOW)
    const rules = [aRule({ way: { kind: 'rep', repId: rep.id } })]
    const result = await routing().replay(rules, { days: 30, most: 10 })
    expect(result).toMatchObject({
      status: 'done',
      replay: { changes: [{ handoffId, got: { name: 'Celia' }, after: { rep: { name: 'Celia' } } }] },
    })
  })
})

describe('by a hand', () => {
  test('a manager gives it to anybody, whoever holds it and whatever room they have, and it is kept who did', async () => {
    const [manager, anna, boris] = [
      await aRep('Maria', { role: 'manager' }),
      await aRep('Anna'),
      await aRep('Boris', { capacity: 0 }),
    ]
    const { conversationId, handoffId } = await handedOff()
    const { desk } = startEngine(here.stores, clock)
    await desk.claim(handoffId, anna)
    const to = { repId: boris.id, note: 'knows them' }
    expect(await desk.assign(handoffId, manager, to)).toMatchObject({
      status: 'done',
      handoff: { rep: { name: 'Boris' } },
    })
    const view = await here.stores.handoffs.view(conversationId)
    expect(view).toMatchObject({
      owner: 'rep',
      rep: { name: 'Boris' },
      assignment: {
        by: { name: 'Maria' },
        way: 'hand',
        rule: null,
        rep: { name: 'Boris' },
        note: 'knows them',
      },
    })
    expect(view?.transcript.at(-1)?.text).toBe('Boris has joined the chat.')
    expect(await desk.reply(conversationId, anna, { text: 'Hello', clientId: '1' })).toMatchObject({
      status: 'not_holder',
      holder: 'Boris',
    })
  })

  test('its holder passes it on to a colleague who has room, and nobody else does', async () => {
    const [anna, boris, celia] = [
      await aRep('Anna'),
      await aRep('Boris'),
      await aRep('Celia', { capacity: 0 }),
    ]
    const { handoffId } = await handedOff()
    const { desk } = startEngine(here.stores, clock)
    await desk.claim(handoffId, anna)
    const give = (actor: Actor, to: Actor) => desk.assign(handoffId, actor, { repId: to.id, note: null })
    expect(await give(boris, boris)).toEqual({ status: 'not_holder', holder: 'Anna' })
    expect(await give(anna, celia)).toMatchObject({ status: 'refused', why: 'at_capacity' })
    expect(await give(anna, boris)).toMatchObject({ status: 'done', handoff: { rep: { name: 'Boris' } } })
    expect(await give(anna, anna)).toEqual({ status: 'not_holder', holder: 'Boris' })
  })

  test('nobody is given what is over, nor anything who is inactive', async () => {
    const manager = await aRep('Maria', { role: 'manager' })
    const anna = await aRep('Anna')
    const { handoffId } = await handedOff()
    const { desk } = startEngine(here.stores, clock)
    await here.client.user.update({ where: { id: anna.id }, data: { active: false } })
    const to = { repId: anna.id, note: null }
    expect(await desk.assign(handoffId, manager, to)).toMatchObject({ status: 'refused', why: 'inactive' })
    await here.client.handoff.update({ where: { id: handoffId }, data: { status: 'withdrawn' } })
    await here.client.user.update({ where: { id: anna.id }, data: { active: true } })
    expect(await desk.assign(handoffId, manager, to)).toEqual({ status: 'gone' })
  })
})

test('colleagues are told by name, each with what speaks against them now', async () => {
  await here.client.user.updateMany({ data: { active: false } })
  const [boris, anna] = [await aRep('Boris', { capacity: 0 }), await aRep('Anna')]
  await aRep('Celia')
  for (const { id } of [boris, anna]) await here.stores.users.seen(id, NOW, 0)
  const told = (await routing().colleagues()).map(({ name, why, held }) => [name, why, held])
  expect(told).toEqual([
    ['Anna', null, 0],
    ['Boris', 'at_capacity', 0],
    ['Celia', 'offline', 0],
  ])
})
