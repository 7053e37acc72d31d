/**
 * Hand-offs dealt one after another: what each decision changes for the next. Deterministic, without a clock: the same for the
 * dispatcher and for a replay.
 */
import {
  type Assignment,
  assign,
  type Candidate,
  creditOnJoining,
  isSharing,
  outsideOf,
  type RoutedLead,
  type RoutingRule,
  weightsOf,
} from './assignment.ts'

export type Rep = Omit<Candidate, 'given' | 'credit'>

/** What a rep has had of a rule that deals by shares. */
export interface Share {
  rule: string
  repId: string
  given: number
  credit: number
  /** They were there when it last dealt: who was not is not made up to. */
  there: boolean
}

export interface Dealing {
  decide(lead: RoutedLead): Assignment
  /** It was really given so. */
  given(decision: Pick<Assignment, 'rule'>, repId: string, at: string): void
  /** They hold one less. */
  freed(repId: string): void
  /** Who is there may change from one decision to the next. */
  seen(away: (repId: string) => Rep['away']): void
  /** If nobody is, nothing that waits needs to be looked at. */
  isAnybodyFree(but?: readonly string[]): boolean
  /** As they are now. */
  shares(): Share[]
}

export function createDealing(
  rules: readonly RoutingRule[],
  reps: readonly Rep[],
  shares: readonly Share[] = [],
): Dealing {
  const team = new Map(reps.map((rep) => [rep.id, { ...rep }]))
  const kept = new Map(shares.map((share) => [keyOf(share), { ...share }]))

  function shareOf(rule: string, repId: string): Share {
    const key = keyOf({ rule, repId })
    const share = kept.get(key) ?? { rule, repId, given: 0, credit: 0, there: false }
    kept.set(key, share)
    return share
  }

  const candidatesOf = (rule: string | null): Candidate[] =>
    [...team.values()].map((rep) => {
      const share = rule === null ? undefined : kept.get(keyOf({ rule, repId: rep.id }))
      return { ...rep, given: share?.given ?? 0, credit: share?.credit ?? 0 }
    })

  /** Who comes, or comes back, begins level with those who were there. */
  function settle(rule: RoutingRule): void {
    if (!isSharing(rule.way)) return
    const own = candidatesOf(rule.id).filter((candidate) => outsideOf(rule, null, candidate) === null)
    const weightOf = weightsOf(rule.way, own)
    const isThere = (candidate: Candidate) => candidate.active && candidate.away === null
    const wasThere = ({ id }: Candidate) => shareOf(rule.id, id).there
    const stayed = own
      .filter((candidate) => isThere(candidate) && wasThere(candidate))
      .map((candidate) => ({ had: candidate.given + candidate.credit, weight: weightOf(candidate) }))
    for (const candidate of own) {
      const share = shareOf(rule.id, candidate.id)
      if (isThere(candidate) && !share.there) {
        const level = creditOnJoining(stayed, weightOf(candidate)) - share.given
        share.credit = Math.max(share.credit, level)
      }
      share.there = isThere(candidate)
    }
  }

  return {
    decide(lead) {
      return assign(rules, lead, (id) => {
        const rule = rules.find((each) => each.id === id)
        if (rule) settle(rule)
        return candidatesOf(id)
      })
    },
    given({ rule }, repId, at) {
      const rep = team.get(repId)
      if (rep) team.set(repId, { ...rep, held: rep.held + 1, lastAt: at })
      const way = rules.find(({ id }) => id === rule)?.way
      if (rule !== null && way && isSharing(way)) shareOf(rule, repId).given += 1
    },
    freed(repId) {
      const rep = team.get(repId)
      if (rep) team.set(repId, { ...rep, held: Math.max(0, rep.held - 1) })
    },
    seen(away) {
      for (const [id, rep] of team) team.set(id, { ...rep, away: away(id) })
    },
    isAnybodyFree: (but = []) =>
      [...team.values()].some(
        ({ id, active, away, held, capacity }) =>
          active && away === null && held < capacity && !but.includes(id),
      ),
    shares: () => [...kept.values()].map((share) => ({ ...share })),
  }
}

const keyOf = ({ rule, repId }: Pick<Share, 'rule' | 'repId'>): string => `${rule} ${repId}`
