/** What a message means to the dialogue: from readings and buttons to answers, or to one of the few other things. */
import type { Evidence } from '../src/domain/answer.ts'
import type { Entry } from '../src/domain/entry.ts'
import type { DialogueEvent } from '../src/domain/event.ts'
import type { Language } from '../src/domain/language.ts'
import type { Intent, Reading } from '../src/domain/reading.ts'
import { findAnswer } from './answers.ts'
import type { Context } from './context.ts'
import {
  answerOf,
  CERTAIN_ENOUGH,
  evidenceOf,
  type Facts,
  factsBrought,
  factsIn,
  laterIn,
  ofKind,
  reachAnswer,
  type Said,
  sameAnswer,
  wholeMessage,
} from './facts.ts'
import { chosen, reachable } from './matching.ts'
import type { PhraseId } from './phrases.ts'
import { findChoice, findQuestion, PERSON } from './questions.ts'
import { findSegment } from './segments.ts'
import type { Playbook } from './vocabulary.ts'

/** A question of the prospect's own; `answer` is one of the playbook's, null where a colleague has to answer. */
export type Wonder = { evidence: Evidence; answer: string | null }

/** What moves the machine. */
export type MachineEvent =
  | Opened
  | (Opened & Facts)
  | ({ type: 'answered'; wonder: Wonder | null } & Facts)
  | ({ type: 'unclear' } & Facts)
  /** "Not now": neither an answer nor a refusal. */
  | ({ type: 'postponed' } & Facts)
  /** Words that want a reply and answer nothing; `phrase` null: the question again, `rephrase`: in other words. */
  | { type: 'aside'; at: string; phrase: PhraseId | null; rephrase: boolean; wonder: Wonder | null }
  | ({ type: 'asked_for_person' } & Facts)
  | { type: 'stopped'; at: string }
  | { type: 'restarted'; at: string }
  | { type: 'language_chosen'; at: string; language: Language }
  | { type: 'returned'; at: string; question: string | null }
  | Rejected
  | Lifted
  /** Nothing was heard for as long as the playbook waits; `present`: the prospect would see a message. */
  | { type: 'silence'; at: string; present: boolean }
  | { type: `xstate.${string}`; at: string }

type Opened = { type: 'opened'; at: string; entry: Entry | null }
type Answered = Extract<MachineEvent, { type: 'answered' }>
type SharedContact = Extract<DialogueEvent, { type: 'shared_contact' }>
type Chose = Extract<DialogueEvent, { type: 'chose' }>
type Brought = Extract<DialogueEvent, { type: 'brought' }>
type Opening = Extract<DialogueEvent, { type: 'opened' }>
type Timer = Extract<DialogueEvent, { type: 'timer' }>
type Rejected = Extract<DialogueEvent, { type: 'rejected' }>
type Lifted = Extract<DialogueEvent, { type: 'lifted' }>

/** Null: nothing happened that the dialogue does not know yet, such as a button that was pressed twice. */
export function heard(playbook: Playbook, context: Context, event: DialogueEvent): MachineEvent | null {
  const found =
    event.type === 'said' && event.corrects !== undefined
      ? heardCorrection(playbook, { ...context, open: event.corrects }, event)
      : heardAs(playbook, context, event)
  return found?.type === 'answered' ? ofColleague(playbook, context, found) : found
}

/** Whoever has been asked to bring in the colleague who decides leaves that colleague's details, not their own anew. */
function ofColleague(playbook: Playbook, { outcome, contact }: Context, event: Answered): Answered {
  const isAsked = findSegment(playbook, outcome?.segment)?.forward
  const isOwn = (['email', 'phone'] as const).every(
    (field) => event.contact[field] === undefined || event.contact[field] === contact[field],
  )
  if (!isAsked || !reachable(event.contact) || isOwn) return event
  const answers = event.answers.filter(({ question }) => question !== playbook.contact.question.id)
  return { ...event, answers, contact: {}, colleague: event.contact }
}

