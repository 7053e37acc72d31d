/** A machine as a model to explore: its states by their paths, its steps by XState's own pure functions. */
import {
  type AnyActorScope,
  type AnyStateMachine,
  type AnyStateNode,
  createActor,
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

/** What XState's own `transition` makes anew for every step, an actor that never starts; here it is made once. */
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>()

function scopeOf(machine: AnyStateMachine): AnyActorScope {
  const known = scopes.get(machine)
  if (known) return known
  const self = createActor(machine)
  const nothing = () => {}
  const scope: AnyActorScope = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(machine, scope)
  return scope
}

type Stepping<State, Event> = {
  microstep(state: State, event: Event, scope: AnyActorScope): State[]
} & AnyStateMachine

/** One event, without carrying anything out. */
export function stepOf<State extends { value: StateValue }, Event>(
  machine: Stepping<State, Event>,
  state: State,
  event: Event,
): Step<State> {
  const effects: string[] = []
  const actionExecutor = (action: Action) => effects.push(...effectsIn(action))
  const steps = machine.microstep(state, event, { ...scopeOf(machine), actionExecutor })
  return {
    state: steps.at(-1) ?? state,
    passed: steps.flatMap(({ value }) => placesIn(value)),
    effects,
  }
}

interface Action {
  type: string
  params?: unknown
}

/** `ask` is a `say` with a question. */
function effectsIn({ type, params }: Action): string[] {
  if (type === 'xstate.raise') return ['set_timer']
  if (type === 'xstate.cancel') return ['cancel_timer']
  if (type !== 'effects') return []
  return Effects.parse(params).effects.map((effect) => (effect.question ? 'ask' : effect.type))
}

const Effects = z.object({
  effects: z.array(z.object({ type: z.string(), question: z.string().nullish() })),
})
