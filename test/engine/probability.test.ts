import { describe, expect, test } from 'vitest'
import { calibrate } from '../../src/calibration/calibrate.ts'
import type { Example } from '../../src/calibration/example.ts'
import type { StoredCalibration } from '../../src/engine/crm-ports.ts'
import { createForecasts, type Forecastable, probabilityOf } from '../../src/engine/probability.ts'
import { NOW } from '../support/builders.ts'

const HOUR = 3_600_000

/** Leads of which those with a budget are mostly won, the others mostly lost. */
const leads = (count: number, isWon: (n: number) => boolean): Example[] =>
  Array.from({ length: count }, (_, n) => ({
    id: String(n),
    at: n * HOUR,
    won: isWon(n),
    values: { 'answer.amount': n % 2 ? '50k-plus' : 'no', channel: 'website' },
  }))

function stored(examples: Example[]): StoredCalibration {
  const found = calibrate(examples, { features: null })
  if ('problems' in found) throw new Error(found.problems.join())
  return { id: '1', at: NOW, ...found }
}

const telling = stored(leads(600, (n) => (n % 2 ? n % 10 < 8 : n % 10 === 0)))

const aLead = (amount: string): Forecastable => ({
  channel: 'website',
  language: 'en',
  source: null,
  campaign: null,
  contact: {},
  createdAt: NOW,
  answers: { amount: { status: 'given', choice: amount } },
  lead: null,
})

describe('the probability of a lead', () => {
  test('is the forecast of a calibration that is worth something, with the leads that it rests on', () => {
    const rich = probabilityOf(telling, aLead('50k-plus'))
    const poor = probabilityOf(telling, aLead('no'))
    expect(rich).toMatchObject({ basis: 'calibration', n: 600 })
    expect(rich?.value).toBeGreaterThan(0.6)
    expect(poor?.value).toBeLessThan(0.4)
  })

  test('counts what the CRM has on the same person', () => {
    const { answers: _, ...rest } = aLead('no')
    const lead = {
      role: null,
      company: null,
      source: null,
      campaign: null,
      attributes: { 'answer.amount': '50k-plus' },
    }
    const known = probabilityOf(telling, { ...rest, answers: {}, lead })
    expect(known?.value).toBe(probabilityOf(telling, aLead('50k-plus'))?.value)
  })

  test('is withheld, with the reason, where the calibration is no better than the base rate', () => {
    const noise = stored(leads(600, (n) => n % 4 < 2))
    expect(probabilityOf(noise, aLead('no'))).toEqual({
      basis: 'withheld',
      value: null,
      n: 600,
      why: 'not_better',
      reason: noise.report.reason,
    })
  })

  test('is none where there is too little history: then importance and match stand in', () => {
    expect(probabilityOf(stored(leads(60, (n) => n % 2 === 1)), aLead('no'))).toBeNull()
  })

  test('follows a new calibration within half a minute', async () => {
    let latest: StoredCalibration | null = null
    let now = NOW
    const calibrations = { add: async () => undefined, latest: async () => latest }
    const forecastOf = createForecasts({ calibrations, clock: { now: () => now } })
    expect(await forecastOf(aLead('no'))).toBeNull()
    latest = telling
    now = new Date(NOW.getTime() + 30_000)
    expect(await forecastOf(aLead('no'))).toMatchObject({ basis: 'calibration' })
  })
})
