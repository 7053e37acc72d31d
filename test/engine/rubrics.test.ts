import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import { revisionNumber } from '../../flows/revision.ts'
import { createRubrics } from '../../src/engine/rubrics.ts'
import { NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)
const clock = { now: () => NOW }
const lower = { thresholds: { handOff: 45, nurture: 20 } }

const rubricsOf = (stores: typeof here.stores, prove = async (): Promise<string[]> => []) =>
  createRubrics({ ...stores, prove, clock })

const aManager = async () =>
  (
    await here.stores.users.add({
      email: `${randomUUID()}@bantam.example`,
      name: 'Maria',
      role: 'manager',
      passwordHash: 'x',
    })
  )?.id ?? ''

/** A prospect whose 49 points are not enough for a hand-off, though nothing is missing. */
async function aNurturedProspect() {
  const id = await aSaasConversation(here.stores, NOW)
  const engine = startEngine(here.stores, clock)
  const receive = (content: Parameters<typeof engine.receive>[0]['content']) =>
    engine.receive({
      channel: 'website',
      conversationId: id,
      externalId: randomUUID(),
      clientId: null,
      content,
    })
  await receive({ kind: 'open' })
  const answers = { product: 'crm', pain: 'slowed', amount: '2k-10k', role: 'shares', start: 'quarter' }
  for (const [question, answer] of Object.entries(answers)) await receive(choice(question, answer))
  for (const question of ['team', 'approved', 'signers', 'driver']) await receive(choice(question, 'unsure'))
  await receive(words('anna@firm.example'))
  return id
}

beforeEach(async () => {
  await here.stores.playbooks.register(saas)
  await elsewhere.stores.playbooks.register(saas)
})

describe('a changed rubric', () => {
  test('is tried over stored conversations, and lists whose outcome would be another', async () => {
    const id = await aNurturedProspect()
    const result = await rubricsOf(here.stores).replay('saas', lower, 10)
    expect(result).toMatchObject({
      status: 'done',
      replay: {
        changed: 1,
        moves: [{ from: 'nurture', to: 'handed_off', count: 1 }],
        changes: [{ conversationId: id, before: { outcome: 'nurture' }, after: { outcome: 'handed_off' } }],
      },
    })
    expect((await here.stores.handoffs.view(id))?.outcome).toBe('nurture')
  })

  test('goes live for new conversations when a manager accepts it, in every process', async () => {
    const rubrics = rubricsOf(here.stores)
    const accepted = await rubrics.accept('saas', lower, { userId: await aManager(), note: 'more calls' })
    const version = revisionNumber(saas.version, 1)
    expect(accepted).toEqual({ status: 'accepted', version })
    expect(here.stores.playbooks.current('saas')?.thresholds).toEqual(lower.thresholds)
    expect(elsewhere.stores.playbooks.current('saas')?.version).toBe(saas.version)
    await elsewhere.stores.playbooks.refresh()
    expect(elsewhere.stores.playbooks.current('saas')?.version).toBe(version)
    expect(await rubrics.list()).toEqual([{ id: 'saas', version }])
    expect((await rubrics.current('saas'))?.revisions[0]).toEqual({
      version,
      rubric: lower,
      note: 'more calls',
      by: 'Maria',
      at: NOW.toISOString(),
    })
    const audited = await here.client.auditEntry.findFirstOrThrow({ where: { action: 'rubric.accepted' } })
    expect(audited).toMatchObject({ subject: 'saas', details: { version } })
  })

  test('builds on the one before it, and two at once become two revisions', async () => {
    const by = { userId: await aManager(), note: null }
    const first = here.stores.playbooks.current('saas')?.version ?? 0
    const results = await Promise.all([
      rubricsOf(here.stores).accept('saas', { points: { pain: { slowed: 9 } } }, by),
      rubricsOf(elsewhere.stores).accept('saas', { points: { pain: { bearable: 1 } } }, by),
    ])
    const versions = results.map((result) => (result.status === 'accepted' ? result.version : 0))
    expect(versions.toSorted()).toEqual([first + 1, first + 2])
    const current = await rubricsOf(here.stores).current('saas')
    expect(current?.version).toBe(first + 2)
    expect(current?.rubric.points?.pain).toMatchObject({ slowed: 9, bearable: 1 })
  })

  test('that cannot be proved is not accepted', async () => {
    const before = here.stores.playbooks.current('saas')?.version
    const result = await rubricsOf(here.stores, async () => ['nobody can be handed off']).accept(
      'saas',
      lower,
      {
        userId: await aManager(),
        note: null,
      },
    )
    expect(result).toEqual({ status: 'faulty', faults: ['nobody can be handed off'] })
    expect(here.stores.playbooks.current('saas')?.version).toBe(before)
  })
})

test('revisions of an earlier version do not count once another is deployed', async () => {
  const next = { ...saas, version: saas.version + 1 }
  await here.stores.playbooks.register(next)
  await here.stores.playbooks.refresh()
  expect(here.stores.playbooks.current('saas')?.version).toBe(next.version)
})
