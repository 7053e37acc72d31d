import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadConfig } from '../src/config.ts'
import { scripts } from '../src/demo/prospects/index.ts'
import { demo } from '../src/demo.ts'
import { StartError } from '../src/start-error.ts'
import { type App, startApp } from './support/app.ts'
import { AROUND_THE_CLOCK, aConversation, aMessage, aTurn } from './support/builders.ts'
import { createDatabase, useDatabase } from './support/database.ts'
import { useStores } from './support/stores.ts'

const database = useDatabase()
const here = useStores(database)
let app: App
let dataDir: string

beforeAll(async () => {
  app = await startApp({ databaseUrl: database.url })
  // Else the prospects are told, at night, that nobody is there.
  await here.client.user.updateMany({ data: { hours: AROUND_THE_CLOCK } })
  dataDir = await mkdtemp(join(tmpdir(), 'bantam-demo-'))
})

afterAll(async () => {
  await app?.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** The command in the server's own environment, but for `env`. */
async function run(env: Record<string, string> = {}) {
  const printed: string[] = []
  const config = loadConfig({
    PORT: new URL(app.url).port,
    DATABASE_URL: database.url,
    BANTAM_DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    ...env,
  })
  const fates = await demo(config, (line) => printed.push(line))
  return { fates, printed, text: printed.join('\n') }
}

/** A message that waits to be delivered by a bot that is not running just now. */
async function aRealDelivery(): Promise<string> {
  const id = await aConversation(here.client, here.stores, { channel: 'telegram', channelKey: randomUUID() })
  const message = aMessage({ author: 'bot', channel: 'telegram', viaOutbox: true })
  await here.stores.turns.commit(aTurn(id, { messages: [message] }))
  return id
}

const conversationsOn = (channel: string) =>
  here.client.conversation.count({ where: { channel, playbookId: 'saas' } })

const Queues = z.object({ queues: z.array(z.object({ queue: z.string(), waiting: z.number() })) })

async function waitingAtTheDesk(): Promise<number> {
  const { queues } = Queues.parse((await app.desk.get('/queues')).body)
  return queues.reduce((sum, { waiting }) => sum + waiting, 0)
}

describe('bantam demo', { timeout: 60_000 }, () => {
  test.each([1, 2])('every prospect ends as scripted, on both channels: run %i', async (times) => {
    const { fates, text, printed } = await run()
    expect(fates.filter(({ asScripted }) => !asScripted)).toEqual([])
    expect(fates.map(({ script }) => script.name)).toEqual(scripts.map(({ name }) => name))
    expect(text).toContain('14 handed off, 7 nurtured, 7 disqualified, 2 opted out')
    for (const { name } of scripts) expect(text).toContain(name)
    for (const line of printed) expect(line).toMatch(/^\P{Cc}{0,100}$/u)
    expect(await conversationsOn('website')).toBe(20 * times)
    expect(await conversationsOn('telegram')).toBe(10 * times)
    expect(await waitingAtTheDesk()).toBe(14 * times)
  })

  test('leaves the outbox of a real bot alone, and puts nothing into it', async () => {
    const conversationId = await aRealDelivery()
    await run()
    expect(await here.client.outbox.findMany()).toMatchObject([
      { conversationId, attempts: 0, sentAt: null, failure: null },
    ])
  })

  test('leaves the prospects on Telegram out when there is a real bot, and says so', async () => {
    const before = await conversationsOn('telegram')
    const { fates, text } = await run({ TELEGRAM_BOT_TOKEN: '123:a-real-one' })
    expect(fates).toHaveLength(20)
    expect(fates.filter(({ asScripted }) => !asScripted)).toEqual([])
    expect(text).toContain('TELEGRAM_BOT_TOKEN is set')
    expect(await conversationsOn('telegram')).toBe(before)
  })

  test('says in one line that there is no server', async () => {
    const nobody = run({ PUBLIC_URL: 'http://127.0.0.1:1' })
    await expect(nobody).rejects.toThrow(StartError)
    await expect(nobody).rejects.toThrow(
      'no Bantam answers at http://127.0.0.1:1: start it with "npm start", then run the demo again.',
    )
  })

  test('says in one line that the server has another database', async () => {
    const other = await createDatabase()
    const misled = run({ DATABASE_URL: other.url })
    await expect(misled).rejects.toThrow(StartError)
    await expect(misled).rejects.toThrow(/keeps its conversations in another database/)
    await other.drop()
  })
})
