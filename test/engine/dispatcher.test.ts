import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { RoutingPlan } from '../../src/domain/routing-plan.ts'
import type { Actor } from '../../src/engine/desk.ts'
import { aUser } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, startDispatcher, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())

/** A Monday, eleven o'clock in Warsaw. */
const MONDAY = new Date('2026-03-02T10:00:00.000Z')
const MINUTE = 60_000

let now = MONDAY
const clock = { now: () => new Date(now) }
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * MINUTE)
}

/** Nobody and nothing of an earlier test is there. */
beforeEach(async () => {
  now = MONDAY
  await here.client.user.updateMany({ data: { active: false } })
  await here.client.handoff.updateMany({ data: { status: 'closed', repId: null } })
  await here.client.conversation.updateMany({ data: { owner: 'closed', repId: null } })
  await here.client.routingPlan.deleteMany()
  await here.client.promiseBreach.deleteMany()
})

async function aRep(overrides: { name?: string; capacity?: number; away?: boolean } = {}): Promise<Actor> {
  const { name = 'Anna Reyes', capacity = 5, away = false } = overrides
  const user = await aUser(here.stores, { name })
  await here.client.user.update({ where: { id: user.id }, data: { capacity } })
  if (!away) await seen(user)
  return user
}

const seen = ({ id }: { id: string }) => here.stores.users.seen(id, now, 0)

async function inForce(
  rules: RoutingPlan['rules'],
  times: Partial<RoutingPlan['times']['standard']> = {},
  queues: RoutingPlan['times']['queues'] = {},
) {
  const manager = await aUser(here.stores, { role: 'manager' })
  await here.client.user.update({ where: { id: manager.id }, data: { capacity: 0 } })
  const standard = { answerWithinMinutes: 5, holdMinutes: 15, ...times }
  const newest = await here.stores.plans.newest()
  const plan: RoutingPlan = { rules, presence: 'desk', times: { standard, queues } }
  const version = (newest?.version ?? 0) + 1
  await here.stores.plans.add(plan, { version, note: null, userId: manager.id, at: now, begunAnew: [] })
}

const rule = (way: RoutingPlan['rules'][number]['way']): RoutingPlan['rules'][number] => ({
  id: 'all',
  title: 'Everything',
  when: {},
  skills: [],
  team: [],
  way,
})
const inTurn = rule({ kind: 'round_robin' })

async function asksForPerson(score = 10): Promise<{ conversationId: string; handoffId: string }> {
  const engine = startEngine(here.stores, clock)
  const conversationId = await aSaasConversation(here.stores, now)
  await says(conversationId, 'I want to talk to a human')
  const handoff = (await here.stores.handoffs.view(conversationId))?.handoff
  if (!handoff) throw new Error('nobody was handed off')
  await here.client.handoff.update({ where: { id: handoff.id }, data: { score } })
  await engine.idle()
  return { conversationId, handoffId: handoff.id }
}

const says = (conversationId: string, text: string) =>
  startEngine(here.stores, clock).receive({
    conversationId,
    channel: 'website',
    externalId: randomUUID(),
    clientId: null,
    content: words(text),
  })

const view = async (conversationId: string) => {
  const found = await here.stores.handoffs.view(conversationId)
  if (!found) throw new Error(`there is no conversation ${conversationId}`)
  return found
}
const holderOf = async (conversationId: string) => (await view(conversationId)).rep?.name ?? null
const last = async (conversationId: string) => (await view(conversationId)).transcript.at(-1)
const dispatch = () => startDispatcher(here.stores, clock).run()

