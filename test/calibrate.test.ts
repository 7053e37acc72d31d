/** `bantam calibrate` as a person runs it, on leads that were imported as a CRM exports them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Report } from '../src/calibration/report.ts'
import type { Chance } from '../src/simulate/chance.ts'
import { runCommand } from './support/command.ts'
import { useDatabase } from './support/database.ts'
import { type Drawn, honest, leadsOf, noise, normal, sigmoid } from './support/leads.ts'
import { runHere } from './support/run-here.ts'
import { useStores } from './support/stores.ts'

const database = useDatabase()
const here = useStores(database)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bantam-calibrate-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  vi.stubEnv('DATABASE_URL', database.url)
  await here.client.importedLead.deleteMany()
})

async function imported(leads: ReturnType<typeof leadsOf>): Promise<void> {
  const columns = [...new Set(leads.flatMap(({ values }) => Object.keys(values)))]
  const lines = leads.map(({ id, at, won, values }) =>
    [id, new Date(at).toISOString(), won ? 'won' : 'lost', ...columns.map((name) => values[name] ?? '')].join(
      ',',
    ),
  )
  const file = join(folder, 'leads.csv')
  await writeFile(file, [['id', 'created_at', 'stage', ...columns].join(','), ...lines].join('\n'))
  expect(await runHere(['import', 'leads', file])).toMatchObject({ code: 0 })
}

async function reportOf(...options: string[]): Promise<Report> {
  const { out, code } = await runHere(['calibrate', '--json', ...options])
  expect(code).toBe(0)
  return Report.parse(JSON.parse(out))
}

describe('bantam calibrate', () => {
  test('tells people what it found, and stores what it told', async () => {
    await imported(leadsOf(1500, 1, honest))
    const { out, code } = await runHere(['calibrate'])
    expect(code).toBe(0)
    expect(out).toMatch(/Leads with an end {2,}1500 {2}\(\d+ won, \d+ lost\)/)
    expect(out).toMatch(/Tested on {2,}300 {2}\(came 2025-\d\d-\d\d to 2025-\d\d-\d\d\)/)
    expect(out).toMatch(/AUC {2,}0\.\d{3}/)
    expect(out).toMatch(/Brier score {2,}0\.\d{3}/)
    expect(out).toMatch(/\d+ % .* proposed/)
    expect(out).toMatch(/×\d\.\d\d +source = Referral/)
    expect(out).toContain('closed_at: it is known only after the outcome')
    expect(out).toMatch(/The probability is shown: .*\n$/)
    const latest = await here.stores.calibrations.latest()
    expect(latest).toMatchObject({ report: { n: 1500, verdict: 'shown' }, model: { v: 1, n: 1200 } })
  })

  test('says in JSON, under stable keys, what was fitted and how it was tested', async () => {
    await imported(leadsOf(1500, 2, honest))
    const { out } = await runCommand(['calibrate', '--json'])
    const report: unknown = JSON.parse(out)
    expect(report).toMatchObject({
      n: 1500,
      won: expect.any(Number),
      lost: expect.any(Number),
      fitted: 1200,
      tested: 300,
      auc: expect.any(Number),
      brier: expect.any(Number),
      brierBaseRate: expect.any(Number),
      baseRate: expect.any(Number),
      reliability: expect.arrayContaining([
        {
          from: expect.any(Number),
          to: expect.any(Number),
          n: expect.any(Number),
          forecast: expect.any(Number),
          observed: expect.any(Number),
        },
      ]),
      thresholds: expect.arrayContaining([
        {
          probability: expect.any(Number),
          precision: expect.any(Number),
          recall: expect.any(Number),
          handOffsPerWeek: expect.any(Number),
          proposed: true,
        },
      ]),
      features: ['City', 'Seconds', 'created weekday', 'source'],
      refused: expect.arrayContaining([
        { feature: 'stage', reason: expect.any(String), why: { kind: 'known_afterwards' } },
      ]),
      verdict: 'shown',
      reason: expect.any(String),
    })
  }, 60_000)

  test('withholds what is no better than the base rate, and says so; that is no failure', async () => {
    await imported(leadsOf(800, 3, noise))
    const { out, code } = await runHere(['calibrate'])
    expect(code).toBe(0)
    expect(out).toMatch(/The probability is withheld: .*better than the base rate/)
  })

  test('with too few leads, or none, withholds and gives the numbers that there are', async () => {
    expect(await reportOf()).toMatchObject({ n: 0, auc: null, brier: null, verdict: 'withheld' })
    await imported(leadsOf(60, 4, honest))
    const report = await reportOf()
    expect(report).toMatchObject({ n: 60, verdict: 'withheld', auc: expect.any(Number) })
    expect(report.reason).toContain('at least 40 of each')
  })

  test('--features that are refused or not there are errors that name them', async () => {
    await imported(leadsOf(300, 5, honest, (won) => ({ 'Lost reason': won ? '' : 'price' })))
    const refused = await runHere(['calibrate', '--features', 'Source,lost_reason'])
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(
      /^bantam: --features: "Lost reason" is refused: by its name it tells the outcome.*\n$/,
    )
    expect((await runHere(['calibrate', '--features', 'value'])).err).toContain('"value" is refused')
    expect((await runHere(['calibrate', '--features', 'colour'])).err).toContain(
      'there is no feature "colour"',
    )
    expect((await runHere(['calibrate', '--features', 'Source,'])).err).toContain('has an empty name')
    expect((await reportOf('--features', 'SOURCE')).features).toEqual(['source'])
  })
})

/**
 * Leads of a school as its CRM has them (the structure of the public "X Education" set, its values made up): lists from
 * which nothing was chosen, numbers with long tails, columns that are the same in all leads, and four that salespeople
 * write or the CRM overwrites until the end.
 */