/** Another wording of an earlier answer is about that answer: whatever else it may be leaves the dialogue where it is. */
function heardCorrection(playbook: Playbook, context: Context, event: Said): MachineEvent | null {
  const found = heardAs(playbook, context, event)
  if (found?.type === 'answered') {
    const answers = found.answers.filter((answer) => !sameAnswer(context.answers[answer.question], answer))
    return answers.length > 0 || Object.keys(found.contact).length > 0 ? { ...found, answers } : null
  }
  return found && leads.has(found.type) ? found : null
}

/** What counts wherever it is said. */
const leads: ReadonlySet<MachineEvent['type']> = new Set(['asked_for_person', 'stopped', 'restarted'])

function heardAs(playbook: Playbook, context: Context, event: DialogueEvent): MachineEvent | null {
  switch (event.type) {
    case 'opened':
      return heardOpening(playbook, context, event)
    case 'brought':
      return heardMore(playbook, context, event)
    case 'said':
      return heardWords(playbook, context, event)
    case 'chose':
      return heardChoice(playbook, context, event)
    case 'shared_contact':
      return heardContact(playbook, context, event)
    case 'asked_for_person':
      return { type: 'asked_for_person', ...noFacts(event) }
    case 'language_chosen':
      return playbook.languages.includes(event.language)
        ? { type: 'language_chosen', at: event.at, language: event.language }
        : { type: 'aside', at: event.at, phrase: null, rephrase: false, wonder: null }
    case 'timer':
      return heardTimer(event)
    case 'returned':
      return { type: 'returned', at: event.at, question: event.question }
    case 'rejected':
    case 'lifted':
      return event
    default:
      return { type: event.type, at: event.at }
  }
}

const noFacts = ({ at, message }: { at: string; message: { seq: number; text: string } }): Facts => ({
  at,
  evidence: wholeMessage(message),
  answers: [],
  contact: {},
})

/** The event of the timer that notices silence. */
export const SILENCE = 'silence'

function heardTimer({ event, at, present = true }: Timer): MachineEvent | null {
  if (event.type === SILENCE) return { type: 'silence', at, present }
  return isTimer(event.type) ? { type: event.type, at } : null
}

const isTimer = (type: string): type is `xstate.${string}` => type.startsWith('xstate.')

/** Changing the language of the whole dialogue takes more than a guess. */
const CERTAIN_OF_LANGUAGE = 0.9

/** The language that the prospect has turned to, if the playbook speaks it. */
export function languageHeard(playbook: Playbook, language: Language, event: DialogueEvent): Language {
  if (event.type !== 'said') return language
  const reading = ofKind(event.readings, 'language').find((each) => each.certainty >= CERTAIN_OF_LANGUAGE)
  return reading && playbook.languages.includes(reading.value) ? reading.value : language
}

function heardChoice(playbook: Playbook, context: Context, event: Chose): MachineEvent | null {
  const facts = noFacts(event)
  if (event.choice === PERSON) return { type: 'asked_for_person', ...facts }
  const question = findQuestion(playbook, event.question)
  const choice = question ? findChoice(question, event.choice) : null
  if (!question || !choice) return { type: 'unclear', ...facts }
  const answer = answerOf(question, chosen(choice), facts.evidence, event.at)
  if (context.open !== question.id && sameAnswer(context.answers[question.id], answer)) return null
  return { type: 'answered', ...facts, answers: [answer], wonder: null }
}

/** In mid-question what they bring along is news; before the first word they are greeted with it. */
function heardOpening(playbook: Playbook, context: Context, event: Opening): MachineEvent {
  const opened = { type: 'opened' as const, at: event.at, entry: event.entry ?? null }
  const facts = factsBrought(playbook, context, event)
  if (!facts) return opened
  return context.open === null ? { ...opened, ...facts } : { type: 'answered', ...facts, wonder: null }
}

/** Nobody is interrupted: once they have said something, it is they who tell. */
function heardMore(playbook: Playbook, context: Context, event: Brought): MachineEvent | null {
  const isSilent = Object.values(context.answers).every(({ evidence }) => evidence.source)
  const facts = isSilent && context.open !== null ? factsBrought(playbook, context, event) : null
  return facts && { type: 'answered', ...facts, wonder: null }
}

