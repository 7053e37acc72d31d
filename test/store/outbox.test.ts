import { describe, expect, test } from 'vitest'
import type { Delivery } from '../../src/engine/ports.ts'
import { aConversation, aMessage, aTurn, aUser, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const LEASE = 30_000
const later = (ms: number) => new Date(NOW.getTime() + ms)

/** A Telegram chat of its own channel name, so that tests do not lease each other's rows. */
async function aChat(channel: string, texts: string[]) {
  const id = await aConversation(here.client, here.stores, { channel })
  await here.stores.turns.commit(
    aTurn(id, {
      messages: texts.map((text, index) =>
        aMessage({ seq: index + 1, author: 'bot', text, channel, viaOutbox: true }),
      ),
      conversation: { lastSeq: texts.length },
    }),
  )
  return id
}

const lease = (channel: string, now = NOW) => here.stores.outbox.lease(channel, now, LEASE, 10)
const textsOf = (deliveries: Delivery[]) => deliveries.map(({ message }) => message.text)

describe('the outbox', () => {
  test('gives out a lane in order, one at a time, and other lanes beside it', async () => {
    await aChat('order', ['one', 'two'])
    await aChat('order', ['uno'])
    const first = await lease('order')
    expect(textsOf(first).sort()).toEqual(['one', 'uno'])
    expect(await lease('order')).toEqual([])
    for (const { id } of first) await here.stores.outbox.sent(id, 'sent-1', NOW)
    expect(textsOf(await lease('order'))).toEqual(['two'])
  })

  test('gives a delivery to another worker when the lease has run out, and marks it as maybe repeated', async () => {
    await aChat('lease', ['hello'])
    const [first] = await lease('lease')
    expect(await lease('lease', later(LEASE - 1))).toEqual([])
    const [again] = await lease('lease', later(LEASE))
    expect(again?.id).toBe(first?.id)
    const row = await here.client.outbox.findUniqueOrThrow({ where: { id: first?.id ?? 0n } })
    expect(row).toMatchObject({ maybeRepeated: true, attempts: 2 })
  })

  test('waits with a retry until its time, and gives up a failed one', async () => {
    await aChat('retry', ['a', 'b'])
    const [first] = await lease('retry')
    await here.stores.outbox.retry(first?.id ?? 0n, later(5000))
    expect(await lease('retry', later(4999))).toEqual([])
    const [again] = await lease('retry', later(5000))
    expect(again?.message.text).toBe('a')
    await here.stores.outbox.failed(again?.id ?? 0n, 'blocked')
    expect(textsOf(await lease('retry', later(5000)))).toEqual(['b'])
  })

  test("withholds a bot's message once a rep holds the conversation, and lets the rep's own leave", async () => {
    const id = await aChat('withheld', ['bot says'])
    const rep = await aUser(here.stores)
    const [leased] = await lease('withheld')
    expect(await here.stores.outbox.mayLeave(leased?.id ?? 0n)).toBe(true)
    await here.client.conversation.update({ where: { id }, data: { owner: 'rep', repId: rep.id } })
    expect(await here.stores.outbox.mayLeave(leased?.id ?? 0n)).toBe(false)
    await here.stores.turns.commit(
      aTurn(id, {
        expectedVersion: 1,
        messages: [
          aMessage({
            seq: 2,
            author: 'rep',
            repId: rep.id,
            text: 'rep says',
            channel: 'desk',
            viaOutbox: true,
          }),
        ],
        conversation: { owner: 'rep', lastSeq: 2 },
      }),
    )
    const [reply] = await lease('withheld')
    expect(reply?.message).toMatchObject({ text: 'rep says', authorName: rep.name })
    expect(await here.stores.outbox.mayLeave(reply?.id ?? 0n)).toBe(true)
  })
})
