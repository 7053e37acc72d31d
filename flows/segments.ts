/** The base by segments: who of those who are not ready is in which. */
import type { Outcome } from '../src/domain/outcome.ts'
import type { Segment } from './nurture.ts'
import { findQuestion } from './questions.ts'
import { type Answers, holds } from './scoring.ts'
import type { Playbook, Question } from './vocabulary.ts'

/** The decisive questions whose answers keep their criteria from holding. */
export const lackingQuestions = (playbook: Playbook, answers: Answers): Question[] =>
  playbook.criteria
    .flatMap(({ questions }) => questions)
    .filter(
      (question) => question.decisive && question.id in answers && !holds(question, answers[question.id]),
    )

/** The criteria that an answer keeps from holding. */
export function missingByAnswer(playbook: Playbook, answers: Answers): string[] {
  const lacking = new Set(lackingQuestions(playbook, answers))
  return playbook.criteria
    .filter(({ questions }) => questions.some((question) => lacking.has(question)))
    .map(({ id }) => id)
}

export const findSegment = ({ nurture }: Playbook, id: string | undefined): Segment | null =>
  nurture?.segments.find((segment) => segment.id === id) ?? null

/** The segment that an outcome puts them in: the first that fits. Only those who are kept warm are in one. */
export function segmentFor(playbook: Playbook, answers: Answers, outcome: Outcome): Segment | null {
  if (outcome.kind !== 'nurture') return null
  return playbook.nurture?.segments.find((segment) => fits(playbook, segment, answers, outcome)) ?? null
}

const fits = (playbook: Playbook, segment: Segment, answers: Answers, outcome: Outcome): boolean =>
  isHandled(playbook, segment, outcome) &&
  (segment.reasons.length === 0 || segment.reasons.some((reason) => hasReason(outcome, reason))) &&
  fitsAnswers(playbook, segment, answers)

const isHandled = ({ nurture }: Playbook, { temperatures }: Segment, { temperature }: Outcome): boolean =>
  temperatures.length > 0 ? temperatures.includes(temperature) : nurture?.handling[temperature] !== 'base'

const hasReason = ({ reasons }: Outcome, wanted: string): boolean =>
  reasons.some((reason) => reason === wanted || reason.startsWith(`${wanted}:`))

function fitsAnswers(playbook: Playbook, { missing, answers: wanted }: Segment, answers: Answers): boolean {
  const lacks = missingByAnswer(playbook, answers)
  return (
    (missing.length === 0 || missing.some((criterion) => lacks.includes(criterion))) &&
    Object.entries(wanted).every(([question, names]) => isOneOf(answers, question, names))
  )
}

function isOneOf(answers: Answers, question: string, names: string[]): boolean {
  const answer = answers[question]
  return answer !== undefined && names.includes(answer.choice ?? answer.status)
}

/** All that segments can tell of answers: dialogues that agree in it come to one segment if they end alike. */
export function standingOf(playbook: Playbook, answers: Answers): string {
  const segments = playbook.nurture?.segments ?? []
  const lacks = missingByAnswer(playbook, answers)
  const criteria = new Set(segments.flatMap(({ missing }) => missing))
  const named = segments.flatMap(({ answers: wanted }) =>
    Object.entries(wanted).map(([question, names]) => isOneOf(answers, question, names)),
  )
  return JSON.stringify([lacks.filter((criterion) => criteria.has(criterion)), named])
}

/** The questions that a segment is about: what is missing in its criteria, the most important first. */
export const questionsOf = (playbook: Playbook, segment: Segment, answers: Answers): Question[] => {
  const lacking = lackingQuestions(playbook, answers)
  const told = Object.keys(segment.answers).flatMap((id) => findQuestion(playbook, id) ?? [])
  const missing = segment.missing.flatMap((id) =>
    (playbook.criteria.find((criterion) => criterion.id === id)?.questions ?? []).filter((question) =>
      lacking.includes(question),
    ),
  )
  return [...missing, ...told]
}
