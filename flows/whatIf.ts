/** Which single answer would change how a qualification ends, or how warm the prospect is. */
import type { Answer } from '../src/domain/answer.ts'
import type { WhatIf } from '../src/domain/explanation.ts'
import type { OutcomeKind, Temperature } from '../src/domain/outcome.ts'
import { isMeantFor } from './audience.ts'
import type { Context } from './context.ts'
import { type Answers, judge, missingCriteria, pointsOf, warmthOf } from './scoring.ts'
import { inWords, type Playbook, type PlaybookChoice, type Question } from './vocabulary.ts'

interface End {
  outcome: OutcomeKind
  temperature: Temperature
}

/** From the best end to the worst. */
const OUTCOMES: readonly OutcomeKind[] = ['handed_off', 'nurture', 'incomplete', 'disqualified']
const TEMPERATURES: readonly Temperature[] = ['hot', 'warm', 'vague']

const rank = ({ outcome, temperature }: End): number =>
  OUTCOMES.indexOf(outcome) * TEMPERATURES.length + TEMPERATURES.indexOf(temperature)

/** `beyond`: the points that the score has from elsewhere than answers. Better ends first, by the fewest points. */
export function whatIf(playbook: Playbook, context: Context, beyond: number): WhatIf[] {
  const endOf = (answers: Answers): End => {
    const { kind, score } = judge(playbook, answers)
    const isReady = missingCriteria(playbook, answers).length === 0
    return { outcome: kind, temperature: warmthOf(playbook, score + beyond, isReady) }
  }
  const now = endOf(context.answers)
  const found = playbook.criteria
    .flatMap((criterion) => criterion.questions)
    .filter((question) => mayBeAsked(context, question))
    .flatMap((question) => changesBy(context, question, now, endOf))
  return found.toSorted((one, other) => rank(one) - rank(other) || one.points - other.points)
}

/** A question that only follows another's answer cannot be answered before that. */
const mayBeAsked = ({ answers, entry }: Context, { follows, audience }: Question): boolean =>
  isMeantFor(audience, entry) && (follows === null || answers[follows]?.status === 'given')

/** Each other end that this question could bring about, with the answers that would. */
function changesBy(
  context: Context,
  question: Question,
  now: End,
  endOf: (answers: Answers) => End,
): WhatIf[] {
  const present = context.answers[question.id]
  const before = present ? pointsOf(question, present) : 0
  const byEnd = new Map<number, { end: End; choices: PlaybookChoice[] }>()
  for (const choice of question.choices) {
    if (choice.absence !== null || choice.id === present?.choice) continue
    const end = endOf({ ...context.answers, [question.id]: answered(question, choice) })
    if (rank(end) === rank(now)) continue
    const known = byEnd.get(rank(end))
    if (known) known.choices.push(choice)
    else byEnd.set(rank(end), { end, choices: [choice] })
  }
  const worth = (choice: PlaybookChoice) => choice.points - before
  return [...byEnd.values()].map(({ end, choices }) => ({
    question: question.id,
    title: inWords(question.title, context.language),
    choices: choices
      .toSorted((one, other) => worth(one) - worth(other))
      .map(({ id, label }) => ({ id, label: inWords(label, context.language) })),
    points: Math.min(...choices.map(worth)),
    ...end,
  }))
}

const answered = (question: Question, choice: PlaybookChoice): Answer => ({
  question: question.id,
  status: 'given',
  choice: choice.id,
  value: null,
  evidence: { message: 1, quote: '', start: 0, end: 0 },
  at: '',
})
