/** Walks a model breadth first: what can happen, and where it leads. Knows nothing of playbooks or machines. */

/** One thing that can happen in a state. */
export interface Move<Event> {
  event: Event
  /** What a person reads: "amount: 2k-10k". */
  label: string
  /** Whether it answers what was asked, or tries to: replies alone must come to an end. */
  reply: boolean
  /** How many buttons it stands for; 0: it is said in words, or is no answer. */
  weight: number
  /** It names the place that it goes to, and so is no proof that there is a way to it. */
  jumps?: boolean
  /** The choices and absences that it is an example of. */
  stands?: readonly string[]
}

export interface Model<State, Event> {
  starts: readonly State[]
  moves(state: State): readonly Move<Event>[]
  step(state: State, event: Event): Step<State>
  /** States with one key have one future. */
  key(state: State): string
  place(state: State): string
  /** The question that waits for a reply; null: none. */
  asks(state: State): string | null
  /** Whether the state is meant to be an end. */
  ended(state: State): boolean
}

export interface Step<State> {
  state: State
  /** Every place that was entered on the way, those that are left at once included. */
  passed: readonly string[]
  /** What it does to the world, by kind. */
  effects: readonly string[]
}

export interface Node<State, Event> {
  state: State
  place: string
  ended: boolean
  asks: string | null
  out: Edge<State, Event>[]
  /** By which it was found first; null: a start. */
  via: Edge<State, Event> | null
}

export interface Edge<State, Event> extends Pick<Step<State>, 'passed' | 'effects'> {
  from: Node<State, Event>
  move: Move<Event>
  to: Node<State, Event>
}

export interface Graph<State, Event> {
  /** In the order of discovery, so that the first of a place is the nearest. */
  nodes: Node<State, Event>[]
  /** False: there were more states than `limit`, and those beyond were not entered. */
  whole: boolean
  /** The steps that threw. */
  failures: { from: Node<State, Event>; move: Move<Event>; reason: string }[]
}

/** Every state with another key once, up to `limit` of them. Beyond it only the states that are known are led to. */
export function explore<State, Event>(model: Model<State, Event>, limit: number): Graph<State, Event> {
  const known = new Map<string, Node<State, Event>>()
  const nodes: Node<State, Event>[] = []
  const failures: Graph<State, Event>['failures'] = []
  let whole = true

  function enter(state: State): Node<State, Event> | null {
    const key = model.key(state)
    const there = known.get(key)
    if (there) return there
    whole &&= nodes.length < limit
    if (nodes.length >= limit) return null
    const node = { state, place: model.place(state), ended: model.ended(state), asks: model.asks(state) }
    const entered = { ...node, out: [], via: null }
    known.set(key, entered)
    nodes.push(entered)
    return entered
  }

  function take(from: Node<State, Event>, move: Move<Event>): void {
    const { state, passed, effects } = model.step(from.state, move.event)
    const found = nodes.length
    const to = enter(state)
    if (!to) return
    const edge = { from, move, to, passed, effects }
    from.out.push(edge)
    if (nodes.length > found) to.via = edge
  }

  for (const start of model.starts) enter(start)
  // Grows while it is walked.
  for (const from of nodes)
    for (const move of model.moves(from.state))
      try {
        take(from, move)
      } catch (error) {
        failures.push({ from, move, reason: error instanceof Error ? error.message : String(error) })
      }
  return { nodes, whole, failures }
}

/** What happens, in order, on the shortest way to a node. */
export function pathTo<State, Event>(node: Node<State, Event>): string[] {
  const path: string[] = []
  for (let edge = node.via; edge !== null; edge = edge.from.via) path.unshift(edge.move.label)
  return path
}

/** The nodes from which one of `targets` can be reached, themselves included. */
export function leadingTo<State, Event>(
  { nodes }: Graph<State, Event>,
  isTarget: (node: Node<State, Event>) => boolean,
): Set<Node<State, Event>> {
  const before = new Map<Node<State, Event>, Node<State, Event>[]>()
  for (const node of nodes)
    for (const { to } of node.out) {
      const earlier = before.get(to)
      if (earlier) earlier.push(node)
      else before.set(to, [node])
    }
  const leading = new Set(nodes.filter(isTarget))
  for (const node of leading) for (const earlier of before.get(node) ?? []) leading.add(earlier)
  return leading
}