describe('what waits', () => {
  test('goes to whom the rule chooses, who is announced, and it is kept why nobody else', async () => {
    const anna = await aRep({ name: 'Anna' })
    const boris = await aRep({ name: 'Boris', away: true })
    await inForce([inTurn])
    const { conversationId } = await asksForPerson()
    await dispatch()
    const { owner, rep, assignment, transcript } = await view(conversationId)
    expect(owner).toBe('rep')
    expect(rep).toEqual({ id: anna.id, name: 'Anna' })
    expect(transcript.at(-1)).toMatchObject({ author: 'system', text: 'Anna has joined the chat.' })
    expect(assignment).toMatchObject({
      by: null,
      way: 'round_robin',
      rule: { id: 'all', name: 'Everything' },
      version: 1,
      rep: { name: 'Anna' },
    })
    const others = assignment?.others.map(({ rep: { name }, why }) => [name, why])
    expect(others).toContainEqual([boris.name, 'offline'])
  })

  test('is left to the reps as long as nobody has set any rule', async () => {
    await aRep()
    const { conversationId } = await asksForPerson()
    await dispatch()
    expect(await holderOf(conversationId)).toBeNull()
  })

  test('gets what is free again before what has just come: the best first, then the longest waiting', async () => {
    const anna = await aRep({ capacity: 1 })
    await inForce([inTurn], { answerWithinMinutes: null, holdMinutes: null })
    const first = await asksForPerson()
    await dispatch()
    pass(1)
    const older = await asksForPerson()
    pass(1)
    const best = await asksForPerson(90)
    await dispatch()
    expect(await holderOf(best.conversationId)).toBeNull()
    const given: (string | null)[] = []
    for (const { handoffId, conversationId } of [first, best, older]) {
      given.push(await holderOf(conversationId))
      await startEngine(here.stores, clock).desk.reject(handoffId, anna, {
        reason: 'no_budget',
        note: null,
        until: null,
        duplicateOf: null,
      })
      await asksForPerson()
      await seen(anna)
      await dispatch()
    }
    expect(given).toEqual([anna.name, anna.name, anna.name])
  })

  test('goes to whoever comes to work, and to nobody before', async () => {
    now = new Date('2026-03-02T06:00:00.000Z')
    const anna = await aRep()
    await inForce([inTurn])
    const { conversationId } = await asksForPerson()
    await dispatch()
    expect(await holderOf(conversationId)).toBeNull()
    pass(121)
    await seen(anna)
    await dispatch()
    expect(await holderOf(conversationId)).toBe(anna.name)
  })
})

describe('whom nobody can answer now', () => {
  test('is told when, by their own clock, and can go on with the bot or stop waiting', async () => {
    now = new Date('2026-03-01T12:00:00.000Z')
    await aRep({ away: true })
    const { conversationId } = await asksForPerson()
    await dispatch()
    const told = await last(conversationId)
    expect(told?.text).toContain('Somebody will answer you in this chat tomorrow from 9:00 (GMT+1).')
    expect(told?.wants).toBe('contact')
    expect(told?.choices.map(({ id }) => id)).toEqual(['go_on', 'cancel'])
    await dispatch()
    expect((await last(conversationId))?.seq).toBe(told?.seq)
  })
})

describe('whoever was told that nobody is there', () => {
  async function told() {
    now = new Date('2026-03-01T12:00:00.000Z')
    await aRep({ away: true })
    const waiting = await asksForPerson()
    await dispatch()
    return waiting
  }
  const presses = (conversationId: string, choice: string) =>
    startEngine(here.stores, clock).receive({
      conversationId,
      channel: 'website',
      externalId: randomUUID(),
      clientId: null,
      content: { kind: 'choice', text: choice, question: 'nobody_there', choice },
    })

  test('goes on with the bot and keeps their place', async () => {
    const { conversationId } = await told()
    await presses(conversationId, 'go_on')
    const { owner, handoff } = await view(conversationId)
    expect([owner, handoff?.status]).toEqual(['queue', 'waiting'])
    expect(await last(conversationId)).toMatchObject({ author: 'bot', question: expect.any(String) })
  })

  test('waits no more if they do not want to, and is asked on by the bot', async () => {
    const { conversationId } = await told()
    await presses(conversationId, 'cancel')
    const { owner, handoff, transcript } = await view(conversationId)
    expect([owner, handoff?.status]).toEqual(['bot', 'withdrawn'])
    expect(transcript.map(({ text }) => text)).toContain("All right, I've taken you out of the queue.")
    expect(await last(conversationId)).toMatchObject({ author: 'bot', question: expect.any(String) })
  })

  test('leaves an address, which the rep finds on the card', async () => {
    const { conversationId } = await told()
    await says(conversationId, 'maria@nowak-logistics.example')
    const { owner, contact } = await view(conversationId)
    expect([owner, contact.email]).toEqual(['queue', 'maria@nowak-logistics.example'])
  })
})

