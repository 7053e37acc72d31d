/** The ledger: append-only rows of points, each with its rule, its playbook version and what it rests on. */
import { z } from 'zod'
import { Evidence } from './answer.ts'

export const LedgerEntry = z.object({
  /** The playbook's rule, e.g. `budget.amount=10k-50k`; a withdrawal of an earlier row carries that row's rule. */
  rule: z.string().min(1),
  playbook: z.object({ id: z.string(), version: z.int().positive() }),
  question: z.string(),
  /** Positive or negative. A corrected answer is withdrawn by a row of the opposite sign. */
  points: z.number(),
  /** No points without the prospect's words. */
  evidence: Evidence,
  at: z.iso.datetime(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** The score is the ledger's sum, and nothing else. */
export const scoreOf = (entries: readonly { points: number }[]): number =>
  entries.reduce((sum, entry) => sum + entry.points, 0)
