/** Webhooks as a server sends them, on a test file's database, to a receiver of our own, on a clock that the test moves. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createWebhookSender } from '../../../../adapters/webhooks/index.ts'
import { secretsFrom } from '../../../../adapters/webhooks/secrets.ts'
import type { WebhookEvent } from '../../../../src/domain/webhook.ts'
import type { Webhook } from '../../../../src/engine/webhook-port.ts'
import { createWebhooks } from '../../../../src/engine/webhooks.ts'
import type { Client } from '../../../../src/store/client.ts'
import type { Stores } from '../../../../src/store/database.ts'
import { aUser, NOW } from '../../../support/builders.ts'
import { eventually } from '../../../support/eventually.ts'
import { createTime, type Time } from '../../../support/time.ts'

/** Looks again as soon as anything may have changed; never sleeps for a fixed time. */
export interface Received {
  headers: Record<string, string>
  body: string
}

type Answered = { status: number; headers?: Record<string, string> } | 'cut'

/** Takes everything, or answers as the test says. */
async function startReceiver() {
  const received: Received[] = []
  let answer: (count: number) => Answered = () => ({ status: 204 })
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    received.push({ headers, body: Buffer.concat(chunks).toString() })
    const answered = answer(received.length)
    if (answered === 'cut') request.socket.destroy()
    else response.writeHead(answered.status, answered.headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return {
    received,
    url: `http://127.0.0.1:${port}/in`,
    answers(next: typeof answer) {
      answer = next
    },
  }
}

export async function aTelling(
  { client, stores }: { client: Client; stores: Stores },
  { ownHosts = ['127.0.0.1'], url: elsewhere }: { ownHosts?: string[]; url?: string } = {},
) {
  const time: Time = createTime(NOW.toISOString())
  const receiver = await startReceiver()
  const secretOf = secretsFrom('a secret of the tests')
  const actor = await aUser(stores, { role: 'manager' })
  const webhooks = createWebhooks({
    ...stores,
    secretOf,
    clock: time.clock,
    newId: randomUUID,
    ownHosts: new Set(['127.0.0.1', 'localhost', '[::1]']),
  })
  const logged: { level: string; fields: object; message: string }[] = []
  const log = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, fields, message })
  const listeners = new Set<() => void>()

  async function wants(...events: WebhookEvent[]): Promise<{ webhook: Webhook; secret: string }> {
    const added = await webhooks.add(actor, { url: elsewhere ?? receiver.url, events })
    if (added.status !== 'added') throw new Error(`the webhook was not added: ${added.status}`)
    onTestFinished(async () => void (await webhooks.remove(actor, added.webhook.id)))
    return added
  }

  return {
    ...receiver,
    time,
    logged,
    actor,
    webhooks,
    wants,
    /** One more process on the same database. */
    async start() {
      const sender = createWebhookSender({
        webhookOutbox: stores.webhookOutbox,
        secretOf,
        ownHosts: new Set(ownHosts),
        changes: {
          subscribe(listener) {
            const ring = () => listener({ conversations: [], queue: false, outbox: true })
            listeners.add(ring)
            return () => listeners.delete(ring)
          },
        },
        clock: time.clock,
        sleep: time.sleep,
        logger: { warn: log('warn'), error: log('error') },
      })
      await sender.start()
      onTestFinished(() => sender.stop())
      return sender
    },
    ring() {
      for (const listener of listeners) listener()
    },
    deliveries: (webhookId: string) =>
      client.webhookDelivery.findMany({ where: { webhookId }, orderBy: { id: 'asc' } }),
    /** Lets time pass once everybody waits. */
    async pass(ms: number) {
      await eventually(() => {
        if (time.waits().length === 0) throw new Error('nobody waits')
      })
      time.pass(ms)
    },
  }
}
