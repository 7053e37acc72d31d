/**
 * What a playbook may say. A playbook is data: it is stored whole, wording included, when it is first seen, so that a
 * running dialogue goes on with its own version; a machine is a pure function of it (`compose.ts`).
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AnswerStatus } from '../src/domain/answer.ts'
import { Language } from '../src/domain/language.ts'
import { OutcomeKind } from '../src/domain/outcome.ts'
import { Authority, Intent } from '../src/domain/reading.ts'
import { PhraseId } from './phrases.ts'
import { faultOfPhrase, topicsOfQuestion } from './topics.ts'

/** Short ASCII, so that it fits a channel's button payload and a machine's state name. */
const Id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,23}$/)

/** Telegram cuts a button's label at about this length on a phone. */
export const MAX_LABEL = 40

/** One text in each of the playbook's languages. */
const Localised = z.partialRecord(Language, z.string().min(1))
export type Localised = z.infer<typeof Localised>

/** Half-open `[min, max)`; null is open. Money: per year, in the playbook's currency. Time: days from the message. */
const Range = z.object({ min: z.number().nullable(), max: z.number().nullable() })
export type Range = z.infer<typeof Range>

/** The statuses that are not a value. */
export const Absence = AnswerStatus.exclude(['given'])
export type Absence = z.infer<typeof Absence>

export const PlaybookChoice = z.object({
  id: Id,
  label: Localised,
  /** For `given`; a choice that stands for an absence takes the question's points for that absence. */
  points: z.number(),
  /** Whether the criterion holds with this answer; counts on decisive questions only. */
  holds: z.boolean(),
  /** The button of "not sure", "rather not say", "none": the answer has this status and no choice. */
  absence: Absence.nullable(),
  /** Money, number and time: the values that fall in this choice. */
  range: Range.nullable(),
  /** Authority: the parts in the decision that fall in this choice. */
  authority: z.array(Authority),
  /**
   * Questions that read a need or a choice: what people call it, in the notation of `understanding/lexicon.ts`. Said
   * anywhere, it answers.
   */
  topic: z.partialRecord(Language, z.array(z.string().min(1))).default({}),
})
export type PlaybookChoice = z.infer<typeof PlaybookChoice>

/** The readings that can answer a question. Durations answer a `time` question, pressed buttons any. */
export const Reads = z.enum(['money', 'time', 'authority', 'need', 'number', 'contact', 'choice'])
export type Reads = z.infer<typeof Reads>

export const Question = z.object({
  id: Id,
  reads: Reads,
  /** In short, for the rep. */
  title: Localised,
  ask: Localised,
  /** The same in other words, when the answer was not understood. */
  rephrase: Localised,
  choices: z.array(PlaybookChoice),
  /** Asked only if that earlier question has a value: nobody is asked whether no budget is approved. */
  follows: Id.nullable(),
  /** The criterion holds only if this question's answer does. */
  decisive: z.boolean(),
  /** What a bare intent means as this question's answer: a choice's id, or an absence. */
  intents: z.partialRecord(Intent, z.string()),
  points: z.record(Absence, z.number()),
})
export type Question = z.infer<typeof Question>

export const Criterion = z.object({ id: Id, title: Localised, questions: z.array(Question).min(1) })
export type Criterion = z.infer<typeof Criterion>

/** A minimum criterion: if it fails the prospect is disqualified by its name, whatever the score. */
export const Gate = z.object({
  id: Id,
  question: Id,
  /** Fails on these choices … */
  choices: z.array(Id),
  /** … and on these absences. */
  absences: z.array(Absence),
  /** The polite reason, with something useful to take away. */
  say: Localised,
})
export type Gate = z.infer<typeof Gate>

