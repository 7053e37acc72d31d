import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../src/engine/ports.ts'
import { type ChangeFeed, openChanges } from '../../src/store/changes.ts'
import { aConversation, aMessage, aTurn } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const heard: Change[] = []
let changes: ChangeFeed

beforeAll(async () => {
  changes = await openChanges(database.url, () => undefined)
  changes.subscribe((change) => heard.push(change))
})
afterAll(() => changes.close())

test('a committed turn is heard of by every process, with what there is to fetch', async () => {
  const id = await aConversation(here.client, here.stores)
  const message = aMessage({ author: 'bot', viaOutbox: true })
  await here.stores.turns.commit(aTurn(id, { messages: [message] }))
  await eventually(() => expect(heard).toContainEqual({ conversations: [id], queue: false, outbox: true }))
})

test('after a lost connection everybody is told to look at everything, and hears again', async () => {
  const admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'bantam changes' AND datname = current_database()`,
  )
  await admin.end()
  await eventually(() => expect(heard).toContainEqual({ conversations: 'all', queue: true, outbox: true }))
  const id = await aConversation(here.client, here.stores)
  await here.stores.turns.commit(aTurn(id))
  await eventually(() => expect(heard.some(({ conversations }) => conversations.includes(id))).toBe(true))
})
