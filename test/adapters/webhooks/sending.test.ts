import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { WebhookEvent, webhookMessages } from '../../../src/domain/webhook.ts'
import { aCard, anOutcome, aTurn, aUser, aWaitingHandoff, NOW } from '../../support/builders.ts'
import { useDatabase } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'
import { useStores } from '../../support/stores.ts'
import { aTelling, type Received } from './support/telling.ts'

const here = useStores(useDatabase())
const HOUR = 3_600_000
const waiting = () => aWaitingHandoff(here.client, here.stores)

/** As a receiver checks it; throws unless the signature holds. */
const checked = (secret: string, { body, headers }: Received) => {
  const at = Number(headers['webhook-timestamp']) * 1000
  const signed = new Verifier(secret).sign(headers['webhook-id'] ?? '', new Date(at), body)
  return headers['webhook-signature']?.split(' ').includes(signed) ?? false
}

const told = ({ received }: { received: Received[] }) =>
  received.map(({ body }) => JSON.parse(body) as { type: keyof typeof webhookMessages; data: never })

describe('an event', () => {
  test('is told as it is described, whoever makes it, and in the transaction that makes it', async () => {
    const telling = await aTelling(here)
    const { webhook } = await telling.wants(...WebhookEvent.options)
    const rep = await aUser(here.stores)
    const { handoffId, conversationId } = await waiting()
    await here.stores.handoffs.claim(handoffId, rep.id, NOW)
    await here.stores.handoffs.accept(handoffId, rep.id, NOW)
    await here.stores.handoffs.release(handoffId, { holder: rep.id, by: rep.id }, NOW)
    const events = (await telling.deliveries(webhook.id)).map(({ event }) => event)
    expect(events.sort()).toEqual([
      'conversation.ended',
      'handoff.accepted',
      'handoff.claimed',
      'handoff.created',
      'handoff.updated',
      'lead.stage_changed',
      'lead.stage_changed',
    ])
    await telling.start()
    await eventually(() => expect(telling.received).toHaveLength(7))
    for (const message of told(telling)) webhookMessages[message.type].parse(message)
    const claimed = told(telling).find(({ type }) => type === 'handoff.claimed')
    expect(claimed).toMatchObject({
      timestamp: NOW.toISOString(),
      data: {
        handoff: { id: handoffId, status: 'claimed', score: 80, summary: 'losing clients every week' },
        rep: { id: rep.id, name: rep.name },
        conversation: { id: conversationId, channel: 'website' },
      },
    })
  })

  test.each(['rejected', 'returned'] as const)(
    'by which a turn ends a hand-off as %s is told',
    async (end) => {
      const telling = await aTelling(here)
      const { webhook } = await telling.wants('handoff.rejected', 'handoff.returned')
      const { conversationId } = await waiting()
      const rejection = end === 'rejected' ? { reason: 'no_budget' as const, note: 'said so' } : null
      const committed = await here.stores.turns.commit(
        aTurn(conversationId, {
          expectedVersion: 1,
          messages: [],
          conversation: { owner: 'bot' },
          handoff: { end, qualification: 1, userId: telling.actor.id, rejection },
          at: new Date(NOW.getTime() + 1),
        }),
      )
      expect(committed).toBe('committed')
      const [delivery] = await telling.deliveries(webhook.id)
      expect(delivery).toMatchObject({ event: `handoff.${end}`, data: { handoff: { rejection } } })
    },
  )

  test('is not told of a turn that did not hold, nor where nobody asked for it', async () => {
    const telling = await aTelling(here)
    const { webhook } = await telling.wants('handoff.created', 'handoff.claimed')
    const { conversationId, handoffId } = await waiting()
    const handoff = { id: handoffId, queue: 'erp', outcome: anOutcome(), card: aCard(), lifted: null }
    expect(await here.stores.turns.commit(aTurn(conversationId, { handoff }))).toBe('conflict')
    expect((await telling.deliveries(webhook.id)).map(({ event }) => event)).toEqual(['handoff.created'])
  })

  test('of somebody who is erased is gone with them', async () => {
    const telling = await aTelling(here)
    const { webhook } = await telling.wants('handoff.created')
    const { conversationId } = await waiting()
    await here.client.prospect.deleteMany({ where: { conversations: { some: { id: conversationId } } } })
    expect(await telling.deliveries(webhook.id)).toEqual([])
  })
})

