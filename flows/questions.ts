/** Finds a playbook's questions by their ids. */
import { topicsOf } from './topics.ts'
import { askedQuestions, type Playbook, type PlaybookChoice, type Question } from './vocabulary.ts'

type Place = { question: Question; criterion: string }

/** Playbooks never change once parsed, so each is indexed once. */
const indexes = new WeakMap<Playbook, Map<string, Place>>()

function indexOf(playbook: Playbook): Map<string, Place> {
  const known = indexes.get(playbook)
  if (known) return known
  const index = new Map<string, Place>()
  for (const criterion of playbook.criteria)
    for (const question of criterion.questions) index.set(question.id, { question, criterion: criterion.id })
  const contact = playbook.contact.question
  index.set(contact.id, { question: contact, criterion: 'contact' })
  indexes.set(playbook, index)
  return index
}

/** Null: the playbook has no such question (a button of another version, an invented id). */
export const findQuestion = (playbook: Playbook, id: string): Question | null =>
  indexOf(playbook).get(id)?.question ?? null

/** The criterion that a question belongs to; `contact` for the contact question. */
export function criterionOf(playbook: Playbook, question: string): string {
  const place = indexOf(playbook).get(question)
  if (!place) throw new Error(`playbook ${playbook.id} ${playbook.version} has no question "${question}"`)
  return place.criterion
}

export const findChoice = (question: Question, id: string): PlaybookChoice | null =>
  question.choices.find((choice) => choice.id === id) ?? null

/** The question that lists a need as a topic; where none does, the one that reads needs. */
export function questionOfNeed(playbook: Playbook, need: string): Question | null {
  const topic = topicsOf(playbook).find(({ id }) => id === need)
  return topic ? findQuestion(playbook, topic.question) : onlyQuestionReading(playbook, 'need')
}

/** The one question that takes readings of a kind wherever they are said; null if none or several do. */
export function onlyQuestionReading(playbook: Playbook, kind: Question['reads']): Question | null {
  const questions = askedQuestions(playbook).filter((question) => question.reads === kind)
  return questions.length === 1 ? (questions[0] ?? null) : null
}

/** The button that asks for a person, beside a question's own choices. */
export const PERSON = 'person'
