/** What the bot says, as effects: fully rendered, in the conversation's language. */
import type { Answer } from '../src/domain/answer.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { Choice } from '../src/domain/transcript.ts'
import type { Context } from './context.ts'
import { sameAnswer } from './facts.ts'
import type { MachineEvent, Wonder } from './heard.ts'
import { reachable } from './matching.ts'
import { fill, type PhraseId } from './phrases.ts'
import { findQuestion, PERSON } from './questions.ts'
import { valueReadBack } from './values.ts'
import { inWords, type Playbook, type Question } from './vocabulary.ts'

export type Say = Extract<Effect, { type: 'say' }>

const plain = (text: string): Say => ({ type: 'say', text, choices: [], question: null, wants: null })

export const phraseOf = (playbook: Playbook, { language }: Context, id: PhraseId): string =>
  inWords(playbook.phrases[id], language)

export const say = (playbook: Playbook, context: Context, ...ids: PhraseId[]): Say =>
  plain(ids.map((id) => phraseOf(playbook, context, id)).join(' '))

export const sayText = plain

/** What is said in one breath; null: nothing. What announces the rest, by a colon, has a line of its own. */
export function joined(...parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  if (said.length === 0) return null
  return said.reduce((before, part) => `${before}${before.endsWith(':') ? '\n' : ' '}${part}`)
}

/** Whether so much was not understood that a person is offered, and nothing is asked twice any more. */
export const isLost = (playbook: Playbook, { stumbles }: Context): boolean => stumbles >= playbook.stumbles

/** The question's choices, and the way out where the bot is of no help. */
export function buttonsOf(playbook: Playbook, question: Question, context: Context): Choice[] {
  const choices = question.choices.map(({ id, label }) => ({ id, label: inWords(label, context.language) }))
  if (!isLost(playbook, context)) return choices
  return [...choices, { id: PERSON, label: phraseOf(playbook, context, 'person_button') }]
}

/**
 * A question with its buttons; `lead` goes before it in the same message, so that nobody gets two at once. `anew`: it was
 * asked by the message before, and what it is for need not be told twice.
 */
export function askQuestion(
  playbook: Playbook,
  context: Context,
  question: Question,
  lead: string | null,
  { rephrase = false, anew = false } = {},
): Say {
  const words = inWords(rephrase || anew ? question.rephrase : question.ask, context.language)
  const isContact = question.id === playbook.contact.question.id && !anew
  const consent = isContact && playbook.consent ? inWords(playbook.consent.text, context.language) : null
  return {
    type: 'say',
    text: joined(lead, words, consent) ?? words,
    choices: buttonsOf(playbook, question, context),
    question: question.id,
    wants: question.reads === 'contact' ? 'contact' : null,
  }
}

/** The open question again behind a remark; the remark alone where none is open. */
export function sayAndAskAgain(
  playbook: Playbook,
  context: Context,
  lead: string | null,
  rephrase = false,
): Say[] {
  const question = context.open === null ? null : findQuestion(playbook, context.open)
  if (question) return [askQuestion(playbook, context, question, lead, { rephrase })]
  return lead === null ? [] : [plain(lead)]
}

/**
 * The reply to words that were not understood, by how often that has happened: other words, then the buttons. Contact
 * details have no buttons to choose from.
 */
export function askOnceMore(playbook: Playbook, context: Context): Say[] {
  const question = context.open === null ? null : findQuestion(playbook, context.open)
  if (!question) return []
  const asked = askQuestion(playbook, context, question, null, { anew: true })
  if (context.tries <= 1 || question.reads === 'contact') return [asked]
  return [{ ...asked, text: phraseOf(playbook, context, 'choose_one') }]
}

const noted = ['noted_1', 'noted_2', 'noted_3'] as const
const notedAbsence = { no: 'noted_no', unknown: 'noted_unknown', declined: 'noted_declined' } as const

/**
 * What goes before the next question. `before` is the context as the event found it: what the prospect said unasked, or
 * said anew, is read back, so that a wrong understanding is seen and can be put right.
 */
export function leadOf(playbook: Playbook, before: Context, event: MachineEvent): string | null {
  if (event.type === 'returned') return phraseOf(playbook, before, 'back_with_bot')
  if (isLate(before) && event.type !== 'aside')
    return joined(consentWords(playbook, before, event), phraseOf(playbook, before, 'resumed'))
  if (event.type === 'unclear') return leadOfUnclear(playbook, before)
  if (event.type === 'aside') return leadOfAside(playbook, before, event)
  if (event.type === 'opened') return 'answers' in event ? readBackOf(playbook, before, event) : null
  if (event.type !== 'answered') return null
  return joined(
    leadOfAnswer(playbook, before, event),
    consentWords(playbook, before, event),
    wonderWords(playbook, before, event.wonder),
  )
}

