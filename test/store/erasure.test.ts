/** Invariant 9: an erased prospect's data is nowhere. Every column of every table is searched for what they said. */

import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { everything } from '../../src/engine/audit-port.ts'
import type { Change } from '../../src/engine/ports.ts'
import { openChanges } from '../../src/store/changes.ts'
import { aUser } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)
const AT = new Date('2026-03-02T10:00:00.000Z')
const engineOn = (stores = here.stores) =>
  startEngine(stores, { now: () => AT }, ['telegram', 'mail'], () => false)

/** Stands in everything that the prospect says, and in all that anybody says of them. */
const MARKER = 'zebrafish'
const EMAIL = `${MARKER}@firm.example`

/** Tables that have the text in one of their rows. */
async function tablesWith(text: string): Promise<string[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    )
    const found: string[] = []
    for (const { name } of rows) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM "${name}" AS t WHERE to_jsonb(t)::text ILIKE $1 LIMIT 1`,
        [`%${text}%`],
      )
      if (rowCount) found.push(name)
    }
    return found
  } finally {
    await client.end()
  }
}

const say = (conversationId: string, content: InboundContent) =>
  engineOn().receive({
    channel: 'website',
    conversationId,
    externalId: randomUUID(),
    clientId: null,
    content,
  })

async function handoffOf(conversationId: string): Promise<string> {
  const view = await here.stores.handoffs.view(conversationId)
  if (!view?.handoff) throw new Error('there is no hand-off')
  return view.handoff.id
}

/** A lead of whom something is kept wherever anything can be kept, in the hands of a rep who has written about them. */
async function aWellKnownProspect() {
  const id = await aSaasConversation(here.stores, AT)
  const { desk } = engineOn()
  const rep = await aUser(here.stores)
  await say(id, { kind: 'open' })
  await say(id, choice('product', 'crm'))
  await say(id, words(`We lose leads, and our ${MARKER} team suffers`))
  await say(id, choice('pain', 'losing'))
  await say(id, choice('amount', '10k-50k'))
  await say(id, choice('role', 'decides'))
  await say(id, choice('start', 'month'))
  await say(id, words(`I am ${MARKER} Nowak, ${EMAIL}, +48 601 234 567`))
  await here.stores.behaviours.record(
    id,
    [{ id: 'p1', kind: 'page', name: `/${MARKER}`, at: AT.toISOString(), evidence: null }],
    AT,
  )
  await desk.claim(await handoffOf(id), rep)
  await desk.reply(id, rep, { text: `Hello ${MARKER}!`, clientId: 'r1' })
  await desk.overrule(id, rep, { about: 'temperature', value: 'hot', note: `${MARKER} is in a hurry` })
  await here.client.prospect.updateMany({
    where: { email: EMAIL },
    data: { doubtNote: `${MARKER} may be a pseudonym`, bouncedEmail: EMAIL },
  })
  await engineOn().wishes.issueLink(id)
  const { prospectId } = await here.client.conversation.findUniqueOrThrow({ where: { id } })
  return { id, prospectId, rep }
}

const anImportedLead = (id: string, email: string, attributes = {}) =>
  here.client.importedLead.create({ data: { id, createdAt: AT, email, attributes } })

describe('an erased prospect', () => {
  let known: Awaited<ReturnType<typeof aWellKnownProspect>>
  let other: string
  let before: string[]
  const heard: Change[] = []

  beforeAll(async () => {
    known = await aWellKnownProspect()
    await anImportedLead('crm-1', EMAIL, { note: `met ${MARKER} at the fair` })
    await anImportedLead('crm-2', 'somebody@else.example')
    other = await aSaasConversation(here.stores, AT)
    await say(other, { kind: 'open' })
    // Another process knows the conversation by heart.
    await elsewhere.stores.turns.load({ conversationId: known.id, remembered: true, delivery: null })
    before = await tablesWith(MARKER)
    const changes = await openChanges(database.url, () => undefined)
    const heardOf = new Promise<void>((resolve) => {
      changes.subscribe((change) => {
        heard.push(change)
        resolve()
      })
    })
    expect(await engineOn().wishes.erase(known.id)).toBe('done')
    await heardOf
    await changes.close()
  })

  test('was in many tables', () => {
    expect(before).toEqual(
      expect.arrayContaining([
        'behaviour',
        'conversation',
        'handoff',
        'imported_lead',
        'judgement',
        'message',
        'prospect',
        'reading',
      ]),
    )
  })

  test('is in none, by their words or by their number', async () => {
    expect(await tablesWith(MARKER)).toEqual([])
    expect(await tablesWith('601234567')).toEqual([])
  })

  test('leaves of their conversation only that it was there, who did what with it, and that it was erased', async () => {
    expect(await tablesWith(known.id)).toEqual(['audit', 'erasure'])
    expect(await here.stores.erasures.erasedAt(known.id)).toEqual(AT)
    expect(await here.stores.erasures.erasedAt(other)).toBeNull()
  })

  test('is told of to whoever had the conversation open, and noted', async () => {
    expect(heard).toContainEqual({ conversations: [known.id], queue: true, outbox: true })
    const { items } = (await here.stores.audit.page(everything, null, 1)) as {
      items: { action: string; subject: string | null }[]
    }
    expect(items[0]).toMatchObject({ action: 'prospect.erased', subject: known.prospectId, by: null })
  })

  test('cannot be brought back by a process that still remembers them', async () => {
    const late = { channel: 'website', conversationId: known.id, externalId: 'late', clientId: null }
    const receipt = await engineOn(elsewhere.stores).receive({ ...late, content: words(`${MARKER} again`) })
    expect(receipt).toEqual({ status: 'unknown_conversation' })
    expect(await tablesWith(MARKER)).toEqual([])
  })

  test('takes nobody else along', async () => {
    expect(await here.stores.conversations.messages(other, 0)).not.toHaveLength(0)
    expect(await here.client.importedLead.count()).toBe(1)
  })

  test('cannot be erased again', async () => {
    expect(await engineOn().wishes.erase(known.id)).toBe('not_found')
    expect(await here.stores.erasures.erase(known.prospectId, { by: 'command', at: AT })).toBeNull()
  })
})