const PlaybookShape = z.object({
  id: Id,
  version: z.int().positive(),
  /** What becomes of running dialogues when a newer version is deployed. */
  running: z.enum(['pin', 'migrate', 'restart']).default('pin'),
  languages: z.array(Language).min(1),
  /** ISO 4217; every budget is compared in it. */
  currency: z.string().length(3),
  /** What one unit of a currency is worth in the playbook's: fixed planning rates, not the day's. */
  rates: z.record(z.string().length(3), z.number().positive()),
  /** IANA; dates that prospects name are meant in it. */
  timeZone: z.string().min(1),
  framework: Id,
  /** In the order of asking. */
  criteria: z.array(Criterion).min(1),
  /** Asked last, and only before these outcomes, if neither e-mail nor phone is known. */
  contact: z.object({ question: Question, before: z.array(OutcomeKind) }),
  queues: z.array(z.object({ id: Id, title: Localised })).min(1),
  /** The question whose choice decides the queue. */
  routing: z.object({ question: Id, byChoice: z.record(Id, Id), otherwise: Id }),
  gates: z.array(Gate),
  /** From `handOff` points a sales-ready prospect is handed off, from `nurture` kept warm, below disqualified. */
  thresholds: z.object({ handOff: z.number(), nurture: z.number() }),
  /** From `hot` points a sales-ready prospect is hot, from `warm` anybody warm, below vague. */
  temperatures: z.object({ hot: z.number(), warm: z.number() }),
  followUp: z.object({ afterDays: z.number().positive(), atMost: z.int().nonnegative() }),
  /** How often an answer may be not understood before it is recorded as unknown. */
  patience: z.int().nonnegative(),
  phrases: z.record(PhraseId, Localised),
})

export const Playbook = PlaybookShape.superRefine((playbook, context) => {
  for (const { path, message } of faultsOf(playbook)) context.addIssue({ code: 'custom', path, message })
})
export type Playbook = z.infer<typeof Playbook>

type Fault = { path: string[]; message: string }

/** References that lead nowhere, names given twice, texts missing in a language. */
function faultsOf(playbook: z.infer<typeof PlaybookShape>): Fault[] {
  return [
    ...faultsOfReferences(playbook),
    ...faultsOfQuestions(playbook),
    ...faultsOfTopics(playbook),
    ...faultsOfTexts(playbook),
  ]
}

/** A need is told by its id alone, so that one id is one question's; and it is told to questions that take it. */
function faultsOfTopics(playbook: z.infer<typeof PlaybookShape>): Fault[] {
  const topics = askedQuestions(playbook).flatMap((question) =>
    topicsOfQuestion(question).map((topic) => ({ ...topic, takes: takesNeeds(question) })),
  )
  const path = (topic: { question: string; id: string }) => ['questions', topic.question, 'choices', topic.id]
  return topics.flatMap((topic) => [
    ...(topic.takes ? [] : [{ path: path(topic), message: 'this question takes no needs, and so no topic' }]),
    ...(topics.some(({ id, question }) => id === topic.id && question !== topic.question)
      ? [{ path: path(topic), message: `two questions have a topic "${topic.id}"` }]
      : []),
    ...Object.values(topic.phrases).flatMap((phrases) =>
      phrases.flatMap((phrase) => {
        const message = faultOfPhrase(phrase)
        return message === null ? [] : [{ path: path(topic), message }]
      }),
    ),
  ])
}

/** Whether a need that was read may be the question's answer. */
export const takesNeeds = ({ reads }: Question): boolean => reads === 'need' || reads === 'choice'

function faultsOfReferences(playbook: z.infer<typeof PlaybookShape>): Fault[] {
  const faults: Fault[] = []
  const questions = new Map(askedQuestions(playbook).map((question) => [question.id, question]))
  const queues = new Set(playbook.queues.map((queue) => queue.id))
  const expectChoices = (path: string[], id: string, choices: string[]) => {
    const question = questions.get(id)
    if (!question) return faults.push({ path, message: `there is no question "${id}"` })
    const known = new Set(question.choices.map((choice) => choice.id))
    for (const choice of choices)
      if (!known.has(choice)) faults.push({ path, message: `question "${id}" has no choice "${choice}"` })
  }
  for (const gate of playbook.gates) expectChoices(['gates', gate.id], gate.question, gate.choices)
  expectChoices(['routing'], playbook.routing.question, Object.keys(playbook.routing.byChoice))
  for (const queue of [...Object.values(playbook.routing.byChoice), playbook.routing.otherwise])
    if (!queues.has(queue)) faults.push({ path: ['routing'], message: `there is no queue "${queue}"` })
  if (playbook.rates[playbook.currency] !== 1)
    faults.push({
      path: ['rates'],
      message: `the rate of ${playbook.currency}, the playbook's own, must be 1`,
    })
  return faults
}

