/** Puts a playbook together: structure, points and limits from one file, words from one file a language. */
import { z } from 'zod'
import { type Language, languages } from '../src/domain/language.ts'
import type { OutcomeKind } from '../src/domain/outcome.ts'
import type { Framework } from './frameworks.ts'
import { PhraseId } from './phrases.ts'
import type { ChoicePlan, ScoredQuestion } from './plan.ts'
import { type Absence, type Localised, Playbook, type PlaybookChoice } from './vocabulary.ts'
import { common } from './wording/index.ts'
import type { CommonWording, PlaybookWording } from './wording/wording.ts'

export interface PlaybookPlan
  extends Pick<
    Playbook,
    | 'id'
    | 'version'
    | 'currency'
    | 'rates'
    | 'timeZone'
    | 'thresholds'
    | 'temperatures'
    | 'followUp'
    | 'patience'
  > {
  running?: Playbook['running']
  framework: Framework
  /** Every criterion of the framework, in the order of asking. */
  criteria: Record<string, ScoredQuestion[]>
  contact: { question: ScoredQuestion; before: OutcomeKind[] }
  queues: string[]
  routing: Playbook['routing']
  gates: { id: string; question: string; choices?: string[]; absences?: Absence[] }[]
}

/** Throws, with every fault and its place, if a word or a reference is missing. */
export function assemble(plan: PlaybookPlan, wording: Partial<Record<Language, PlaybookWording>>): Playbook {
  const { framework, criteria, contact, queues, gates, ...rest } = plan
  expectCriteria(plan)
  const words = wordsOf(wording)
  const worded = { words, topic: topicOf(wording) }
  const result = Playbook.safeParse({
    ...rest,
    framework: framework.id,
    languages: languages.filter((language) => wording[language]),
    criteria: Object.entries(criteria).map(([id, questions]) => ({
      id,
      title: words((_, shared) => shared.criteria[id]),
      questions: questions.map((question) => questionOf(question, worded)),
    })),
    contact: { question: questionOf(contact.question, worded), before: contact.before },
    queues: queues.map((id) => ({ id, title: words((own) => own.queues[id]) })),
    gates: gates.map((gate) => ({
      choices: [],
      absences: [],
      ...gate,
      say: words((own) => own.gates[gate.id]),
    })),
    phrases: Object.fromEntries(
      PhraseId.options.map((id) => [id, words((own, shared) => own.phrases?.[id] ?? shared.phrases[id])]),
    ),
  })
  if (result.success) return result.data
  throw new Error(`playbook "${plan.id}" is not complete:\n${z.prettifyError(result.error)}`)
}

function expectCriteria({ id, framework, criteria }: PlaybookPlan): void {
  const missing = framework.criteria.filter((criterion) => !(criterion in criteria))
  if (missing.length > 0)
    throw new Error(`playbook "${id}" follows ${framework.id} and has no criterion ${missing.join(', ')}`)
}

type Words = (of: (own: PlaybookWording, shared: CommonWording) => string | undefined) => Localised

/** One text in every language that has it; the playbook's schema tells which are missing, and where. */
const wordsOf =
  (wording: Partial<Record<Language, PlaybookWording>>): Words =>
  (of) =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const own = wording[language]
        const text = own ? of(own, common[language]) : undefined
        return text === undefined ? [] : [[language, text]]
      }),
    )

/** What a choice is called, in every language that has words for it. */
const topicOf =
  (wording: Partial<Record<Language, PlaybookWording>>) =>
  (question: string, choice: string): PlaybookChoice['topic'] =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const phrases = wording[language]?.questions[question]?.topics?.[choice]
        return phrases ? [[language, [...phrases]]] : []
      }),
    )

interface Wording {
  words: Words
  topic: ReturnType<typeof topicOf>
}

function questionOf({ plan, points }: ScoredQuestion, { words, topic }: Wording) {
  return {
    id: plan.id,
    reads: plan.reads,
    title: words((own) => own.questions[plan.id]?.title),
    ask: words((own) => own.questions[plan.id]?.ask),
    rephrase: words((own) => own.questions[plan.id]?.rephrase),
    choices: plan.choices.map((choice) =>
      choiceOf(plan.id, choice, points[choice.id] ?? 0, { words, topic }),
    ),
    follows: plan.follows ?? null,
    decisive: plan.decisive ?? false,
    intents: plan.intents ?? {},
    points: { no: points.no ?? 0, unknown: points.unknown ?? 0, declined: points.declined ?? 0 },
  }
}

function choiceOf(question: string, choice: ChoicePlan, points: number, { words, topic }: Wording) {
  return {
    id: choice.id,
    label: words((own, shared) => own.questions[question]?.choices[choice.id] ?? shared.choices[choice.id]),
    points,
    holds: choice.absence ? false : (choice.holds ?? true),
    absence: choice.absence ?? null,
    range: choice.range ?? null,
    authority: choice.authority ?? [],
    topic: topic(question, choice.id),
  }
}
