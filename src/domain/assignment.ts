/**
 * Who gets a hand-off: an ordered list of rules, the first that matches wins, and then a way to choose among those who may
 * have it. Pure and deterministic; every decision says why each of the others was not chosen.
 */
import { z } from 'zod'
import { Language } from './language.ts'

/** Everything that is given must hold; of a list, one of it. */
export const RoutingCondition = z.object({
  queues: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  languages: z.array(Language).optional(),
  industries: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
  campaigns: z.array(z.string()).optional(),
  scoreFrom: z.number().optional(),
  scoreBelow: z.number().optional(),
})
export type RoutingCondition = z.infer<typeof RoutingCondition>

const Weights = z.record(z.uuid(), z.number().positive())

/**
 * `pull` nobody is chosen: reps take for themselves · `rep` one rep's own · `owner` who has had this prospect before ·
 * `round_robin` who has waited longest for one · `weighted` by shares, who is furthest short of theirs first · `least_busy` who
 * holds the smallest part of what they can · `by_conversion` shares by how often they win, none below `atLeast` of an equal share.
 */
export const RoutingWay = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pull') }),
  z.object({ kind: z.literal('rep'), repId: z.uuid() }),
  z.object({ kind: z.literal('owner') }),
  z.object({ kind: z.literal('round_robin') }),
  z.object({ kind: z.literal('weighted'), weights: Weights }),
  z.object({ kind: z.literal('least_busy') }),
  z.object({ kind: z.literal('by_conversion'), atLeast: z.number().min(0).max(1).default(0.25) }),
])
export type RoutingWay = z.infer<typeof RoutingWay>

export const RoutingRule = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/),
  title: z.string().min(1).max(100),
  when: RoutingCondition,
  /** Only reps with all of these. */
  skills: z.array(z.string()).default([]),
  /** Only these reps; empty: all. */
  team: z.array(z.uuid()).default([]),
  way: RoutingWay,
})
export type RoutingRule = z.infer<typeof RoutingRule>

/** What is known of a hand-off that rules may ask for. */
export interface RoutedLead {
  queue: string
  region: string | null
  language: Language
  industry: string | null
  source: string | null
  campaign: string | null
  score: number
  /** Who had this prospect last. */
  owner: string | null
  /** Who has had this hand-off since it waits, and does not get it again. */
  had: readonly string[]
}

export interface Candidate {
  id: string
  active: boolean
  /** Why they are not there at this moment; null: they are. */
  away: Away | null
  skills: readonly string[]
  /** How many conversations they can hold at once, and hold. */
  capacity: number
  held: number
  /** When they were last given one, ISO 8601; null: never. */
  lastAt: string | null
  /** By the rule that matches: how many they were given since it is in force. */
  given: number
  /** What they are taken to have had when they joined, so that nobody is flooded who comes or returns. */
  credit: number
  won: number
  closed: number
}

/** `offline`: at work by their hours, and nowhere to be seen. */
const Away = z.enum(['absent', 'holiday', 'off_hours', 'offline'])
export type Away = z.infer<typeof Away>

export const NotChosen = z.enum([
  'inactive',
  ...Away.options,
  'had_it',
  'not_in_team',
  'lacks_skill',
  'at_capacity',
  'not_theirs',
  'not_their_turn',
  'more_than_their_share',
  'busier',
])
export type NotChosen = z.infer<typeof NotChosen>

export interface Assignment {
  /** Null: no rule matched, and reps take for themselves. */
  rule: string | null
  way: RoutingWay['kind']
  /** Null: it waits in its queue, for whoever takes it or is next free. */
  chosen: string | null
  /** Every other rep, by id, with the first reason that stands against them. */
  others: { id: string; why: NotChosen; detail: string | null }[]
}

/** `candidates` in any order: it makes no difference. */
export function assign(
  rules: readonly RoutingRule[],
  lead: RoutedLead,
  candidatesOf: (rule: string | null) => readonly Candidate[],
): Assignment {
  const rule = ruleFor(rules, lead)
  const candidates = candidatesOf(rule?.id ?? null).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  if (!rule || rule.way.kind === 'pull')
    return { rule: rule?.id ?? null, way: 'pull', chosen: null, others: [] }
  const shut = candidates.map((candidate) => ({ candidate, why: shutOut(rule, lead, candidate) }))
  const eligible = shut.flatMap(({ candidate, why }) => (why === null ? [candidate] : []))
  const ranked = ranking(rule.way, eligible)
  const [best] = ranked
  return {
    rule: rule.id,
    way: rule.way.kind,
    chosen: best?.candidate.id ?? null,
    others: [
      ...ranked.slice(1).map(({ candidate, why, detail }) => ({ id: candidate.id, why, detail })),
      ...shut.flatMap(({ candidate, why }) =>
        why === null ? [] : [{ id: candidate.id, why, detail: null }],
      ),
    ],
  }
}

export const ruleFor = (rules: readonly RoutingRule[], lead: RoutedLead): RoutingRule | null =>
  rules.find(({ when }) => matches(when, lead)) ?? null

export function matches(when: RoutingCondition, lead: RoutedLead): boolean {
  const among = (list: readonly string[] | undefined, value: string | null) =>
    list === undefined || (value !== null && list.some((each) => same(each, value)))
  return (
    among(when.queues, lead.queue) &&
    among(when.regions, lead.region) &&
    among(when.languages, lead.language) &&
    among(when.industries, lead.industry) &&
    among(when.sources, lead.source) &&
    among(when.campaigns, lead.campaign) &&
    (when.scoreFrom === undefined || lead.score >= when.scoreFrom) &&
    (when.scoreBelow === undefined || lead.score < when.scoreBelow)
  )
}

