/** Leads of a CRM in PostgreSQL: all lines of an import or none, and our own prospects hear of their outcome. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ImportChanges, ImportedEnd, ImportedLead } from '../../src/engine/crm-ports.ts'
import { aConversation, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)

/** When outcomes are imported. */
const TODAY = new Date('2026-06-01T09:00:00.000Z')

beforeEach(async () => {
  await here.client.importedLead.deleteMany()
  await here.client.prospect.deleteMany()
})

const aLead = (overrides: Partial<ImportedLead> = {}): ImportedLead => ({
  line: 2,
  id: 'L1',
  createdAt: NOW,
  attributes: {},
  ...overrides,
})

const anEnd = (overrides: Partial<ImportedEnd> = {}): ImportedEnd => ({
  line: 2,
  key: { id: 'L1' },
  stage: 'won',
  ...overrides,
})

async function* inBatches<T>(lines: T[], size = 2): AsyncGenerator<T[]> {
  for (let from = 0; from < lines.length; from += size) yield lines.slice(from, from + size)
}

const importLeads = (lines: ImportedLead[], approve = true): Promise<ImportChanges> =>
  here.stores.crmLeads.importLeads(inBatches(lines), () => approve)
const importEnds = (lines: ImportedEnd[], approve = true): Promise<ImportChanges> =>
  here.stores.crmLeads.importOutcomes(inBatches(lines), () => approve, TODAY)

const stored = () => here.client.importedLead.findMany({ orderBy: { id: 'asc' } })

async function aProspect(
  contact: { email?: string; phone?: string },
  { createdAt = NOW }: { createdAt?: Date } = {},
): Promise<string> {
  const conversationId = await aConversation(here.client, here.stores)
  const { prospectId } = await here.client.conversation.findUniqueOrThrow({ where: { id: conversationId } })
  await here.client.prospect.update({ where: { id: prospectId }, data: { ...contact, createdAt } })
  return prospectId
}

const stageOf = async (id: string) => (await here.client.prospect.findUniqueOrThrow({ where: { id } })).stage
const changesOf = (prospectId: string) => here.client.stageChange.findMany({ where: { prospectId } })

describe('an import of leads', () => {
  test('writes what is new, and the same again changes nothing', async () => {
    const lines = [
      aLead({ email: 'a@acme.com', value: 99.5, stage: 'won', attributes: { Size: '12', Note: null } }),
      aLead({ line: 3, id: 'L2', stage: 'lost', reason: 'other', reasonText: 'CEO left' }),
      aLead({ line: 4, id: 'L3' }),
    ]
    expect(await importLeads(lines)).toMatchObject({ added: 3, changed: 0, unchanged: 0, faulty: 0 })
    const first = await stored()
    expect(first).toMatchObject([
      { id: 'L1', email: 'a@acme.com', stage: 'won', attributes: { Size: '12' } },
      { id: 'L2', stage: 'lost', reason: 'other', reasonText: 'CEO left' },
      { id: 'L3', stage: 'lead', email: null },
    ])
    expect(await importLeads(lines)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect(await stored()).toEqual(first)
  })

  test('in any order makes the same table', async () => {
    const lines = Array.from({ length: 9 }, (_, index) =>
      aLead({
        line: index + 2,
        id: `L${index}`,
        source: `S${index % 3}`,
        attributes: { Size: String(index) },
      }),
    )
    await importLeads(lines)
    const first = await stored()
    await here.client.importedLead.deleteMany()
    await importLeads(lines.toReversed())
    expect(await stored()).toEqual(first)
  })

  test('changes what the file says otherwise, and nothing that it has no column for', async () => {
    await importLeads([
      aLead({
        email: 'a@acme.com',
        source: 'Fair',
        stage: 'won',
        attributes: { Size: '12', City: 'Gdynia' },
      }),
    ])
    const again = aLead({ source: null, attributes: { Size: '13' } })
    expect(await importLeads([again])).toMatchObject({ added: 0, changed: 1 })
    expect(await stored()).toMatchObject([
      { email: 'a@acme.com', source: null, stage: 'won', attributes: { Size: '13', City: 'Gdynia' } },
    ])
  })

  test('that is not approved writes nothing', async () => {
    expect(await importLeads([aLead()], false)).toMatchObject({ added: 1 })
    expect(await stored()).toEqual([])
  })

  test('with an id on two lines is refused as a whole, even if approved', async () => {
    const lines = [aLead(), aLead({ line: 3, id: 'L2' }), aLead({ line: 7 })]
    const { faults, faulty } = await importLeads(lines)
    expect(faults).toEqual([{ line: 7, firstLine: 2, id: 'L1', kind: 'repeated_id' }])
    expect(faulty).toBe(1)
    expect(await stored()).toEqual([])
  })

  test('names twenty faulty lines, and counts the others', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => aLead({ line: index + 2, id: `L${index % 10}` }))
    const { faults, faulty } = await importLeads(lines)
    expect(faults).toHaveLength(20)
    expect(faulty).toBe(50)
  })

  test('that breaks off in the middle writes nothing', async () => {
    async function* broken() {
      yield [aLead()]
      throw new Error('the disk is gone')
    }
    await expect(here.stores.crmLeads.importLeads(broken(), () => true)).rejects.toThrow('the disk is gone')
    expect(await stored()).toEqual([])
    expect(await importLeads([aLead()])).toMatchObject({ added: 1 })
  })

  test('of two at once, one waits for the other', async () => {
    const lines = Array.from({ length: 6 }, (_, index) => aLead({ line: index + 2, id: `L${index}` }))
    const both = await Promise.all([importLeads(lines), importLeads(lines)])
    expect(both.map(({ added }) => added).toSorted()).toEqual([0, 6])
    expect(await stored()).toHaveLength(6)
  })
})

