/** How a qualification ends: the outcome, what the prospect is told, and what follows from it. */
import type { Effect } from '../src/domain/effect.ts'
import type { Outcome } from '../src/domain/outcome.ts'
import { cardOf } from './card.ts'
import type { Context } from './context.ts'
import { dayInWords, dueOf, followUpWords, nextStep, quotable, zoneOf } from './followup.ts'
import type { MachineEvent } from './heard.ts'
import { reachable } from './matching.ts'
import { firstDue, isFinal } from './memory.ts'
import { fill, type PhraseId } from './phrases.ts'
import { asked, failedGate, gateIn, judge, queueOf, rescored } from './scoring.ts'
import { findSegment, segmentFor } from './segments.ts'
import { unwatched } from './silence.ts'
import { askQuestion, joined, phraseOf, say, sayText } from './speech.ts'
import { type Gate, inWords, type Playbook } from './vocabulary.ts'

/** The outcome of the step that ends a qualification, with the segment that it puts the prospect in. */
export function outcomeOf(playbook: Playbook, context: Context, event: MachineEvent): Outcome {
  const outcome = decided(playbook, context, event)
  const segment = segmentFor(playbook, context.answers, outcome)
  return segment ? { ...outcome, segment: segment.id } : outcome
}

/** What the prospect asked for, else what the answers come to. */
function decided(playbook: Playbook, context: Context, event: MachineEvent): Outcome {
  const { answers } = context
  if (event.type === 'asked_for_person') return asked(playbook, answers, 'handed_off', 'asked:person')
  if (event.type === 'stopped') return asked(playbook, answers, 'disqualified', 'asked:stop')
  if (event.type === 'postponed') return asked(playbook, answers, 'nurture', 'asked:later')
  if (event.type === 'silence') return fellSilent(playbook, context)
  return judge(playbook, answers)
}

/** Whoever left an address is kept warm; the others stay in the base, as far as they came. */
function fellSilent(playbook: Playbook, { answers, contact, open }: Context): Outcome {
  const kind = reachable(contact) ? 'nurture' : 'incomplete'
  return asked(playbook, answers, kind, `silent:${open ?? 'start'}`)
}

const isOverruled = ({ type }: MachineEvent): boolean => type === 'rejected' || type === 'lifted'

export const ended = (playbook: Playbook, context: Context, event: MachineEvent): Partial<Context> => ({
  // What a rep makes of it stands beside the bot's outcome, not in its place.
  outcome: (isOverruled(event) ? context.outcome : null) ?? outcomeOf(playbook, context, event),
  // A late answer still replies to the question at which they fell silent.
  open: event.type === 'silence' ? context.open : null,
  tries: 0,
  again: [],
  hinted: false,
  watched: false,
  reminded: false,
  thorough: false,
})

const outcomeIn = (context: Context): Outcome => {
  if (context.outcome === null) throw new Error('the qualification has not ended')
  return context.outcome
}

/** Opens the hand-off, or updates the one there is. */
export const handOff = (playbook: Playbook, context: Context, queue: string | null = null): Effect => ({
  type: 'hand_off',
  queue: queue ?? queueOf(playbook, context.answers),
  outcome: outcomeIn(context),
  card: cardOf(playbook, context, outcomeIn(context)),
})

export const updated = (playbook: Playbook, context: Context): Partial<Context> =>
  context.outcome === null ? {} : { outcome: rescored(playbook, context.answers, context.outcome) }

const end = (context: Context): Effect => ({ type: 'end', outcome: outcomeIn(context) })

/** When a rep hands back and nothing is left to ask, the prospect has heard the outcome's own words already. */
const lastWords = (event: MachineEvent, words: PhraseId): PhraseId =>
  event.type === 'returned' ? 'all_known' : words

export function effectsOfHandOff(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  if (event.type === 'lifted') return [handOff(playbook, context, event.queue)]
  const hereafter: Effect[] = [handOff(playbook, context), end(context)]
  if (event.type !== 'asked_for_person')
    return [say(playbook, context, lastWords(event, 'handed_off')), ...hereafter]
  if (reachable(context.contact)) return [say(playbook, context, 'person_requested'), ...hereafter]
  return [{ ...say(playbook, context, 'person_requested', 'leave_contact'), wants: 'contact' }, ...hereafter]
}

export function effectsOfNurture(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  if (isOverruled(event)) return []
  // Nobody is there to be told.
  if (event.type === 'silence') return [end(context)]
  if (event.type === 'returned') return [say(playbook, context, 'all_known'), end(context)]
  const { forward } = findSegment(playbook, context.outcome?.segment) ?? {}
  return [
    sayText(partingWords(playbook, context, event)),
    ...(forward ? [sayText(inWords(forward, context.language))] : []),
    end(context),
  ]
}

