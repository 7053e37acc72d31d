import { saas } from '../../flows/playbooks/saas.ts'
import type { Explanation } from '../../src/domain/explanation.ts'
import { NOW } from './builders.ts'

/** A score of 55 with nothing open and nothing to say beside it. */
export function anExplanation({
  now = 55,
  ...overrides
}: Partial<Explanation> & { now?: number } = {}): Explanation {
  const settled = (points: number) => ({ now: points, worst: points, best: points })
  return {
    at: NOW.toISOString(),
    playbook: { id: saas.id, version: saas.version },
    score: settled(now),
    fit: settled(0),
    readiness: settled(now),
    engagement: 0,
    quality: { now: 40, checks: [{ check: 'reachable', met: true, points: 40 }] },
    probability: { basis: 'importance', value: 0.5, n: 0 },
    temperature: 'hot',
    stage: 'mql',
    gate: null,
    criteria: [],
    rows: [],
    cuts: [],
    whatIf: [],
    cools: null,
    action: null,
    ...overrides,
  }
}
