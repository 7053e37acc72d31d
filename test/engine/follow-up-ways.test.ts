/** Which way a follow-up takes when it comes due, and to whom it never goes. */
import { beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { startEngine } from '../support/engine.ts'
import { aNurturedProspect, followUpDue } from '../support/nurture.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())

beforeEach(async () => {
  await here.client.timer.deleteMany()
})

/** A prospect whose follow-up is due; what happens then is up to the test. */
async function aDueFollowUp({
  channel = 'website',
  outbox = ['telegram', 'mail'],
  isPresent = false,
}: {
  channel?: string
  outbox?: string[]
  isPresent?: boolean
} = {}) {
  let now = new Date('2026-03-02T10:00:00.000Z')
  const engine = startEngine(here.stores, { now: () => now }, outbox, () => isPresent)
  const { id } = await aNurturedProspect({ stores: here.stores, engine, at: now }, { channel })
  const before = (await here.stores.conversations.messages(id, 0)).length
  now = new Date((await followUpDue(here.client, id)).getTime() + 60_000)
  return {
    id,
    runDue: () => engine.timers.runDue(),
    said: async () => (await here.stores.conversations.messages(id, before)).length,
    ways: async () => {
      const rows = await here.client.outbox.findMany({ where: { conversationId: id, followUp: true } })
      return rows.map((row) => row.channel)
    },
  }
}

test.each([
  ['to a page that was left, by e-mail', {}, ['mail']],
  ['to an open page, by the page alone', { isPresent: true }, []],
  ['to a page that was left, without e-mail configured, nowhere else', { outbox: ['telegram'] }, []],
  ['on Telegram, by Telegram alone', { channel: 'telegram', isPresent: true }, ['telegram']],
])('goes %s, and stands in the chat once', async (_way, story, ways) => {
  const followUp = await aDueFollowUp(story)
  expect(await followUp.runDue()).toBe(1)
  expect(await followUp.runDue()).toBe(0)
  expect(await followUp.said()).toBe(1)
  expect(await followUp.ways()).toEqual(ways)
})

test('is written once however many processes find it due', async () => {
  const followUp = await aDueFollowUp()
  await Promise.all([followUp.runDue(), followUp.runDue(), followUp.runDue()])
  expect(await followUp.said()).toBe(1)
  expect(await followUp.ways()).toEqual(['mail'])
})

test('never goes to whoever has opted out, even if their timer was left', async () => {
  const followUp = await aDueFollowUp()
  await here.client.prospect.updateMany({
    where: { conversations: { some: { id: followUp.id } } },
    data: { optedOutAt: new Date('2026-03-03T10:00:00.000Z') },
  })
  await followUp.runDue()
  expect(await followUp.said()).toBe(0)
  expect(await followUp.ways()).toEqual([])
  expect(await here.client.timer.count()).toBe(0)
})

test('goes to nobody who has asked for no more messages in another conversation', async () => {
  const followUp = await aDueFollowUp()
  const [prospect] = await here.client.prospect.findMany({
    where: { conversations: { some: { id: followUp.id } } },
  })
  const engine = startEngine(here.stores, { now: () => new Date('2026-03-04T10:00:00.000Z') })
  const other = await aNurturedProspect(
    { stores: here.stores, engine, at: new Date('2026-03-04T10:00:00.000Z') },
    { channel: 'telegram', email: prospect?.email ?? '' },
  )
  const content = { kind: 'command', command: 'stop', text: '/stop' } as const
  const address = { channel: 'telegram', conversationId: other.id, externalId: null, clientId: null }
  await engine.receive({ ...address, content })
  await followUp.runDue()
  expect(await followUp.said()).toBe(0)
  expect(await here.stores.handoffs.view(followUp.id)).toMatchObject({ owner: 'closed', outcome: 'nurture' })
})