function faultsOfQuestions(playbook: z.infer<typeof PlaybookShape>): Fault[] {
  const questions = askedQuestions(playbook)
  const criteria = playbook.criteria.map((criterion) => criterion.id)
  return [
    ...repeated([...criteria, 'contact']).map((id) => ({
      path: ['criteria', id],
      message: `"${id}" is given twice, or is the contact question's own criterion`,
    })),
    ...repeated(questions.map((question) => question.id)).map((id) => ({
      path: ['questions', id],
      message: 'this id is given twice',
    })),
    ...questions.flatMap((question, index) => faultsOfQuestion(question, questions.slice(0, index))),
  ]
}

function faultsOfQuestion(question: Question, earlier: Question[]): Fault[] {
  const path = ['questions', question.id]
  const choices = question.choices.map((choice) => choice.id)
  const meanings = Object.values(question.intents).filter(
    (meaning) => !choices.includes(meaning) && !Absence.safeParse(meaning).success,
  )
  const comesTooEarly = question.follows !== null && earlier.every(({ id }) => id !== question.follows)
  return [
    ...repeated(choices).map((id) => ({ path, message: `two choices are called "${id}"` })),
    ...meanings.map((meaning) => ({
      path,
      message: `an intent means "${meaning}", which is neither a choice nor an absence`,
    })),
    ...(comesTooEarly
      ? [{ path, message: `"${question.follows}", which it follows, is not asked before it` }]
      : []),
  ]
}

const repeated = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

function faultsOfTexts(playbook: z.infer<typeof PlaybookShape>): Fault[] {
  return textsOf(playbook).flatMap(({ path, text, max }) =>
    playbook.languages.flatMap((language) => {
      const words = text[language]
      if (words === undefined) return [{ path, message: `no wording in ${language}` }]
      return words.length > max ? [{ path, message: `"${words}" is longer than ${max} characters` }] : []
    }),
  )
}

type Text = { path: string[]; text: Localised; max: number }

/** Every text of a playbook, with its place and how long it may be. */
export function textsOf(playbook: z.infer<typeof PlaybookShape>): Text[] {
  const unlimited = Number.POSITIVE_INFINITY
  return [
    ...Object.entries(playbook.phrases).map(([id, text]) => ({
      path: ['phrases', id],
      text,
      max: unlimited,
    })),
    ...playbook.queues.map((queue) => ({ path: ['queues', queue.id], text: queue.title, max: unlimited })),
    ...playbook.gates.map((gate) => ({ path: ['gates', gate.id], text: gate.say, max: unlimited })),
    ...playbook.criteria.map((criterion) => ({
      path: ['criteria', criterion.id],
      text: criterion.title,
      max: unlimited,
    })),
    ...askedQuestions(playbook).flatMap((question) => [
      { path: ['questions', question.id, 'title'], text: question.title, max: unlimited },
      { path: ['questions', question.id, 'ask'], text: question.ask, max: unlimited },
      { path: ['questions', question.id, 'rephrase'], text: question.rephrase, max: unlimited },
      ...question.choices.map((choice) => ({
        path: ['questions', question.id, 'choices', choice.id],
        text: choice.label,
        max: MAX_LABEL,
      })),
    ]),
  ]
}

/** Every question of a playbook in the order of asking, the contact question last. */
export function askedQuestions(playbook: Pick<Playbook, 'criteria' | 'contact'>): Question[] {
  return [...playbook.criteria.flatMap((criterion) => criterion.questions), playbook.contact.question]
}

/** The words in a language. Wording is checked when a playbook is parsed, so a gap here is a programming error. */
export function inWords(text: Localised, language: Language): string {
  const words = text[language]
  if (words === undefined)
    throw new Error(`no wording in ${language}; the playbook was not parsed with Playbook`)
  return words
}

/** SHA-256 over the playbook's canonical JSON (keys sorted): equal content, equal hash, wherever it was stored. */
export function hashOf(playbook: Playbook): string {
  return createHash('sha256').update(canonical(playbook)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}
