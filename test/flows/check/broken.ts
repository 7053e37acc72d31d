/** A short playbook with one thing spoilt. */
import type { Segment } from '../../../flows/nurture.ts'
import { saas } from '../../../flows/playbooks/saas.ts'
import {
  askedQuestions,
  type Playbook,
  type PlaybookChoice,
  type Question,
} from '../../../flows/vocabulary.ts'

/** `saas` with less patience, and with one way to come: there is the less to be walked through. */
function short(): Playbook {
  const playbook = structuredClone(saas)
  for (const criterion of playbook.criteria)
    criterion.questions = criterion.questions
      .filter(({ id }) => id !== 'approved' && id !== 'occasion')
      .map((question) => ({ ...question, audience: [] }))
  return { ...playbook, patience: 1, stumbles: 1 }
}

export function broken(spoil: (playbook: Playbook) => unknown): Playbook {
  const playbook = short()
  spoil(playbook)
  return playbook
}

export const unbroken = (): Playbook => broken(() => undefined)

export function questionOf(playbook: Playbook, id: string): Question {
  const question = askedQuestions(playbook).find((each) => each.id === id)
  if (!question) throw new Error(`no question "${id}"`)
  return question
}

export function segmentOf({ nurture }: Playbook, id: string): Segment {
  const segment = nurture?.segments.find((each) => each.id === id)
  if (!segment) throw new Error(`no segment "${id}"`)
  return segment
}

export function choiceOf(playbook: Playbook, question: string, id: string): PlaybookChoice {
  const choice = questionOf(playbook, question).choices.find((each) => each.id === id)
  if (!choice) throw new Error(`no choice "${id}"`)
  return choice
}
