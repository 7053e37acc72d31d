/** What the parts of a rubric are called, in the playbook's languages: by its ids alone nobody can read one. */
import { z } from 'zod'
import { Id, Localised } from './localised.ts'
import { Absence, type Playbook, type Question, Question as QuestionShape } from './vocabulary.ts'

const QuestionParts = z.object({
  id: Id,
  title: Localised,
  counts: QuestionShape.shape.counts,
  /** What can be answered, in the order of the buttons; then the absences. */
  answers: z.array(z.object({ id: Id, label: Localised })),
  absences: z.array(Absence),
})

export const RubricParts = z.object({
  /** ISO 4217. */
  currency: z.string(),
  /** In the order of asking; `title` null: the contact question, which is no criterion. */
  criteria: z.array(z.object({ id: Id, title: Localised.nullable(), questions: z.array(QuestionParts) })),
  behaviour: z.array(z.object({ id: Id, title: Localised })),
  /** What a contact tells of who they are. */
  fit: z.array(z.object({ id: Id, title: Localised })),
  /** Each by the question whose answers may fail it. */
  gates: z.array(z.object({ id: Id, question: Id })),
})
export type RubricParts = z.infer<typeof RubricParts>

export function rubricParts({ currency, criteria, contact, behaviour, fit, gates }: Playbook): RubricParts {
  return {
    currency,
    criteria: [
      ...criteria.map(({ id, title, questions }) => ({ id, title, questions: questions.map(questionParts) })),
      { id: 'contact', title: null, questions: [questionParts(contact.question)] },
    ],
    behaviour: behaviour.map(({ id, title }) => ({ id, title })),
    fit: fit.map(({ id, title }) => ({ id, title })),
    gates: gates.map(({ id, question }) => ({ id, question })),
  }
}

const questionParts = ({ id, title, counts, choices }: Question): z.infer<typeof QuestionParts> => ({
  id,
  title,
  counts,
  answers: choices
    .filter(({ absence }) => !absence)
    .map((choice) => ({ id: choice.id, label: choice.label })),
  absences: Absence.options,
})
