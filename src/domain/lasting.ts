/** How long points are worth something. Declared with the rule that gives them: validity or decay, never guessed. */
import { z } from 'zod'
import { isInOrder } from './steps.ts'

const Days = z.number().positive()

/**
 * `always` for good · `expires` in full for so many days, then nothing · `half_life` half of what is left in every so many
 * days, without end · `steps` in full, and from each step's day on that share of it; the days ascend, the shares descend.
 */
export const Lasting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('expires'), days: Days }),
  z.object({ kind: z.literal('half_life'), days: Days }),
  z.object({
    kind: z.literal('steps'),
    steps: z
      .array(z.object({ days: Days, share: z.number().min(0).max(1) }))
      .min(1)
      .refine(isInOrder, { error: 'the days must ascend and the shares descend' }),
  }),
])
export type Lasting = z.infer<typeof Lasting>

export const always: Lasting = { kind: 'always' }

const DAY_MS = 86_400_000

/** The share of the points that is left, 0 … 1, `at` an instant not before `since` (both in ms since the epoch). */
export function shareAt(lasting: Lasting, since: number, at: number): number {
  const days = (at - since) / DAY_MS
  switch (lasting.kind) {
    case 'always':
      return 1
    case 'expires':
      return days < lasting.days ? 1 : 0
    case 'half_life':
      return 0.5 ** (days / lasting.days)
    case 'steps':
      return lasting.steps.findLast((step) => days >= step.days)?.share ?? 1
  }
}

/** When nothing is left (ms since the epoch); null: never. */
export function endOf(lasting: Lasting, since: number): number | null {
  if (lasting.kind === 'expires') return since + lasting.days * DAY_MS
  const last = lasting.kind === 'steps' ? lasting.steps.at(-1) : undefined
  return last?.share === 0 ? since + last.days * DAY_MS : null
}

/** The instants after `since` at which the share falls at one blow (ms since the epoch); none while it melts. */
export function fallsOf(lasting: Lasting, since: number): number[] {
  if (lasting.kind === 'expires') return [since + lasting.days * DAY_MS]
  return lasting.kind === 'steps' ? lasting.steps.map(({ days }) => since + days * DAY_MS) : []
}
