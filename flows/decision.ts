/**
 * The fewest questions that decide. A question is asked only while some answer to it can still change how the
 * qualification ends, whatever the other open questions bring. Sound: what is skipped could not have made a difference.
 */
import type { OutcomeKind } from '../src/domain/outcome.ts'
import { isMeantFor } from './audience.ts'
import type { Context } from './context.ts'
import { type Answers, fails, holds, kindOf, pointsOf } from './scoring.ts'
import { Absence, type Playbook, type Question } from './vocabulary.ts'

/** One way in which a question may end: what it brings, and whether its criterion holds or a gate fails with it. */
interface Option {
  points: number
  holds: boolean
  fails: boolean
  /** Where a hand-off would go; only the routing question tells. */
  queue: string | null
}

/** What the other questions may come to, taken together. */
interface Rest {
  min: number
  max: number
  /** Whether all their criteria may hold; whether some may not. */
  ready: boolean[]
}

interface Reach {
  options: Option[]
  /** Where what the others bring lets one of the options cross a threshold; and just before. */
  crossings: number[]
  min: number
  max: number
  decisive: boolean
}

/** Playbooks never change once parsed, so each question's reach is found once. */
const reaches = new WeakMap<Question, Reach>()

const orders = new WeakMap<Pick<Playbook, 'criteria' | 'thorough'>, Question[]>()

/** Decisive questions first, in the order of the criteria; details after them. A thorough playbook mixes them. */
export function askingOrder(playbook: Pick<Playbook, 'criteria' | 'thorough'>): readonly Question[] {
  const known = orders.get(playbook)
  if (known) return known
  const questions = playbook.criteria.flatMap((criterion) => criterion.questions)
  const order = playbook.thorough
    ? questions
    : questions.toSorted((one, other) => Number(other.decisive) - Number(one.decisive))
  orders.set(playbook, order)
  return order
}

/** Asked next, unless another is: it is open, the one that it follows has a value, and it still matters. */
export const isDue = (playbook: Playbook, context: Context, question: Question): boolean =>
  isOpen(context, question) &&
  (question.follows === null || context.answers[question.follows]?.status === 'given') &&
  (playbook.thorough || context.thorough || mayStillChange(playbook, context, question))

/** It has no answer yet (or is to be asked again), and may come to be asked of this prospect. */
export function isOpen(context: Context, question: Question): boolean {
  const { answers, again } = context
  const followed = question.follows === null ? undefined : answers[question.follows]
  const isRuledOut = followed && followed.status !== 'given' && !again.includes(followed.question)
  const isAnswered = question.id in answers && !again.includes(question.id)
  return !isAnswered && !isRuledOut && isMeantFor(question.audience, context.entry)
}

/** Whether some answer to an open question can still change the outcome's kind, or the queue of a hand-off. */
export function mayStillChange(playbook: Playbook, context: Context, question: Question): boolean {
  const reach = reachOf(playbook, question)
  const rest = restOf(playbook, context, question)
  const sums = sumsThatMatter(reach, rest)
  return rest.ready.some((ready) => sums.some((sum) => endsDiffer(playbook, reach, sum, ready)))
}

function endsDiffer(playbook: Playbook, { options }: Reach, sum: number, ready: boolean): boolean {
  const ends = options.map((option) => endOf(playbook, option, sum, ready))
  return ends.some((end) => end !== ends[0])
}

function endOf({ thresholds }: Playbook, option: Option, sum: number, ready: boolean): string {
  if (option.fails) return 'disqualified'
  const kind: OutcomeKind = kindOf(thresholds, sum + option.points, ready && option.holds)
  return kind === 'handed_off' ? `${kind} ${option.queue ?? ''}` : kind
}

/** Points are whole, or at least not as fine as this. */
const JUST = 1e-6

/** The ends of what the others may sum to, and where an option would cross a threshold: between these nothing changes. */
const sumsThatMatter = ({ crossings }: Reach, { min, max }: Rest): number[] => [
  min,
  max,
  ...crossings.filter((sum) => sum > min && sum < max),
]

function crossingsOf({ thresholds }: Playbook, options: Option[]): number[] {
  const sums = options.flatMap(({ points }) =>
    [thresholds.handOff, thresholds.nurture].flatMap((threshold) => [
      threshold - points,
      threshold - points - JUST,
    ]),
  )
  return [...new Set(sums)]
}

function restOf(playbook: Playbook, context: Context, question: Question): Rest {
  let min = 0
  let max = 0
  let mayHold = true
  let mayFail = false
  for (const other of askingOrder(playbook)) {
    if (other.id === question.id) continue
    const possible = possibleOf(playbook, context, other)
    min += possible.min
    max += possible.max
    mayHold &&= possible.canHold
    mayFail ||= possible.canFail
  }
  return { min, max, ready: [...(mayHold ? [true] : []), ...(mayFail ? [false] : [])] }
}

/** What a question brings: settled ones what they have brought, open ones anything that they may. */
function possibleOf(playbook: Playbook, context: Context, question: Question) {
  const { min, max, options, decisive } = reachOf(playbook, question)
  if (isOpen(context, question))
    return { min, max, canHold: options.some((option) => option.holds), canFail: decisive }
  const answer = context.answers[question.id]
  const points = answer ? pointsOf(question, answer) : 0
  const settled = !decisive || holds(question, answer)
  return { min: points, max: points, canHold: settled, canFail: !settled }
}

/** The least and the most that an answer to the question may bring. */
export const pointsWithin = (playbook: Playbook, question: Question): { min: number; max: number } =>
  reachOf(playbook, question)

function reachOf(playbook: Playbook, question: Question): Reach {
  const known = reaches.get(question)
  if (known) return known
  const options = optionsOf(playbook, question)
  const points = options.map((option) => option.points)
  const reach = {
    options,
    crossings: crossingsOf(playbook, options),
    min: Math.min(...points),
    max: Math.max(...points),
    decisive: question.decisive,
  }
  reaches.set(question, reach)
  return reach
}

/** Every choice, every absence, and that it is not answered at all. */
function optionsOf(playbook: Playbook, question: Question): Option[] {
  const { routing, gates } = playbook
  const isRouting = routing.question === question.id
  const option = (points: number, answers: Answers, choice: string | null): Option => ({
    points,
    holds: !question.decisive || holds(question, answers[question.id]),
    fails: gates.some((gate) => gate.question === question.id && fails(gate, answers[question.id])),
    queue: isRouting ? ((choice && routing.byChoice[choice]) ?? routing.otherwise) : null,
  })
  const answer = (status: 'given' | Absence, choice: string | null) => ({
    [question.id]: { question: question.id, status, choice, value: null, evidence: nowhere, at: '' },
  })
  return [
    ...question.choices
      .filter((choice) => choice.absence === null)
      .map((choice) => option(choice.points, answer('given', choice.id), choice.id)),
    ...Absence.options.map((absence) => option(question.points[absence], answer(absence, null), null)),
    option(0, {}, null),
  ]
}

const nowhere = { message: 1, quote: '', start: 0, end: 0 }
