/** The answers that a question can get, those that decide alike taken together. */
import type { Answer } from '../../src/domain/answer.ts'
import { pointsOf } from '../scoring.ts'
import type { Absence, Playbook, Question } from '../vocabulary.ts'

export interface Reply {
  answer: Answer
  points: number
  /** The choices and absences that it stands for. */
  stands: string[]
  /** How many buttons these are. */
  buttons: number
}

/** Nothing depends on when it is said, or in which words. */
export const AT = '2026-01-01T09:00:00.000Z'
/** Days later, at noon: whoever has not been heard since has fallen silent. */
export const MUCH_LATER = '2026-01-20T12:00:00.000Z'
export const EVIDENCE = { message: 1, quote: 'so', start: 0, end: 2 }

const repliesByQuestion = new WeakMap<Question, Reply[]>()

/** Every reply, the first of each kind in the order of the buttons. */
export function repliesTo(playbook: Playbook, question: Question): Reply[] {
  const known = repliesByQuestion.get(question)
  if (known) return known
  const kinds = new Map<string, Reply>()
  for (const each of [...buttonsOf(question), ...wordsFor(playbook, question)]) {
    const kind = kindOf(playbook, question, each)
    const alike = kinds.get(kind)
    if (alike) {
      alike.buttons += each.buttons
      alike.stands.push(...each.stands.filter((name) => !alike.stands.includes(name)))
    } else kinds.set(kind, each)
  }
  const replies = [...kinds.values()]
  repliesByQuestion.set(question, replies)
  return replies
}

/** What a machine may tell apart: the status, the points, whether the criterion holds, and every gate. */
function kindOf(playbook: Playbook, question: Question, { answer, points }: Reply): string {
  const { status, choice } = answer
  const holds = question.choices.find(({ id }) => id === choice)?.holds ?? false
  const gates = playbook.gates
    .filter((gate) => gate.question === question.id)
    .map((gate) =>
      status === 'given' ? choice !== null && gate.choices.includes(choice) : gate.absences.includes(status),
    )
  return JSON.stringify([status, points, question.decisive && holds, gates])
}

const buttonsOf = (question: Question): Reply[] =>
  question.choices.map(({ id, absence }) =>
    reply(question, absence === null ? { choice: id } : { absence }, 1),
  )

/** Whoever is not understood gives `unknown`, and anybody may decline; `no` is said where something makes it so. */
function wordsFor(playbook: Playbook, question: Question): Reply[] {
  const meanings: string[] = Object.values(question.intents)
  const saysNo = question.reads === 'money' || meanings.includes('no')
  const absences: Absence[] = ['unknown', 'declined', ...(saysNo ? (['no'] as const) : [])]
  const told = question.id === playbook.contact.question.id ? [reply(question, { choice: null }, 1)] : []
  return [...told, ...absences.map((absence) => reply(question, { absence }, 0))]
}

function reply(
  question: Question,
  said: { choice: string | null } | { absence: Absence },
  buttons: number,
): Reply {
  const given = 'choice' in said
  const answer: Answer = {
    question: question.id,
    status: given ? 'given' : said.absence,
    choice: given ? said.choice : null,
    value: null,
    evidence: EVIDENCE,
    at: AT,
  }
  const name = given ? (said.choice ?? 'given') : said.absence
  return { answer, points: pointsOf(question, answer), stands: [name], buttons }
}
