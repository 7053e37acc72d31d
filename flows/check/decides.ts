/** What of the answers so far still decides something: answers that agree in it have one future. */
import { type Answers, failedGate, holds, scoreOfAnswers } from '../scoring.ts'
import { askedQuestions, type Playbook, type Question } from '../vocabulary.ts'
import { repliesTo } from './replies.ts'

/**
 * Equal for answers that leave the same questions and gates open, and every threshold equally far whatever is answered
 * next. Of the score itself only that remains, and so a playbook's thousands of millions of dialogues become thousands.
 */
export function createDecides(playbook: Playbook): (answers: Answers) => string {
  const questions = askedQuestions(playbook)
  const followed = new Set(questions.flatMap(({ follows }) => (follows === null ? [] : [follows])))
  const thresholds = [...Object.values(playbook.thresholds), ...Object.values(playbook.temperatures)]
  const sumsOf = createSums(playbook)

  return (answers) => {
    const score = scoreOfAnswers(playbook, answers)
    const rest = sumsOf(questions.filter(({ id }) => !(id in answers)))
    return [
      questions.map(({ id }) => knownOf(answers, id, followed)).join(''),
      questions.some((each) => each.decisive && each.id in answers && !holds(each, answers[each.id])),
      failedGate(playbook, answers)?.id,
      ...thresholds.map((threshold) => rest.filter((sum) => score + sum < threshold).length),
    ].join('|')
  }
}

/** `-` not asked; of a question that others follow, whether it has a value. */
function knownOf(answers: Answers, id: string, followed: ReadonlySet<string>): string {
  const answer = answers[id]
  if (!answer) return '-'
  return followed.has(id) && answer.status === 'given' ? 'v' : 'a'
}

/** What the given questions may still bring together, those included that are never asked. */
function createSums(playbook: Playbook): (questions: Question[]) => number[] {
  const known = new Map<string, number[]>()
  return (questions) => {
    const key = questions.map(({ id }) => id).join()
    const there = known.get(key)
    if (there) return there
    let sums = new Set([0])
    for (const question of questions) {
      const points = [0, ...repliesTo(playbook, question).map((each) => each.points)]
      sums = new Set([...sums].flatMap((sum) => points.map((more) => sum + more)))
    }
    known.set(key, [...sums])
    return [...sums]
  }
}