function school(chance: Chance): Drawn {
  const minutes = chance.happens(0.3) ? 0 : Math.exp(1.5 + 1.2 * normal(chance))
  const occupation = chance.pick([
    '',
    'Unemployed',
    'Unemployed',
    'Unemployed',
    'Working Professional',
    'Student',
  ])
  const origin = chance.pick(['API', 'Landing Page Submission', 'Lead Add Form'])
  const effect = { '': -1.3, Unemployed: 0, 'Working Professional': 1.8, Student: -0.2 }[occupation] ?? 0
  return {
    values: {
      'Lead Origin': origin,
      'Do Not Call': 'No',
      TotalVisits: chance.happens(0.02) ? '' : String(Math.floor(Math.exp(1 + 0.8 * normal(chance)))),
      'Total Time Spent on Website': String(Math.floor(minutes * 60)),
      Country: chance.pick(['India', 'India', 'India', '', 'UAE']),
      Specialization: chance.pick(['Select', 'Finance', 'HR', 'Marketing', '']),
      'What is your current occupation': occupation,
      Magazine: 'No',
      City: chance.pick(['Select', 'Mumbai', 'Thane', '']),
      'A free copy': chance.pick(['Yes', 'No']),
    },
    probability: sigmoid(-1 + effect + 0.25 * Math.log1p(minutes) + (origin === 'Lead Add Form' ? 2 : 0)),
  }
}

const afterwards = (won: boolean, chance: Chance): Record<string, string> => ({
  Tags: chance.happens(0.35)
    ? ''
    : won
      ? chance.pick(['Will revert after reading the email', 'Closed by Horizzon'])
      : chance.pick(['Ringing', 'Interested in other courses', 'Already a student']),
  'Lead Quality': chance.happens(0.5) ? '' : won ? 'High in Relevance' : 'Worst',
  'Last Activity': chance.pick(won ? ['SMS Sent', 'Email Opened'] : ['Email Opened', 'Olark Chat']),
  'Last Notable Activity': chance.pick(won ? ['SMS Sent', 'Modified'] : ['Modified', 'Email Opened']),
  Converted: won ? '1' : '0',
})

describe('a school’s CRM', () => {
  test('the columns that know the outcome are refused, the others make an honest probability', async () => {
    await imported(leadsOf(4000, 6, school, afterwards))
    const report = await reportOf()
    const refused = report.refused.map(({ feature }) => feature)
    expect(refused).toEqual(
      expect.arrayContaining(['Tags', 'Lead Quality', 'Last Activity', 'Last Notable Activity', 'Converted']),
    )
    expect(report.features).toEqual(
      expect.arrayContaining([
        'Lead Origin',
        'Total Time Spent on Website',
        'What is your current occupation',
      ]),
    )
    expect(report.verdict).toBe('shown')
    expect(report.auc).toBeGreaterThan(0.75)
    expect(report.auc).toBeLessThan(0.9)
  })

  test('under names that betray nothing, what behaves like a tag is still refused', async () => {
    const leads = leadsOf(4000, 7, school, (won, chance) => {
      const { Tags = '', Converted = '' } = afterwards(won, chance)
      return { 'Field 17': Tags, y: Converted }
    })
    await imported(leads)
    expect((await reportOf()).refused.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['Field 17', 'y']),
    )
  })
})
