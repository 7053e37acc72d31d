/** One step of a dialogue, PURE: what was saved and what happened give what is to be saved and what is to be done. */
import { type initialTransition, transition } from 'xstate'
import { z } from 'zod'
import { askingAt, type Machine, machineOf, START } from '../../flows/compose.ts'
import { Context, freshContext, type Reaches } from '../../flows/context.ts'
import { FOLLOW_UP } from '../../flows/followup.ts'
import { heard, languageHeard, type MachineEvent } from '../../flows/heard.ts'
import type { Moving } from '../../flows/kit.ts'
import { findQuestion } from '../../flows/questions.ts'
import { begunAnew, migrated } from '../../flows/renewal.ts'
import { isNewer } from '../../flows/revision.ts'
import { buttonsOf } from '../../flows/speech.ts'
import type { Playbook, Question, Reads } from '../../flows/vocabulary.ts'
import type { Effect } from '../domain/effect.ts'
import type { DialogueEvent } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import { isTimeZone } from '../domain/schedule.ts'
import type { Choice } from '../domain/transcript.ts'

type StateValue = string | { [state: string]: StateValue | undefined }
const StateValue: z.ZodType<StateValue> = z.lazy(() =>
  z.union([z.string(), z.record(z.string(), StateValue.optional())]),
)

/** A machine's snapshot as it is persisted. `v` is the format's version; another one is refused, never guessed at. */
export const Saved = z.object({ v: z.literal(1), state: StateValue, context: Context })
export type Saved = z.infer<typeof Saved>

/** What the keys of the timers begin with by which the bot writes of its own accord. */
export const FOLLOW_UP_TIMER = `xstate.after.${FOLLOW_UP}.`

type Snapshot = ReturnType<typeof initialTransition<Machine>>[0]
type Action = ReturnType<typeof transition<Machine>>[1][number]

/** Where it takes place. */
export interface Place {
  /** In which it begins; ignored afterwards. */
  language: Language
  /** Absent: as before. */
  reaches?: Reaches
}

/**
 * `saved` null is a dialogue that has not begun.
 * Throws if `saved` is no snapshot of this playbook.
 */
export function advance(
  playbook: Playbook,
  saved: Saved | null,
  event: DialogueEvent,
  place: Place,
): { saved: Saved; effects: Effect[] } {
  const { state, context } = saved ?? begin(place.language)
  const language = languageHeard(playbook, context.language, event)
  const listening = {
    ...context,
    ...attention(context, language, event),
    ...(place.reaches && { reaches: place.reaches }),
  }
  const effects: Effect[] = language === context.language ? [] : [{ type: 'set_language', language }]
  const turns = language !== context.language
  const { what, attentive } = heardIn(playbook, listening, event, turns)
  if (!what) return { saved: { v: 1, state, context: attentive }, effects }
  const machine = machineOf(playbook)
  const [after, actions] = transition(
    machine,
    restore(playbook, machine, { v: 1, state, context: attentive }),
    what,
  )
  const done = actions.flatMap((action) => effectsOf(action, event.at))
  return { saved: save(after), effects: [...effects, ...withoutIdleCancels(done)] }
}

/**
 * Words that only turn to another language want the question in it, and are no failed try at it. In the whole conversation
 * they count, so that nobody is asked without end.
 */
function heardIn(
  playbook: Playbook,
  context: Context,
  event: DialogueEvent,
  turns: boolean,
): { what: MachineEvent | null; attentive: Context } {
  const what = heard(playbook, context, event)
  const { stumbles } = context
  if (!turns || what?.type !== 'unclear' || stumbles >= 2 * playbook.stumbles)
    return { what, attentive: context }
  return {
    what: { type: 'aside', at: event.at, phrase: 'language_changed', rephrase: true, wonder: null },
    attentive: { ...context, stumbles: stumbles + 1 },
  }
}

/**
 * A dialogue that runs on `from` meets the newer `to`, which takes it over by its policy; null if it does not. Whoever is
 * not in mid-question is not asked anew: what they have said is carried over.
 */
