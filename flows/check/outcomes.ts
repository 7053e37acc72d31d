/** Whether every outcome, gate and threshold that a playbook speaks of is ever met. */
import type { Outcome } from '../../src/domain/outcome.ts'
import { askedQuestions, type Gate, type Playbook } from '../vocabulary.ts'
import type { State } from './answering.ts'
import type { Graph } from './explore.ts'
import type { Finding } from './finding.ts'
import type { WayTo } from './ranges.ts'
import { type Reply, repliesTo } from './replies.ts'

/** `graph` is of `answeringModel`: all the outcomes that answers come to. */
export function outcomeFindings<E>(playbook: Playbook, graph: Graph<State, E>, wayTo: WayTo): Finding[] {
  const outcomes = graph.nodes.flatMap(({ state }) => state.context.outcome ?? [])
  const failing = new Set(outcomes.flatMap(({ reasons }) => reasons))
  return [
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

function scoreFindings(playbook: Playbook, outcomes: Outcome[]): Finding[] {
  const { thresholds, temperatures } = playbook
  const best = extreme(playbook, (a, b) => b.points - a.points)
  const worst = extreme(playbook, (a, b) => a.points - b.points)
  const none = (isSo: (outcome: Outcome) => boolean) => !outcomes.some(isSo)
  const notHandedOff = none(({ kind }) => kind === 'handed_off')
  const notNurtured = none(({ kind }) => kind === 'nurture')
  const isShort = (points: number) => best.points < points
  return [
    ...(notHandedOff && isShort(thresholds.handOff)
      ? [tooFew('thresholds.handOff', thresholds.handOff, best)]
      : []),
    ...(notHandedOff && !isShort(thresholds.handOff)
      ? [never('handed_off', 'not even the best answers are sales-ready', best)]
      : []),
    ...(notNurtured && isShort(thresholds.nurture)
      ? [tooFew('thresholds.nurture', thresholds.nurture, best)]
      : []),
    ...(notNurtured && !isShort(thresholds.nurture)
      ? [never('nurture', 'whoever is not handed off is disqualified', best)]
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
      ? [tooFew('temperatures.hot', temperatures.hot, best)]
      : []),
    ...(none(({ temperature }) => temperature !== 'vague')
      ? [tooFew('temperatures.warm', temperatures.warm, best)]
      : []),
  ]
}

const tooFew = (place: string, points: number, best: Extreme): Finding => ({
  kind: 'points',
  place,
  message:
    best.points < points
      ? `the best answers bring ${best.points} points in all, and it takes ${points}`
      : `no dialogue that could still reach its ${points} points goes on for so long, or is sales-ready then`,
  path: best.path,
  remedy: best.points < points ? `lower it to ${best.points} at most, or give more points` : 'lower it',
})

const never = (place: Outcome['kind'], why: string, { path }: Extreme): Finding => ({
  kind: 'outcome',
  place,
  message: `no prospect's answers come to it: ${why}`,
  path,
  remedy: 'mend the thresholds, the gates, or which choices of the decisive questions hold',
})

const isByScore = ({ kind, reasons }: Outcome): boolean =>
  kind === 'disqualified' && reasons.every((reason) => !reason.startsWith('gate:'))

interface Extreme {
  points: number
  path: string[]
}

/** The replies that sort first, and what they bring together. */
function extreme(playbook: Playbook, order: (a: Reply, b: Reply) => number): Extreme {
  const replies = askedQuestions(playbook).flatMap((question) => {
    const [first] = repliesTo(playbook, question).toSorted(order)
    return first ? [{ question, reply: first }] : []
  })
  return {
    points: replies.reduce((sum, { reply }) => sum + reply.points, 0),
    path: replies.map(({ question, reply }) => `${question.id}: ${reply.stands[0] ?? ''}`),
  }
}
