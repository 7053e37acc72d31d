/** How a machine's context changes, and the effects that go with each change. Pure. */
import type { Answer, Evidence } from '../src/domain/answer.ts'
import type { Effect } from '../src/domain/effect.ts'
import { Contact } from '../src/domain/reading.ts'
import type { LedgerEntry } from '../src/domain/scoring.ts'
import { type ContactTold, type Context, freshContext } from './context.ts'
import { askingOrder, isDue } from './decision.ts'
import { sameAnswer } from './facts.ts'
import type { MachineEvent } from './heard.ts'
import { reachable } from './matching.ts'
import { findQuestion } from './questions.ts'
import { type Answers, failedGate, gateIn, holds, rowsOfAnswer, rowsOfAnswers } from './scoring.ts'
import type { Playbook, Question } from './vocabulary.ts'

/** What a step brings, and by which words; events that carry no facts bring none. */
export type News = { answers: Answer[]; contact: Contact; told: Told | null }
type Told = { evidence: Evidence; at: string }

const toldBy = ({ evidence, at }: Told): Told => ({ evidence, at })

export const newsOf = (event: MachineEvent): News =>
  'answers' in event
    ? { answers: event.answers, contact: event.contact, told: toldBy(event) }
    : { answers: [], contact: {}, told: null }

/** The ladder's end: the open question is recorded as unknown, on the last words that were not understood. */
export function givenUp(context: Context, event: MachineEvent): News {
  if (event.type !== 'unclear' || context.open === null) return newsOf(event)
  if (context.answers[context.open]) return newsOf(event)
  const { evidence, at, contact } = event
  const answer: Answer = {
    question: context.open,
    status: 'unknown',
    choice: null,
    value: null,
    evidence,
    at,
  }
  return { answers: [answer], contact, told: toldBy(event) }
}

const changed = (context: Context, { answers }: News): Answer[] =>
  answers.filter((answer) => !sameAnswer(context.answers[answer.question], answer))

const newFields = (context: Context, { contact }: News): (keyof Contact)[] =>
  Contact.keyof().options.filter(
    (field) => contact[field] !== undefined && contact[field] !== context.contact[field],
  )

const newContact = (context: Context, news: News): boolean => newFields(context, news).length > 0

/** What was told again keeps its first words. */
function contactTold(context: Context, news: News): ContactTold {
  const { told } = news
  if (!told) return context.contactTold
  return {
    ...context.contactTold,
    ...Object.fromEntries(newFields(context, news).map((field) => [field, told])),
  }
}

const scores = (entries: LedgerEntry[]): Effect[] => entries.map((entry) => ({ type: 'score', entry }))

export function effectsOfNews(playbook: Playbook, context: Context, news: News): Effect[] {
  const noted: Effect[] = newContact(context, news) ? [{ type: 'note_contact', contact: news.contact }] : []
  const rows = changed(context, news).flatMap((answer) =>
    rowsOfAnswer(playbook, answer, context.answers[answer.question]),
  )
  return [...noted, ...scores(rows)]
}

/**
 * Whoever leaves an address agrees to its use: by the text that the question showed, or, left unasked, by the one that the
 * reply shows. Asking for a person with an address beside it is a wish, and its reply shows no text.
 */
export function effectsOfConsent(
  { consent, contact }: Playbook,
  context: Context,
  event: MachineEvent,
): Effect[] {
  if (!consent || event.type !== 'answered' || !reachable(event.contact)) return []
  const { language, open } = context
  const asked = open === contact.question.id
  if (!asked && reachable(context.contact)) return []
  return [{ type: 'consent', version: consent.version, language, asked, evidence: event.evidence }]
}

/** What holds for later: the day that they named, the colleague who decides, that they agreed to be written to. */
export function agreed(playbook: Playbook, context: Context, event: MachineEvent): Partial<Context> {
  const { later, colleague } = 'later' in event || 'colleague' in event ? event : {}
  return {
    ...(isSettled(context, event) ? { later: null } : {}),
    ...(later ? { later } : {}),
    ...(colleague ? { colleague: { ...context.colleague, ...colleague } } : {}),
    ...(effectsOfConsent(playbook, context, event).length > 0 ? { consented: true } : {}),
  }
}

/** Whether what was to be settled on a day is answered before it. */
const isSettled = ({ later }: Context, event: MachineEvent): boolean =>
  newsOf(event).answers.some(({ question }) => question === later?.about)

export const tellsColleague = (event: MachineEvent): boolean =>
  'colleague' in event && event.colleague !== undefined

/** Of somebody who asks and asks, the last questions stay on the card. */
const MOST_WONDERS = 10

/** What a colleague will have to answer. */
export function wondered(context: Context, event: MachineEvent): Partial<Context> {
  const wonder = 'wonder' in event ? event.wonder : null
  if (!wonder || wonder.answer !== null) return {}
  return { wonders: [...context.wonders, wonder.evidence].slice(-MOST_WONDERS) }
}

