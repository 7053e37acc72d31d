/** Whether every outcome, gate and threshold that a playbook speaks of is ever met. */
import type { Entry } from '../../src/domain/entry.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Gate, Playbook } from '../vocabulary.ts'
import { openedBy, waysToCome } from './answering.ts'
import { type Sum, sumFor, type Wanted } from './best.ts'
import type { Dialogues } from './exploration.ts'
import type { Finding } from './finding.ts'
import type { WayTo } from './ranges.ts'

/** `answers`: all the outcomes that answers come to. */
export function outcomeFindings(playbook: Playbook, answers: Dialogues, wayTo: WayTo): Finding[] {
  const outcomes = answers.nodes.flatMap(({ state }) => state.context.outcome ?? [])
  const failing = new Set(outcomes.flatMap(({ reasons }) => reasons))
  return [
    ...handOffFindings(playbook),
    ...scoreFindings(playbook, outcomes),
    ...playbook.gates
      .filter(({ id }) => !failing.has(`gate:${id}`))
      .map((gate) => idleGate(gate, wayTo(gate.question))),
  ]
}

function idleGate({ id, question, choices, absences }: Gate, path: string[]): Finding {
  const names = choices.length + absences.length
  const why =
    names === 0 ? 'it names no answer' : 'another gate fails first, or these answers are never given'
  return {
    kind: 'gate',
    place: `gates.${id}`,
    message: `no answer to "${question}" fails it: ${why}`,
    path,
    remedy: 'name the choices or absences that it is to fail on, or remove it',
  }
}

const most: Wanted = { direction: 1, ready: false }
const mostOfTheReady: Wanted = { direction: 1, ready: true }
const least: Wanted = { direction: -1, ready: false }

/** Nobody is passed over who could still be handed off, so that what can be added up can be reached. */
function handOffFindings(playbook: Playbook): Finding[] {
  const { handOff } = playbook.thresholds
  const ways = waysToCome(playbook).map((entry) => ({ entry, sum: sumFor(playbook, entry, mostOfTheReady) }))
  const short = ways.filter(({ sum }) => sum === null || sum.points < handOff)
  if (short.length < ways.length) return short.map((way) => notForThem(way, handOff))
  const best = extreme(playbook, most)
  const bestOfTheReady = extreme(playbook, mostOfTheReady)
  if (best.points < handOff) return [tooFew('thresholds.handOff', handOff, best)]
  if (bestOfTheReady.path.length === 0)
    return [never('handed_off', 'no answers that pass the gates are sales-ready', best)]
  return [tooFew('thresholds.handOff', handOff, bestOfTheReady)]
}

const notForThem = ({ entry, sum }: { entry: Entry; sum: Sum | null }, points: number): Finding => ({
  kind: 'points',
  place: 'thresholds.handOff',
  message:
    sum === null
      ? `nobody who has ${openedBy(entry)} is ever sales-ready`
      : `whoever has ${openedBy(entry)} brings ${sum.points} points at best, and it takes ${points}`,
  path: sum?.path ?? [openedBy(entry)],
  remedy: 'give the questions that are meant for them more points, or mean more questions for them',
})

function scoreFindings(playbook: Playbook, outcomes: Outcome[]): Finding[] {
  const { thresholds, temperatures } = playbook
  const none = (isSo: (outcome: Outcome) => boolean) => !outcomes.some(isSo)
  const best = extreme(playbook, most)
  const worst = extreme(playbook, least)
  return [
    ...(none(({ kind }) => kind === 'nurture')
      ? [
          best.points < thresholds.nurture
            ? tooFew('thresholds.nurture', thresholds.nurture, best)
            : never('nurture', 'whoever is not handed off is disqualified', best),
        ]
      : []),
    // From 0 points or less nobody is meant to be disqualified by their score.
    ...(thresholds.nurture > 0 && none(isByScore)
      ? [
          never(
            'disqualified',
            `nobody who passes the gates has fewer than ${thresholds.nurture} points`,
            worst,
          ),
        ]
      : []),
    ...(none(({ temperature }) => temperature === 'hot')
      ? [tooFew('temperatures.hot', temperatures.hot, extreme(playbook, mostOfTheReady))]
      : []),
    ...(none(({ temperature }) => temperature !== 'vague')
      ? [tooFew('temperatures.warm', temperatures.warm, best)]
      : []),
  ]
}

const tooFew = (place: string, points: number, best: Sum): Finding => ({
  kind: 'points',
  place,
  message:
    best.points < points
      ? `the best answers bring ${best.points} points in all, and it takes ${points}`
      : `no dialogue that could still reach its ${points} points goes on for so long, or is sales-ready then`,
  path: best.path,
  remedy: best.points < points ? `lower it to ${best.points} at most, or give more points` : 'lower it',
})

const never = (place: Outcome['kind'], why: string, { path }: Sum): Finding => ({
  kind: 'outcome',
  place,
  message: `no prospect's answers come to it: ${why}`,
  path,
  remedy: 'mend the thresholds, the gates, or which choices of the decisive questions hold',
})

const isByScore = ({ kind, reasons }: Outcome): boolean =>
  kind === 'disqualified' && reasons.every((reason) => !reason.startsWith('gate:'))

/** Of all the ways to come the best, or the worst. */
function extreme(playbook: Playbook, wanted: Wanted): Sum {
  const sums = waysToCome(playbook).flatMap((entry) => sumFor(playbook, entry, wanted) ?? [])
  const [first = { points: 0, path: [] }] = sums.toSorted(
    (one, other) => wanted.direction * (other.points - one.points),
  )
  return first
}