describe('an import of outcomes', () => {
  test('ends leads by id or by e-mail address, and the same again changes nothing', async () => {
    await importLeads([aLead(), aLead({ line: 3, id: 'L2', email: 'b@acme.com' })])
    const closedAt = new Date('2026-04-01')
    const ends = [
      anEnd({ closedAt, value: 100 }),
      anEnd({ line: 3, key: { email: 'b@acme.com' }, stage: 'lost' }),
    ]
    expect(await importEnds(ends)).toMatchObject({ changed: 2, unchanged: 0, prospects: 0, faulty: 0 })
    expect(await stored()).toMatchObject([{ stage: 'won', closedAt }, { stage: 'lost' }])
    expect(await importEnds(ends)).toMatchObject({ changed: 0, unchanged: 2 })
  })

  test('reaches our own prospects: by their id, by e-mail address, by the lead’s telephone', async () => {
    const [byId, byEmail, byPhone] = [
      await aProspect({}),
      await aProspect({ email: 'Anna@Acme.com' }),
      await aProspect({ phone: '+48601234567' }),
    ]
    await importLeads([
      aLead({ email: 'anna@acme.com' }),
      aLead({ line: 3, id: 'L2', phone: '+48601234567' }),
    ])
    const ends = [
      anEnd({ closedAt: new Date('2026-04-01'), value: 100 }),
      anEnd({ line: 3, key: { id: 'L2' }, stage: 'lost', reason: 'competitor' }),
      anEnd({ line: 4, key: { id: byId } }),
    ]
    expect(await importEnds(ends)).toMatchObject({ changed: 3, prospects: 3 })
    expect([await stageOf(byId), await stageOf(byEmail), await stageOf(byPhone)]).toEqual([
      'won',
      'won',
      'lost',
    ])
    expect(await changesOf(byEmail)).toMatchObject([
      { stage: 'lead', actor: 'bot' },
      { stage: 'won', actor: 'import', at: new Date('2026-04-01'), userId: null },
    ])
    expect(await changesOf(byPhone)).toMatchObject([
      { stage: 'lead' },
      { stage: 'lost', actor: 'import', reason: 'competitor', at: TODAY },
    ])
    expect(await importEnds(ends)).toMatchObject({ changed: 0, unchanged: 3, prospects: 0 })
    expect(await changesOf(byEmail)).toHaveLength(2)
  })

  test('of a deal that was closed before a prospect came is not theirs', async () => {
    const prospect = await aProspect({ email: 'anna@acme.com' })
    await importLeads([aLead({ email: 'anna@acme.com', createdAt: new Date('2024-01-01') })])
    expect(await importEnds([anEnd({ stage: 'lost', closedAt: new Date('2024-05-01') })])).toMatchObject({
      changed: 1,
      prospects: 0,
    })
    expect(await stageOf(prospect)).toBe('lead')
  })

  test('of a deal that was closed before a rep’s latest word is history, and the lead stands where it stood', async () => {
    const on = (day: number, hour = 0) => new Date(Date.UTC(2026, 3, day, hour))
    const prospect = await aProspect({ email: 'anna@acme.com' }, { createdAt: on(1) })
    await here.client.stageChange.deleteMany({ where: { prospectId: prospect } })
    const moved = { prospectId: prospect, actor: 'rep', stage: 'opportunity' }
    await here.client.stageChange.create({ data: { ...moved, at: on(10, 15) } })
    await here.client.prospect.update({ where: { id: prospect }, data: { stage: 'opportunity' } })
    await importLeads([aLead({ email: 'anna@acme.com', createdAt: on(1) })])
    const lost = anEnd({ stage: 'lost', reason: 'no_budget', closedAt: on(5) })
    expect(await importEnds([lost])).toMatchObject({ changed: 1, prospects: 1 })
    expect(await importEnds([lost])).toMatchObject({ changed: 0, prospects: 0 })
    const view = await here.stores.leads.view(prospect)
    expect(view?.stage).toBe('opportunity')
    expect(view?.stages.map(({ stage }) => stage)).toEqual(['lost', 'opportunity'])
    // Of the same day the file says no hour: it comes after what was said here.
    expect(await importEnds([anEnd({ closedAt: on(10) })])).toMatchObject({ changed: 1, prospects: 1 })
    expect(await importEnds([anEnd({ closedAt: on(10) })])).toMatchObject({ changed: 0, prospects: 0 })
    const after = await here.stores.leads.view(prospect)
    expect(after?.stage).toBe('won')
    expect(after?.stages.map(({ stage }) => stage)).toEqual(['lost', 'opportunity', 'won'])
    // A day that is only planned has not been: nothing stands in the history before it has happened.
    await importEnds([anEnd({ stage: 'sql', closedAt: new Date('2027-01-01') })])
    expect((await here.stores.leads.view(prospect))?.stages.at(-1)).toMatchObject({
      stage: 'sql',
      at: TODAY.toISOString(),
    })
  })

  test('of leads that nobody knows, of one twice, of an address that several have, is refused as a whole', async () => {
    await importLeads([
      aLead(),
      aLead({ line: 3, id: 'L2', email: 'b@acme.com' }),
      aLead({ line: 4, id: 'L3', email: 'b@acme.com' }),
    ])
    const stranger = randomUUID()
    const { faults } = await importEnds([
      anEnd(),
      anEnd({ line: 3, key: { id: 'L9' } }),
      anEnd({ line: 4 }),
      anEnd({ line: 5, key: { id: stranger } }),
    ])
    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'unknown_lead'],
      [4, 'repeated_id'],
      [5, 'unknown_lead'],
    ])
    expect((await importEnds([anEnd({ key: { email: 'b@acme.com' } })])).faults).toMatchObject([
      { line: 2, kind: 'ambiguous_email', id: null },
    ])
    expect((await stored()).map(({ stage }) => stage)).toEqual(['lead', 'lead', 'lead'])
  })
})