/** What was said again is settled, yet keeps its first words: they are what its points rest on. */
export function remember(context: Context, news: News): Partial<Context> {
  const settled = new Set([...news.answers.map((answer) => answer.question), context.open])
  const answers = { ...context.answers }
  for (const answer of changed(context, news)) answers[answer.question] = answer
  const again = context.again.filter((question) => !settled.has(question) || !(question in answers))
  return {
    answers,
    contact: { ...context.contact, ...news.contact },
    contactTold: contactTold(context, news),
    again,
  }
}

/**
 * The open question, where the prospect told something new instead of answering it: to ask it again at once would be to
 * insist. A correction of what they said before is no such thing, nor is an address that they leave.
 */
export function passedOver(playbook: Playbook, context: Context, event: MachineEvent): string | null {
  const { answers } = newsOf(event)
  const isAnswered = answers.some(({ question }) => question === context.open)
  const isNews = answers.some(
    ({ question }) => !(question in context.answers) && question !== playbook.contact.question.id,
  )
  return isNews && !isAnswered ? context.open : null
}

/** Whether the event says something on a question that is not known already; a refusal to say is nothing new. */
export const informs = (context: Context, event: MachineEvent): boolean =>
  newsOf(event).answers.some(
    (answer) =>
      answer.status !== 'declined' &&
      (answer.question === context.open || !sameAnswer(context.answers[answer.question], answer)),
  )

export const tellsContact = (context: Context, event: MachineEvent): boolean =>
  newContact(context, newsOf(event))

/** Whether no gate fails any more with what the event brings. */
export function mends(playbook: Playbook, context: Context, event: MachineEvent): boolean {
  const answers: Answers = { ...context.answers }
  for (const answer of newsOf(event).answers) answers[answer.question] = answer
  return failedGate(playbook, answers) === null && !isFinal(playbook, context)
}

/** Whether they were turned away by a gate that the bot never opens again. */
export const isFinal = (playbook: Playbook, { outcome }: Context): boolean =>
  gateIn(playbook, outcome)?.reopen.kind === 'never'

/** The answers that a later talk may improve: those without a value; if none of these matters, those that do not hold. */
export function worthAsking(playbook: Playbook, context: Context): string[] {
  const { answers } = context
  const questions = playbook.criteria.flatMap((criterion) => criterion.questions)
  const answered = questions.filter(({ id }) => id in answers)
  const without = answered.filter(({ id }) => answers[id]?.status !== 'given')
  const weak = answered.filter((question) => question.decisive && !holds(question, answers[question.id]))
  const idsOf = (some: Question[]) => some.map(({ id }) => id)
  return (
    [idsOf(without), idsOf(weak)].find((again) => nextDue(playbook, { ...context, again }) !== null) ?? []
  )
}

const nextDue = (playbook: Playbook, context: Context): Question | null =>
  askingOrder(playbook).find((question) => isDue(playbook, context, question)) ?? null

/** Asked again when a rep hands back: what the prospect did not know or did not want to say, their contact excepted. */
export const notSaid = (playbook: Playbook, { answers }: Context): string[] =>
  playbook.criteria
    .flatMap((criterion) => criterion.questions.map(({ id }) => id))
    .filter((id) => answers[id]?.status === 'unknown' || answers[id]?.status === 'declined')

/** What a follow-up asks: one of those that it is about, else the first that is missing; null: there is nothing to ask. */
export function firstDue(
  playbook: Playbook,
  context: Context,
  about: readonly Question[] = [],
): Question | null {
  const own = about.find((question) => isDue(playbook, { ...context, again: [question.id] }, question))
  return own ?? nextDue(playbook, { ...context, again: worthAsking(playbook, context) })
}

/** A new qualification that begins with what is known: the kept answers' points are entered anew. */
export const effectsOfReopening = (playbook: Playbook, context: Context): Effect[] => [
  { type: 'begin_qualification' },
  ...scores(rowsOfAnswers(playbook, context.answers)),
]

/** Only after a follow-up is an answer doubted that was given: nobody is asked the same twice in one sitting. */
export const reopened = (playbook: Playbook, context: Context): Partial<Context> => ({
  outcome: null,
  again: context.followUps > 0 ? worthAsking(playbook, context) : notSaid(playbook, context),
  tries: 0,
  followUps: 0,
  later: null,
  hinted: false,
})

/** A qualification from nothing; how to reach the prospect is still known. */
export const startedOver = (context: Context): Context => ({
  ...freshContext(context.language),
  contact: context.contact,
  contactTold: context.contactTold,
  consented: context.consented,
  reaches: context.reaches,
  timeZone: context.timeZone,
  entry: context.entry,
  heardAt: context.heardAt,
})

/** The question that waits for a reply, and how it stands. */
export const opened = (question: Question): Partial<Context> => ({ open: question.id, tries: 0 })

export const findOpen = (playbook: Playbook, context: Context): Question | null =>
  context.open === null ? null : findQuestion(playbook, context.open)
