/** What a message means to the dialogue: from readings and buttons to answers, or to one of the few other things. */
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Evidence } from '../src/domain/answer.ts'
import type { DialogueEvent } from '../src/domain/event.ts'
import type { Language } from '../src/domain/language.ts'
import type { Contact, Intent, Reading, ReadingOf } from '../src/domain/reading.ts'
import type { Context } from './context.ts'
import { chosen, type Match, match, reachable } from './matching.ts'
import type { PhraseId } from './phrases.ts'
import { findChoice, findQuestion, onlyQuestionReading, questionOfNeed } from './questions.ts'
import { Absence, type Playbook, type Question } from './vocabulary.ts'

/** What was understood in a message; contact details are empty if there were none. */
type Facts = { at: string; evidence: Evidence; answers: Answer[]; contact: Contact }

/** What moves the machine. */
export type MachineEvent =
  | { type: 'opened'; at: string }
  | ({ type: 'answered' } & Facts)
  | ({ type: 'unclear' } & Facts)
  /** "Not now": neither an answer nor a refusal. */
  | ({ type: 'postponed' } & Facts)
  /** Words that want a reply and answer nothing; `phrase` null: the question again, `rephrase`: in other words. */
  | { type: 'aside'; at: string; phrase: PhraseId | null; rephrase: boolean }
  | ({ type: 'asked_for_person' } & Facts)
  | { type: 'stopped'; at: string }
  | { type: 'restarted'; at: string }
  | { type: 'language_chosen'; at: string; language: Language }
  | { type: 'returned'; at: string; question: string | null }
  | { type: `xstate.${string}`; at: string }

type Said = Extract<DialogueEvent, { type: 'said' }>
type SharedContact = Extract<DialogueEvent, { type: 'shared_contact' }>
type Chose = Extract<DialogueEvent, { type: 'chose' }>

/** Null: nothing happened that the dialogue does not know yet, such as a button that was pressed twice. */
export function heard(playbook: Playbook, context: Context, event: DialogueEvent): MachineEvent | null {
  switch (event.type) {
    case 'said':
      return heardWords(playbook, context, event)
    case 'chose':
      return heardChoice(playbook, context, event)
    case 'shared_contact':
      return heardContact(playbook, context, event)
    case 'asked_for_person': {
      const evidence = wholeMessage(event.message)
      return { type: 'asked_for_person', at: event.at, evidence, answers: [], contact: {} }
    }
    case 'language_chosen':
      return playbook.languages.includes(event.language)
        ? { type: 'language_chosen', at: event.at, language: event.language }
        : { type: 'aside', at: event.at, phrase: null, rephrase: false }
    case 'timer':
      return isTimer(event.event.type) ? { type: event.event.type, at: event.at } : null
    case 'returned':
      return { type: 'returned', at: event.at, question: event.question }
    default:
      return { type: event.type, at: event.at }
  }
}

const isTimer = (type: string): type is `xstate.${string}` => type.startsWith('xstate.')

/** Below this a reading is a guess, and a guess is asked again. */
const CERTAIN_ENOUGH = 0.5

/** Changing the language of the whole dialogue takes more than a guess. */
const CERTAIN_OF_LANGUAGE = 0.9

/** The language that the prospect has turned to, if the playbook speaks it. */
export function languageHeard(playbook: Playbook, language: Language, event: DialogueEvent): Language {
  if (event.type !== 'said') return language
  const reading = ofKind(event.readings, 'language').find((each) => each.certainty >= CERTAIN_OF_LANGUAGE)
  return reading && playbook.languages.includes(reading.value) ? reading.value : language
}

function heardChoice(playbook: Playbook, context: Context, event: Chose): MachineEvent | null {
  const evidence = wholeMessage(event.message)
  const question = findQuestion(playbook, event.question)
  const choice = question ? findChoice(question, event.choice) : null
  const facts: Facts = { at: event.at, evidence, answers: [], contact: {} }
  if (!question || !choice) return { type: 'unclear', ...facts }
  const answer = answerOf(question, chosen(choice), evidence, event.at)
  if (context.open !== question.id && sameAnswer(context.answers[question.id], answer)) return null
  return { type: 'answered', ...facts, answers: [answer] }
}

