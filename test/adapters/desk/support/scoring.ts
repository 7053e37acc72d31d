/** The points of the shipped playbook, kept in memory; what a replay finds, and a calibration, are the test's. */
import { saas } from '../../../../flows/playbooks/saas.ts'
import { revised, revisionNumber, rubricOf } from '../../../../flows/revision.ts'
import { rubricParts } from '../../../../flows/rubric-parts.ts'
import type { Report } from '../../../../src/calibration/report.ts'
import type { AcceptedRevision, Replay, Rubrics } from '../../../../src/engine/rubrics.ts'
import { NOON } from './builders.ts'

export function createScoring(found: Replay, names: Map<string, string> = new Map()): Rubrics {
  let playbook = saas
  const revisions: AcceptedRevision[] = []
  return {
    list: async () => [{ id: playbook.id, version: playbook.version }],
    current: async (id) =>
      id === playbook.id
        ? {
            version: playbook.version,
            rubric: rubricOf(playbook),
            parts: rubricParts(playbook),
            revisions: structuredClone(revisions),
          }
        : null,
    async replay(_id, rubric) {
      const result = revised(playbook, rubric, playbook.version)
      return result.status === 'revised' ? { status: 'done', replay: found } : result
    },
    async accept(_id, rubric, { userId, note }) {
      const version = revisionNumber(saas.version, revisions.length + 1)
      const result = revised(playbook, rubric, version)
      if (result.status !== 'revised') return result
      playbook = result.playbook
      revisions.unshift({ version, rubric, note, by: names.get(userId) ?? 'Maria Boss', at: NOON })
      return { status: 'accepted', version }
    },
  }
}

export const aReport = (overrides: Partial<Report> = {}): Report => ({
  n: 480,
  won: 132,
  lost: 348,
  fitted: 384,
  tested: 96,
  fittedPeriod: null,
  testedPeriod: null,
  auc: 0.741,
  aucInterval: { low: 0.63, high: 0.84 },
  brier: 0.171,
  brierBaseRate: 0.199,
  baseRate: 0.275,
  reliability: [
    { from: 0, to: 0.2, n: 41, forecast: 0.11, observed: 0.1 },
    { from: 0.2, to: 0.4, n: 33, forecast: 0.29, observed: 0.33 },
    { from: 0.4, to: 1, n: 22, forecast: 0.58, observed: 0.55 },
  ],
  thresholds: [
    { probability: 0.5, precision: 0.62, recall: 0.4, handOffsPerWeek: 2.1, proposed: false },
    { probability: 0.25, precision: 0.44, recall: 0.82, handOffsPerWeek: 5.4, proposed: true },
  ],
  points: [
    {
      playbook: 'saas',
      won: 61,
      lost: 90,
      median: 64,
      thresholds: [
        { from: 70, precision: 0.71, recall: 0.41, handOffsPerWeek: 1.2, proposed: false },
        { from: 58, precision: 0.58, recall: 0.84, handOffsPerWeek: 3.4, proposed: true },
      ],
    },
  ],
  proposal: 'the highest from which on at least 80 % of the won deals are handed off',
  features: ['source', 'company_size'],
  refused: [{ feature: 'lost_reason', reason: 'by its name …', why: { kind: 'named_as_outcome' } }],
  influences: [
    { feature: 'source', value: 'referral', odds: 2.41, share: 0.12 },
    { feature: 'company_size', per: 'tenfold', odds: 1.36, share: 0.94 },
    { feature: 'industry', value: null, odds: 0.52, share: 0.31 },
  ],
  warnings: [],
  cautions: [],
  verdict: 'shown',
  withheld: null,
  reason: 'it is better than the base rate on the latest leads, beyond luck',
  ...overrides,
})