describe('a message', () => {
  test('is signed so that its receiver can check it, with the old secret, too, for a day after a new one', async () => {
    const telling = await aTelling(here)
    const { webhook, secret } = await telling.wants('handoff.created')
    const rotated = await telling.webhooks.rotate(telling.actor, webhook.id)
    await telling.start()
    const next = async () => {
      const before = telling.received.length
      await telling.webhooks.test(telling.actor, webhook.id)
      telling.ring()
      await eventually(() => expect(telling.received).toHaveLength(before + 1))
      const received = telling.received[before]
      if (!received || !rotated) throw new Error('nothing was received')
      return [checked(rotated.secret, received), checked(secret, received)]
    }
    expect(await next()).toEqual([true, true])
    await telling.pass(24 * HOUR)
    expect(await next()).toEqual([true, false])
  })

  test('is sent once by two processes', async () => {
    const telling = await aTelling(here)
    const { webhook } = await telling.wants('handoff.created')
    await Promise.all([waiting(), waiting(), waiting(), waiting()])
    await Promise.all([telling.start(), telling.start()])
    await eventually(async () => {
      const rows = await telling.deliveries(webhook.id)
      expect(rows.filter(({ sentAt }) => sentAt !== null)).toHaveLength(4)
    })
    expect(telling.received).toHaveLength(4)
  })

  test('that is not taken is sent again, later and later, under the same id and with the same body', async () => {
    const telling = await aTelling(here)
    telling.answers(
      (count) =>
        ([
          { status: 500 },
          'cut',
          { status: 302, headers: { location: '/elsewhere' } },
          { status: 429, headers: { 'retry-after': '900' } },
        ][count - 1] as never) ?? { status: 200 },
    )
    const { webhook } = await telling.wants('handoff.created')
    await waiting()
    await telling.start()
    const seen: unknown[] = []
    for (let attempts = 1; attempts <= 4; attempts += 1) {
      await eventually(async () =>
        expect((await telling.deliveries(webhook.id))[0]).toMatchObject({ attempts, leaseUntil: null }),
      )
      const [row] = await telling.deliveries(webhook.id)
      const waitMs = Number(row?.dueAt) - telling.time.clock.now().getTime()
      seen.push([row?.reason, row?.responseStatus, waitMs])
      await telling.pass(waitMs)
    }
    await eventually(async () => expect((await telling.deliveries(webhook.id))[0]?.sentAt).not.toBeNull())
    expect(seen).toEqual([
      ['status 500', 500, 5_000],
      ['connection cut', null, 30_000],
      ['redirect', 302, 120_000],
      ['status 429', 429, 900_000],
    ])
    expect(new Set(telling.received.map(({ body }) => body)).size).toBe(1)
    expect(new Set(telling.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(telling.received).toHaveLength(5)
  })

  test('is given up after a day, and goes once more when a manager asks for it', async () => {
    const telling = await aTelling(here)
    telling.answers(() => ({ status: 503 }))
    const { webhook } = await telling.wants('handoff.created')
    await waiting()
    const sender = await telling.start()
    const first = async () => (await telling.deliveries(webhook.id))[0]
    await eventually(async () => expect(await first()).toMatchObject({ attempts: 1, leaseUntil: null }))
    await telling.pass(24 * HOUR)
    await eventually(async () => expect((await first())?.failedAt).not.toBeNull())
    expect((await telling.webhooks.find(webhook.id))?.active).toBe(true)
    telling.answers(() => ({ status: 200 }))
    const { items } = (await telling.webhooks.deliveries(webhook.id, null, 1)) as { items: { id: string }[] }
    expect(await telling.webhooks.resend(telling.actor, webhook.id, items[0]?.id ?? '')).toMatchObject({
      status: 'resent',
    })
    telling.ring()
    await eventually(async () => expect(await first()).toMatchObject({ failedAt: null, responseStatus: 200 }))
    await sender.stop()
    expect(await telling.webhooks.find(webhook.id)).toMatchObject({ failingSince: null })
  })
})

describe('an address', () => {
  test.each(['http://127.0.0.1:9/in', 'http://localhost:9/in', 'http://[::1]:9/in'])(
    'of one’s own net is not reached unless its host is named: %s',
    async (url) => {
      const telling = await aTelling(here, { ownHosts: [], url })
      const { webhook } = await telling.wants('handoff.created')
      await waiting()
      await telling.start()
      await eventually(async () =>
        expect((await telling.deliveries(webhook.id))[0]).toMatchObject({
          reason: 'private address',
          responseStatus: null,
        }),
      )
    },
  )

  test('that takes nothing for five days is given up, and the audit log says so', async () => {
    const telling = await aTelling(here)
    telling.answers(() => ({ status: 500 }))
    const { webhook } = await telling.wants('handoff.created')
    await here.client.webhook.update({
      where: { id: webhook.id },
      data: { failingSince: new Date(NOW.getTime() - 5 * 24 * HOUR) },
    })
    await waiting()
    await telling.start()
    await eventually(async () =>
      expect((await telling.deliveries(webhook.id))[0]).toMatchObject({ attempts: 1, leaseUntil: null }),
    )
    expect((await telling.webhooks.find(webhook.id))?.active).toBe(true)
    await telling.pass(24 * HOUR)
    await eventually(async () =>
      expect(await telling.webhooks.find(webhook.id)).toMatchObject({
        active: false,
        disabledAt: expect.any(Date),
      }),
    )
    const noted = { action: 'webhook.disabled', subject: webhook.id }
    expect(await here.client.auditEntry.count({ where: noted })).toBe(1)
  })

  test('that says it is gone is given up at once', async () => {
    const telling = await aTelling(here)
    telling.answers(() => ({ status: 410 }))
    const { webhook } = await telling.wants('handoff.created')
    await waiting()
    await waiting()
    await telling.start()
    await eventually(async () => {
      const rows = await telling.deliveries(webhook.id)
      expect(rows.every(({ failedAt }) => failedAt !== null)).toBe(true)
    })
    expect(telling.received).toHaveLength(1)
  })
})

test('the log names neither addresses nor prospects', async () => {
  const telling = await aTelling(here)
  telling.answers(() => ({ status: 500 }))
  const { webhook } = await telling.wants('handoff.created')
  await waiting()
  await telling.start()
  await eventually(() => expect(telling.logged).toHaveLength(1))
  for (const secret of ['127.0.0.1', 'losing', 'whsec', webhook.url])
    expect(JSON.stringify(telling.logged)).not.toContain(secret)
})
