/** What answers are worth: ledger rows, gates, and the outcome that follows. The score is the ledger's sum. */
import type { Answer } from '../src/domain/answer.ts'
import type { Outcome, OutcomeKind, Temperature } from '../src/domain/outcome.ts'
import type { LedgerEntry } from '../src/domain/scoring.ts'
import { criterionOf, findChoice, findQuestion } from './questions.ts'
import type { Criterion, Gate, Playbook, Question } from './vocabulary.ts'

export type Answers = Record<string, Answer>

export function pointsOf(question: Question, answer: Answer): number {
  if (answer.status !== 'given') return question.points[answer.status]
  return answer.choice === null ? 0 : (findChoice(question, answer.choice)?.points ?? 0)
}

/** Equal to the sum of the ledger rows that these answers gave. */
export function scoreOfAnswers(playbook: Playbook, answers: Answers): number {
  return Object.values(answers).reduce((sum, answer) => {
    const question = findQuestion(playbook, answer.question)
    return question ? sum + pointsOf(question, answer) : sum
  }, 0)
}

/** An answer's row; none for no points. */
function rowOf(playbook: Playbook, answer: Answer): LedgerEntry[] {
  const question = findQuestion(playbook, answer.question)
  const points = question ? pointsOf(question, answer) : 0
  if (points === 0) return []
  return [
    {
      rule: `${criterionOf(playbook, answer.question)}.${answer.question}=${answer.choice ?? answer.status}`,
      playbook: { id: playbook.id, version: playbook.version },
      question: answer.question,
      points,
      evidence: answer.evidence,
      at: answer.at,
    },
  ]
}

/** The rows by which an answer comes in the place of another: what is withdrawn rests on the words that replace it. */
export function rowsOfAnswer(
  playbook: Playbook,
  answer: Answer,
  replaced: Answer | undefined,
): LedgerEntry[] {
  const withdrawn = replaced ? rowOf(playbook, replaced) : []
  return [
    ...withdrawn.map((row) => ({
      ...row,
      points: -row.points,
      evidence: answer.evidence,
      at: answer.at,
    })),
    ...rowOf(playbook, answer),
  ]
}

/** Every row that a set of answers stands for: a qualification that begins with answers begins with these. */
export const rowsOfAnswers = (playbook: Playbook, answers: Answers): LedgerEntry[] =>
  Object.values(answers).flatMap((answer) => rowOf(playbook, answer))

export function failedGate(playbook: Playbook, answers: Answers): Gate | null {
  return playbook.gates.find((gate) => fails(gate, answers[gate.question])) ?? null
}

/** The gate by which somebody was turned away; null: it was by none. */
export const gateIn = ({ gates }: Playbook, outcome: Outcome | null): Gate | null =>
  gates.find(({ id }) => outcome?.reasons.includes(`gate:${id}`)) ?? null

export function fails(gate: Gate, answer: Answer | undefined): boolean {
  if (!answer) return false
  if (answer.status !== 'given') return gate.absences.includes(answer.status)
  return answer.choice !== null && gate.choices.includes(answer.choice)
}

/** A question holds if it has a value, and one that is good enough. */
export function holds(question: Question, answer: Answer | undefined): boolean {
  if (answer?.status !== 'given' || answer.choice === null) return false
  return findChoice(question, answer.choice)?.holds ?? false
}

const criterionHolds = (criterion: Criterion, answers: Answers): boolean =>
  criterion.questions.every((question) => !question.decisive || holds(question, answers[question.id]))

/** The criteria that do not hold. Sales-ready is: none. */
export const missingCriteria = (playbook: Playbook, answers: Answers): string[] =>
  playbook.criteria
    .filter((criterion) => !criterionHolds(criterion, answers))
    .map((criterion) => criterion.id)

/** Hot is to be called at once, and so nobody who is short of a criterion, whatever the points. */
export function warmthOf({ temperatures }: Playbook, score: number, isSalesReady: boolean): Temperature {
  if (score >= temperatures.hot && isSalesReady) return 'hot'
  return score >= temperatures.warm ? 'warm' : 'vague'
}

/** By the answers alone. */
export const temperatureOf = (playbook: Playbook, answers: Answers): Temperature =>
  warmthOf(playbook, scoreOfAnswers(playbook, answers), missingCriteria(playbook, answers).length === 0)

/** What the answers come to: a failed gate outranks the score, a missing criterion keeps from a hand-off. */
export function judge(playbook: Playbook, answers: Answers): Outcome {
  const score = scoreOfAnswers(playbook, answers)
  const temperature = temperatureOf(playbook, answers)
  const gate = failedGate(playbook, answers)
  if (gate) return { kind: 'disqualified', reasons: [`gate:${gate.id}`], temperature, score }
  const missing = missingCriteria(playbook, answers)
  const reasons = [`score:${score}`, ...missing.map((criterion) => `missing:${criterion}`)]
  return { kind: kindOf(playbook.thresholds, score, missing.length === 0), reasons, temperature, score }
}

/** What a score comes to where no gate fails. */
export function kindOf(
  thresholds: Playbook['thresholds'],
  score: number,
  salesReady: boolean,
): 'handed_off' | 'nurture' | 'disqualified' {
  if (salesReady && score >= thresholds.handOff) return 'handed_off'
  return score >= thresholds.nurture ? 'nurture' : 'disqualified'
}

/** The outcome that the prospect asked for, or brought about by silence, whatever the score. */
export function asked(
  playbook: Playbook,
  answers: Answers,
  kind: OutcomeKind,
  reason: `asked:${string}` | `silent:${string}`,
): Outcome {
  const score = scoreOfAnswers(playbook, answers)
  return { kind, reasons: [reason], temperature: temperatureOf(playbook, answers), score }
}

/** The same outcome after the answers have changed: its kind stays, its numbers follow. */
export function rescored(playbook: Playbook, answers: Answers, outcome: Outcome): Outcome {
  const score = scoreOfAnswers(playbook, answers)
  const reasons = outcome.reasons.map((reason) => (reason.startsWith('score:') ? `score:${score}` : reason))
  return { ...outcome, reasons, score, temperature: temperatureOf(playbook, answers) }
}

/** The queue of the product that the prospect wants. */
export function queueOf({ routing }: Playbook, answers: Answers): string {
  const choice = answers[routing.question]?.choice
  return (choice && routing.byChoice[choice]) || routing.otherwise
}
