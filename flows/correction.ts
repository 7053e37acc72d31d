/**
 * Which earlier answers a message puts right. It names the old value ("20k, not 5k"), says that it corrects ("actually 20k"),
 * rejects what was last understood ("no, rather 20k"), or is a value that only the question before the open one can take, or
 * only the one whose answer they were turned away for.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../src/domain/answer.ts'
import type { Correction } from '../src/domain/event.ts'
import { Count, type Intent, Money, type Reading } from '../src/domain/reading.ts'
import type { Context } from './context.ts'
import { CERTAIN_ENOUGH, ofKind, toldQuestions } from './facts.ts'
import { type Match, match } from './matching.ts'
import { findChoice, findQuestion } from './questions.ts'
import { gateIn } from './scoring.ts'
import type { Playbook, Question } from './vocabulary.ts'

/** A message, when it came, and how it reads as a reply to any question; null: to none. */
export interface Words {
  text: string
  at: string
  readAs: (question: Question | null) => Reading[]
}

/** An answered question, and what the message would make of it. */
interface Candidate {
  question: Question
  known: Answer
  /** The values that it names besides the one that is known. */
  others: { reading: Reading; value: Match }[]
  namesOld: boolean
}

/** Who asks, leaves or begins anew corrects nothing by the way. */
const beside: ReadonlySet<Intent> = new Set(['correct', 'no', 'yes', 'greet', 'thanks', 'not_sure'])

/** `readings`: those of the reply to the open question. */
export function correctionsIn(
  playbook: Playbook,
  context: Context,
  readings: Reading[],
  words: Words,
): Correction[] {
  const intents = ofKind(readings.filter(isCertain), 'intent').map(({ value }) => value)
  if (Object.keys(context.answers).length === 0 || !intents.every((intent) => beside.has(intent))) return []
  const open = context.open === null ? null : findQuestion(playbook, context.open)
  const reply = open && bestReply(playbook, open, readings, words)
  if (isSettled(reply, intents, readings)) return []
  const candidates = candidatesIn(playbook, context, words)
  const contrasted = candidates.filter(
    ({ question, namesOld, others }) =>
      namesOld && others.length === 1 && (reply === null || question.reads !== open?.reads),
  )
  if (contrasted.length > 0) return contrasted.slice(0, 1).flatMap(correctionOf)
  if (reply !== null && reply.certainty >= SURE) return []
  const changed = candidates.filter(({ others, namesOld }) => others.length === 1 && !namesOld)
  if (intents.includes('correct') || intents.includes('no'))
    return intended(playbook, context, changed, intents, words)
  const isAnswered = intents.length > 0 || readings.some(({ kind }) => kind === open?.reads)
  return isAnswered ? [] : meantAlone(playbook, context, changed, words)
}

/** Of words that say of themselves that they put something right, or that reject. */
function intended(
  playbook: Playbook,
  context: Context,
  changed: Candidate[],
  intents: Intent[],
  words: Words,
): Correction[] {
  const told = toldQuestions(playbook, words.readAs(null).filter(isCertain)).map((each) => each.question)
  const own = changed.filter(({ question }) => told.includes(question))
  if (!intents.includes('correct'))
    return firstOf([...lastOf(context, changed), ...own, ...changed.filter(isAmount)])
  return own.length > 0 ? own.flatMap(correctionOf) : firstOf(changed)
}

/** Of a value without a word on what it is. */
function meantAlone(playbook: Playbook, context: Context, changed: Candidate[], words: Words): Correction[] {
  const gate = gateIn(playbook, context.outcome)
  const ofGate = changed.filter(({ question }) => question.id === gate?.question)
  const likely = context.open === null ? ofGate : lastOf(context, changed)
  return firstOf([...likely, ...changed.filter((each) => isAmount(each) && isAllOf(words, each))])
}

const lastOf = (context: Context, changed: Candidate[]): Candidate[] =>
  changed.filter(({ known }) => known.evidence.message === lastAnswered(context))

/** What nobody names by the way. */
const isAmount = ({ question: { reads } }: Candidate): boolean => reads === 'money' || reads === 'number'

/** The message is the value and hardly a word more. */
function isAllOf({ text }: Words, { others: [found] }: Candidate): boolean {
  if (!found) return false
  const { start, end } = found.reading
  return `${text.slice(0, start)} ${text.slice(end)}`.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length <= 1
}

