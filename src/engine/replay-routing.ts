/**
 * What the hand-offs of the past would have met under other rules. What nobody knows any more is taken as it was or as it is:
 * each is held for as long as it was, by the working hours and capacities of now, as if everybody at work had been there.
 */
import type { Assignment, RoutedLead, RoutingRule } from '../domain/assignment.ts'
import { createDealing, type Rep } from '../domain/dealing.ts'
import { offReason, type WorkingHours } from '../domain/hours.ts'
import type { DecisionView, ReplayedDecision, RoutingReplay } from './routing-port.ts'

export interface PastHandoff {
  handoffId: string
  conversationId: string
  name: string | null
  queue: string
  at: Date
  lead: RoutedLead
  /** Who held it first; null: nobody. */
  got: string | null
  /** For how long, in milliseconds; null: it is not known. */
  heldMs: number | null
}

export interface PastRep extends Rep {
  name: string
  hours: WorkingHours
}

const HOUR = 3_600_000
const QUARTER = HOUR / 4
/** Whoever came last is waited for so long. */
const WEEK = 168 * HOUR

type Event =
  | { at: number; kind: 'comes'; handoff: PastHandoff }
  | { at: number; kind: 'freed'; repId: string }
  | { at: number; kind: 'clock' }

/** By hand-off: the decision that gave it to somebody, or the last one that did not. `past`: oldest first. */
export function dealAgain(
  rules: readonly RoutingRule[],
  past: readonly PastHandoff[],
  reps: readonly PastRep[],
): Map<string, Assignment> {
  const dealing = createDealing(
    rules,
    reps.map((rep) => ({ ...rep, held: 0, lastAt: null })),
  )
  const awayAt = rememberedAway(reps)
  const usualMs = meanOf(past.flatMap(({ heldMs }) => heldMs ?? []))
  const decisions = new Map<string, Assignment>()
  let waiting: PastHandoff[] = []
  const events = createAgenda(past)

  function consider(handoff: PastHandoff, at: number): boolean {
    const decision = dealing.decide(handoff.lead)
    decisions.set(handoff.handoffId, decision)
    if (decision.chosen === null) return decision.way === 'pull'
    dealing.given(decision, decision.chosen, new Date(at).toISOString())
    events.add({ at: at + (handoff.heldMs ?? usualMs), kind: 'freed', repId: decision.chosen })
    return true
  }

  for (let event = events.next(); event; event = events.next()) {
    const { at } = event
    if (event.kind === 'freed') dealing.freed(event.repId)
    if (event.kind === 'comes') waiting = [...waiting, event.handoff].toSorted(bestFirst)
    if (waiting.length === 0) continue
    dealing.seen((id) => awayAt(id, at))
    waiting = waiting.filter((each) => !consider(each, at))
    // Whoever comes to work later finds it; nobody is asked at any other time.
    if (waiting.length > 0) events.wake(at)
  }
  return decisions
}

const bestFirst = (one: PastHandoff, other: PastHandoff): number =>
  other.lead.score - one.lead.score || one.at.getTime() - other.at.getTime()

const meanOf = (all: number[]): number =>
  all.length === 0 ? HOUR : all.reduce((sum, each) => sum + each, 0) / all.length

/** Hours are looked up once a quarter of an hour. */
function rememberedAway(reps: readonly PastRep[]) {
  const hoursOf = new Map(reps.map(({ id, hours }) => [id, hours]))
  const known = new Map<string, Rep['away']>()
  return (id: string, at: number): Rep['away'] => {
    const key = `${id} ${Math.floor(at / QUARTER)}`
    const hours = hoursOf.get(id)
    const away = known.get(key) ?? (hours ? offReason(hours, new Date(at)) : null)
    known.set(key, away)
    return away
  }
}

/** What happens, in order; as long as somebody waits, the clock strikes every quarter of an hour. */
function createAgenda(past: readonly PastHandoff[]) {
  const comings = past.map((handoff): Event => ({ at: handoff.at.getTime(), kind: 'comes', handoff }))
  const end = (comings.at(-1)?.at ?? 0) + WEEK
  const others: Event[] = []
  let n = 0
  let wakeAt: number | null = null

  function add(event: Event): void {
    let place = others.length
    while (place > 0 && (others[place - 1]?.at ?? 0) > event.at) place -= 1
    others.splice(place, 0, event)
  }
  return {
    add,
    wake(at: number) {
      if (wakeAt !== null && wakeAt > at) return
      wakeAt = (Math.floor(at / QUARTER) + 1) * QUARTER
      if (wakeAt <= end) add({ at: wakeAt, kind: 'clock' })
    },
    next(): Event | null {
      const coming = comings[n]
      const [other] = others
      if (other && (!coming || other.at <= coming.at)) return others.shift() ?? null
      n += 1
      return coming ?? null
    },
  }
}

export function compare(
  past: readonly PastHandoff[],
  reps: readonly PastRep[],
  rules: { before: readonly RoutingRule[]; after: readonly RoutingRule[] },
  most: number,
): RoutingReplay {
  const before = dealAgain(rules.before, past, reps)
  const after = dealAgain(rules.after, past, reps)
  const names = new Map(reps.map(({ id, name }) => [id, name]))
  const named = (id: string | null) => {
    const name = id === null ? undefined : names.get(id)
    return id === null || name === undefined ? null : { id, name }
  }
  const viewOf = (own: readonly RoutingRule[], decision: Assignment | undefined): DecisionView => {
    const rule = own.find(({ id }) => id === decision?.rule)
    return {
      rule: rule ? { id: rule.id, name: rule.title } : null,
      way: decision?.way ?? 'pull',
      rep: named(decision?.chosen ?? null),
      others: (decision?.others ?? []).flatMap(({ id, why, detail }) => {
        const rep = named(id)
        return rep ? [{ rep, why, detail }] : []
      }),
    }
  }
  const replayed = past.map(
    ({ handoffId, conversationId, name, queue, at, got }): ReplayedDecision => ({
      handoffId,
      conversationId,
      name,
      queue,
      at: at.toISOString(),
      got: named(got),
      before: viewOf(rules.before, before.get(handoffId)),
      after: viewOf(rules.after, after.get(handoffId)),
    }),
  )
  const changed = replayed.filter((each) => each.before.rep?.id !== each.after.rep?.id)
  const count = (repId: string, of: (each: ReplayedDecision) => { id: string } | null) =>
    replayed.filter((each) => of(each)?.id === repId).length
  return {
    leads: replayed.length,
    changed: changed.length,
    reps: reps
      .map(({ id, name }) => ({
        rep: { id, name },
        got: count(id, ({ got }) => got),
        before: count(id, (each) => each.before.rep),
        after: count(id, (each) => each.after.rep),
      }))
      .filter(({ got, before: was, after: is }) => got + was + is > 0),
    changes: changed.slice(0, most),
  }
}
