/** Microsoft's client, unmodified, takes a prospect through a whole qualification, in both of its ways to listen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ANSWERS } from '../bench/answers.ts'
import { type App, startApp } from '../support/app.ts'
import { useDatabase } from '../support/database.ts'
import { converse, startDirectLine } from '../support/direct-line.ts'

const Handoffs = z.object({ items: z.array(z.object({ score: z.number(), queue: z.string() })) })

describe.each([
  { way: 'over the WebSocket', webSocket: true },
  { way: 'by polling', webSocket: false },
])('botframework-directlinejs $way', ({ webSocket }) => {
  const database = useDatabase()
  let app: App

  beforeAll(async () => {
    app = await startApp({ databaseUrl: database.url })
  })
  afterAll(() => app.close())

  test('is greeted, answers every question by button and in words, and is handed off', async () => {
    const page = await startDirectLine({ domain: `${app.url}/v3/directline`, webSocket, locale: 'en-US' })
    expect((await page.next()).text).toContain('virtual assistant')
    const [first = '', second = '', ...rest] = ANSWERS
    const heard = await converse(page, [
      { choose: first },
      { choose: second },
      ...rest.map((answer) => ({ say: answer })),
    ])
    page.end()
    expect(heard).toHaveLength(ANSWERS.length + 2)
    const { items } = Handoffs.parse((await app.desk.get('/handoffs?status=waiting')).body)
    expect(items).toEqual(
      [{ score: expect.any(Number), queue: 'crm' }].map((each) => expect.objectContaining(each)),
    )
  })
})
