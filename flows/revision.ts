/**
 * A rubric is what a manager may change of a playbook without a word of it changing: points, limits, thresholds, gates. It is
 * data; with a playbook it makes a revision of that playbook, which is stored and run like any other version.
 */
import { z } from 'zod'
import { Lasting } from '../src/domain/lasting.ts'
import { CheckedPlaybook } from './playbook.ts'
import { Caps, QualityRules } from './rubric.ts'
import { Absence, askedQuestions, type Playbook, type Question } from './vocabulary.ts'

export { isNewer, partsOf, revisionNumber } from './revision-number.ts'

const Points = z.number().min(-1000).max(1000)

/** What is left out stays as it is. */
export const Rubric = z.strictObject({
  /** By question, then by choice or absence (`no`, `unknown`, `declined`). */
  points: z.record(z.string(), z.record(z.string(), Points)).optional(),
  /** By question: from when it was said. */
  lasts: z.record(z.string(), Lasting).optional(),
  thresholds: z.strictObject({ handOff: z.number(), nurture: z.number() }).optional(),
  temperatures: z.strictObject({ hot: z.number(), warm: z.number() }).optional(),
  /** By rule. */
  behaviour: z
    .record(
      z.string(),
      z.strictObject({
        points: Points.optional(),
        lasts: Lasting.optional(),
        atMost: z.int().positive().nullable().optional(),
      }),
    )
    .optional(),
  caps: z.strictObject(Caps.shape).partial().optional(),
  quality: z.strictObject(QualityRules.shape).partial().optional(),
  /** By rule. */
  fit: z.record(z.string(), Points).optional(),
  /** By gate: the answers that fail it. What it says then stays as it is. */
  gates: z
    .record(
      z.string(),
      z.strictObject({ choices: z.array(z.string()).optional(), absences: z.array(Absence).optional() }),
    )
    .optional(),
})
export type Rubric = z.infer<typeof Rubric>

/** All of a playbook that a rubric may change. */
export function rubricOf(playbook: Playbook): Rubric {
  const questions = askedQuestions(playbook)
  return {
    points: Object.fromEntries(questions.map((question) => [question.id, pointsIn(question)])),
    lasts: Object.fromEntries(questions.map(({ id, lasts }) => [id, lasts])),
    thresholds: playbook.thresholds,
    temperatures: playbook.temperatures,
    behaviour: Object.fromEntries(
      playbook.behaviour.map(({ id, points, lasts, atMost }) => [id, { points, lasts, atMost }]),
    ),
    caps: playbook.caps,
    quality: playbook.quality,
    fit: Object.fromEntries(playbook.fit.map(({ id, points }) => [id, points])),
    gates: Object.fromEntries(playbook.gates.map(({ id, choices, absences }) => [id, { choices, absences }])),
  }
}

const pointsIn = ({ choices, points }: Question): Record<string, number> => ({
  ...Object.fromEntries(
    choices.filter(({ absence }) => !absence).map((choice) => [choice.id, choice.points]),
  ),
  ...points,
})

/** One fault a line: the place in the rubric, and what is wrong there. */
export type Revision = { status: 'revised'; playbook: Playbook } | { status: 'faulty'; faults: string[] }

/** The playbook with the rubric's numbers, under a version of its own. */
export function revised(playbook: Playbook, rubric: Rubric, version: number): Revision {
  const faults = faultsOf(playbook, rubric)
  if (faults.length > 0) return { status: 'faulty', faults }
  const result = CheckedPlaybook.safeParse({
    ...playbook,
    version,
    criteria: playbook.criteria.map((criterion) => ({
      ...criterion,
      questions: criterion.questions.map((question) => repointed(question, rubric)),
    })),
    contact: { ...playbook.contact, question: repointed(playbook.contact.question, rubric) },
    thresholds: rubric.thresholds ?? playbook.thresholds,
    temperatures: rubric.temperatures ?? playbook.temperatures,
    behaviour: playbook.behaviour.map((rule) => ({ ...rule, ...rubric.behaviour?.[rule.id] })),
    caps: { ...playbook.caps, ...rubric.caps },
    quality: { ...playbook.quality, ...rubric.quality },
    fit: playbook.fit.map((rule) => ({ ...rule, points: rubric.fit?.[rule.id] ?? rule.points })),
    gates: playbook.gates.map((gate) => ({ ...gate, ...rubric.gates?.[gate.id] })),
  })
  if (result.success) return { status: 'revised', playbook: result.data }
  return {
    status: 'faulty',
    faults: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  }
}

function repointed(question: Question, rubric: Rubric): Question {
  const points = rubric.points?.[question.id] ?? {}
  const absences = Object.fromEntries(
    Absence.options.map((absence) => [absence, points[absence] ?? question.points[absence]]),
  )
  return {
    ...question,
    points: { ...question.points, ...absences },
    lasts: rubric.lasts?.[question.id] ?? question.lasts,
    choices: question.choices.map((choice) => ({ ...choice, points: points[choice.id] ?? choice.points })),
  }
}

function faultsOf(playbook: Playbook, rubric: Rubric): string[] {
  const questions = new Map(askedQuestions(playbook).map((question) => [question.id, question]))
  const noQuestion = (kind: string, id: string) =>
    `${kind}.${id}: playbook "${playbook.id}" has no such question; it has ${[...questions.keys()].join(', ')}`
  const points = Object.entries(rubric.points ?? {}).flatMap(([id, given]) => {
    const question = questions.get(id)
    if (!question) return [noQuestion('points', id)]
    const known = Object.keys(pointsIn(question))
    return Object.keys(given)
      .filter((choice) => !known.includes(choice))
      .map((choice) => `points.${id}.${choice}: the question has no such answer; it has ${known.join(', ')}`)
  })
  const lasts = Object.keys(rubric.lasts ?? {}).flatMap((id) =>
    questions.has(id) ? [] : [noQuestion('lasts', id)],
  )
  const named = [
    ...strange('behaviour', 'rule', rubric.behaviour, playbook.behaviour),
    ...strange('fit', 'rule', rubric.fit, playbook.fit),
    ...strange('gates', 'gate', rubric.gates, playbook.gates),
  ]
  return [...points, ...lasts, ...named, ...faultsOfOrder(rubric)]
}

/** What the rubric names and the playbook has not. */
function strange(
  place: string,
  what: string,
  given: object = {},
  there: readonly { id: string }[],
): string[] {
  const ids = there.map(({ id }) => id)
  const known = ids.length > 0 ? `it has ${ids.join(', ')}` : 'it has none'
  return Object.keys(given)
    .filter((id) => !ids.includes(id))
    .map((id) => `${place}.${id}: the playbook has no such ${what}; ${known}`)
}

function faultsOfOrder({ thresholds, temperatures }: Rubric): string[] {
  const faults: string[] = []
  if (thresholds && thresholds.handOff <= thresholds.nurture)
    faults.push(`thresholds.handOff: ${thresholds.handOff} must be more than nurture, ${thresholds.nurture}`)
  if (temperatures && temperatures.hot <= temperatures.warm)
    faults.push(`temperatures.hot: ${temperatures.hot} must be more than warm, ${temperatures.warm}`)
  return faults
}
