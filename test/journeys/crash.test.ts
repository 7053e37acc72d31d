/**
 * Invariant 1: an acknowledged message is never lost and never counted twice, whatever is killed and whenever. The real
 * server is killed without warning again and again while prospects write on both channels and a fifth of all deliveries
 * comes twice; afterwards the database is compared with what everybody was told.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Sandbox, startSandbox } from '../../adapters/telegram/sandbox/server.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import type { DialogueEvent } from '../../src/domain/event.ts'
import { Reading } from '../../src/domain/reading.ts'
import { advance, type Saved } from '../../src/engine/advance.ts'
import { ANSWERS } from '../bench/answers.ts'
import { useDatabase } from '../support/database.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { useStores } from '../support/stores.ts'

const KILLS = 30
/** A share of all deliveries that comes twice. */
const REPEATED = 0.2
/** Between two kills the server takes at least this many turns, so that each kill falls into work. */
const TURNS_PER_LIFE = 70
const WEBSITE_PROSPECTS = 24
const TELEGRAM_PROSPECTS = 12

const database = useDatabase()
const here = useStores(database)
let telegram: Sandbox
let dataDir = ''
let server: ServerProcess
let alive: Promise<void> = Promise.resolve()

beforeAll(async () => {
  telegram = await startSandbox({ timeScale: 0.01, patienceMs: 120_000 })
  dataDir = await mkdtemp(join(tmpdir(), 'bantam-crash-'))
  server = await start()
}, 60_000)
afterAll(async () => {
  await server.end('SIGTERM')
  await telegram.close()
  await rm(dataDir, { recursive: true, force: true })
})

const start = () =>
  startServerProcess({
    DATABASE_URL: database.url,
    BANTAM_DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'fatal',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
  })

/** The same numbers on every run. */
function createRandom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const Opened = z.object({ conversationId: z.string(), token: z.string() })
const Accepted = z.object({ id: z.string() })

let turns = 0
let finished = false
let awaited: { turns: number; reached: () => void } | null = null

function tookTurn(): void {
  turns += 1
  if (awaited && turns >= awaited.turns) awaited.reached()
}

/** Without looking again and again: the server needs the processor. */
const turnsReach = (count: number) =>
  new Promise<void>((reached) => {
    awaited = { turns: count, reached }
  })

