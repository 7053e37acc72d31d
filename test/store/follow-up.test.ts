import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FollowUp } from '../../src/engine/ports.ts'
import { aConversation, aMessage, aTurn, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())

const anAddress = () => `anna.${randomUUID()}@firm.example`

interface Story {
  channel?: string
  contact?: { email?: string; phone?: string }
  followUp?: Partial<FollowUp>
  /** What has happened before the follow-up. */
  before?: { unreachable?: boolean; bounced?: boolean; optedOut?: boolean; consented?: boolean }
}

/** A conversation whose second turn is a follow-up. */
async function aFollowUp({ channel = 'website', contact = { email: anAddress() }, ...story }: Story = {}) {
  const id = await aConversation(here.client, here.stores, { channel })
  const consent = { version: '1', language: 'en' as const, asked: true, seq: 1 }
  await here.stores.turns.commit(
    aTurn(id, {
      prospect: { contact, optedOut: null, stage: null, doubt: null },
      consents: story.before?.consented ? [consent] : [],
    }),
  )
  const { prospectId } = await here.client.conversation.update({
    where: { id },
    data: { unreachableAt: story.before?.unreachable ? NOW : null },
  })
  await here.client.prospect.update({
    where: { id: prospectId },
    data: {
      bouncedEmail: story.before?.bounced ? (contact.email ?? null) : null,
      optedOutAt: story.before?.optedOut ? NOW : null,
    },
  })
  const message = aMessage({
    seq: 2,
    author: 'bot',
    text: 'Hello again',
    channel,
    viaOutbox: channel === 'telegram',
    followUp: { byMail: true, away: channel === 'website', leftAddress: true, ...story.followUp },
  })
  await here.stores.turns.commit(
    aTurn(id, { expectedVersion: 1, messages: [message], conversation: { lastSeq: 2 } }),
  )
  const rows = await here.client.outbox.findMany({ where: { conversationId: id } })
  const { channelKey } = await here.client.conversation.findUniqueOrThrow({ where: { id } })
  return { id, prospectId, rows, channelKey, contact }
}

const waysOf = async (story?: Story) => (await aFollowUp(story)).rows.map(({ channel }) => channel)

describe('a follow-up', () => {
  test('goes by e-mail to whoever has left the page, in the lane of the address', async () => {
    const { rows, contact } = await aFollowUp({ contact: { email: 'Anna@Firm.Example' } })
    expect(rows).toMatchObject([{ channel: 'mail', lane: contact.email?.toLowerCase(), followUp: true }])
  })

  test.each<[string, Story]>([
    ['the page is open', { followUp: { away: false } }],
    ['e-mail is not configured', { followUp: { byMail: false } }],
    ['there is no address', { contact: { phone: '+48600700800' } }],
    ['the address refuses mail', { before: { bounced: true } }],
    ['the prospect has opted out', { before: { optedOut: true } }],
    ['they never left the address here', { followUp: { leftAddress: false } }],
  ])('is only kept in the chat if %s', async (_why, story) => {
    expect(await waysOf(story)).toEqual([])
  })

  test('goes by e-mail by the consent that was given, too', async () => {
    expect(await waysOf({ followUp: { leftAddress: false }, before: { consented: true } })).toEqual(['mail'])
  })

  test('goes by Telegram while that reaches them, and by e-mail once they have blocked the bot; never by both', async () => {
    const reached = await aFollowUp({ channel: 'telegram' })
    expect(reached.rows).toMatchObject([{ channel: 'telegram', lane: reached.channelKey, followUp: true }])
    expect(await waysOf({ channel: 'telegram', before: { unreachable: true } })).toEqual(['mail'])
    expect(await waysOf({ channel: 'telegram', before: { unreachable: true, bounced: true } })).toEqual([
      'telegram',
    ])
  })
})

