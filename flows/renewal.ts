/**
 * A running dialogue meets a newer version of its playbook, by the policy that the newer one declares. Pure: what was
 * remembered under the old version gives what is remembered under the new, and the effects that keep the books right.
 */
import type { Answer } from '../src/domain/answer.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { Context } from './context.ts'
import { startedOver } from './memory.ts'
import { findChoice, findQuestion } from './questions.ts'
import { type Answers, rowsOfAnswers } from './scoring.ts'
import { say } from './speech.ts'
import type { Playbook } from './vocabulary.ts'

export type Renewal = { context: Context; effects: Effect[] }

/** The dialogue goes on with the newer version; what it knows is kept under the newer names. */
export function migrated(from: Playbook, to: Playbook, context: Context, at: string): Renewal {
  const answers = answersOn(to, context.answers)
  const open = context.open === null ? null : nameOn(to, context.open)
  const again = context.again.flatMap((question) => nameOn(to, question) ?? [])
  return {
    context: { ...context, answers, open, again, tries: open === null ? 0 : context.tries },
    effects: rebooked(rowsOfAnswers(from, context.answers), rowsOfAnswers(to, answers), at),
  }
}

/** What the newer version calls a question; null: it has none. */
function nameOn(to: Playbook, question: string): string | null {
  const renamed = question in to.renamed ? (to.renamed[question] ?? null) : question
  return renamed !== null && findQuestion(to, renamed) ? renamed : null
}

/** What the newer version has no question or no choice for is forgotten, and so is asked again where it matters. */
export function answersOn(to: Playbook, answers: Answers): Answers {
  const kept = Object.values(answers).flatMap((answer): Answer[] => {
    const name = nameOn(to, answer.question)
    const question = name === null ? null : findQuestion(to, name)
    const isKnown = answer.choice === null || (question && findChoice(question, answer.choice))
    return question && isKnown ? [{ ...answer, question: question.id }] : []
  })
  return Object.fromEntries(kept.map((answer) => [answer.question, answer]))
}

type Row = ReturnType<typeof rowsOfAnswers>[number]

/** Every old row is withdrawn and every new one entered, but for those that say the same. */
function rebooked(old: Row[], now: Row[], at: string): Effect[] {
  const isSame = (one: Row) => (other: Row) => one.rule === other.rule && one.points === other.points
  const gone = old.filter((row) => !now.some(isSame(row)))
  const added = now.filter((row) => !old.some(isSame(row)))
  return [...gone.map((row) => ({ ...row, points: -row.points, at })), ...added].map((entry) => ({
    type: 'score',
    entry,
  }))
}

/** The dialogue begins anew on the newer version, with a word about it. How to reach the prospect is still known. */
export function begunAnew(to: Playbook, context: Context): Renewal {
  const fresh = startedOver(context)
  return {
    context: fresh,
    effects: [{ type: 'begin_qualification' }, say(to, fresh, 'renewed')],
  }
}