describe('what calibration is given', () => {
  test('leads and prospects that ended, and the other half of those that ended elsewhere', async () => {
    const joined = await aProspect({ email: 'anna@acme.com' })
    const own = await aProspect({})
    await aProspect({ email: 'open@acme.com' })
    await here.client.prospect.update({ where: { id: own }, data: { stage: 'lost' } })
    const answers = { need: { status: 'given', choice: 'crm', question: 'need' } }
    await here.client.conversation.updateMany({
      where: { prospectId: own },
      data: { saved: { v: 1, state: 'asking', context: { answers } } },
    })
    await importLeads([
      aLead({ email: 'anna@acme.com', stage: 'won' }),
      aLead({ line: 3, id: 'L2', stage: 'sql', email: 'open@acme.com' }),
    ])
    const leads = await here.stores.crmLeads.closedLeads()
    expect(leads.map(({ id, stage }) => [id, stage])).toEqual([['L1', 'won']])
    const prospects = await here.stores.crmLeads.closedProspects()
    expect(prospects.map(({ id }) => id).toSorted()).toEqual([joined, own].toSorted())
    expect(prospects.find(({ id }) => id === own)).toMatchObject({
      stage: 'lost',
      channel: 'website',
      answers: { need: { status: 'given', choice: 'crm' } },
    })
  })
})
