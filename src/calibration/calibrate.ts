/** Won and lost leads in, a probability with its measured worth out; or withheld, with the reason. */
import { aucOf } from './auc.ts'
import { brierOf, skillOf } from './brier.ts'
import { designOf, type Encoding } from './encode.ts'
import type { Example } from './example.ts'
import { influencesOf } from './influence.ts'
import { fitLogistic } from './logistic.ts'
import { type Model, modelOf, probabilityFor } from './model.ts'
import { type EndedScore, pointThresholdsOf } from './points.ts'
import { type Caution, cautionInWords, refusalInWords } from './refusal.ts'
import { reliabilityOf } from './reliability.ts'
import type { Report } from './report.ts'
import { type BadRequest, type Selection, select } from './select.ts'
import { splitByTime } from './split.ts'
import { chooseRidge } from './strength.ts'
import { PROPOSAL_REASON, thresholdsOf } from './thresholds.ts'
import { oneSidedFit, tooFew, verdictOf } from './verdict.ts'

export interface Calibration {
  report: Report
  /** Null: there was too little to fit anything. */
  model: Model | null
}

const MOST_INFLUENCES = 12
/** One that orders the leads better than this has probably read the outcome somewhere. */
const TOO_GOOD = 0.97

/** The same leads in any order give the same calibration. `features`: only these; null: all that may be features. */
export function calibrate(
  examples: readonly Example[],
  { features, scores = [] }: { features: readonly string[] | null; scores?: readonly EndedScore[] },
): Calibration | BadRequest {
  const { fitted, tested } = splitByTime(examples)
  const selection = select(fitted, features)
  if ('problems' in selection) return selection
  const report = { ...begun(examples, fitted, tested, selection), points: pointThresholdsOf(scores) }
  const few = tooFew(report.won, report.lost)
  const wins = fitted.filter(({ won }) => won).length
  if (wins === 0 || wins === fitted.length)
    return { report: { ...report, ...(few ?? oneSidedFit(fitted.length)) }, model: null }
  const model = fitModel(fitted, selection.encodings)
  const measured = measure(report, model, tested, wins / fitted.length)
  return { report: { ...measured, ...few }, model }
}

/** What is known before anything is fitted. */
function begun(
  examples: readonly Example[],
  fitted: readonly Example[],
  tested: readonly Example[],
  selection: Selection,
): Report {
  const won = examples.filter((example) => example.won).length
  const wins = fitted.filter((example) => example.won).length
  return {
    n: examples.length,
    won,
    lost: examples.length - won,
    fitted: fitted.length,
    tested: tested.length,
    fittedPeriod: periodOf(fitted),
    testedPeriod: periodOf(tested),
    auc: null,
    aucInterval: null,
    brier: null,
    brierBaseRate: null,
    baseRate: fitted.length === 0 ? null : wins / fitted.length,
    reliability: [],
    thresholds: [],
    points: [],
    proposal: null,
    features: selection.encodings.map(({ feature }) => feature),
    refused: selection.refused.map(({ feature, why }) => ({ feature, reason: refusalInWords(why), why })),
    influences: [],
    ...cautioned(selection.cautions),
    verdict: 'withheld',
    withheld: 'too_few',
    reason: 'nothing has been measured',
  }
}

const cautioned = (cautions: Caution[]): Pick<Report, 'cautions' | 'warnings'> => ({
  cautions,
  warnings: cautions.map(cautionInWords),
})

function periodOf(ordered: readonly Example[]): Report['fittedPeriod'] {
  const [first, last] = [ordered[0], ordered.at(-1)]
  return first && last
    ? { from: new Date(first.at).toISOString(), to: new Date(last.at).toISOString() }
    : null
}

function fitModel(fitted: readonly Example[], encodings: readonly Encoding[]): Model {
  const design = designOf(encodings, fitted)
  const won = Float64Array.from(fitted, (example) => (example.won ? 1 : 0))
  return modelOf(encodings, fitLogistic(design, won, chooseRidge(design, won)), fitted.length)
}

function measure(report: Report, model: Model, tested: readonly Example[], baseRate: number): Report {
  const won = tested.map((example) => example.won)
  const forecasts = tested.map((example) => probabilityFor(model, example.values))
  const auc = aucOf(forecasts, won)
  const thresholds = thresholdsOf(
    forecasts,
    won,
    tested.map((example) => example.at),
    0.01,
  ).map(({ from, ...rest }) => ({ probability: from, ...rest }))
  return {
    ...report,
    auc: auc?.auc ?? null,
    aucInterval: auc && {
      low: Math.max(0, auc.auc - 1.96 * auc.error),
      high: Math.min(1, auc.auc + 1.96 * auc.error),
    },
    brier: brierOf(forecasts, won),
    brierBaseRate: brierOf(
      won.map(() => baseRate),
      won,
    ),
    reliability: reliabilityOf(forecasts, won),
    thresholds,
    proposal: thresholds.some(({ proposed }) => proposed) ? PROPOSAL_REASON : null,
    influences: influencesOf(model, MOST_INFLUENCES),
    ...cautioned([
      ...report.cautions,
      ...(auc && auc.auc > TOO_GOOD ? [{ kind: 'too_good' as const, auc: auc.auc }] : []),
    ]),
    ...verdictOf({ auc, skill: skillOf(forecasts, won, baseRate), tested: tested.length }),
  }
}