function heardContact(playbook: Playbook, context: Context, event: SharedContact): MachineEvent {
  const { contact, at } = event
  const { evidence } = noFacts(event)
  const facts = { at, evidence, contact, answers: reachAnswer(playbook, contact, evidence, at) }
  return isTelling(playbook, context, facts)
    ? { type: 'answered', ...facts, wonder: null }
    : { type: 'unclear', ...facts }
}

/** A name alone does not answer where to reach them; anywhere else it is worth a thank-you. */
const isTelling = (playbook: Playbook, context: Context, { answers, contact }: Facts): boolean =>
  answers.length > 0 || (Object.keys(contact).length > 0 && context.open !== playbook.contact.question.id)

function heardWords(playbook: Playbook, context: Context, event: Said): MachineEvent {
  const readings = event.readings.filter((reading) => reading.certainty >= CERTAIN_ENOUGH)
  const intents = ofKind(readings, 'intent').map((reading) => reading.value)
  const facts = factsIn(playbook, context, { ...event, readings })
  const { at } = event
  if (intents.includes('human') || choosesPerson(readings)) return { type: 'asked_for_person', ...facts }
  if (intents.includes('stop')) return { type: 'stopped', at }
  if (intents.includes('restart')) return { type: 'restarted', at }
  const wonder = wonderIn(playbook, context, event, readings)
  if (intents.includes('not_now') && isOnlyOfWhen(playbook, context, facts))
    return { type: 'postponed', ...facts, answers: [], ...laterIn(playbook, event, null) }
  if (isTelling(playbook, context, facts)) return { type: 'answered', ...facts, wonder }
  // A time of coming back is no sure answer to anything, and sure enough for a promise.
  if (intents.includes('not_now')) return { type: 'postponed', ...facts, ...laterIn(playbook, event, null) }
  return asideTo(intents, wonder, at) ?? { type: 'unclear', ...facts }
}

/** "Not now, in March", to another question than when they begin, names the day to write to them. */
const isOnlyOfWhen = (playbook: Playbook, { open }: Context, { answers, contact }: Facts): boolean =>
  answers.every(({ question }) => question !== open && findQuestion(playbook, question)?.reads === 'time') &&
  Object.keys(contact).length === 0

const choosesPerson = (readings: Reading[]): boolean =>
  ofKind(readings, 'choice').some(({ value }) => value === PERSON)

/** The intents by which a prospect asks something that the playbook may answer. */
const asking: ReadonlySet<Intent> = new Set(['question', 'price_question'])

function wonderIn(playbook: Playbook, context: Context, event: Said, readings: Reading[]): Wonder | null {
  const found = ofKind(readings, 'intent').find(({ value }) => asking.has(value))
  if (!found) return null
  const answer = findAnswer(playbook, context.language, event.message.text)
  // The question of the price has a general answer where the playbook has no better one.
  if (answer === null && found.value === 'price_question') return null
  return { evidence: evidenceOf(found, event), answer }
}

/** What words that answer nothing are met with, in the order of what cannot be passed over. */
const asides: readonly (readonly [Intent, PhraseId | null])[] = [
  ['bot_question', 'i_am_a_bot'],
  ['price_question', 'prices'],
  ['explain', null],
  ['repeat', null],
  ['correct', 'correct_me'],
  ['abuse', 'abuse'],
  ['complaint', 'abuse'],
  ['greet', 'hello_again'],
  ['goodbye', 'goodbye'],
  ['thanks', 'thanks'],
]

function asideTo(intents: Intent[], wonder: Wonder | null, at: string): MachineEvent | null {
  const found = asides.find(([intent]) => intents.includes(intent))
  // A known answer is better than a general one; a courtesy is no answer to a question.
  const isGeneral =
    found && ['bot_question', 'explain', 'repeat', 'correct', 'abuse', 'complaint'].includes(found[0])
  if (wonder && !(isGeneral && wonder.answer === null))
    return { type: 'aside', at, phrase: null, rephrase: false, wonder }
  if (!found) return null
  return { type: 'aside', at, phrase: found[1], rephrase: found[0] === 'explain', wonder: null }
}
