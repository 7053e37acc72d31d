/** The response-time clock: how long is left until a person was promised to write, or how late it is. */
import { lasting } from '../format.ts'
import { useNow } from '../hooks.ts'
import { strings } from '../strings.ts'
import type { Handoff } from '../types.ts'

const TICK_MS = 5_000

export function Clock({ handoff: { dueAt, warnAt } }: { handoff: Handoff }) {
  const now = useNow(TICK_MS).getTime()
  if (!dueAt) return null
  const left = Date.parse(dueAt) - now
  const tone = left < 0 ? 'late' : warnAt && Date.parse(warnAt) <= now ? 'soon' : 'ample'
  return (
    <span class={`clock ${tone}`}>
      {left < 0 ? strings.due.late(lasting(-left)) : strings.due.left(lasting(left))}
    </span>
  )
}
