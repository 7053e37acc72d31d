/**
 * The load, in a process of its own: opens conversations, then answers every question of the playbook in words over
 * Direct Line, so many requests in flight. Prints one JSON line: turns, seconds, p50 and p99 in milliseconds.
 *
 *   node --import tsx test/bench/load.ts PORT[,PORT…] IN_FLIGHT SECONDS
 *
 * Several ports are several processes on one database: each takes its share of the conversations, as behind a proxy.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { ANSWERS } from './answers.ts'
import { type HttpClient, openClient } from './http-client.ts'

const [, , listed = ''] = process.argv
const ports = listed.split(',').map(Number)
const [inFlight = 1, seconds = 5] = process.argv.slice(3).map(Number)

/** More conversations than the run can finish, so that no opening falls into the measured time. */
const TURNS_PER_SECOND_AT_MOST = 6000
const conversations = Math.ceil((TURNS_PER_SECOND_AT_MOST * seconds) / ANSWERS.length) + inFlight

const Opened = z.object({ conversationId: z.string(), token: z.string() })
type Opened = z.infer<typeof Opened>

async function open(client: HttpClient): Promise<Opened> {
  const { status, body } = await client.post('/v3/directline/conversations', null, '{"locale":"en"}')
  if (status !== 201) throw new Error(`opening a conversation: ${status} ${body}`)
  return Opened.parse(JSON.parse(body))
}

async function answer(client: HttpClient, { conversationId, token }: Opened, text: string): Promise<number> {
  const channelData = { clientActivityID: randomUUID() }
  const body = JSON.stringify({ type: 'message', text, channelData })
  const started = performance.now()
  const { status, body: said } = await client.post(
    `/v3/directline/conversations/${conversationId}/activities`,
    token,
    body,
  )
  if (status !== 200) throw new Error(`answering: ${status} ${said}`)
  return performance.now() - started
}

/** A process, and the conversations that are open there and that nobody has answered in yet. */
interface Place {
  port: number
  waiting: Opened[]
}

const places: Place[] = ports.map((port) => ({ port, waiting: [] }))
const placeOf = (n: number): Place => places[n % places.length] as Place

async function openSome({ port, waiting }: Place): Promise<void> {
  const client = await openClient(port)
  while (waiting.length < conversations / places.length) waiting.push(await open(client))
  client.close()
}

await Promise.all(Array.from({ length: 16 }, (_, n) => openSome(placeOf(n))))
const clients = await Promise.all(
  Array.from({ length: inFlight }, async (_, n) => {
    const place = placeOf(n)
    return { client: await openClient(place.port), waiting: place.waiting }
  }),
)

const times: number[] = []
const started = performance.now()
const end = started + seconds * 1000
await Promise.all(
  clients.map(async ({ client, waiting }) => {
    for (;;) {
      const conversation = waiting.pop()
      if (!conversation) throw new Error('the conversations ran out: raise TURNS_PER_SECOND_AT_MOST')
      for (const text of ANSWERS) {
        if (performance.now() >= end) return
        times.push(await answer(client, conversation, text))
      }
    }
  }),
)
const elapsed = (performance.now() - started) / 1000
for (const { client } of clients) client.close()

times.sort((a, b) => a - b)
const percentile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
process.stdout.write(
  `${JSON.stringify({ turns: times.length, seconds: elapsed, p50: percentile(0.5), p99: percentile(0.99) })}\n`,
)