/** Asks until the server, whichever it is by now, answers 2xx; as a page with a retry does. */
async function insist(path: string, token: string | null, body: object): Promise<unknown> {
  for (;;) {
    await alive
    try {
      const response = await fetch(`${server.url}/v3/directline${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      })
      if (response.ok) return await response.json()
      if (response.status < 500) throw new Error(`refused: ${response.status} ${await response.text()}`)
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('refused')) throw error
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** What a website prospect was told, message by message. */
interface Told {
  conversation: string
  acknowledged: { key: string; id: string; text: string }[]
}

async function writeOnWebsite(random: () => number): Promise<Told[]> {
  const told: Told[] = []
  while (!finished) {
    const { conversationId, token } = Opened.parse(await insist('/conversations', null, { locale: 'en' }))
    const one: Told = { conversation: conversationId, acknowledged: [] }
    told.push(one)
    for (const text of ANSWERS) {
      if (finished) break
      const key = randomUUID()
      const activity = { type: 'message', text, channelData: { clientActivityID: key } }
      const path = `/conversations/${conversationId}/activities`
      const { id } = Accepted.parse(await insist(path, token, activity))
      tookTurn()
      one.acknowledged.push({ key, id, text })
      if (random() < REPEATED) expect(Accepted.parse(await insist(path, token, activity)).id).toBe(id)
    }
  }
  return told
}

/** A Telegram prospect says the next thing when the bot has replied to the last one. */
async function writeOnTelegram(person: number, random: () => number): Promise<string[]> {
  const user = telegram.user(person)
  const said: string[] = []
  const say = async (text: string, send: () => number) => {
    const before = user.received.length
    const update = send()
    said.push(text)
    await telegram.until(() => user.received.length > before, `a reply to "${text}"`)
    tookTurn()
    if (random() < REPEATED) telegram.updates.repeat(update)
  }
  await say('/start', () => user.starts())
  while (!finished) {
    for (const text of ANSWERS) {
      if (finished) return said
      await say(text, () => user.says(text))
    }
    await say('/restart', () => user.says('/restart'))
  }
  return said
}

async function killAgainAndAgain(): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    await turnsReach(turns + TURNS_PER_LIFE)
    const killed = server
    alive = (async () => {
      await killed.end('SIGKILL')
      server = await start()
    })()
    await alive
  }
  finished = true
}

test(`survives ${KILLS} kills: nothing lost, nothing counted twice, order kept`, async () => {
  const random = createRandom(7)
  const website = Array.from({ length: WEBSITE_PROSPECTS }, () => writeOnWebsite(random))
  const chats = Array.from({ length: TELEGRAM_PROSPECTS }, (_, index) => 5000 + index)
  const writers = chats.map((person) => writeOnTelegram(person, random))
  await killAgainAndAgain()
  const told = (await Promise.all(website)).flat()
  const said = await Promise.all(writers)
  expect(turns).toBeGreaterThan(KILLS * TURNS_PER_LIFE)

  for (const one of told) await compareWebsite(one)
  for (const [index, person] of chats.entries()) await compareTelegram(person, said[index] ?? [])
  await compareLedgers()
  await compareSends(chats)
}, 560_000)

async function compareWebsite({ conversation, acknowledged }: Told): Promise<void> {
  const row = await here.stores.conversations.find('website', conversation)
  const transcript = await here.stores.conversations.messages(row?.id ?? '', 0)
  expect(transcript.map(({ seq }) => seq)).toEqual(transcript.map((_, index) => index + 1))
  const written = transcript.filter(({ author }) => author === 'prospect')
  expect(written.map(({ clientId, text }) => ({ key: clientId, text }))).toEqual(
    acknowledged.map(({ key, text }) => ({ key, text })),
  )
  expect(written.map(({ seq }) => seq)).toEqual(acknowledged.map(({ id }) => Number(id.split('|')[1])))
}

async function compareTelegram(person: number, said: string[]): Promise<void> {
  const row = await here.stores.conversations.find('telegram', String(person))
  const transcript = await here.stores.conversations.messages(row?.id ?? '', 0)
  const written = transcript.filter(({ author }) => author === 'prospect').map(({ text }) => text)
  expect(written).toEqual(said.filter((text) => text !== '/start'))
}

/** Every stored ledger is what a fresh machine makes of the stored messages: no point lost, none given twice. */
async function compareLedgers(): Promise<void> {
  const conversations = await here.client.conversation.findMany({
    include: {
      messages: { where: { author: 'prospect' }, orderBy: { seq: 'asc' } },
      readings: { orderBy: [{ seq: 'asc' }, { n: 'asc' }] },
      ledger: { orderBy: [{ turn: 'asc' }, { n: 'asc' }] },
    },
  })
  expect(conversations.length).toBeGreaterThan(WEBSITE_PROSPECTS)
  for (const conversation of conversations) {
    let saved: Saved | null = null
    const points: { rule: string; points: number; message: number }[] = []
    const play = (event: DialogueEvent) => {
      const step = advance(saas, saved, event, { language: 'en' })
      saved = step.saved
      for (const effect of step.effects)
        if (effect.type === 'score')
          points.push({
            rule: effect.entry.rule,
            points: effect.entry.points,
            message: effect.entry.evidence.message,
          })
    }
    play({ type: 'opened', at: conversation.createdAt.toISOString() })
    for (const message of conversation.messages) {
      const at = message.at.toISOString()
      const words = { seq: message.seq, text: message.text }
      const readings = conversation.readings
        .filter(({ seq }) => seq === message.seq)
        .map((reading) => Reading.parse(reading))
      play(
        message.text === '/restart'
          ? { type: 'restarted', at, message: words }
          : { type: 'said', at, message: words, readings },
      )
    }
    expect(
      conversation.ledger.map(({ rule, points: given, messageSeq }) => ({
        rule,
        points: given,
        message: messageSeq,
      })),
    ).toEqual(points)
  }
}

/** Telegram has no idempotency key: what was sent right before a kill may be sent once more, and nothing else. */
async function compareSends(chats: number[]): Promise<void> {
  const open = { sentAt: null, failure: null }
  await telegram.until(() => true)
  await expect.poll(() => here.client.outbox.count({ where: open }), { timeout: 20_000 }).toBe(0)
  let repeated = 0
  for (const person of chats) {
    const row = await here.stores.conversations.find('telegram', String(person))
    const transcript = await here.stores.conversations.messages(row?.id ?? '', 0)
    const meant = transcript.filter(({ author }) => author === 'bot').map(({ text }) => text)
    const received = telegram.user(person).received.map(({ text }) => text)
    repeated += received.length - meant.length
    expect(withoutRepeats(received, meant)).toEqual(meant)
  }
  const marked = await here.client.outbox.count({ where: { maybeRepeated: true } })
  expect(repeated).toBeLessThanOrEqual(KILLS)
  expect(repeated).toBeLessThanOrEqual(marked)
}

/** `received` less each message that came again right behind itself, going by what was meant. */
function withoutRepeats(received: string[], meant: string[]): string[] {
  const kept: string[] = []
  for (const text of received) {
    const isRepeat = kept.at(-1) === text && meant[kept.length] !== text
    if (!isRepeat) kept.push(text)
  }
  return kept
}