function heardContact(playbook: Playbook, context: Context, event: SharedContact): MachineEvent {
  const { at, contact } = event
  const evidence = wholeMessage(event.message)
  const facts = { at, evidence, contact, answers: reachAnswer(playbook, contact, evidence, at) }
  return isTelling(playbook, context, facts) ? { type: 'answered', ...facts } : { type: 'unclear', ...facts }
}

/** A name alone does not answer where to reach them; anywhere else it is worth a thank-you. */
const isTelling = (playbook: Playbook, context: Context, { answers, contact }: Facts): boolean =>
  answers.length > 0 || (Object.keys(contact).length > 0 && context.open !== playbook.contact.question.id)

function heardWords(playbook: Playbook, context: Context, event: Said): MachineEvent {
  const readings = event.readings.filter((reading) => reading.certainty >= CERTAIN_ENOUGH)
  const intents = ofKind(readings, 'intent').map((reading) => reading.value)
  const facts = factsIn(playbook, context, { ...event, readings })
  const { at } = event
  if (intents.includes('human')) return { type: 'asked_for_person', ...facts }
  if (intents.includes('stop')) return { type: 'stopped', at }
  if (intents.includes('restart')) return { type: 'restarted', at }
  if (isTelling(playbook, context, facts)) return { type: 'answered', ...facts }
  if (intents.includes('not_now')) return { type: 'postponed', ...facts }
  return asideTo(intents, at) ?? { type: 'unclear', ...facts }
}

/** What words that answer nothing are met with, in the order of what cannot be passed over. */
const asides: readonly (readonly [Intent, PhraseId | null])[] = [
  ['bot_question', 'i_am_a_bot'],
  ['price_question', 'prices'],
  ['explain', null],
  ['repeat', null],
  ['correct', 'correct_me'],
  ['greet', 'hello_again'],
  ['goodbye', 'goodbye'],
  ['thanks', 'thanks'],
]

function asideTo(intents: Intent[], at: string): MachineEvent | null {
  const found = asides.find(([intent]) => intents.includes(intent))
  return found ? { type: 'aside', at, phrase: found[1], rephrase: found[0] === 'explain' } : null
}

function factsIn(playbook: Playbook, context: Context, event: Said): Facts {
  const contact = Object.assign({}, ...ofKind(event.readings, 'contact').map((reading) => reading.value))
  const contactReading = ofKind(event.readings, 'contact').find((reading) => reachable(reading.value))
  const open = context.open === null ? null : findQuestion(playbook, context.open)
  const reply = open ? replyTo(open, playbook, event) : null
  const reach = contactReading
    ? reachAnswer(playbook, contact, evidenceOf(contactReading, event), event.at)
    : []
  const others = volunteered(playbook, context, event, reply !== null)
  const known = new Set([...reach, ...(reply ? [reply] : [])].map((answer) => answer.question))
  const answers = [
    ...(reply && !reach.some((answer) => answer.question === reply.question) ? [reply] : []),
    ...others.filter((answer) => !known.has(answer.question)),
    ...reach,
  ]
  return { at: event.at, evidence: wholeMessage(event.message), answers, contact }
}

function reachAnswer(playbook: Playbook, contact: Contact, evidence: Evidence, at: string): Answer[] {
  if (!reachable(contact)) return []
  return [answerOf(playbook.contact.question, { status: 'given', choice: null, value: null }, evidence, at)]
}

/** The answer to the open question: a value, a button's words, or what a bare intent means there. */
function replyTo(open: Question, playbook: Playbook, event: Said): Answer | null {
  const scale = { ...playbook, at: event.at }
  const bySureness = event.readings.toSorted((a, b) => b.certainty - a.certainty)
  for (const reading of bySureness) {
    const found = match(open, reading, scale)
    if (found) return answerOf(open, found, evidenceOf(reading, event), event.at)
  }
  for (const reading of ofKind(bySureness, 'intent')) {
    const found = meaningOf(open, reading.value)
    if (found) return answerOf(open, found, evidenceOf(reading, event), event.at)
  }
  return null
}

/** What an intent means everywhere, unless the question gives it another meaning. */
const usualMeaning: Partial<Record<Intent, Absence>> = {
  not_sure: 'unknown',
  dont_care: 'unknown',
  decline: 'declined',
}

