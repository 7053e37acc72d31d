/** Which single answer would change how a qualification ends, or how warm the prospect is. */
import type { Answer } from '../src/domain/answer.ts'
import type { WhatIf } from '../src/domain/explanation.ts'
import type { OutcomeKind, Temperature } from '../src/domain/outcome.ts'
import { isMeantFor } from './audience.ts'
import type { Context } from './context.ts'
import { isUnsettled } from './interval.ts'
import { type Answers, judge, missingCriteria, pointsOf, warmthOf } from './scoring.ts'
import { lackingQuestions } from './segments.ts'
import { inWords, type Playbook, type PlaybookChoice, type Question } from './vocabulary.ts'

interface End {
  outcome: OutcomeKind
  temperature: Temperature
}

/** From the best end to the worst. */
const OUTCOMES: readonly OutcomeKind[] = ['handed_off', 'nurture', 'incomplete', 'disqualified']
const TEMPERATURES: readonly Temperature[] = ['hot', 'warm', 'vague']

/** How warm somebody is matters nothing once they are disqualified. */
const rank = ({ outcome, temperature }: End): number =>
  OUTCOMES.indexOf(outcome) * TEMPERATURES.length +
  (outcome === 'disqualified' ? 0 : TEMPERATURES.indexOf(temperature))

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
  return [...found, ...togetherWithOpen(playbook, context, endOf)].toSorted(
    (one, other) =>
      rank(one) - rank(other) || one.besides.length - other.besides.length || one.points - other.points,
  )
}

/**
 * Whoever lacks one thing is not asked the rest, so that no answer to it would make a hand-off alone: those that would if
 * everything that is open turned out well.
 */
function togetherWithOpen(playbook: Playbook, context: Context, endOf: (answers: Answers) => End): WhatIf[] {
  const open = playbook.criteria
    .flatMap((criterion) => criterion.questions)
    .filter(
      (question) => question.decisive && isUnsettled(context, question) && mayBeAsked(context, question),
    )
  const isHandedOff = (answers: Answers) => endOf(answers).outcome === 'handed_off'
  return lackingQuestions(playbook, context.answers).flatMap((question) => {
    const others = open.filter(({ id }) => id !== question.id)
    const hoped = { ...context.answers, ...Object.fromEntries(others.flatMap((other) => bestOf(other))) }
    if (others.length === 0 || isHandedOff(hoped)) return []
    const before = pointsIn(context, question)
    const choices = valuesOf(question).filter((choice) => {
      const answer = { [question.id]: answered(question, choice) }
      return isHandedOff({ ...hoped, ...answer }) && !isHandedOff({ ...context.answers, ...answer })
    })
    const [least] = choices.toSorted((one, other) => one.points - other.points)
    if (!least) return []
    const end = endOf({ ...hoped, [question.id]: answered(question, least) })
    const besides = others.map(({ title }) => inWords(title, context.language))
    return [told(context, question, choices, before, { ...end, besides })]
  })
}

/** The answer that brings most of those that hold. */
function bestOf(question: Question): [string, Answer][] {
  const [best] = valuesOf(question)
    .filter(({ holds }) => holds)
    .toSorted((one, other) => other.points - one.points)
  return best ? [[question.id, answered(question, best)]] : []
}

const valuesOf = ({ choices }: Question): PlaybookChoice[] =>
  choices.filter(({ absence }) => absence === null)

function pointsIn({ answers }: Context, question: Question): number {
  const present = answers[question.id]
  return present ? pointsOf(question, present) : 0
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
  const byEnd = new Map<number, { end: End; choices: PlaybookChoice[] }>()
  for (const choice of valuesOf(question)) {
    if (choice.id === present?.choice) continue
    const end = endOf({ ...context.answers, [question.id]: answered(question, choice) })
    if (rank(end) === rank(now)) continue
    const known = byEnd.get(rank(end))
    if (known) known.choices.push(choice)
    else byEnd.set(rank(end), { end, choices: [choice] })
  }
  const before = pointsIn(context, question)
  return [...byEnd.values()].map(({ end, choices }) =>
    told(context, question, choices, before, { ...end, besides: [] }),
  )
}

/** The choice that brings least first. `before`: what the question brings now. */
function told(
  { language }: Context,
  { id, title }: Question,
  choices: readonly PlaybookChoice[],
  before: number,
  end: End & Pick<WhatIf, 'besides'>,
): WhatIf {
  const ordered = choices.toSorted((one, other) => one.points - other.points)
  return {
    question: id,
    title: inWords(title, language),
    choices: ordered.map((choice) => ({ id: choice.id, label: inWords(choice.label, language) })),
    points: (ordered[0]?.points ?? 0) - before,
    ...end,
  }
}

const answered = (question: Question, choice: PlaybookChoice): Answer => ({
  question: question.id,
  status: 'given',
  choice: choice.id,
  value: null,
  evidence: { message: 1, quote: '', start: 0, end: 0 },
  at: '',
})
