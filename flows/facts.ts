/** What is told in a message: the answer to the open question, answers to others, how to reach the prospect. */
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Evidence } from '../src/domain/answer.ts'
import type { DialogueEvent } from '../src/domain/event.ts'
import type { Source } from '../src/domain/known.ts'
import type { Contact, Intent, Reading, ReadingOf } from '../src/domain/reading.ts'
import type { Context, Later } from './context.ts'
import { namedDay } from './later.ts'
import { chosen, type Match, match, reachable } from './matching.ts'
import { findChoice, findQuestion, onlyQuestionReading, questionOfNeed } from './questions.ts'
import { holds } from './scoring.ts'
import { Absence, type Playbook, type Question } from './vocabulary.ts'

/** What was understood in a message; contact details are empty if there were none. */
export type Facts = {
  at: string
  evidence: Evidence
  answers: Answer[]
  contact: Contact
  /** The day that they named for going on. */
  later?: Later
  /** How to reach the colleague who decides; then `contact` is empty. */
  colleague?: Contact
}

export type Said = Extract<DialogueEvent, { type: 'said' }>

/** Below this a reading is a guess, and a guess is asked again. */
export const CERTAIN_ENOUGH = 0.5

export function factsIn(playbook: Playbook, context: Context, event: Said): Facts {
  const contact = Object.assign({}, ...ofKind(event.readings, 'contact').map((reading) => reading.value))
  const contactReading = ofKind(event.readings, 'contact').find((reading) => reachable(reading.value))
  const open = context.open === null ? null : findQuestion(playbook, context.open)
  const corrected = correctedIn(playbook, event)
  const reply = open ? replyTo(open, playbook, withoutCorrections(event)) : null
  const reach = contactReading
    ? reachAnswer(playbook, contact, evidenceOf(contactReading, event), event.at)
    : []
  const told = [...corrected, ...volunteered(playbook, context, withoutCorrections(event), reply !== null)]
  const short = open?.reads === 'time' ? null : lackOfMoney(playbook, [...told, ...(reply ? [reply] : [])])
  // "No budget before October" says when there will be one, not when they want to begin.
  const others = short ? told.filter((answer) => !isTimed(playbook, answer)) : told
  const known = new Set([...reach, ...(reply ? [reply] : [])].map((answer) => answer.question))
  const answers = [
    ...(reply && !reach.some((answer) => answer.question === reply.question) ? [reply] : []),
    ...others.filter((answer) => !known.has(answer.question)),
    ...reach,
  ]
  const later = short ? laterIn(playbook, event, short.question) : {}
  return { at: event.at, evidence: wholeMessage(event.message), answers, contact, ...later }
}

const correctedIn = (playbook: Playbook, event: Said): Answer[] =>
  (event.corrections ?? []).flatMap(({ question: id, reading }) => {
    const question = findQuestion(playbook, id)
    const found = question && match(question, reading, { ...playbook, at: event.at })
    return question && found ? [answerOf(question, found, evidenceOf(reading, event), event.at)] : []
  })

/** Words that put an earlier answer right say nothing else; "no, rather 20k" is no "no" to the open question. */
function withoutCorrections(event: Said): Said {
  const { corrections = [], readings } = event
  if (corrections.length === 0) return event
  const isSpent = (reading: Reading) =>
    (reading.kind === 'intent' && reading.value === 'no') ||
    corrections.some(({ reading: { start, end } }) => reading.start < end && start < reading.end)
  return {
    ...event,
    readings: readings.filter((reading) => reading.kind === 'language' || !isSpent(reading)),
  }
}

/** The answer that says that there is no money, or none that may be spent yet. */
const lackOfMoney = (playbook: Playbook, answers: Answer[]): Answer | undefined =>
  answers.find((answer) => {
    const question = findQuestion(playbook, answer.question)
    if (question?.reads === 'money') return answer.status === 'no'
    const about = question?.follows ? findQuestion(playbook, question.follows) : null
    return question && about?.reads === 'money' && answer.status === 'given' && !holds(question, answer)
  })

const isTimed = (playbook: Playbook, { question }: Answer): boolean =>
  findQuestion(playbook, question)?.reads === 'time'

