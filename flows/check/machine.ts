/** A machine as a model to explore: its states by their paths, its steps by XState's own pure functions. */
import {
  type AnyStateMachine,
  type AnyStateNode,
  type EventFromLogic,
  getMicrosteps,
  type SnapshotFrom,
  type StateValue,
} from 'xstate'
import { z } from 'zod'
import type { Step } from './explore.ts'

/** `{ asking: { need: 'product' } }` → `asking`, `asking.need`, `asking.need.product`. */
export function placesIn(value: StateValue, above = ''): string[] {
  if (typeof value === 'string') return [above + value]
  return Object.entries(value).flatMap(([name, inner]) => [
    above + name,
    ...(inner === undefined ? [] : placesIn(inner, `${above}${name}.`)),
  ])
}

/** The innermost place; of a parallel state the last one's. */
export const placeOf = (value: StateValue): string => placesIn(value).at(-1) ?? ''

/** Every state that a machine has, by its path. */
export function statesOf(machine: AnyStateMachine): string[] {
  const below = (node: AnyStateNode): string[] =>
    Object.values(node.states).flatMap((child) => [child.path.join('.'), ...below(child)])
  return below(machine.root)
}

/** One event, without carrying anything out. */
export function stepOf<M extends AnyStateMachine>(
  machine: M,
  state: SnapshotFrom<M>,
  event: EventFromLogic<M>,
): Step<SnapshotFrom<M>> {
  const microsteps = getMicrosteps(machine, state, event)
  return {
    state: microsteps.at(-1)?.[0] ?? state,
    passed: microsteps.flatMap(([{ value }]) => placesIn(value)),
    effects: microsteps.flatMap(([, actions]) => actions.flatMap(effectsIn)),
  }
}

const Effects = z.object({
  effects: z.array(z.object({ type: z.string(), question: z.string().nullish() })),
})

/** `ask` is a `say` with a question. */
function effectsIn({ type, params }: { type: string; params?: unknown }): string[] {
  if (type === 'xstate.raise') return ['set_timer']
  if (type === 'xstate.cancel') return ['cancel_timer']
  const { data } = Effects.safeParse(params)
  return data?.effects.map((effect) => (effect.question ? 'ask' : effect.type)) ?? []
}
