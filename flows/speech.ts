/** What the bot says, as effects: fully rendered, in the conversation's language. */
import type { Effect } from '../src/domain/effect.ts'
import type { Choice } from '../src/domain/transcript.ts'
import type { Context } from './context.ts'
import { type MachineEvent, sameAnswer } from './heard.ts'
import { fill, type PhraseId } from './phrases.ts'
import { findQuestion } from './questions.ts'
import { valueInWords } from './values.ts'
import { inWords, type Playbook, type Question } from './vocabulary.ts'

export type Say = Extract<Effect, { type: 'say' }>

const plain = (text: string): Say => ({ type: 'say', text, choices: [], question: null, wants: null })

export const phraseOf = (playbook: Playbook, { language }: Context, id: PhraseId): string =>
  inWords(playbook.phrases[id], language)

export const say = (playbook: Playbook, context: Context, ...ids: PhraseId[]): Say =>
  plain(ids.map((id) => phraseOf(playbook, context, id)).join(' '))

export const sayText = plain

export const buttonsOf = (question: Question, { language }: Context): Choice[] =>
  question.choices.map((choice) => ({ id: choice.id, label: inWords(choice.label, language) }))

/** A question with its buttons; `lead` goes before it in the same message, so that nobody gets two at once. */
export function askQuestion(
  context: Context,
  question: Question,
  lead: string | null,
  rephrase = false,
): Say {
  const words = inWords(rephrase ? question.rephrase : question.ask, context.language)
  return {
    type: 'say',
    text: lead === null ? words : `${lead} ${words}`,
    choices: buttonsOf(question, context),
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
  if (question) return [askQuestion(context, question, lead, rephrase)]
  return lead === null ? [] : [plain(lead)]
}

/**
 * The reply to words that were not understood, by how often that has happened: other words, then the buttons. Contact
 * details have no buttons to choose from.
 */
export function askOnceMore(playbook: Playbook, context: Context): Say[] {
  const question = context.open === null ? null : findQuestion(playbook, context.open)
  if (!question) return []
  const asked = askQuestion(context, question, null, true)
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
  if (event.type === 'unclear') return before.open === null ? null : phraseOf(playbook, before, 'move_on')
  if (event.type === 'aside')
    return isQuestion(event.phrase) ? phraseOf(playbook, before, event.phrase) : null
  if (event.type !== 'answered') return null
  const readBack = readBackOf(playbook, before, event)
  if (readBack !== null) return readBack
  const reply = event.answers.find((answer) => answer.question === before.open)
  if (!reply) return phraseOf(playbook, before, 'contact_noted')
  if (reply.status !== 'given') return phraseOf(playbook, before, notedAbsence[reply.status])
  const turn = Object.keys(before.answers).length % noted.length
  return phraseOf(playbook, before, noted[turn] ?? 'noted_1')
}

/** The prospect's own questions are answered even behind a greeting; "hello" is not said twice. */
const isQuestion = (phrase: PhraseId | null): phrase is 'prices' | 'i_am_a_bot' =>
  phrase === 'prices' || phrase === 'i_am_a_bot'

function readBackOf(
  playbook: Playbook,
  before: Context,
  event: Extract<MachineEvent, { type: 'answered' }>,
): string | null {
  const unasked = event.answers.filter(
    (answer) =>
      answer.question !== before.open &&
      answer.question !== playbook.contact.question.id &&
      !sameAnswer(before.answers[answer.question], answer),
  )
  const told = unasked.flatMap((answer) => {
    const question = findQuestion(playbook, answer.question)
    if (!question || answer.status !== 'given') return []
    const title = inWords(question.title, before.language)
    return [`${title}: ${valueInWords(playbook, question, answer, before.language)}`]
  })
  if (told.length === 0) return null
  return fill(phraseOf(playbook, before, 'read_back'), { values: told.join('; ') })
}