/** The segment's own, else what everybody is told; nobody is promised a follow-up that does not come. */
function partingWords(playbook: Playbook, context: Context, event: MachineEvent): string {
  const due = dueOf(playbook, context, event.at)
  const farewell = findSegment(playbook, context.outcome?.segment)?.farewell
  const own = farewell ? inWords(farewell, context.language) : null
  if (own !== null && !own.includes('{date}')) return own
  if (due !== null && !isWrittenTo(context)) return unreachedWords(playbook, context, event, due)
  if (own !== null && due !== null) return dated(playbook, context, own, due)
  return event.type === 'postponed' ? laterWords(playbook, context, due) : earlyWords(playbook, context, due)
}

const earlyWords = (playbook: Playbook, context: Context, due: string | null): string =>
  dated(playbook, context, phraseOf(playbook, context, due === null ? 'kept' : 'nurture'), due)

const laterWords = (playbook: Playbook, context: Context, due: string | null): string =>
  dated(playbook, context, phraseOf(playbook, context, due === null ? 'kept_later' : 'nurture_later'), due)

/** Whether a follow-up reaches them wherever they are. */
const isWrittenTo = ({ reaches, contact }: Context): boolean =>
  reaches === 'always' || (reaches === 'by_mail' && contact.email !== undefined)

/** What stands in the chat by then they only see if they come back, and that they are not told to wait for. */
function unreachedWords(playbook: Playbook, context: Context, event: MachineEvent, due: string): string {
  // Only a rep can write to the address that they have left.
  if (reachable(context.contact) && context.reaches === 'never')
    return phraseOf(playbook, context, event.type === 'postponed' ? 'kept_later' : 'kept')
  const words = phraseOf(playbook, context, 'nurture_here')
  if (context.reaches === 'never') return words
  return `${words} ${dated(playbook, context, phraseOf(playbook, context, 'nurture_by_mail'), due)}`
}

const dated = (playbook: Playbook, context: Context, words: string, due: string | null): string =>
  due === null ? words : fill(words, { date: dayInWords(due, zoneOf(playbook, context), context.language) })

/** "Not now", after the end: when they will be written to, if they will. */
export function effectsOfPostponing(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  const due = dueOf(playbook, context, event.at)
  const isUnreached = due !== null && !isWrittenTo(context)
  return [
    sayText(isUnreached ? unreachedWords(playbook, context, event, due) : laterWords(playbook, context, due)),
  ]
}

export const effectsOfSettingAside = (context: Context): Effect[] => [end(context)]

/** `isReadBack`: what they answered stands in the same message already. */
export function effectsOfDisqualifying(
  playbook: Playbook,
  context: Context,
  event: MachineEvent,
  isReadBack: boolean,
): Effect[] {
  if (isOverruled(event)) return []
  const gate = event.type === 'returned' ? null : failedGate(playbook, context.answers)
  const words = gate
    ? gateWords(playbook, context, gate, isReadBack)
    : phraseOf(playbook, context, lastWords(event, 'disqualified'))
  return [sayText(words), end(context)]
}

/** The reason, in the words of the answer that it rests on, and what they can take away. */
function gateWords(
  playbook: Playbook,
  context: Context,
  { question, say }: Gate,
  isReadBack: boolean,
): string {
  const quote = isReadBack ? null : quotable(context.answers[question]?.evidence.quote ?? '')
  const quoted = quote === null ? null : fill(phraseOf(playbook, context, 'gate_quote'), { quote })
  return joined(quoted, inWords(say, context.language)) ?? ''
}

/** To words that change nothing: what would; of a gate that stays shut its reason once more. */
export function disqualifiedAgain(playbook: Playbook, context: Context): Effect {
  const gate = isFinal(playbook, context) ? gateIn(playbook, context.outcome) : null
  return sayText(
    gate ? inWords(gate.say, context.language) : phraseOf(playbook, context, 'disqualified_again'),
  )
}

/** The confirmation is the last thing said. A qualification that had ended keeps the outcome that it had. */
export function effectsOfStopping(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  const left: Effect[] = [say(playbook, context, 'stopped'), { type: 'opt_out' }, ...unwatched(context)]
  if (context.outcome !== null) return left
  return [...left, { type: 'end', outcome: outcomeOf(playbook, context, event) }]
}

export const stopped = (playbook: Playbook, context: Context, event: MachineEvent): Partial<Context> => ({
  ...ended(playbook, context, event),
  outcome: context.outcome ?? outcomeOf(playbook, context, event),
})

/** `context`: as the follow-up finds it. */
export function followedUp(playbook: Playbook, context: Context): Partial<Context> {
  const step = nextStep(playbook, context)
  return {
    open: firstDue(playbook, context, step?.questions)?.id ?? null,
    tries: 0,
    followUps: context.followUps + 1,
    later: null,
    hinted: false,
  }
}

/** The follow-up goes straight to what is missing. */
export function effectsOfFollowUp(playbook: Playbook, context: Context): Effect[] {
  const step = nextStep(playbook, context)
  const words = step ? followUpWords(playbook, context, step) : phraseOf(playbook, context, 'follow_up')
  const question = firstDue(playbook, context, step?.questions)
  const said = question
    ? askQuestion(playbook, context, question, words)
    : sayText(`${words} ${phraseOf(playbook, context, 'follow_up_open')}`)
  return [{ ...said, followUp: true }]
}