/** The day that the message names for going on, with the message itself for evidence. `about`: see `Later`. */
export function laterIn(
  { timeZone }: Playbook,
  { at, message, readings }: Said,
  about: string | null,
): { later?: Later } {
  const day = namedDay(readings, at, timeZone)
  return day === null ? {} : { later: { day, about, evidence: wholeMessage(message), at } }
}

export function reachAnswer(playbook: Playbook, contact: Contact, evidence: Evidence, at: string): Answer[] {
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
    // Who has no time to talk has not said when they begin, nor that the budget is not approved.
    const found = reading.busy ? null : meaningOf(open, reading.value)
    if (found) return answerOf(open, found, evidenceOf(reading, event), event.at)
  }
  return null
}

/**
 * What they bring along and have not answered yet: nobody's words are put in the place of what they said. What the playbook
 * does not know is passed over: the link was made for another version. An address is never taken from a link.
 */
export function factsBrought(
  playbook: Playbook,
  context: Context,
  { at, brought }: Extract<DialogueEvent, { type: 'opened' | 'brought' }>,
): Facts | null {
  if (!brought) return null
  const evidenceFrom = (source?: Source): Evidence => ({
    message: brought.seq,
    quote: '',
    start: 0,
    end: 0,
    ...(source && { source }),
  })
  const told = new Map<string, Answer>()
  for (const { question: id, source, fact } of brought.known) {
    const question = id === playbook.contact.question.id ? null : findQuestion(playbook, id)
    const found = question && !(id in context.answers) ? match(question, fact, { ...playbook, at }) : null
    if (question && found?.status === 'given')
      told.set(id, answerOf(question, found, evidenceFrom(source), at))
  }
  if (told.size === 0) return null
  return { at, evidence: evidenceFrom(), answers: [...told.values()], contact: {} }
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
  const corrects =
    event.corrects !== undefined || ofKind(event.readings, 'intent').some(({ value }) => value === 'correct')
  const open = context.open === null ? null : findQuestion(playbook, context.open)
  return toldQuestions(playbook, event.readings).flatMap(({ question, reading }) => {
    const { kind } = reading
    if (question.id === context.open) return []
    if (!corrects && !repliesToOpen && belongsToOpen(playbook, context, kind)) return []
    const found = match(question, reading, { ...playbook, at: event.at })
    if (!found) return []
    const answer = answerOf(question, found, evidenceOf(reading, event), event.at)
    const known = context.answers[question.id]
    if (sameAnswer(known, answer)) return []
    const isOfOpen = open?.follows === question.id
    return known?.status === 'given' && !isOfOpen && !mayReplace(kind, repliesToOpen, corrects)
      ? []
      : [answer]
  })
}

/** What was told to which question: one reading of a kind to the kind's one question; each need to its own. */
export function toldQuestions(
  playbook: Playbook,
  readings: Reading[],
): { question: Question; reading: Reading }[] {
  const told = tellingKinds.flatMap((kind) => {
    const question = onlyQuestionReading(playbook, kind)
    const [reading, another] = ofKind(readings, kind)
    return question && reading && !another ? [{ question, reading }] : []
  })
  const needs = ofKind(readings, 'need').flatMap((reading) => {
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
 * month", beside an answer, is not another budget, unless what is open asks about the budget. A count alone may be of
 * anything.
 */
const mayReplace = (kind: Reading['kind'], repliesToOpen: boolean, corrects: boolean): boolean =>
  corrects || (!repliesToOpen && kind !== 'number')

export const ofKind = <K extends Reading['kind']>(readings: Reading[], kind: K): ReadingOf<K>[] =>
  readings.filter((reading): reading is ReadingOf<K> => reading.kind === kind)

export function answerOf(question: Question, found: Match, evidence: Evidence, at: string): Answer {
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

export const evidenceOf = ({ quote, start, end }: Reading, event: Said): Evidence => ({
  message: event.message.seq,
  quote,
  start,
  end,
})

/** What an answer rests on whose words are the whole message: its beginning, so that what is saved stays small. */
const MAX_QUOTE = 200

export function wholeMessage({ seq, text }: { seq: number; text: string }): Evidence {
  const cut = text.slice(0, MAX_QUOTE)
  // Half of a surrogate pair is no text, and PostgreSQL refuses it.
  const quote = cut.isWellFormed() || text.length <= MAX_QUOTE ? cut : cut.slice(0, -1)
  return { message: seq, quote, start: 0, end: quote.length }
}
