/** How a qualification ends: the outcome, what the prospect is told, and what follows from it. */
import type { Effect } from '../src/domain/effect.ts'
import type { Outcome } from '../src/domain/outcome.ts'
import { cardOf } from './card.ts'
import type { Context } from './context.ts'
import type { MachineEvent } from './heard.ts'
import { reachable } from './matching.ts'
import { findOpen, firstDue } from './memory.ts'
import type { PhraseId } from './phrases.ts'
import { asked, failedGate, judge, queueOf, rescored } from './scoring.ts'
import { unwatched } from './silence.ts'
import { askQuestion, phraseOf, say, sayText } from './speech.ts'
import { inWords, type Playbook } from './vocabulary.ts'

/** The outcome of the step that ends a qualification: what the prospect asked for, else what the answers come to. */
export function outcomeOf(playbook: Playbook, context: Context, event: MachineEvent): Outcome {
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
  const words = event.type === 'postponed' ? 'nurture_later' : 'nurture'
  return [say(playbook, context, lastWords(event, words)), end(context)]
}

export const effectsOfSettingAside = (context: Context): Effect[] => [end(context)]

export function effectsOfDisqualifying(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  if (isOverruled(event)) return []
  const gate = failedGate(playbook, context.answers)
  const own = gate !== null && event.type !== 'returned' ? inWords(gate.say, context.language) : null
  const words = own ?? phraseOf(playbook, context, lastWords(event, 'disqualified'))
  return [sayText(words), end(context)]
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

export const followedUp = (playbook: Playbook, context: Context): Partial<Context> => ({
  open: firstDue(playbook, context)?.id ?? null,
  tries: 0,
  followUps: context.followUps + 1,
  hinted: false,
})

/** The follow-up goes straight to what is missing. */
export function effectsOfFollowUp(playbook: Playbook, context: Context): Effect[] {
  const question = findOpen(playbook, context)
  if (!question) return [say(playbook, context, 'follow_up', 'follow_up_open')]
  return [askQuestion(playbook, context, question, phraseOf(playbook, context, 'follow_up'))]
}
