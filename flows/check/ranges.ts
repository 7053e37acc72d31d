/** Whether every value falls in a choice, and every choice has a value. */
import { Authority } from '../../src/domain/reading.ts'
import { choiceAt, type Point } from '../matching.ts'
import { askedQuestions, type Playbook, type Question, type Range } from '../vocabulary.ts'
import type { Finding } from './finding.ts'

/** Finds the way to a question. */
export type WayTo = (question: string) => string[]

export const rangeFindings = (playbook: Playbook, wayTo: WayTo): Finding[] =>
  askedQuestions(playbook).flatMap((question) => [
    ...(question.choices.some(({ range }) => range !== null) ? ofNumbers(question, wayTo(question.id)) : []),
    ...(question.reads === 'authority' ? ofParts(question, wayTo(question.id)) : []),
  ])

function ofNumbers(question: Question, path: string[]): Finding[] {
  const points = tellingPoints(question)
  const found = points.map((point) => ({ point, choice: choiceAt(question, point)?.id ?? null }))
  const hole = found.find(({ choice }) => choice === null)
  const empty = question.choices.filter(
    ({ id, range }) => range !== null && found.every(({ choice }) => choice !== id),
  )
  return [
    ...(hole ? [holeAt(question, path, hole.point)] : []),
    ...empty.map(({ id, range }) => emptyRange(question, path, id, range)),
  ]
}

const place = ({ id }: Question): string => `questions.${id}`

const holeAt = (question: Question, path: string[], { value, fromBelow }: Point): Finding => ({
  kind: 'range',
  place: place(question),
  message: `${fromBelow ? 'up to ' : ''}${value} falls in none of its choices`,
  path,
  remedy: 'let each range begin where the one before it ends, the first and the last open',
})

const emptyRange = (question: Question, path: string[], choice: string, range: Range | null): Finding => ({
  kind: 'range',
  place: `${place(question)}.choices.${choice}`,
  message: `no value falls in ${range?.min ?? 0} … ${range?.max ?? '∞'}: it is empty, or choices before it take it all`,
  path,
  remedy: 'give it a range of its own, or remove it',
})

/** Nothing that is counted in ranges (money, people, days from now) is below zero, and no money is an absence. */
function tellingPoints({ choices, reads }: Question): Point[] {
  const bounds = choices
    .flatMap(({ range }) => [range?.min ?? null, range?.max ?? null])
    .filter((bound) => bound !== null)
  const edges = [...new Set([0, ...bounds])].toSorted((a, b) => a - b)
  const between = edges.map((edge, index) => (edge + (edges[index + 1] ?? edge + 2)) / 2)
  return [...edges, ...between]
    .filter((value) => (reads === 'money' ? value > 0 : value >= 0))
    .flatMap((value) => [{ value, fromBelow: false }, ...(value > 0 ? [{ value, fromBelow: true }] : [])])
}

/** What somebody says of their part must not be met with "I did not understand". */
function ofParts(question: Question, path: string[]): Finding[] {
  return Authority.options
    .filter((part) => question.choices.every(({ authority }) => !authority.includes(part)))
    .map((part) => ({
      kind: 'range',
      place: place(question),
      message: `whoever ${part} falls in none of its choices`,
      path,
      remedy: `let a choice take "${part}"`,
    }))
}