/** Of `leadOf`, what must be said even where no question follows. */
export const unsaidOf = (playbook: Playbook, before: Context, event: MachineEvent): string | null =>
  event.type === 'answered'
    ? joined(
        readBackOf(playbook, before, event),
        consentWords(playbook, before, event),
        wonderWords(playbook, before, event.wonder),
      )
    : null

/** Whether the prospect had fallen silent in mid-question. */
const isLate = ({ outcome }: Context): boolean =>
  outcome?.reasons.some((reason) => reason.startsWith('silent:')) ?? false

function leadOfUnclear(playbook: Playbook, before: Context): string | null {
  if (before.open === null) return null
  const offers = isLost(playbook, { ...before, stumbles: before.stumbles + 1 }) && !isLost(playbook, before)
  return phraseOf(playbook, before, offers ? 'offer_person' : 'move_on')
}

/** The prospect's own questions are answered even behind a greeting; "hello" is not said twice. */
function leadOfAside(
  playbook: Playbook,
  before: Context,
  { phrase, wonder }: Extract<MachineEvent, { type: 'aside' }>,
): string | null {
  if (wonder) return wonderWords(playbook, before, wonder)
  return phrase === 'prices' || phrase === 'i_am_a_bot' ? phraseOf(playbook, before, phrase) : null
}

/** Whoever left an address without having been asked is told what it will be used for. */
export function consentWords(playbook: Playbook, before: Context, event: MachineEvent): string | null {
  const isTold = 'contact' in event && reachable(event.contact) && !reachable(before.contact)
  if (!isTold || !playbook.consent || before.open === playbook.contact.question.id) return null
  return inWords(playbook.consent.text, before.language)
}

/** The playbook's answer, or that a colleague will give one. */
export function wonderWords(playbook: Playbook, context: Context, wonder: Wonder | null): string | null {
  if (!wonder) return null
  const answer = playbook.answers.find(({ id }) => id === wonder.answer)
  return answer ? inWords(answer.say, context.language) : phraseOf(playbook, context, 'answer_later')
}

function leadOfAnswer(
  playbook: Playbook,
  before: Context,
  event: Extract<MachineEvent, { type: 'answered' }>,
): string | null {
  const readBack = readBackOf(playbook, before, event)
  if (readBack !== null) return readBack
  const reply = event.answers.find((answer) => answer.question === before.open)
  if (!reply) return phraseOf(playbook, before, 'contact_noted')
  if (reply.status !== 'given') return phraseOf(playbook, before, notedAbsence[reply.status])
  const turn = Object.keys(before.answers).length % noted.length
  return phraseOf(playbook, before, noted[turn] ?? 'noted_1')
}

/**
 * Values that they brought along, that were told unasked, and those that came in the place of others, each with the one it
 * replaces.
 */
export function readBackOf(playbook: Playbook, before: Context, event: { answers: Answer[] }): string | null {
  const brought: string[] = []
  const told: string[] = []
  const corrected: string[] = []
  for (const answer of event.answers) {
    const known = before.answers[answer.question]
    const question = findQuestion(playbook, answer.question)
    if (!question || !isReadBack(playbook, before, answer)) continue
    const title = inWords(question.name ?? question.title, before.language)
    const value = valueReadBack(playbook, question, answer, before.language)
    const named = fill(phraseOf(playbook, before, 'named_value'), { title, value })
    if (answer.evidence.source) brought.push(named)
    else if (known?.status !== 'given') told.push(named)
    else {
      const old = valueReadBack(playbook, question, known, before.language)
      corrected.push(fill(phraseOf(playbook, before, 'corrected_value'), { title, value, old }))
    }
  }
  const parts = [
    ...listed(playbook, before, 'brought', brought),
    ...listed(playbook, before, 'corrected', corrected),
    ...listed(playbook, before, 'read_back', told),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

/** Not what the open question asked for: that they know. Nor that somebody still does not know what was never known. */
function isReadBack(playbook: Playbook, before: Context, answer: Answer): boolean {
  const known = before.answers[answer.question]
  const isAsked = answer.question === before.open && !answer.evidence.source
  if (isAsked || answer.question === playbook.contact.question.id || sameAnswer(known, answer)) return false
  return answer.status === 'given' || known?.status === 'given'
}

const listed = (playbook: Playbook, context: Context, phrase: PhraseId, values: string[]): string[] =>
  values.length === 0 ? [] : [fill(phraseOf(playbook, context, phrase), { values: values.join('; ') })]
