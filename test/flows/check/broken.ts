/** `saas` with one thing spoilt, and machines that no playbook makes. */
import { saas } from '../../../flows/playbooks/saas.ts'
import {
  askedQuestions,
  type Playbook,
  type PlaybookChoice,
  type Question,
} from '../../../flows/vocabulary.ts'

export function broken(spoil: (playbook: Playbook) => unknown): Playbook {
  const playbook = structuredClone(saas)
  spoil(playbook)
  return playbook
}

export function questionOf(playbook: Playbook, id: string): Question {
  const question = askedQuestions(playbook).find((each) => each.id === id)
  if (!question) throw new Error(`no question "${id}"`)
  return question
}

export function choiceOf(playbook: Playbook, question: string, id: string): PlaybookChoice {
  const choice = questionOf(playbook, question).choices.find((each) => each.id === id)
  if (!choice) throw new Error(`no choice "${id}"`)
  return choice
}
