/** The probability of a lead that still runs: what the latest calibration forecasts, or why it forecasts nothing. */
import { forecast } from '../calibration/model.ts'
import { tooFew } from '../calibration/verdict.ts'
import type { Answer } from '../domain/answer.ts'
import type { Probability } from '../domain/explanation.ts'
import type { Contact } from '../domain/reading.ts'
import type { CalibrationStore, StoredCalibration } from './crm-ports.ts'
import { type ClosedLead, featuresOf, knownOf } from './examples.ts'
import type { Clock } from './ports.ts'

/** What a forecast may rest on, as it was for the leads that it was fitted on. */
export interface Forecastable {
  channel: string
  language: string
  source: string | null
  campaign: string | null
  contact: Contact
  createdAt: Date
  answers: Record<string, Pick<Answer, 'status' | 'choice'>>
  /** What the CRM has on the same person; null: nothing. */
  lead: Pick<ClosedLead, 'role' | 'company' | 'source' | 'campaign' | 'attributes'> | null
}

/** A new calibration is known after so long. */
const FRESH_MS = 30_000

/** Null: there is no history yet, or too little to say anything. */
export function createForecasts({ calibrations, clock }: { calibrations: CalibrationStore; clock: Clock }) {
  let known: { calibration: Promise<StoredCalibration | null>; at: number } | null = null

  function latest(): Promise<StoredCalibration | null> {
    const now = clock.now().getTime()
    if (!known || now - known.at >= FRESH_MS) known = { calibration: calibrations.latest(), at: now }
    return known.calibration
  }

  return async (of: Forecastable): Promise<Probability | null> => {
    const calibration = await latest()
    return calibration && probabilityOf(calibration, of)
  }
}

export function probabilityOf({ report, model }: StoredCalibration, of: Forecastable): Probability | null {
  const { n, won, lost, withheld, reason } = report
  if (tooFew(won, lost)) return null
  if (withheld || !model) return { basis: 'withheld', value: null, n, why: withheld ?? 'too_few', reason }
  return { basis: 'calibration', value: forecast(model, valuesOf(of)).probability, n }
}

function valuesOf(of: Forecastable): Record<string, string> {
  const { contact, lead, source, campaign } = of
  const { email = null, phone = null, company = null, role = null } = contact
  const prospect = { email, phone, company, role, source, campaign }
  const crm = lead && { email, phone, ...lead }
  return { ...lead?.attributes, ...featuresOf(of), ...knownOf(crm, prospect, of.createdAt) }
}
