/** How a lead moves from stage to stage: which moves there are, who may make them, and what each has to say. Pure. */
import { z } from 'zod'
import type { DialogueEvent } from './event.ts'
import { RejectionReason, Stage } from './lead.ts'

/** Who moved a lead: the bot, a user of the desk (a manager too), or an import from a CRM. */
export const StageActor = z.enum(['bot', 'rep', 'import'])
export type StageActor = z.infer<typeof StageActor>

/** One row of a lead's history. Rows are only ever added; the last one is where the lead stands. */
export const StageChange = z.object({
  stage: Stage,
  actor: StageActor,
  /** The user, where it was one that is still there. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  reason: RejectionReason.nullable(),
  note: z.string().nullable(),
  /** What the deal is worth, in `currency` (ISO 4217), which is the playbook's; null: not known. */
  value: z.number().nullable(),
  currency: z.string().nullable(),
  /** The other lead that this one is a duplicate of. */
  duplicateOf: z.string().nullable(),
  at: z.iso.datetime(),
})
export type StageChange = z.infer<typeof StageChange>

/** What a user says of a lead. A field that is left out is not known, or, at the same stage, as it was. */
export interface StageFacts {
  stage: Stage
  value?: number | null | undefined
  reason?: RejectionReason | null | undefined
  note?: string | null | undefined
}

/** The facts of a row, with nothing left out. */
export type KnownFacts = Required<{ [F in keyof StageFacts]: Exclude<StageFacts[F], undefined> }>

/** Nothing more is expected of these. */
const closed: ReadonlySet<Stage> = new Set(['won', 'lost'])

const worthSomething: ReadonlySet<Stage> = new Set(['opportunity', 'won'])

/** Who asks for a move: a rep of their own leads, a manager of any. */
export type Mover = 'bot' | 'rep' | 'manager' | 'import'

/**
 * Whether a lead goes from one stage to another by this hand. Backwards is as good as forwards: a rep re-qualifies. The
 * bot takes a lead to `mql`, a lost one too when its prospect has qualified anew; a closed one is a manager's to re-open;
 * what a CRM says is taken as it is.
 */
export function mayMove(from: Stage, to: Stage, by: Mover): boolean {
  if (by === 'import') return true
  if (by === 'bot') return to === 'mql' && (from === 'lead' || from === 'lost')
  if (by === 'manager') return true
  return to !== 'mql' && (from === to || !closed.has(from))
}

/** A move that happens as a part of something else, and only from these stages: elsewhere the lead stays where it is. */
export interface StepMove {
  to: Stage
  from: Stage[]
}

/** New facts update a hand-off, and move nobody who is further. */
export const HANDED_OFF: StepMove = { to: 'mql', from: ['lead'] }
/** A qualification has ended in a hand-off: who was lost has come back. */
export const QUALIFIED: StepMove = { to: 'mql', from: ['lead', 'lost'] }
export const ACCEPTED: StepMove = { to: 'sal', from: ['lead', 'mql'] }

/** These are nobody's lead any more; after the other reasons a lead stays in the base, and none of them is a bad fit. */
const forGood: ReadonlySet<RejectionReason> = new Set([
  'not_target',
  'competitor',
  'already_customer',
  'duplicate',
])

/** What follows from a rejection: `nurture` is followed up, `base` only waits for the prospect's own word, `end` is over. */
export type Aftermath = Extract<DialogueEvent, { type: 'rejected' }>['aftermath']

export function aftermathOf(reason: RejectionReason): Aftermath {
  if (reason === 'not_now') return 'nurture'
  return forGood.has(reason) ? 'end' : 'base'
}

/** Where a rejected lead goes, unless it is closed already. */
export const rejectedMove = (reason: RejectionReason): StepMove =>
  forGood.has(reason)
    ? { to: 'lost', from: ['lead', 'mql', 'sal', 'sql', 'opportunity'] }
    : { to: 'lead', from: ['mql', 'sal', 'sql', 'opportunity'] }

/** A field that is wrong, and what to do about it. */
export interface FactFault {
  field: 'stage' | 'value' | 'reason' | 'note'
  message: string
}

/** Why `other` alone says nothing. */
export const reasonFaults = ({ reason, note }: Pick<StageFacts, 'reason' | 'note'>): FactFault[] =>
  reason === 'other' && !note
    ? [{ field: 'note', message: 'the reason "other" needs a note that says what it is' }]
    : []

const elsewhere: Partial<Record<Stage, string>> = {
  lead: 'a lead goes back to "lead" when its hand-off is rejected: POST /api/v1/handoffs/{id}/reject',
  mql: 'a lead becomes "mql" by a hand-off: POST /api/v1/conversations/{id}/hand-off',
}

/** What is wrong with the facts themselves, wherever the lead stands. */
export function faultsOf(facts: StageFacts): FactFault[] {
  const { stage, value, reason } = facts
  const faults: FactFault[] = []
  const other = elsewhere[stage]
  if (other) faults.push({ field: 'stage', message: other })
  if (stage === 'lost' && !reason)
    faults.push({
      field: 'reason',
      message: `a lost lead needs a reason: ${RejectionReason.options.join(', ')}`,
    })
  if (stage !== 'lost' && !other && reason)
    faults.push({
      field: 'reason',
      message: `only a lost lead has a reason; leave "${reason}" out for ${stage}`,
    })
  if (!worthSomething.has(stage) && value !== undefined && value !== null)
    faults.push({
      field: 'value',
      message: `only an opportunity or a won lead has a value; leave ${value} out`,
    })
  return [...faults, ...reasonFaults(facts)]
}

export type MoveResult =
  /** Everything that was said is so already. */
  { kind: 'same' } | { kind: 'moved'; facts: KnownFacts } | { kind: 'refused'; why: string }

/** What becomes of a lead at `now` (its last row, null if it has none) when a user says `asked` of it. */
export function move(
  from: Stage,
  now: KnownFacts | null,
  asked: StageFacts,
  by: Extract<Mover, 'rep' | 'manager'>,
): MoveResult {
  if (!mayMove(from, asked.stage, by)) return { kind: 'refused', why: refusalOf(from, asked.stage) }
  const before = now?.stage === asked.stage && from === asked.stage ? now : null
  const facts: KnownFacts = {
    stage: asked.stage,
    value: known(asked.value, before?.value),
    reason: known(asked.reason, before?.reason),
    note: known(asked.note, before?.note),
  }
  return before && sameFacts(before, facts) ? { kind: 'same' } : { kind: 'moved', facts }
}

const known = <T>(said: T | null | undefined, before: T | null | undefined): T | null =>
  said === undefined ? (before ?? null) : said

const sameFacts = (one: KnownFacts, other: KnownFacts): boolean =>
  one.value === other.value && one.reason === other.reason && one.note === other.note

const refusalOf = (from: Stage, to: Stage): string =>
  closed.has(from)
    ? `The lead is ${from}, and only a manager re-opens it: ask one to set it to "${to}".`
    : `A rep does not set a lead to "${to}": ${elsewhere[to] ?? 'ask a manager'}.`
