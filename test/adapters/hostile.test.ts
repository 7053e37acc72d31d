/** 2,000 hostile strings in and out through every channel, the real server and its database: as they were, or refused. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_TEXT } from '../../src/domain/transcript.ts'
import { type App, startApp } from '../support/app.ts'
import { azureByWebChat } from '../support/channels/azure.ts'
import { consoleByStreams } from '../support/channels/console.ts'
import type { ChannelDriver, Prospect } from '../support/channels/driver.ts'
import { telegramByPolling } from '../support/channels/telegram.ts'
import { websiteByRest, websiteByWebSocket } from '../support/channels/website.ts'
import { useDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { hostileStrings } from '../support/hostile.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const ALL = hostileStrings(2000)
/** NUL, and half of a surrogate pair: no database keeps them, and no text has them. */
const BROKEN = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const STRINGS = ALL.filter((string) => !BROKEN.test(string))
const UNSAYABLE = ALL.filter((string) => BROKEN.test(string))
/** So many go alone; all of them go together, as many as one message holds beside a name. */
const ALONE = 20
const ROOM = MAX_TEXT - 100

function messagesOf(strings: string[]): string[] {
  const messages: string[] = []
  for (const string of strings) {
    const last = messages.at(-1)
    if (last !== undefined && last.length + string.length < ROOM)
      messages[messages.length - 1] = `${last} ${string}`
    else messages.push(string)
  }
  return [...strings.slice(0, ALONE), ...messages]
}

/** A terminal gives lines, and trims them. */
const asLine = (text: string) => text.replace(/[\r\n\u2028\u2029]/g, ' ').trim()

const asIs = (text: string) => text

const incoming: { driver: ChannelDriver; said: (text: string) => string }[] = [
  { driver: websiteByRest, said: asIs },
  { driver: telegramByPolling, said: asIs },
  { driver: azureByWebChat, said: asIs },
  { driver: consoleByStreams, said: asLine },
]
/** On a terminal, what would steer it is not shown: its own tests say so. */
const outgoing: ChannelDriver[] = [websiteByWebSocket, telegramByPolling, azureByWebChat]

describe('hostile strings', { timeout: 60_000 }, () => {
  let app: App

  beforeAll(async () => {
    app = await startApp({ databaseUrl: database.url, telegram: 'polling', azure: true })
  }, 60_000)
  afterAll(() => app.close())

  /** A chat that a person holds, so that nothing is said but what the two of them say. */
  async function aHeldChat(driver: ChannelDriver) {
    const prospect = driver.prospect(app)
    await prospect.opens()
    const { id } = await here.client.conversation.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    const { id: repId } = await here.client.user.findUniqueOrThrow({
      where: { email: app.administrator.email },
    })
    await here.client.conversation.update({
      where: { id },
      data: { owner: 'rep', repId, version: { increment: 1 } },
    })
    return { prospect, id }
  }

  const transcript = async (id: string, author: string) =>
    (await here.stores.conversations.messages(id, 0)).filter((message) => message.author === author)

  test.each(incoming)('come in as they are: $driver.name', async ({ driver, said }) => {
    const { prospect, id } = await aHeldChat(driver)
    const texts = messagesOf(STRINGS.map(said))
    await prospect.saysAtOnce(texts)
    const kept = (await transcript(id, 'prospect')).map(({ text }) => text)
    expect(kept.sort()).toEqual([...texts].sort())
  })

  test.each(outgoing)('go out as they are: $name', async (driver) => {
    const { prospect, id } = await aHeldChat(driver)
    const texts = messagesOf(STRINGS).slice(ALONE)
    for (const text of texts) {
      const { status } = await app.desk.post(`/conversations/${id}/messages`, {
        text,
        clientId: randomUUID(),
      })
      expect(status).toBe(201)
    }
    await eventually(async () => {
      const heard = (await prospect.heard()).map(({ text }) => text.replace(/^Administrator: /, ''))
      expect(heard.slice(-texts.length)).toEqual(texts)
    })
  })

  test('what no channel may say is refused in words, and leaves nothing', async () => {
    const { prospect, id } = await aHeldChat(websiteByRest)
    for (const text of ['', ' \n\t', '\u200B'.repeat(MAX_TEXT + 1)])
      await expect(prospect.says(text)).rejects.toThrow(/not taken: 400 .*Your message was not sent/)
    expect(await transcript(id, 'prospect')).toEqual([])
  })

  const REFUSAL = 'broken characters'

  /** Said to the channel; what is refused there comes as an answer or as an error. */
  const refused = async (prospect: Prospect, text: string) => {
    const before = (await prospect.heard()).length
    try {
      await prospect.says(text)
    } catch (error) {
      return String(error)
    }
    return eventually(async () => {
      // That a rep has joined may come in between.
      const answers = (await prospect.heard()).slice(before).map(({ text: said }) => said)
      const answer = answers.find((said) => said.includes(REFUSAL))
      if (answer === undefined) throw new Error(`not refused yet, but told: ${answers.join()}`)
      return answer
    })
  }

  test.each(incoming.filter(({ driver }) => driver !== consoleByStreams))(
    'what no text may have is refused in words, and leaves nothing: $driver.name',
    async ({ driver }) => {
      const { prospect, id } = await aHeldChat(driver)
      for (const text of messagesOf(UNSAYABLE)) expect(await refused(prospect, text)).toContain(REFUSAL)
      expect(await transcript(id, 'prospect')).toEqual([])
    },
  )

  test('nor may a rep say it', async () => {
    const { id } = await aHeldChat(websiteByRest)
    for (const text of messagesOf(UNSAYABLE)) {
      const said = await app.desk.post(`/conversations/${id}/messages`, { text, clientId: randomUUID() })
      expect(said).toMatchObject({
        status: 400,
        body: { detail: expect.stringMatching(/^body\.text: has characters that cannot be kept/) },
      })
    }
    expect(await transcript(id, 'rep')).toEqual([])
  })
})
