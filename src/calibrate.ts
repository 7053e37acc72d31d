/** `bantam calibrate`: what the won and lost leads that are stored here say of the next ones. */
import { InvalidArgumentError } from 'commander'
import { v7 as uuidv7 } from 'uuid'
import { printed } from './calibrate/print.ts'
import { calibrate } from './calibration/calibrate.ts'
import type { CalibrationStore, CrmLeadStore } from './engine/crm-ports.ts'
import { endedScores, examplesOf } from './engine/examples.ts'

export interface CalibrateOptions {
  /** Names, separated by commas. */
  features?: string
  json?: true
}

interface Deps {
  crmLeads: CrmLeadStore
  calibrations: CalibrationStore
  now: Date
  print(line: string): void
}

/**
 * Prints and stores what it finds; that a probability is withheld is a finding, too. Throws an InvalidArgumentError for
 * features that are not there or are refused.
 */
export async function calibrateLeads(options: CalibrateOptions, deps: Deps): Promise<void> {
  const [leads, prospects] = [await deps.crmLeads.closedLeads(), await deps.crmLeads.closedProspects()]
  const found = calibrate(examplesOf(leads, prospects), {
    features: namesOf(options.features),
    scores: endedScores(leads, prospects),
  })
  if ('problems' in found) throw new InvalidArgumentError(`--features: ${found.problems.join('; ')}.`)
  await deps.calibrations.add({ id: uuidv7(), at: deps.now, ...found })
  for (const line of options.json ? [JSON.stringify(found.report)] : printed(found.report)) deps.print(line)
}

function namesOf(features: string | undefined): string[] | null {
  if (features === undefined) return null
  const names = features.split(',').map((name) => name.trim())
  const isGood = names.every((name) => name !== '')
  if (isGood) return names
  throw new InvalidArgumentError(
    `--features "${features}" has an empty name: separate names by single commas.`,
  )
}
