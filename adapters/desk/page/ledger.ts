/** The rows of a score as a reader takes them in: what gives, what counts no more, what takes away. Pure. */
import type { ExplainedRow } from '../../../src/domain/explanation.ts'

/** Why a row is worth nothing: its time is over, an answer was taken back, or as many of its kind count already. */
export type Spent = 'ended' | 'withdrawn' | 'over'

export interface LedgerRow extends ExplainedRow {
  /** Null: it counts. */
  spent: Spent | null
}

/** From the best to the worst; `folded` lies between the first few and what takes away. */
export interface Arranged {
  first: LedgerRow[]
  folded: LedgerRow[]
  takes: LedgerRow[]
}

const SHOWN = 4
/** A single row is shown rather than hidden behind a line of its own height. */
const WORTH_FOLDING = 2

/** Nothing is lost: what all rows are worth is what they were worth before. `at`: the instant of the explanation. */
export function arranged(rows: readonly ExplainedRow[], at: string): Arranged {
  const marked = withoutWithdrawn(rows).map((row) => ({ ...row, spent: row.spent ?? spentBy(row, at) }))
  const gives = marked.filter(({ worth }) => worth > 0).toSorted((one, other) => other.worth - one.worth)
  const takes = marked.filter(({ worth }) => worth < 0).toSorted((one, other) => other.worth - one.worth)
  const rest = [...gives.slice(SHOWN), ...marked.filter(({ worth }) => worth === 0)]
  return rest.length < WORTH_FOLDING
    ? { first: [...gives.slice(0, SHOWN), ...rest], folded: [], takes }
    : { first: gives.slice(0, SHOWN), folded: rest, takes }
}

export const worthOf = (rows: readonly ExplainedRow[]): number =>
  rows.reduce((sum, { worth }) => sum + Math.round(worth * 100), 0) / 100

/** An answer that was taken back is two rows, one against the other: a reader is told once, as worth nothing. */
function withoutWithdrawn(rows: readonly ExplainedRow[]): LedgerRow[] {
  const kept: LedgerRow[] = []
  for (const row of rows) {
    const n = kept.findIndex((each) => each.spent === null && cancels(each, row))
    const other = kept[n]
    if (other === undefined) kept.push({ ...row, spent: null })
    else kept[n] = { ...(row.at === row.since ? row : other), worth: 0, spent: 'withdrawn' }
  }
  return kept
}

const cancels = (one: ExplainedRow, other: ExplainedRow): boolean =>
  one.question !== null &&
  one.points !== 0 &&
  one.points === -other.points &&
  one.worth === -other.worth &&
  one.rule === other.rule &&
  one.since === other.since

function spentBy({ worth, endsAt }: ExplainedRow, at: string): Spent | null {
  if (worth !== 0) return null
  return endsAt !== null && Date.parse(endsAt) <= Date.parse(at) ? 'ended' : 'over'
}