describe('a promise', () => {
  test('is five minutes of working hours, and kept by the first word of a person', async () => {
    const anna = await aRep()
    const { conversationId, handoffId } = await asksForPerson()
    await dispatch()
    const { handoff } = await view(conversationId)
    expect(handoff?.dueAt).toBe('2026-03-02T10:05:00.000Z')
    expect(handoff?.warnAt).toBe('2026-03-02T10:03:00.000Z')
    const { desk } = startEngine(here.stores, clock)
    await desk.claim(handoffId, anna)
    await desk.reply(conversationId, anna, { text: 'Hello!', clientId: '1' })
    expect((await view(conversationId)).handoff?.dueAt).toBeNull()
    pass(60)
    await dispatch()
    expect((await here.stores.breaches.page(null, 10)) as unknown).toMatchObject({ items: [] })
  })

  test('begins to run when somebody comes to work', async () => {
    now = new Date('2026-03-01T12:00:00.000Z')
    await aRep()
    const { conversationId } = await asksForPerson()
    await dispatch()
    expect((await view(conversationId)).handoff?.dueAt).toBe('2026-03-02T08:05:00.000Z')
  })

  test('that is not kept puts what was taken back into the queue, if there is anybody else', async () => {
    const anna = await aRep({ name: 'Anna' })
    const { conversationId, handoffId } = await asksForPerson()
    await startEngine(here.stores, clock).desk.claim(handoffId, anna)
    await dispatch()
    pass(6)
    await seen(anna)
    await dispatch()
    expect(await holderOf(conversationId)).toBe('Anna')
    const other = await asksForPerson()
    await startEngine(here.stores, clock).desk.claim(other.handoffId, anna)
    await aRep({ name: 'Boris' })
    await dispatch()
    pass(6)
    for (const rep of await here.stores.roster.reps(false)) await seen(rep)
    await dispatch()
    expect(await holderOf(other.conversationId)).toBeNull()
  })

  test('that is not kept is listed, and the next rep has it', async () => {
    const anna = await aRep({ name: 'Anna' })
    const boris = await aRep({ name: 'Boris' })
    await inForce([inTurn])
    const { conversationId } = await asksForPerson()
    await dispatch()
    const late = await holderOf(conversationId)
    pass(6)
    for (const rep of [anna, boris]) await seen(rep)
    await dispatch()
    const next = await holderOf(conversationId)
    expect([late, next].toSorted()).toEqual(['Anna', 'Boris'])
    const page = await here.stores.breaches.page(null, 10)
    expect(page).toMatchObject({
      items: [{ conversationId, rep: { name: late }, passedTo: { name: next }, answeredAt: null }],
    })
    await dispatch()
    expect((await view(conversationId)).handoff?.dueAt).toBe('2026-03-02T10:11:00.000Z')
  })
})

describe('a playbook’s own times', () => {
  test('go before the standard, and a queue’s before them: for the answer and for a rep who vanishes', async () => {
    const anna = await aRep()
    const playbook: Playbook = {
      ...saas,
      version: saas.version + 2,
      times: { answerWithinMinutes: 2, holdMinutes: 30 },
    }
    await here.stores.playbooks.register(playbook)
    const { conversationId, handoffId } = await asksForPerson()
    const own = { playbookVersion: playbook.version, version: { increment: 1 } }
    await here.client.conversation.update({ where: { id: conversationId }, data: own })
    await dispatch()
    const { dueAt, waitingSince } = await here.client.handoff.findUniqueOrThrow({ where: { id: handoffId } })
    expect((dueAt?.getTime() ?? 0) - waitingSince.getTime()).toBe(2 * 60_000)
    await startEngine(here.stores, clock).desk.claim(handoffId, anna)
    pass(20)
    await dispatch()
    expect(await holderOf(conversationId)).toBe(anna.name)
    await inForce([], {}, { general: { answerWithinMinutes: 5, holdMinutes: 21 } })
    pass(2)
    await dispatch()
    expect((await view(conversationId)).owner).toBe('queue')
  })
})