const isCertain = ({ certainty }: Reading): boolean => certainty >= CERTAIN_ENOUGH

/** So sure a reply is not taken for a correction. */
const SURE = 0.85

function bestReply(playbook: Playbook, open: Question, readings: Reading[], { at }: Words): Reading | null {
  const values = readings.filter((reading) => isCertain(reading) && reading.kind !== 'intent')
  const found = values
    .toSorted((one, other) => other.certainty - one.certainty)
    .find((reading) => match(open, reading, { ...playbook, at }) !== null)
  return found ?? null
}

/** The open question is answered, and nothing hints at another one. */
function isSettled(reply: Reading | null, intents: Intent[], readings: Reading[]): boolean {
  if (intents.some((intent) => intent === 'correct' || intent === 'no')) return false
  const values = readings.filter(({ kind }) => kind !== 'intent' && kind !== 'language')
  const isOneEach = new Set(values.map(({ kind }) => kind)).size === values.length
  return reply !== null && isOneEach
}

const lastAnswered = ({ answers }: Context): number =>
  Math.max(...Object.values(answers).map(({ evidence }) => evidence.message))

/** The latest first. */
function candidatesIn(playbook: Playbook, context: Context, words: Words): Candidate[] {
  return Object.values(context.answers)
    .toSorted((one, other) => other.evidence.message - one.evidence.message)
    .flatMap((known) => {
      const question = findQuestion(playbook, known.question)
      const isAsked = known.question === context.open || known.question === playbook.contact.question.id
      return question && !isAsked ? [candidate(playbook, question, known, words)] : []
    })
}

function candidate(playbook: Playbook, question: Question, known: Answer, words: Words): Candidate {
  const values = words.readAs(question).filter((reading) => isCertain(reading) && reading.kind !== 'intent')
  const others: Candidate['others'] = []
  let namesOld = false
  for (const reading of values) {
    const value = match(question, reading, { ...playbook, at: words.at })
    if (isOld(question, known, reading, value)) namesOld = true
    else if (value && isPlausible(question, known, reading)) add(others, { reading, value })
  }
  return { question, known, others, namesOld }
}

/** The same value in two places of a message is one. */
function add(others: Candidate['others'], found: Candidate['others'][number]): void {
  if (!others.some(({ value }) => isDeepStrictEqual(value, found.value))) others.push(found)
}

/** It is what is known already, or short for it: "not 5 but 20 thousand". */
function isOld(question: Question, known: Answer, reading: Reading, value: Match | null): boolean {
  const [said, before] = [amountOf(reading.value), amountOf(known.value)]
  if (reading.kind === question.reads && said !== null && before !== null)
    return said === before || said * 1000 === before
  if (value?.status !== known.status) return false
  return value.status !== 'given' || (value.choice === known.choice && isVague(known, value))
}

/** A button says a range, and any value within it the same. */
const isVague = (known: Answer, value: Extract<Match, { status: 'given' }>): boolean =>
  known.value === null || value.value === null || isDeepStrictEqual(known.value, value.value)

/** Beyond it another amount is not the same thing corrected: five thousand euros are not fifteen people. */
const MOST_TIMES = 20

function isPlausible(question: Question, known: Answer, reading: Reading): boolean {
  const said = amountOf(reading.value)
  const before = amountOf(known.value) ?? middleOf(question, known)
  if (said === null || before === null || said <= 0 || before <= 0) return true
  return Math.max(said / before, before / said) <= MOST_TIMES
}

function amountOf(value: unknown): number | null {
  const money = Money.safeParse(value)
  const { min, max } = money.success ? money.data : (Count.safeParse(value).data ?? { min: null, max: null })
  return min ?? max
}

function middleOf(question: Question, { choice }: Answer): number | null {
  const range = choice === null ? null : (findChoice(question, choice)?.range ?? null)
  return range && (range.min ?? range.max)
}

const correctionOf = ({ question, others: [found] }: Candidate): Correction[] =>
  found ? [{ question: question.id, reading: found.reading }] : []

const firstOf = (candidates: Candidate[]): Correction[] => candidates.slice(0, 1).flatMap(correctionOf)
