/** The whole way on each channel: the prospect's first message → a hand-off → a rep in the same chat → the outcome. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ANSWERS } from '../bench/answers.ts'
import { type App, startApp } from '../support/app.ts'
import type { Prospect } from '../support/channels/driver.ts'
import { telegramByPolling } from '../support/channels/telegram.ts'
import { websiteByWebSocket } from '../support/channels/website.ts'
import { useDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'

const Handoffs = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      conversationId: z.string(),
      prospectId: z.string(),
      score: z.number(),
      queue: z.string(),
    }),
  ),
})
const Quoted = z.object({
  status: z.string(),
  points: z.number(),
  evidence: z
    .object({ message: z.number(), quote: z.string(), start: z.number(), end: z.number() })
    .nullable(),
})
const View = z.object({
  owner: z.string(),
  outcome: z.string(),
  reasons: z.array(z.string()),
  stage: z.string(),
  score: z.number(),
  contact: z.object({ email: z.string().optional() }),
  card: z.object({
    criteria: z.array(z.object({ criterion: z.string(), answers: z.array(Quoted) })),
    open: z.array(z.string()),
  }),
  ledger: z.array(
    z.object({
      rule: z.string(),
      points: z.number(),
      playbook: z.object({ id: z.string(), version: z.number() }),
      evidence: z.object({ message: z.number(), quote: z.string() }),
    }),
  ),
  transcript: z.array(z.object({ seq: z.number(), author: z.string(), text: z.string() })),
})

describe.each([websiteByWebSocket, telegramByPolling])('a prospect on the $name', (driver) => {
  const database = useDatabase()
  let app: App
  let prospect: Prospect

  beforeAll(async () => {
    app = await startApp({ databaseUrl: database.url, telegram: driver.telegram })
    prospect = driver.prospect(app)
  })
  afterAll(() => app.close())

  /** The bot's next words after so many. */
  const replyAfter = (count: number) =>
    eventually(async () => {
      const heard = await prospect.heard()
      expect(heard.length).toBeGreaterThan(count)
      return heard
    })

  const waiting = () =>
    eventually(async () => {
      const [handoff] = Handoffs.parse((await app.desk.get('/handoffs?status=waiting')).body).items
      if (!handoff) throw new Error('nobody waits')
      return handoff
    })

  const view = async (id: string) => View.parse((await app.desk.get(`/conversations/${id}`)).body)

  test('answers every question, is handed off, talks with a rep, and becomes a customer', async () => {
    await prospect.opens()
    let heard = await replyAfter(1)
    for (const answer of ANSWERS) {
      await prospect.says(answer)
      heard = await replyAfter(heard.length)
    }

    const handoff = await waiting()
    expect(handoff).toMatchObject({ queue: 'crm', score: expect.any(Number) })
    const before = await view(handoff.conversationId)
    expect(before).toMatchObject({ owner: 'queue', outcome: 'handed_off', stage: 'mql' })
    expect(before.contact.email).toBe('anna@firm.example')
    expect(before.ledger.reduce((sum, { points }) => sum + points, 0)).toBe(before.score)
    expect(before.score).toBe(handoff.score)
    for (const { evidence } of before.ledger) {
      const message = before.transcript.find(({ seq }) => seq === evidence.message)
      expect(message?.author).toBe('prospect')
      expect(message?.text).toContain(evidence.quote)
    }
    expect(before.card.criteria.map(({ criterion }) => criterion)).toEqual([
      'need',
      'budget',
      'authority',
      'timing',
    ])
    expect(before.card.open).toEqual(['Who else must agree', 'What sets the date'])
    for (const answer of ANSWERS) expect(before.transcript.map(({ text }) => text)).toContain(answer)

    expect((await app.desk.post(`/handoffs/${handoff.id}/claim`)).status).toBe(200)
    await app.desk.post(`/conversations/${handoff.conversationId}/messages`, {
      text: 'Hello, shall we talk tomorrow?',
      clientId: randomUUID(),
    })
    await eventually(async () =>
      expect((await prospect.heard()).at(-1)?.text).toContain('Hello, shall we talk tomorrow?'),
    )
    await prospect.says('Tomorrow at ten is fine.')
    expect((await app.desk.post(`/handoffs/${handoff.id}/accept`)).status).toBe(200)
    const outcome = { stage: 'won', value: 18_000 }
    expect((await app.desk.post(`/leads/${handoff.prospectId}/outcome`, outcome)).status).toBeLessThan(300)

    const after = await view(handoff.conversationId)
    expect(after).toMatchObject({ owner: 'rep', stage: 'won' })
    expect(after.transcript.slice(before.transcript.length).map(({ author }) => author)).toEqual([
      'system',
      'rep',
      'prospect',
    ])
  })
})
