/** Two servers, each a process of its own, on one database: what they do at once stays in one piece. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { hashPassword } from '../../adapters/desk/passwords.ts'
import type { Role } from '../../src/domain/routing.ts'
import type { Client } from '../../src/store/client.ts'
import { type DeskClient, signIn } from '../support/app.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, startEngine } from '../support/engine.ts'
import { eventually } from '../support/eventually.ts'
import { heldByReps, keepOwners } from '../support/owners.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { useStores } from '../support/stores.ts'

const PASSWORD = 'correct horse battery staple'
const ROOM = 1_000

const database = useDatabase()
const here = useStores(database)
const there = useStores(database)
let dataDir = ''
let servers: [ServerProcess, ServerProcess]
/** Whatever has been started, also where the other has not. */
const started: ServerProcess[] = []
let passwordHash = ''

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
  await here.stores.users.add({ email: 'first@example.com', name: 'First', role: 'admin', passwordHash })
  await keepOwners(here.client)
  dataDir = await mkdtemp(join(tmpdir(), 'bantam-servers-'))
  const start = async () => {
    const server = await startServerProcess({
      DATABASE_URL: database.url,
      BANTAM_DATA_DIR: dataDir,
      BANTAM_SECRET: 'the-same-secret-in-every-process-of-the-tests',
      PORT: '0',
      LOG_LEVEL: 'fatal',
    })
    started.push(server)
    return server
  }
  servers = await Promise.all([start(), start()])
}, 180_000)
afterAll(async () => {
  await Promise.all(started.map((server) => server.end('SIGTERM')))
  await rm(dataDir, { recursive: true, force: true })
})

interface Colleague {
  id: string
  name: string
  /** Their desk at each server. */
  desks: [DeskClient, DeskClient]
}

let hired = 0
async function hire({ capacity = ROOM, role = 'rep' as Role } = {}): Promise<Colleague> {
  hired += 1
  const [email, name] = [`rep${hired}@example.com`, `Rep ${hired}`]
  const user = await here.stores.users.add({ email, name, role, passwordHash })
  if (!user) throw new Error(`${email} is taken`)
  await here.client.user.update({ where: { id: user.id }, data: { capacity } })
  const at = (server: ServerProcess) => signIn(server.url, { email, password: PASSWORD })
  return { id: user.id, name, desks: [await at(servers[0]), await at(servers[1])] }
}

/** Prospects who asked for a person; the ids of their hand-offs. */
async function waiting(count: number): Promise<string[]> {
  const clock = { now: () => new Date() }
  const engine = startEngine(here.stores, clock)
  return Promise.all(
    Array.from({ length: count }, async () => {
      const conversationId = await aSaasConversation(here.stores, clock.now())
      await engine.receive({
        conversationId,
        channel: 'website',
        externalId: randomUUID(),
        clientId: null,
        content: { kind: 'command', text: 'A person, please', command: 'human' },
      })
      return (await here.client.handoff.findFirstOrThrow({ where: { conversationId } })).id
    }),
  )
}

const Opened = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
const Frame = z.object({ activities: z.array(z.object({ id: z.string(), text: z.string() })) })