/** Campaigns and regions come from links and forms, in whatever case. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Why somebody may not be given a lead; null: they may. `rule` null: none matches, and it is anybody's. */
export function shutOut(
  rule: RoutingRule | null,
  lead: RoutedLead,
  candidate: Pick<Candidate, 'id' | 'active' | 'away' | 'skills' | 'held' | 'capacity'>,
): NotChosen | null {
  if (!candidate.active) return 'inactive'
  const never = rule && outsideOf(rule, lead.owner, candidate)
  if (never) return never
  if (candidate.away) return candidate.away
  if (lead.had.includes(candidate.id)) return 'had_it'
  return candidate.held >= candidate.capacity ? 'at_capacity' : null
}

/** Why a rule is not about somebody, whenever it is asked; null: it is. */
export function outsideOf(
  rule: RoutingRule,
  owner: string | null,
  { id, skills }: Pick<Candidate, 'id' | 'skills'>,
): 'not_in_team' | 'not_theirs' | 'lacks_skill' | null {
  if (rule.team.length > 0 && !rule.team.includes(id)) return 'not_in_team'
  if (!isTheirs(rule.way, owner, id)) return 'not_theirs'
  return rule.skills.some((skill) => !skills.includes(skill)) ? 'lacks_skill' : null
}

function isTheirs(way: RoutingWay, owner: string | null, id: string): boolean {
  if (way.kind === 'rep') return way.repId === id
  if (way.kind === 'owner') return owner === id
  return way.kind !== 'weighted' || id in way.weights
}

interface Ranked {
  candidate: Candidate
  why: NotChosen
  detail: string | null
}

/** Best first; of equals, who has waited longest, then by id. */
function ranking(way: RoutingWay, eligible: readonly Candidate[]): Ranked[] {
  const lastAt = ({ lastAt: instant }: Candidate) => (instant === null ? 0 : Date.parse(instant))
  const byTurn = (one: Candidate, other: Candidate) => lastAt(one) - lastAt(other)
  const sorted = (worth: (candidate: Candidate) => number) =>
    eligible.toSorted((one, other) => worth(other) - worth(one) || byTurn(one, other))
  if (way.kind === 'least_busy') {
    const share = ({ held, capacity }: Candidate) => held / capacity
    return sorted((candidate) => -share(candidate)).map((candidate) => ({
      candidate,
      why: 'busier',
      detail: `${candidate.held} of ${candidate.capacity}`,
    }))
  }
  if (isSharing(way)) {
    const weightOf = weightsOf(way, eligible)
    const shortfall = shortfallsOf(eligible, weightOf)
    return sorted((candidate) => shortfall.get(candidate.id) ?? 0).map((candidate) => ({
      candidate,
      why: 'more_than_their_share',
      detail: `short of their share by ${(shortfall.get(candidate.id) ?? 0).toFixed(2)}`,
    }))
  }
  return eligible.toSorted(byTurn).map((candidate) => ({
    candidate,
    why: 'not_their_turn',
    detail: candidate.lastAt,
  }))
}

type SharingWay = Extract<RoutingWay, { kind: 'weighted' | 'by_conversion' }>

export const isSharing = (way: RoutingWay): way is SharingWay =>
  way.kind === 'weighted' || way.kind === 'by_conversion'

/** How much of all each of a team should have, in proportion. */
export const weightsOf = (way: SharingWay, team: readonly Candidate[]): ((candidate: Candidate) => number) =>
  way.kind === 'weighted' ? weightIn(way.weights) : conversionWeights(team, way.atLeast)

const weightIn =
  (weights: Readonly<Record<string, number>>) =>
  ({ id }: Candidate): number =>
    weights[id] ?? 0

/** `target = (N + Σ credit) · weight / Σ weight` over those who may have it, less what they have had, credit included. */
function shortfallsOf(
  eligible: readonly Candidate[],
  weightOf: (candidate: Candidate) => number,
): Map<string, number> {
  const had = ({ given, credit }: Candidate) => given + credit
  const all = eligible.reduce((sum, candidate) => sum + had(candidate), 0)
  const weights = eligible.reduce((sum, candidate) => sum + weightOf(candidate), 0)
  return new Map(
    eligible.map((candidate) => [candidate.id, (all * weightOf(candidate)) / weights - had(candidate)]),
  )
}

/** As strongly as this many closed deals of the team's average: a rep's first few deals say little of them. */
const PRIOR_DEALS = 20

/** How often they win, drawn towards the team's average; nobody below `atLeast` of an equal share. */
function conversionWeights(team: readonly Candidate[], atLeast: number): (candidate: Candidate) => number {
  const closed = team.reduce((sum, candidate) => sum + candidate.closed, 0)
  const won = team.reduce((sum, candidate) => sum + candidate.won, 0)
  const average = closed === 0 ? 0.5 : won / closed
  const rate = (candidate: Candidate) =>
    (candidate.won + PRIOR_DEALS * average) / (candidate.closed + PRIOR_DEALS)
  const rates = team.reduce((sum, candidate) => sum + rate(candidate), 0)
  const share = (candidate: Candidate) => (rates === 0 ? 1 / team.length : rate(candidate) / rates)
  return (candidate) => Math.max(share(candidate), atLeast / team.length)
}

/**
 * The credit of somebody who joins a team or returns to it: what the others have had in the mean for a weight like theirs, so
 * that they begin level with them instead of making up for the time that they were not there.
 */
export function creditOnJoining(team: readonly { had: number; weight: number }[], weight: number): number {
  const weights = team.reduce((sum, each) => sum + each.weight, 0)
  const had = team.reduce((sum, each) => sum + each.had, 0)
  return weights === 0 ? 0 : (had * weight) / weights
}
