/** What of a dialogue so far still decides something: dialogues that agree in it have one future. */
import type { Context } from '../context.ts'
import { isOpen } from '../decision.ts'
import { failedGate, holds, scoreOfAnswers } from '../scoring.ts'
import { standingOf as standingInSegments } from '../segments.ts'
import { askedQuestions, type Playbook, type Question } from '../vocabulary.ts'
import { repliesTo } from './replies.ts'

/**
 * Equal for dialogues that leave the same questions and gates open, and every threshold equally far whatever is answered
 * next. Of the score itself only that remains, and so a playbook's thousands of millions of dialogues become thousands.
 */
export function createDecides(playbook: Playbook): (context: Context) => string {
  const questions = askedQuestions(playbook)
  const { thresholds, temperatures } = playbook
  const forAll = [thresholds.nurture, temperatures.warm]
  const forTheReady = [...forAll, thresholds.handOff, temperatures.hot]
  const sumsOf = createSums(playbook)

  return (context) => {
    const { answers } = context
    const score = scoreOfAnswers(playbook, answers)
    const open = questions.filter((question) => isOpen(context, question))
    const isReady = questions.every(
      (each) => !each.decisive || open.includes(each) || holds(each, answers[each.id]),
    )
    const sums = sumsOf(open)
    return [
      questions.map((question) => (open.includes(question) ? standingOf(question, context) : '-')).join(''),
      isReady,
      failedGate(playbook, answers)?.id,
      standingInSegments(playbook, answers),
      // Whoever is not sales-ready any more is neither handed off nor hot, however many points there are.
      ...(isReady ? forTheReady : forAll).map((points) => sums.filter((sum) => score + sum < points).length),
    ].join('|')
  }
}

/** An open question may be asked, or waits for the one that it follows. */
const standingOf = ({ follows }: Question, { answers }: Context): 'o' | 'w' =>
  follows === null || answers[follows]?.status === 'given' ? 'o' : 'w'

/** What the given questions may still bring together, those included that are never asked. */
function createSums(playbook: Playbook): (questions: Question[]) => readonly number[] {
  const known = new Map<string, readonly number[]>()
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