const post = (server: ServerProcess, path: string, token: string | null, body: object) =>
  fetch(`${server.url}/v3/directline${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })

/** Opened at the first server, whose socket hears everything, in order. */
async function openChat() {
  const response = await post(servers[0], '/conversations', null, { locale: 'en' })
  const { conversationId, token, streamUrl } = Opened.parse(await response.json())
  const heard: { id: string; text: string }[] = []
  const socket = new WebSocket(streamUrl)
  socket.on('message', (frame) => {
    if (String(frame) !== '') heard.push(...Frame.parse(JSON.parse(String(frame))).activities)
  })
  const say = (server: ServerProcess, text: string) =>
    post(server, `/conversations/${conversationId}/activities`, token, {
      type: 'message',
      text,
      channelData: { clientActivityID: randomUUID() },
    })
  await eventually(() => expect(heard.length).toBeGreaterThan(1))
  return {
    heard,
    say,
    close: () => socket.close(),
    /** What it became once its prospect asked for a person. */
    handoff: () =>
      here.client.handoff.findFirstOrThrow({
        where: { conversation: { channel: 'website', channelKey: conversationId } },
      }),
  }
}

test('messages that arrive at both at once are all taken, once each, and seen by everybody in one order', async () => {
  const chat = await openChat()
  const texts = Array.from({ length: 12 }, (_, index) => `message ${index}`)
  const answers = await Promise.all(
    texts.map((text, index) => chat.say(index % 2 === 0 ? servers[0] : servers[1], text)),
  )
  expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200))
  await eventually(() => {
    const said = chat.heard.map(({ text }) => text)
    for (const text of texts) expect(said.filter((each) => each === text)).toHaveLength(1)
  })
  const places = chat.heard.map(({ id }) => Number(id.split('|')[1]))
  expect(places).toEqual(places.map((_, index) => index + 1))
  chat.close()
})

test('a claim at one silences the bot at the other, and the reply reaches the prospect there', async () => {
  const rep = await hire()
  const chat = await openChat()
  await chat.say(servers[0], 'I would like to talk to a person')
  const { id, conversationId } = await chat.handoff()
  expect((await rep.desks[1].post(`/handoffs/${id}/claim`)).status).toBe(200)
  await eventually(() => expect(chat.heard.at(-1)?.text).toContain(rep.name))
  const before = chat.heard.length
  await chat.say(servers[0], 'how much is it?')
  const reply = { text: 'It depends; may I ask one thing?', clientId: randomUUID() }
  await rep.desks[1].post(`/conversations/${conversationId}/messages`, reply)
  await eventually(() => expect(chat.heard.at(-1)?.text).toBe(reply.text))
  expect(chat.heard.slice(before).map(({ text }) => text)).toEqual(['how much is it?', reply.text])
  chat.close()
})

/** Who of those who wanted each got it. */
type Winners = Map<string, string[]>

const noneTwice = (winners: Winners): boolean => [...winners.values()].every((won) => won.length === 1)

/** Everybody for everything, at once. */
async function race(
  handoffs: string[],
  reps: Colleague[],
  claim: (handoff: string, rep: Colleague, n: number) => Promise<boolean>,
): Promise<Winners> {
  const tries = handoffs.flatMap((handoff, n) => reps.map((rep, m) => ({ handoff, rep, n: n + m })))
  const won = await Promise.all(
    tries.map(async ({ handoff, rep, n }) => ({ handoff, rep, got: await claim(handoff, rep, n) })),
  )
  return new Map(
    handoffs.map((id) => [
      id,
      won.flatMap(({ handoff, rep, got }) => (got && handoff === id ? [rep.name] : [])),
    ]),
  )
}

const oneOf = <T>(two: readonly [T, T], n: number): T => (n % 2 === 0 ? two[0] : two[1])

/** What must not be done: look whether it is free and whether there is room, and then take it. */
async function lookThenTake(client: Client, handoffId: string, rep: Colleague): Promise<boolean> {
  const [handoff, user, held] = await Promise.all([
    client.handoff.findUniqueOrThrow({ where: { id: handoffId } }),
    client.user.findUniqueOrThrow({ where: { id: rep.id } }),
    client.handoff.count({ where: { repId: rep.id, status: 'claimed' } }),
  ])
  if (handoff.status !== 'waiting' || held >= user.capacity) return false
  await client.handoff.update({ where: { id: handoffId }, data: { status: 'claimed', repId: rep.id } })
  return true
}
const wrongly = (handoff: string, rep: Colleague, n: number) =>
  lookThenTake(oneOf([here.client, there.client], n), handoff, rep)

describe('of many who claim at both at once', () => {
  let reps: Colleague[]
  beforeAll(async () => {
    reps = [await hire(), await hire(), await hire()]
  })

  test('exactly one wins, and the others are told who', async () => {
    const refusals: { handoff: string; holder: unknown }[] = []
    const winners = await race(await waiting(12), reps, async (handoff, rep, n) => {
      const { status, body } = await oneOf(rep.desks, n).post(`/handoffs/${handoff}/claim`)
      if (status === 409) refusals.push({ handoff, holder: Object(body).holder })
      return status === 200
    })
    expect(noneTwice(winners)).toBe(true)
    expect(refusals).toHaveLength(24)
    for (const { handoff, holder } of refusals) expect([holder]).toEqual(winners.get(handoff))
  })

  test('two win where it is looked first and taken then', async () => {
    expect(noneTwice(await race(await waiting(12), reps, wrongly))).toBe(false)
  })
})

describe('of more claims of one rep’s at both at once than they have room for', () => {
  const CAPACITY = 3
  const won = (winners: Winners) => [...winners.values()].flat().length

  test('as many win as there is room', async () => {
    const rep = await hire({ capacity: CAPACITY })
    const winners = await race(await waiting(16), [rep], async (handoff, { desks }, n) => {
      const { status, body } = await oneOf(desks, n).post(`/handoffs/${handoff}/claim`)
      if (status !== 200) expect(body).toMatchObject({ held: CAPACITY, capacity: CAPACITY, holder: null })
      return status === 200
    })
    expect(won(winners)).toBe(CAPACITY)
    expect(await here.client.conversation.count({ where: { repId: rep.id } })).toBe(CAPACITY)
  })

  test('more win where it is looked first and taken then', async () => {
    const winners = await race(await waiting(16), [await hire({ capacity: CAPACITY })], wrongly)
    expect(won(winners)).toBeGreaterThan(CAPACITY)
  })
})

test('whoever takes over at one while the prospect writes at the other: nothing of the bot’s comes after', async () => {
  const rep = await hire()
  const chats = await Promise.all(Array.from({ length: 6 }, openChat))
  const ROUNDS = 4
  const before = await heldByReps(here.client)
  await Promise.all(
    chats.map(async (chat, n) => {
      await chat.say(servers[0], 'I would like to talk to a person')
      const { id } = await chat.handoff()
      for (let round = 0; round < ROUNDS; round += 1) {
        const [own, other] = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
        const claim = () => rep.desks[own].post(`/handoffs/${id}/claim`)
        const write = () => chat.say(servers[other], 'I would like to talk to a person')
        // The one first, the other first, or both at the same moment.
        const order = (n + round) % 3
        const claimed = order === 0 ? await claim() : null
        if (order === 1) await write()
        const [answer] = await Promise.all([claimed ?? claim(), order === 1 ? null : write()])
        expect(answer.status).toBe(200)
        await rep.desks[other].post(`/handoffs/${id}/release`)
      }
      chat.close()
    }),
  )
  const held = await heldByReps(here.client)
  expect(held.races - before.races).toBe(chats.length * ROUNDS)
  expect(held.byBot).toBe(0)
  expect(held.byProspect).toBeGreaterThan(before.byProspect)
})
