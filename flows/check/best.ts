/** What answers can bring at best and at worst, added up question by question. */
import type { Entry } from '../../src/domain/entry.ts'
import { isMeantFor } from '../audience.ts'
import { askingOrder } from '../decision.ts'
import { fails, holds } from '../scoring.ts'
import type { Playbook, Question } from '../vocabulary.ts'
import { openedBy } from './answering.ts'
import { type Reply, repliesTo } from './replies.ts'

export interface Sum {
  points: number
  /** The answers that bring it, each with its points. */
  path: string[]
}

export interface Wanted {
  /** `1`: the most, `-1`: the least. */
  direction: 1 | -1
  /** Whether every criterion is to hold. */
  ready: boolean
}

/** Of answers that pass the gates, of somebody who comes so. Null: there are none such. */
export function sumFor(playbook: Playbook, entry: Entry, wanted: Wanted): Sum | null {
  const meant = [...askingOrder(playbook), playbook.contact.question].filter(({ audience }) =>
    isMeantFor(audience, entry),
  )
  const best = (question: Question): Sum | null => {
    const following = meant.filter(({ follows }) => follows === question.id)
    const sums = repliesTo(playbook, question)
      .filter((reply) => isAllowed(playbook, question, reply, following, wanted))
      .flatMap((reply) => {
        const rest = reply.answer.status === 'given' ? total(following.map(best)) : NOTHING
        return rest ? [joined(sumOf(question, reply), rest)] : []
      })
    return sums.toSorted((one, other) => wanted.direction * (other.points - one.points))[0] ?? null
  }
  const sum = total(meant.filter(({ follows }) => follows === null).map(best))
  return sum && { ...sum, path: [openedBy(entry), ...sum.path] }
}

const NOTHING: Sum = { points: 0, path: [] }

const sumOf = ({ id }: Question, { points, stands }: Reply): Sum => ({
  points,
  path: [`${id}: ${stands[0] ?? ''} (${points})`],
})

const joined = (one: Sum, other: Sum): Sum => ({
  points: one.points + other.points,
  path: [...one.path, ...other.path],
})

const total = (sums: (Sum | null)[]): Sum | null =>
  sums.reduce<Sum | null>((all, sum) => all && sum && joined(all, sum), NOTHING)

function isAllowed(
  { gates }: Playbook,
  question: Question,
  { answer }: Reply,
  following: Question[],
  { ready }: Wanted,
): boolean {
  if (gates.some((gate) => gate.question === question.id && fails(gate, answer))) return false
  if (!ready) return true
  const leavesOpen = answer.status !== 'given' && following.some(({ decisive }) => decisive)
  return !leavesOpen && (!question.decisive || holds(question, answer))
}
