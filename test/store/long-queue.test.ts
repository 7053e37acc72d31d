import { performance } from 'node:perf_hooks'
import { beforeAll, describe, expect, test } from 'vitest'
import { aConversation, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aRichCard } from '../support/explanations.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const WAITING = 10_000

beforeAll(async () => {
  await aConversation(here.client, here.stores)
  const card = JSON.stringify(aRichCard())
  await here.client.$executeRaw`
    WITH who AS (
           INSERT INTO prospect (id, name) SELECT gen_random_uuid(), 'Prospect ' || n FROM generate_series(1, ${WAITING}) n
           RETURNING id),
         talk AS (
           INSERT INTO conversation (id, prospect_id, channel, channel_key, playbook_id, playbook_version, language, owner)
           SELECT gen_random_uuid(), id, 'website', id::text, 'test', 1, 'en', 'queue' FROM who RETURNING id)
    INSERT INTO handoff (id, conversation_id, qualification, queue, score, temperature, reasons, card, waiting_since,
                         created_at, updated_at, promise)
    SELECT gen_random_uuid(), id, 1, (ARRAY['crm', 'helpdesk', 'analytics'])[1 + (row_number() OVER ())::int % 3],
           (row_number() OVER ())::int * 7 % 100, 'hot', '{}', ${card}::jsonb,
           ${NOW}::timestamptz + (row_number() OVER ()) * interval '1 second', ${NOW}, ${NOW}, 'running'
      FROM talk`
  await here.client.$executeRaw`ANALYZE`
}, 60_000)

const ENOUGH_MS = 50

/** The quickest of several: what the list costs, whatever else the machine does; once it is quick enough, that is known. */
async function quickestMs(action: () => Promise<unknown>): Promise<number> {
  let quickest = Number.POSITIVE_INFINITY
  for (let n = 0; n < 40 && quickest >= ENOUGH_MS; n += 1) {
    const begin = performance.now()
    await action()
    quickest = Math.min(quickest, performance.now() - begin)
  }
  return quickest
}

describe(`with ${WAITING} waiting`, () => {
  const page = (queue: string | null, cursor: string | null = null) =>
    here.stores.handoffs.list({ queue, statuses: ['waiting'], repId: null, cursor, limit: 50 })

  async function deepCursor(queue: string | null): Promise<string | null> {
    let cursor: string | null = null
    for (let n = 0; n < 40; n += 1) {
      const found = await page(queue, cursor)
      if (found === 'bad_cursor') throw new Error('a page returned a cursor that is none')
      cursor = found.cursor
    }
    return cursor
  }

  test.each([['crm'], [null]])(
    'a page of queue %s answers within 50 ms, the first and the fortieth',
    async (queue) => {
      const deep = await deepCursor(queue)
      const first = await quickestMs(() => page(queue))
      const later = await quickestMs(() => page(queue, deep))
      const counts = await quickestMs(() => here.stores.handoffs.queues())
      expect(first).toBeLessThan(ENOUGH_MS)
      expect(later).toBeLessThan(ENOUGH_MS)
      expect(counts).toBeLessThan(ENOUGH_MS)
    },
  )
})