export function renew(
  from: Playbook,
  to: Playbook,
  { state, context }: Saved,
  at: string,
): { saved: Saved; effects: Effect[] } | null {
  if (to.running === 'pin' || !isNewer(to.version, from.version)) return null
  const isAsking = typeof state === 'object' && 'asking' in state
  const renewal =
    isAsking && to.running === 'restart' ? begunAnew(to, context) : migrated(from, to, context, at)
  const place = isAsking ? askingAt(to, renewal.context.open) : state
  return { saved: { v: 1, state: place, context: renewal.context }, effects: renewal.effects }
}

/** A question, as far as understanding a reply to it needs it. */
export interface Asked {
  question: string
  /** The kind of reading that answers it. */
  reads: Reads
  choices: Choice[]
}

/** The question that the prospect's next words reply to, as understanding needs it; null when none is open. */
export const askedOf = (playbook: Playbook, { context }: Saved): Asked | null =>
  context.open === null ? null : askedBy(playbook, context, context.open)

/** The question that the prospect's message `seq` answered: what another wording of that message corrects. */
export function answeredBy(playbook: Playbook, { context }: Saved, seq: number): Asked | null {
  const found = Object.values(context.answers).find(({ evidence }) => evidence.message === seq)
  return found ? askedBy(playbook, context, found.question) : null
}

function askedBy(playbook: Playbook, context: Context, id: string): Asked | null {
  const question = findQuestion(playbook, id)
  return question && asking(playbook, context, question)
}

/** The question as it is put to this prospect. */
export const asking = (playbook: Playbook, context: Context, question: Question): Asked => ({
  question: question.id,
  reads: question.reads,
  choices: buttonsOf(playbook, question, context),
})

const begin = (language: Language): Saved => ({ v: 1, state: START, context: freshContext(language) })

/** What is not the prospect's doing. */
const ofOthers: ReadonlySet<DialogueEvent['type']> = new Set([
  'timer',
  'returned',
  'rejected',
  'lifted',
  'brought',
])

/** Whatever a prospect does breaks the silence; whoever was asked in the wrong language has not failed to answer. */
const attention = (context: Context, language: Language, event: DialogueEvent): Partial<Context> => ({
  ...(ofOthers.has(event.type) ? {} : { heardAt: event.at, reminded: false }),
  ...(event.type === 'opened' && event.timeZone && isTimeZone(event.timeZone)
    ? { timeZone: event.timeZone }
    : {}),
  ...(language === context.language ? {} : { language, tries: 0 }),
})

/** XState checks the state but not the context: `Saved` has, where the snapshot was loaded. */
function restore(playbook: Playbook, machine: Machine, { state, context }: Saved): Snapshot {
  const place = `the saved dialogue of playbook "${playbook.id}" version ${playbook.version}`
  try {
    return machine.resolveState({ value: state, context: { ...context, lead: null, unsaid: null } })
  } catch (cause) {
    throw new Error(`${place} is in a state that it has not: ${JSON.stringify(state)}`, { cause })
  }
}

function save({ value, context }: Snapshot): Saved {
  const { lead: _, unsaid: __, ...kept }: Moving = context
  return { v: 1, state: value, context: kept }
}

/** Only `effects` and the machine's timers leave it; nothing else that an action does is ever carried out. */
function effectsOf(action: Action, at: string): Effect[] {
  if (action.type === 'effects') return action.params.effects
  if (action.type === 'xstate.raise') return timerOf(action.params, at)
  const type: string = action.type
  return type === 'xstate.cancel'
    ? [{ type: 'cancel_timer', key: Cancelled.parse(action.params).sendId }]
    : []
}

/** XState gives this action no type. */
const Cancelled = z.object({ sendId: z.string() })

function timerOf(raise: { event: { type: string }; id?: string; delay?: number }, at: string): Effect[] {
  const { event, id, delay } = raise
  if (id === undefined || delay === undefined) return []
  return [{ type: 'set_timer', key: id, dueAt: new Date(Date.parse(at) + delay).toISOString(), event }]
}

/** Setting a timer replaces it, so that a key is cancelled or set in a step, never both. */
function withoutIdleCancels(effects: Effect[]): Effect[] {
  const set = new Set(effects.flatMap((effect) => (effect.type === 'set_timer' ? [effect.key] : [])))
  return effects.filter((effect) => effect.type !== 'cancel_timer' || !set.has(effect.key))
}
