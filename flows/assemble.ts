/** Puts a playbook together: structure, points and limits from one file, words from one file a language. */
import { z } from 'zod'
import type { Entry } from '../src/domain/entry.ts'
import { type Language, languages } from '../src/domain/language.ts'
import { always } from '../src/domain/lasting.ts'
import type { OutcomeKind } from '../src/domain/outcome.ts'
import { entries, isMeantFor } from './audience.ts'
import { type ActionPlan, type BehaviourPlan, usualActions } from './behaviours.ts'
import type { Framework } from './frameworks.ts'
import { type NurturePlan, nurtureOf, type ReopeningPlan, reopeningOf } from './nurture-plan.ts'
import { PhraseId } from './phrases.ts'
import type { ChoicePlan, ScoredQuestion } from './plan.ts'
import { CheckedPlaybook } from './playbook.ts'
import { libraryReplies } from './replies/index.ts'
import type { FitRule } from './rubric.ts'
import type { Absence, Localised, Playbook, PlaybookChoice } from './vocabulary.ts'
import { common } from './wording/index.ts'
import type { CommonWording, PlaybookWording, QuestionWording } from './wording/wording.ts'

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
      | 'mostQuestions'
    >,
    Partial<
      Pick<
        Playbook,
        'thorough' | 'running' | 'renamed' | 'stumbles' | 'answersFrom' | 'silence' | 'caps' | 'quality'
      >
    > {
  framework: Framework
  /** Every criterion of the framework, in the order of asking. Their points are brought to the framework's weights. */
  criteria: Record<string, ScoredQuestion[]>
  contact: { question: ScoredQuestion; before: OutcomeKind[] }
  queues: string[]
  routing: Playbook['routing']
  gates: {
    id: string
    question: string
    choices?: string[]
    absences?: Absence[]
    /** Without it: when they tell what changes it. */
    reopen?: ReopeningPlan
  }[]
  nurture?: NurturePlan
  /** What behaviour is worth; by default, nothing. */
  behaviour?: BehaviourPlan[]
  /** What a contact tells of who they are is worth, by rule; by default, nothing. */
  fit?: Partial<Record<FitRule['id'], number>>
  /** By default those of the library. */
  nextActions?: readonly ActionPlan[]
  /** The ids of what prospects ask of their own accord and the wording answers. */
  answers?: string[]
  /** The version of the text by which they consent to be written to or called. */
  consent?: string
}

/** Throws, with every fault and its place, if a word or a reference is missing. */
export function assemble(plan: PlaybookPlan, wording: Partial<Record<Language, PlaybookWording>>): Playbook {
  const { framework, criteria, contact, queues, gates, answers = [], consent, ...others } = plan
  const { nurture, behaviour = [], fit = {}, nextActions = usualActions, ...rest } = others
  expectCriteria(plan)
  const words = wordsOf(wording)
  const worded = { words, topic: phrasesOf(wording, 'topics'), reply: phrasesOf(wording, 'replies') }
  const result = CheckedPlaybook.safeParse({
    ...rest,
    framework: framework.id,
    languages: languages.filter((language) => wording[language]),
    criteria: Object.entries(criteria).map(([id, questions]) => ({
      id,
      title: words((own, shared) => own.criteria?.[id] ?? shared.criteria[id]),
      questions: weighed(questions, framework.weights[id] ?? 0).map((question) =>
        questionOf(question, worded),
      ),
    })),
    contact: { question: questionOf(contact.question, worded), before: contact.before },
    queues: queues.map((id) => ({ id, title: words((own) => own.queues[id]) })),
    gates: gates.map((gate) => ({
      choices: [],
      absences: [],
      ...gate,
      say: words((own) => own.gates[gate.id]),
      reopen: reopeningOf(gate.id, gate.reopen ?? { kind: 'when_told' }, words),
    })),
    behaviour: behaviour.map((rule) => ({
      ...rule,
      title: words((own, shared) => own.behaviour?.[rule.id] ?? shared.behaviour[rule.id]),
    })),
    fit: Object.entries(fit).map(([id, points]) => ({
      id,
      points,
      title: words((own, shared) => own.behaviour?.[id] ?? shared.behaviour[id]),
    })),
    nextActions: nextActions.flatMap((action) => actionOf(action, Object.keys(criteria), words)),
    nurture: nurture ? nurtureOf(nurture, words) : null,
    answers: answers.map((id) => ({
      id,
      asked: words((own) => own.answers?.[id]?.asked.join('\n')),
      say: words((own) => own.answers?.[id]?.say),
    })),
    consent: consent === undefined ? null : { version: consent, text: words((own) => own.consent) },
    phrases: Object.fromEntries(
      PhraseId.options.map((id) => [id, words((own, shared) => own.phrases?.[id] ?? shared.phrases[id])]),
    ),
  })
  if (result.success) return result.data
  throw new Error(`playbook "${plan.id}" is not complete:\n${z.prettifyError(result.error)}`)
}

