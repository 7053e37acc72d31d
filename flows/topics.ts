/** A playbook's problems and products, as understanding recognises them: the choices that have phrases of their own. */
import { partsOf } from '../src/understanding/lexicon.ts'
import type { Topic } from '../src/understanding/message.ts'

/** Of a question, no more than is needed here. */
interface Asking {
  id: string
  choices: readonly { id: string; topic: Topic['phrases']; reply: Topic['phrases'] }[]
}

interface Asked {
  criteria: readonly { questions: readonly Asking[] }[]
}

const known = new WeakMap<Asked, readonly Topic[]>()

/** The same array for the same playbook, so that understanding compiles its phrases once. */
export function topicsOf(playbook: Asked): readonly Topic[] {
  const found = known.get(playbook)
  if (found) return found
  const questions = playbook.criteria.flatMap((criterion) => criterion.questions)
  const topics = [...questions.flatMap(topicsOfQuestion), ...questions.flatMap(repliesToQuestion)]
  known.set(playbook, topics)
  return topics
}

export const topicsOfQuestion = (question: Asking): Topic[] =>
  question.choices.flatMap(({ id, topic }) =>
    Object.keys(topic).length > 0 ? [{ id, question: question.id, phrases: topic }] : [],
  )

/** Words that mean a choice where its question is asked. */
export const repliesToQuestion = (question: Asking): Topic[] =>
  question.choices.flatMap(({ id, reply }) =>
    Object.keys(reply).length > 0 ? [{ id, question: question.id, phrases: reply, isReply: true }] : [],
  )

/** What is wrong with a topic's phrase; null: nothing. */
export function faultOfPhrase(phrase: string): string | null {
  try {
    partsOf(phrase)
    return null
  } catch (error) {
    return error instanceof TypeError ? error.message : String(error)
  }
}
