/** The ledger's rows with the terms that the playbook gives them: what was answered, and what behaviour is worth by its rules. */
import type { Behaviour } from '../src/domain/behaviour.ts'
import { always } from '../src/domain/lasting.ts'
import type { LedgerEntry } from '../src/domain/scoring.ts'
import type { Credit } from '../src/domain/standing.ts'
import { findQuestion } from './questions.ts'
import type { BehaviourRule, Trigger } from './rubric.ts'
import type { Playbook } from './vocabulary.ts'

/** `entries` in the order in which they were written; the order of `behaviours` does not matter, nor that some repeat. */
export const creditsOf = (
  playbook: Playbook,
  entries: readonly LedgerEntry[],
  behaviours: readonly Behaviour[],
): Credit[] => [...creditsOfAnswers(playbook, entries), ...creditsOfBehaviour(playbook, behaviours)]

/** A withdrawal lasts as what it withdraws: from the same instant, so that together they are nothing at any time. */
function creditsOfAnswers(playbook: Playbook, entries: readonly LedgerEntry[]): Credit[] {
  const standing = new Map<string, { points: number; since: string }[]>()
  return entries.map((entry) => {
    const question = findQuestion(playbook, entry.question)
    const before = standing.get(entry.rule) ?? []
    const withdrawn = before.findLastIndex(({ points }) => points === -entry.points)
    const since = before[withdrawn]?.since ?? entry.at
    if (withdrawn >= 0) before.splice(withdrawn, 1)
    else standing.set(entry.rule, [...before, { points: entry.points, since }])
    return {
      rule: entry.rule,
      playbook: entry.playbook,
      counts: question?.counts ?? 'readiness',
      question: entry.question,
      points: entry.points,
      at: entry.at,
      since,
      lasts: question?.lasts ?? always,
      atMost: null,
      evidence: entry.evidence,
      behaviour: null,
    }
  })
}

function creditsOfBehaviour(playbook: Playbook, behaviours: readonly Behaviour[]): Credit[] {
  if (behaviours.length === 0 || playbook.behaviour.length === 0) return []
  const once = [...new Map(behaviours.map((behaviour) => [behaviour.id, behaviour])).values()]
  const visits = visitsIn(once)
  return playbook.behaviour.flatMap((rule) =>
    (rule.on.kind === 'visit' ? visits : once)
      .filter((behaviour) => triggers(rule.on, behaviour))
      .map((behaviour) => creditOf(playbook, rule, behaviour)),
  )
}

const creditOf = (playbook: Playbook, rule: BehaviourRule, behaviour: Behaviour): Credit => ({
  rule: `behaviour.${rule.id}`,
  playbook: { id: playbook.id, version: playbook.version },
  counts: 'engagement',
  question: null,
  points: rule.points,
  at: behaviour.at,
  since: behaviour.at,
  lasts: rule.lasts,
  atMost: rule.atMost,
  evidence: behaviour.evidence,
  behaviour,
})

/** After so long without a page, the next page is a new visit: what web analytics count by. */
const VISIT_GAP_MS = 30 * 60_000

/** The page that each visit began with. */
function visitsIn(behaviours: readonly Behaviour[]): Behaviour[] {
  const pages = behaviours
    .filter(({ kind }) => kind === 'page')
    .map((page) => ({ page, at: Date.parse(page.at) }))
    .toSorted((one, other) => one.at - other.at || (one.page.id < other.page.id ? -1 : 1))
  return pages
    .filter(({ at }, n) => n === 0 || at - (pages[n - 1]?.at ?? 0) > VISIT_GAP_MS)
    .map(({ page }) => page)
}

export function triggers({ kind, names }: Trigger, behaviour: Behaviour): boolean {
  if (kind !== 'visit' && kind !== behaviour.kind) return false
  return names.length === 0 || names.some((name) => patternOf(name).test(behaviour.name))
}

const patterns = new Map<string, RegExp>()

/** Upper and lower case are the same, as addresses on a site mostly are. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const literal = name.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(`^${literal.join('.*')}$`, 'iu')
  patterns.set(name, pattern)
  return pattern
}
