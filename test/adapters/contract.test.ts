/** What every channel must do, the same scenarios on each: a new messenger is one driver more in this list. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type App, startApp } from '../support/app.ts'
import { azureBySlack, azureByTeams, azureByWebChat } from '../support/channels/azure.ts'
import { consoleByStreams } from '../support/channels/console.ts'
import type { ChannelDriver, Heard, Prospect } from '../support/channels/driver.ts'
import { telegramByPolling, telegramByWebhook } from '../support/channels/telegram.ts'
import { websiteByRest, websiteByWebSocket } from '../support/channels/website.ts'
import { useDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { useStores } from '../support/stores.ts'

/** Telegram calls or is asked: those take a server each, and whatever else there is goes with either. */
const servers: { server: string; telegram: 'polling' | 'webhook'; azure?: true; drivers: ChannelDriver[] }[] =
  [
    {
      server: 'a server that polls',
      telegram: 'polling',
      azure: true,
      drivers: [
        websiteByRest,
        websiteByWebSocket,
        telegramByPolling,
        azureByWebChat,
        azureByTeams,
        azureBySlack,
        consoleByStreams,
      ],
    },
    { server: 'a server that is called', telegram: 'webhook', drivers: [telegramByWebhook] },
  ]

const Handoffs = z.object({
  items: z.array(z.object({ id: z.string(), conversationId: z.string(), status: z.string() })),
})
const Conversation = z.object({
  owner: z.string(),
  transcript: z.array(z.object({ seq: z.number(), author: z.string(), text: z.string() })),
})

let app: App

describe.each(servers)('$server', ({ telegram, azure, drivers }) => {
  const database = useDatabase()
  const here = useStores(database)

  beforeAll(async () => {
    app = await startApp({ databaseUrl: database.url, telegram, azure })
  })
  afterAll(() => app.close())

  describe.each(drivers)('$name', (driver) => behavesAsAllChannelsDo(driver, here))
})

function behavesAsAllChannelsDo(driver: ChannelDriver, here: ReturnType<typeof useStores>) {
  const last = async (prospect: Prospect): Promise<Heard | undefined> => (await prospect.heard()).at(-1)

  /** Waits until the other side has said so many things. */
  const hears = (prospect: Prospect, count: number) =>
    eventually(async () => expect(await prospect.heard()).toHaveLength(count))

  const hearsText = (prospect: Prospect, text: string) =>
    eventually(async () =>
      expect((await prospect.heard()).map((heard) => heard.text).join('\n')).toContain(text),
    )

  async function opened(): Promise<Prospect> {
    const prospect = driver.prospect(app)
    await prospect.opens()
    await eventually(async () => expect((await last(prospect))?.buttons).toContain('Sales and deals (CRM)'))
    return prospect
  }

  /** Tells the prospect's conversation from all others by something that only they said. */
  async function conversationOf(words: string): Promise<{ id: string } & z.infer<typeof Conversation>> {
    const { conversationId: id } = await here.client.message.findFirstOrThrow({ where: { text: words } })
    await handoffOf(id)
    return { id, ...Conversation.parse((await app.desk.get(`/conversations/${id}`)).body) }
  }

  async function handoffOf(conversationId: string): Promise<string> {
    const { items } = Handoffs.parse(
      (await app.desk.get('/handoffs?status=waiting,claimed,accepted,returned')).body,
    )
    const handoff = items.find((item) => item.conversationId === conversationId)
    if (!handoff) throw new Error(`conversation ${conversationId} has no hand-off`)
    return handoff.id
  }

  /** A prospect who has asked for a person in words of their own, and waits. */
  async function waiting() {
    const prospect = await opened()
    const words = `my number is ${randomUUID()}`
    await prospect.says(words)
    await prospect.says('can I talk to a person, please?')
    await eventually(async () => expect((await conversationOf(words)).owner).toBe('queue'))
    const { id } = await conversationOf(words)
    return { prospect, words, id, handoff: await handoffOf(id) }
  }

  test('greets once, however often the chat is opened, and asks the first question', async () => {
    const prospect = await opened()
    const before = await prospect.heard()
    expect(before[0]?.text).toContain("Fernhill's virtual assistant")
    await prospect.opensAgain()
    await prospect.presses('Customer support (help desk)')
    await hears(prospect, before.length + 1)
    expect((await last(prospect))?.buttons).toContain('We lose customers or money')
  })

  test('understands a button', async () => {
    const prospect = await opened()
    await prospect.presses('Customer support (help desk)')
    await eventually(async () =>
      expect((await last(prospect))?.buttons).toContain('We lose customers or money'),
    )
  })

  test('understands a free answer', async () => {
    const prospect = await opened()
    await prospect.presses('Sales and deals (CRM)')
    await eventually(async () =>
      expect((await last(prospect))?.buttons).toContain('We can live with it for now'),
    )
    await prospect.presses('We can live with it for now')
    await eventually(async () => expect((await last(prospect))?.text).toContain('budget'))
    await prospect.says('about 20k EUR a year')
    await eventually(async () => expect((await last(prospect))?.buttons).toContain('I decide'))
  })

  test('takes a repeated delivery for what it is', async () => {
    const prospect = await opened()
    const words = `hello from ${randomUUID()}`
    await prospect.says(words)
    await prospect.saysAgain()
    await prospect.says('I want to speak to a human')
    const { transcript } = await eventually(() => conversationOf(words))
    expect(transcript.filter(({ text }) => text === words)).toHaveLength(1)
  })

  test('takes messages that come at once, each one once, and numbers them without gaps', async () => {
    const prospect = await opened()
    const texts = Array.from({ length: 8 }, () => `at once ${randomUUID()}`)
    await prospect.saysAtOnce(texts)
    await prospect.says('a person, please')
    const { transcript } = await eventually(() => conversationOf(texts[0] ?? ''))
    const said = transcript.map(({ text }) => text)
    for (const text of texts) expect(said.filter((each) => each === text)).toHaveLength(1)
    expect(transcript.map(({ seq }) => seq)).toEqual(transcript.map((_, index) => index + 1))
  })

  test('hands off, and a rep goes on in the same chat while the bot is silent', async () => {
    const { prospect, id, handoff } = await waiting()
    expect((await app.desk.post(`/handoffs/${handoff}/claim`)).status).toBe(200)
    await app.desk.post(`/conversations/${id}/messages`, {
      text: 'Hello, Anna here.',
      clientId: randomUUID(),
    })
    await hearsText(prospect, 'Hello, Anna here.')
    const before = (await prospect.heard()).length
    await prospect.says('great, I have a question about prices')
    await app.desk.post(`/conversations/${id}/messages`, { text: 'Of course!', clientId: randomUUID() })
    await hearsText(prospect, 'Of course!')
    await hears(prospect, before + 1)
    // Nobody holds more than they can.
    expect((await app.desk.post(`/handoffs/${handoff}/return`)).status).toBe(200)
  })

  test('lets a rep hand back to the bot, who asks on where it stopped', async () => {
    const { prospect, id, handoff } = await waiting()
    await app.desk.post(`/handoffs/${handoff}/claim`)
    expect((await app.desk.post(`/handoffs/${handoff}/return`)).status).toBe(200)
    await eventually(async () => expect((await last(prospect))?.buttons.length).toBeGreaterThan(0))
    await prospect.presses('Sales and deals (CRM)')
    await eventually(async () =>
      expect((await last(prospect))?.buttons).toContain('We lose customers or money'),
    )
    const { body } = await app.desk.get(`/conversations/${id}`)
    expect(Conversation.parse(body).owner).toBe('bot')
  })
}