/** Without the criteria that this playbook has not; an action for none that is left is none. */
function actionOf({ id, when }: ActionPlan, criteria: string[], words: Words) {
  const missing = when.missing?.filter((criterion) => criteria.includes(criterion))
  if (missing?.length === 0) return []
  const say = words((own, shared) => own.actions?.[id] ?? shared.actions[id])
  return [{ id, when: { ...when, ...(missing && { missing }) }, say }]
}

function expectCriteria({ id, framework, criteria }: PlaybookPlan): void {
  const missing = Object.keys(framework.weights).filter((criterion) => !(criterion in criteria))
  if (missing.length > 0)
    throw new Error(`playbook "${id}" follows ${framework.id} and has no criterion ${missing.join(', ')}`)
  const strange = Object.keys(criteria).filter((criterion) => !(criterion in framework.weights))
  if (strange.length > 0)
    throw new Error(
      `playbook "${id}" has a criterion ${strange.join(', ')}, to which ${framework.id} gives no weight`,
    )
}

/**
 * The same questions, their points brought to the criterion's weight: that is what the best answers give in all, to
 * whoever is asked for the most. Questions that take each other's place for different audiences do not add up.
 */
function weighed(questions: ScoredQuestion[], weight: number): ScoredQuestion[] {
  const bestFor = (entry: Entry) =>
    questions
      .filter(({ plan }) => isMeantFor(plan.audience ?? [], entry))
      .reduce((sum, { points }) => sum + Math.max(0, ...Object.values(points)), 0)
  const best = Math.max(...entries.map(bestFor))
  const scale = best === 0 ? 1 : weight / best
  return questions.map(({ plan, points }) => ({
    plan,
    points: Object.fromEntries(Object.entries(points).map(([id, value]) => [id, Math.round(value * scale)])),
  }))
}

type Wanted = (own: PlaybookWording, shared: CommonWording) => string | undefined
type Words = (of: Wanted) => Localised

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

/** What a choice is called, in every language that has words for it: the playbook's own and the library's. */
const phrasesOf =
  (wording: Partial<Record<Language, PlaybookWording>>, kind: 'topics' | 'replies') =>
  (question: string, choice: string): PlaybookChoice['topic'] =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const own = wording[language]?.questions[question]?.[kind]?.[choice] ?? []
        const shared = wording[language] ? libraryReplies[language][question]?.[kind]?.[choice] : undefined
        const phrases = [...own, ...(shared ?? [])]
        return phrases.length > 0 ? [[language, phrases]] : []
      }),
    )

interface Wording {
  words: Words
  topic: ReturnType<typeof phrasesOf>
  reply: ReturnType<typeof phrasesOf>
}

/** The playbook's own words of a question, else the library's. */
const inQuestion =
  (id: string, of: (words: Partial<QuestionWording>) => string | undefined): Wanted =>
  (own, shared) =>
    of(own.questions[id] ?? {}) ?? of(shared.questions[id] ?? {})

function questionOf({ plan, points }: ScoredQuestion, worded: Wording) {
  const { words } = worded
  return {
    id: plan.id,
    reads: plan.reads,
    title: words(inQuestion(plan.id, (question) => question.title)),
    name: words(inQuestion(plan.id, (question) => question.name ?? question.title)),
    ask: words(inQuestion(plan.id, (question) => question.ask)),
    rephrase: words(inQuestion(plan.id, (question) => question.rephrase)),
    choices: plan.choices.map((choice) => choiceOf(plan.id, choice, points[choice.id] ?? 0, worded)),
    follows: plan.follows ?? null,
    decisive: plan.decisive ?? false,
    audience: plan.audience ?? [],
    intents: plan.intents ?? {},
    counts: plan.counts ?? 'readiness',
    lasts: plan.lasts ?? always,
    points: { no: points.no ?? 0, unknown: points.unknown ?? 0, declined: points.declined ?? 0 },
  }
}

function choiceOf(question: string, choice: ChoicePlan, points: number, { words, topic, reply }: Wording) {
  const label = inQuestion(question, (each) => each.choices?.[choice.id])
  return {
    id: choice.id,
    label: words((own, shared) => label(own, shared) ?? shared.choices[choice.id]),
    points,
    holds: choice.absence ? false : (choice.holds ?? true),
    absence: choice.absence ?? null,
    range: choice.range ?? null,
    authority: choice.authority ?? [],
    topic: topic(question, choice.id),
    reply: reply(question, choice.id),
  }
}