function meaningOf(question: Question, intent: Intent): Match | null {
  const meaning = question.intents[intent] ?? usualMeaning[intent]
  if (meaning === undefined) return null
  const choice = findChoice(question, meaning)
  return choice ? chosen(choice) : { status: Absence.parse(meaning) }
}

/** The kinds whose one question can be told without having been asked. */
const tellingKinds = ['money', 'time', 'authority', 'number'] as const

/** Answers to questions that are not open, where nothing is ambiguous: one reading of the kind, one question for it. */
function volunteered(playbook: Playbook, context: Context, event: Said, repliesToOpen: boolean): Answer[] {
  const corrects = ofKind(event.readings, 'intent').some((reading) => reading.value === 'correct')
  return toldQuestions(playbook, event).flatMap(({ question, reading }) => {
    const { kind } = reading
    if (question.id === context.open) return []
    if (!corrects && !repliesToOpen && belongsToOpen(playbook, context, kind)) return []
    const found = match(question, reading, { ...playbook, at: event.at })
    if (!found) return []
    const answer = answerOf(question, found, evidenceOf(reading, event), event.at)
    const known = context.answers[question.id]
    if (sameAnswer(known, answer)) return []
    return known?.status === 'given' && !mayReplace(kind, repliesToOpen, corrects) ? [] : [answer]
  })
}

/** What was told to which question: one reading of a kind to the kind's one question; each need to its own. */
function toldQuestions(playbook: Playbook, event: Said): { question: Question; reading: Reading }[] {
  const told = tellingKinds.flatMap((kind) => {
    const question = onlyQuestionReading(playbook, kind)
    const [reading, another] = ofKind(event.readings, kind)
    return question && reading && !another ? [{ question, reading }] : []
  })
  const needs = ofKind(event.readings, 'need').flatMap((reading) => {
    const question = questionOfNeed(playbook, reading.value)
    return question ? [{ question, reading }] : []
  })
  const isTold = (question: Question) => needs.filter((each) => each.question === question).length === 1
  return [...told, ...needs.filter(({ question }) => isTold(question))]
}

/** "In January", "two people", in reply to whether a budget is approved or who must agree, speak of that alone. */
function belongsToOpen(playbook: Playbook, context: Context, kind: Reading['kind']): boolean {
  const open = context.open === null ? null : findQuestion(playbook, context.open)
  return (open?.follows ?? null) !== null && (kind === 'time' || kind === 'number')
}

/**
 * A value already given is replaced only by an explicit correction, or by a message that says nothing else: "we lose 5k a
 * month", beside an answer, is not another budget. A count alone may be of anything.
 */
const mayReplace = (kind: Reading['kind'], repliesToOpen: boolean, corrects: boolean): boolean =>
  corrects || (!repliesToOpen && kind !== 'number')

const ofKind = <K extends Reading['kind']>(readings: Reading[], kind: K): ReadingOf<K>[] =>
  readings.filter((reading): reading is ReadingOf<K> => reading.kind === kind)

function answerOf(question: Question, found: Match, evidence: Evidence, at: string): Answer {
  if (found.status !== 'given')
    return { question: question.id, status: found.status, choice: null, value: null, evidence, at }
  return { question: question.id, status: 'given', choice: found.choice, value: found.value, evidence, at }
}

/** Whether two answers say the same, whenever and in whatever words. */
export const sameAnswer = (known: Answer | undefined, answer: Answer): boolean =>
  known !== undefined &&
  known.status === answer.status &&
  known.choice === answer.choice &&
  isDeepStrictEqual(known.value, answer.value)

const evidenceOf = ({ quote, start, end }: Reading, event: Said): Evidence => ({
  message: event.message.seq,
  quote,
  start,
  end,
})

/** What an answer rests on whose words are the whole message: its beginning, so that what is saved stays small. */
const MAX_QUOTE = 200

function wholeMessage({ seq, text }: { seq: number; text: string }): Evidence {
  const cut = text.slice(0, MAX_QUOTE)
  // Half of a surrogate pair is no text, and PostgreSQL refuses it.
  const quote = cut.isWellFormed() || text.length <= MAX_QUOTE ? cut : cut.slice(0, -1)
  return { message: seq, quote, start: 0, end: quote.length }
}
