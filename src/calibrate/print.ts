/** A calibration's report, for people. */
import { FEWEST } from '../calibration/fewest.ts'
import type { Report } from '../calibration/report.ts'

const LABEL_WIDTH = 22
const line = (label: string, text: string): string => `${label.padEnd(LABEL_WIDTH)}${text}`

const percent = (share: number | null, digits = 0): string =>
  share === null ? '–' : `${(share * 100).toFixed(digits)} %`
const decimal = (number: number | null): string => (number === null ? '–' : number.toFixed(3))

export function printed(report: Report): string[] {
  return [
    ...numbers(report),
    ...reliability(report),
    ...thresholds(report),
    ...pointsOfAll(report),
    ...influences(report),
    ...refused(report),
    ...report.warnings.map((warning) => `Warning: ${warning}.`),
    '',
    report.verdict === 'shown'
      ? `The probability is shown: ${report.reason}.`
      : `The probability is withheld: ${report.reason}.`,
  ]
}

function numbers(report: Report): string[] {
  const { auc, aucInterval } = report
  const interval = aucInterval ? `  (95 %: ${decimal(aucInterval.low)} – ${decimal(aucInterval.high)})` : ''
  return [
    line('Leads with an end', `${report.n}  (${report.won} won, ${report.lost} lost)`),
    line('Fitted on', `${report.fitted}${period(report.fittedPeriod)}`),
    line('Tested on', `${report.tested}${period(report.testedPeriod)}`),
    line('Features', report.features.join(', ') || 'none'),
    '',
    line('AUC', `${decimal(auc)}${interval}`),
    line('Brier score', decimal(report.brier)),
    line(
      '… of the base rate',
      `${decimal(report.brierBaseRate)}  (base rate ${percent(report.baseRate, 1)})`,
    ),
  ]
}

const period = (found: Report['fittedPeriod']): string =>
  found ? `  (came ${found.from.slice(0, 10)} to ${found.to.slice(0, 10)})` : ''

/** Columns of equal width, to the right. */
function table(header: string[], rows: string[][], width = 12): string[] {
  return [header, ...rows].map((cells) => `  ${cells.map((cell) => cell.padStart(width)).join('')}`.trimEnd())
}

function reliability({ reliability: bins }: Report): string[] {
  if (bins.length === 0) return []
  const rows = bins.map((bin) => [
    `${Math.round(bin.from * 100)}–${percent(bin.to)}`,
    String(bin.n),
    percent(bin.forecast, 1),
    percent(bin.observed, 1),
  ])
  return ['', 'What was forecast, and what happened', ...table(['forecast', 'leads', 'mean', 'won'], rows)]
}

function thresholds({ thresholds: found, proposal }: Report): string[] {
  if (found.length === 0) return []
  const rows = found.map((each) => [
    percent(each.probability),
    percent(each.precision),
    percent(each.recall),
    each.handOffsPerWeek.toFixed(1),
    each.proposed ? '  proposed' : '',
  ])
  return [
    '',
    'What lies above a probability',
    ...table(['from', 'precision', 'recall', 'a week', ''], rows),
    ...(proposal ? [`  Proposed: ${proposal}.`] : []),
    '  A guide to whom to call first. Hand-offs go by points: a probability hands nobody off.',
  ]
}

/** Nothing but conversations gives points: the CRM's leads alone propose no threshold in them. */
function pointsOfAll({ points: found }: Report): string[] {
  if (found.some(({ thresholds }) => thresholds.length > 0)) return found.flatMap(points)
  const said =
    found.length > 0 ? found.flatMap(points) : ['', 'Points: none of these leads had a conversation here.']
  return [
    ...said,
    `  With ${FEWEST} won and ${FEWEST} lost leads who had one, thresholds in points are proposed.`,
  ]
}

function points({ playbook, won, lost, median, thresholds: found }: Report['points'][number]): string[] {
  const head = `Points of playbook ${playbook}: ${won} won, ${lost} lost${median === null ? '' : `; the middle won deal had ${median}`}`
  if (found.length === 0) return ['', head]
  const rows = found.map((each) => [
    String(each.from),
    percent(each.precision),
    percent(each.recall),
    each.handOffsPerWeek.toFixed(1),
    each.proposed ? '  proposed' : '',
  ])
  return [
    '',
    head,
    ...table(['from', 'precision', 'recall', 'a week', ''], rows),
    `  A manager puts a threshold in force: "bantam rubric show ${playbook}", change thresholds.handOff, "bantam rubric accept".`,
  ]
}

function influences({ influences: found }: Report): string[] {
  if (found.length === 0) return []
  return [
    '',
    'What matters most (odds against the average lead)',
    ...found.map((each) => `  ${inWords(each)}`),
  ]
}

function inWords({ feature, value, per, odds, share }: Report['influences'][number]): string {
  const what =
    per === undefined
      ? `${feature} = ${value ?? '(blank)'}`
      : per === 'tenfold'
        ? `${feature}, ten times as much`
        : `${feature}, ${per} more`
  return `${`×${odds.toFixed(2)}`.padEnd(8)}${what}  (${percent(share)} of leads)`
}

function refused({ refused: found }: Report): string[] {
  if (found.length === 0) return []
  return ['', 'Refused as features', ...found.map(({ feature, reason }) => `  ${feature}: ${reason}`)]
}