describe('a follow-up that waits', () => {
  const mayLeave = async ({ id }: { id: bigint } = { id: 0n }) => {
    const may = await here.stores.outbox.mayLeave(id)
    const { failure } = await here.client.outbox.findUniqueOrThrow({ where: { id } })
    return { may, failure }
  }

  test('leaves if nothing has happened', async () => {
    const { rows } = await aFollowUp()
    expect(await mayLeave(rows[0])).toEqual({ may: true, failure: null })
  })

  test('is withheld on any channel from whoever has opted out meanwhile', async () => {
    for (const channel of ['website', 'telegram']) {
      const { rows, prospectId } = await aFollowUp({ channel })
      await here.client.prospect.update({ where: { id: prospectId }, data: { optedOutAt: NOW } })
      expect(await mayLeave(rows[0])).toEqual({ may: false, failure: 'opted_out' })
    }
  })

  test('is withheld if the prospect has written meanwhile', async () => {
    const { rows, id } = await aFollowUp()
    await here.stores.turns.commit(
      aTurn(id, { expectedVersion: 2, messages: [aMessage({ seq: 3 })], conversation: { lastSeq: 3 } }),
    )
    expect(await mayLeave(rows[0])).toEqual({ may: false, failure: 'answered' })
  })

  test('is withheld if the address has been found to refuse mail, whoever left it, until they give another', async () => {
    const email = anAddress()
    const { rows, id } = await aFollowUp({ contact: { email } })
    await here.stores.mailboxes.bounced(email.toUpperCase(), NOW)
    expect(await mayLeave(rows[0])).toEqual({ may: false, failure: 'bounced' })
    const view = () => here.stores.handoffs.view(id)
    expect((await view())?.barred.email).toBe(NOW.toISOString())
    const told = (contact: { email: string }, version: number) =>
      here.stores.turns.commit(
        aTurn(id, {
          expectedVersion: version,
          messages: [aMessage({ seq: version + 1 })],
          conversation: { lastSeq: version + 1 },
          prospect: { contact, optedOut: null, stage: null, doubt: null },
        }),
      )
    await told({ email: email.toUpperCase() }, 2)
    expect((await view())?.barred.email).toBe(NOW.toISOString())
    await told({ email: anAddress() }, 3)
    expect((await view())?.barred.email).toBeNull()
  })

  test('lets a reply leave, whatever the prospect wants of follow-ups', async () => {
    const id = await aConversation(here.client, here.stores, { channel: 'telegram' })
    const goodbye = aMessage({ author: 'bot', text: 'Done', channel: 'telegram', viaOutbox: true })
    await here.stores.turns.commit(
      aTurn(id, { messages: [goodbye], prospect: { contact: {}, optedOut: true, stage: null, doubt: null } }),
    )
    const [row] = await here.client.outbox.findMany({ where: { conversationId: id } })
    expect(await mayLeave(row)).toEqual({ may: true, failure: null })
  })
})

describe('a stop', () => {
  const TIMER = { key: 'followUp', dueAt: NOW, event: { type: 'x' } }

  /** Who said it here, with a timer that would write to them. */
  async function aProspect(contact: { email?: string; phone?: string }, channel = 'website') {
    const id = await aConversation(here.client, here.stores, { channel })
    await here.stores.turns.commit(
      aTurn(id, {
        prospect: { contact, optedOut: null, stage: null, doubt: null },
        timers: { set: [TIMER], cancel: [] },
      }),
    )
    return id
  }

  const stop = (id: string) =>
    here.stores.turns.commit(
      aTurn(id, {
        expectedVersion: 1,
        messages: [aMessage({ seq: 2, text: 'stop' })],
        conversation: { lastSeq: 2, owner: 'closed' },
        prospect: { contact: {}, optedOut: true, stage: null, doubt: null },
        timers: { set: [], cancel: [TIMER.key] },
      }),
    )

  const stateOf = async (id: string) => {
    const { owner, version, prospect, timers } = await here.client.conversation.findUniqueOrThrow({
      where: { id },
      include: { prospect: true, timers: true },
    })
    return { owner, version, optedOut: prospect.optedOutAt !== null, timers: timers.length }
  }

  test('closes every conversation of whoever has the same address or number, and drops their timers', async () => {
    const email = anAddress()
    const phone = `+48${Date.now()}`
    const own = await aProspect({ email, phone })
    const byEmail = await aProspect({ email: email.toUpperCase() }, 'telegram')
    const byPhone = await aProspect({ phone })
    const stranger = await aProspect({ email: anAddress() })
    const nameless = await aProspect({})
    await stop(own)
    expect(await stateOf(own)).toEqual({ owner: 'closed', version: 2, optedOut: true, timers: 0 })
    expect(await stateOf(byEmail)).toEqual({ owner: 'closed', version: 2, optedOut: true, timers: 0 })
    expect(await stateOf(byPhone)).toEqual({ owner: 'closed', version: 2, optedOut: true, timers: 0 })
    const untouched = { owner: 'bot', version: 1, optedOut: false, timers: 1 }
    expect(await stateOf(stranger)).toEqual(untouched)
    expect(await stateOf(nameless)).toEqual(untouched)
  })

  test('makes nobody else stop who left no address', async () => {
    const bystander = await aProspect({})
    await stop(await aProspect({}))
    expect((await stateOf(bystander)).optedOut).toBe(false)
  })

  test('takes no conversation from a rep', async () => {
    const email = anAddress()
    const own = await aProspect({ email })
    const held = await aProspect({ email })
    await here.client.conversation.update({ where: { id: held }, data: { owner: 'rep' } })
    await stop(own)
    expect(await stateOf(held)).toMatchObject({ owner: 'rep', optedOut: true, timers: 0 })
  })

  test('of two conversations of one person at once reaches both, and neither is lost', async () => {
    for (let round = 0; round < 10; round += 1) {
      const email = anAddress()
      const ids = await Promise.all([aProspect({ email }), aProspect({ email }, 'telegram')])
      const results = await Promise.all(ids.map(stop))
      expect(results).toContain('committed')
      for (const id of ids) expect(await stateOf(id)).toMatchObject({ optedOut: true, timers: 0 })
    }
  })
})