describe('who writes after a rep has closed their conversation', () => {
  async function closed(returning: 'rep' | undefined) {
    const anna = await aRep({ name: 'Anna' })
    const { conversationId, handoffId } = await asksForPerson()
    const { desk } = startEngine(here.stores, clock)
    await desk.claim(handoffId, anna)
    await desk.reject(handoffId, anna, { reason: 'not_target', note: null, until: null, duplicateOf: null })
    const playbook: Playbook = returning ? { ...saas, version: saas.version + 1, returning } : saas
    await here.stores.playbooks.register(playbook)
    await here.client.conversation.update({
      where: { id: conversationId },
      data: { owner: 'closed', playbookVersion: playbook.version, version: { increment: 1 } },
    })
    return { anna, conversationId }
  }

  test('meets the bot', async () => {
    const { conversationId } = await closed(undefined)
    await says(conversationId, 'Hello again')
    await dispatch()
    expect((await view(conversationId)).owner).not.toBe('rep')
    expect((await last(conversationId))?.author).toBe('bot')
  })

  test('meets that rep again, where the playbook says so, and somebody else if they are not there', async () => {
    const { conversationId } = await closed('rep')
    await says(conversationId, 'Hello again')
    await dispatch()
    expect(await holderOf(conversationId)).toBe('Anna')
    expect((await view(conversationId)).assignment).toMatchObject({ by: null, way: 'owner' })
    pass(30)
    const boris = await aRep({ name: 'Boris' })
    await inForce([inTurn])
    const other = await closed('rep')
    await here.client.user.update({ where: { id: other.anna.id }, data: { active: false } })
    await seen(boris)
    await says(other.conversationId, 'Hello again')
    await dispatch()
    expect(await holderOf(other.conversationId)).toBe('Boris')
  })
})

describe('a rep who vanishes', () => {
  test('gives back what somebody waits in, not what waits for nobody', async () => {
    const anna = await aRep()
    const { desk } = startEngine(here.stores, clock)
    const waits = await asksForPerson()
    const rests = await asksForPerson()
    for (const { handoffId, conversationId } of [waits, rests]) {
      await desk.claim(handoffId, anna)
      await desk.reply(conversationId, anna, { text: 'Hello!', clientId: '1' })
    }
    await says(waits.conversationId, 'Hello, are you there?')
    pass(14)
    await dispatch()
    expect(await holderOf(waits.conversationId)).toBe(anna.name)
    pass(2)
    await dispatch()
    expect(await view(waits.conversationId)).toMatchObject({ owner: 'queue', handoff: { status: 'waiting' } })
    expect(
      await here.client.auditEntry.findFirst({
        where: { subject: waits.handoffId },
        orderBy: { id: 'desc' },
      }),
    ).toMatchObject({
      action: 'handoff.released',
      userId: null,
      details: { from: anna.id, why: 'vanished' },
    })
    expect(await holderOf(rests.conversationId)).toBe(anna.name)
  })

  test('keeps what they hold as long as their desk is open', async () => {
    const anna = await aRep()
    const { handoffId, conversationId } = await asksForPerson()
    await startEngine(here.stores, clock).desk.claim(handoffId, anna)
    for (let n = 0; n < 4; n += 1) {
      pass(10)
      await seen(anna)
      await dispatch()
    }
    expect(await holderOf(conversationId)).toBe(anna.name)
  })
})
