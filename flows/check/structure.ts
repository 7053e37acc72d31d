/** What is wrong with a machine's shape, whatever it is about. */
import { type Edge, type Graph, leadingTo, type Model, type Node, pathTo } from './explore.ts'
import type { Finding } from './finding.ts'

/** States that none of the explorations came through, the innermost only: whoever is in one is in those around it. */
export function unreachable<S, E>(states: readonly string[], graphs: readonly Graph<S, E>[]): Finding[] {
  const reached = new Set(graphs.flatMap((graph) => [...placesReached(graph)]))
  return states
    .filter((state) => states.every((other) => !other.startsWith(`${state}.`)))
    .filter((state) => !reached.has(state))
    .map((place) => ({
      kind: 'unreachable',
      place,
      message: 'no prospect ever comes there',
      path: [],
      remedy:
        'mend what should lead there (for a question: what it follows, its audience, its points), or remove it',
    }))
}

/** Every place that is come through by moves that do not name it. */
function placesReached<S, E>({ nodes }: Graph<S, E>): Set<string> {
  const found = new Set(nodes.filter(({ via }) => via === null))
  const places = new Set<string>()
  for (const { place, out } of found) {
    places.add(place)
    for (const { move, passed, to } of out) {
      if (move.jumps) continue
      found.add(to)
      for (const each of passed) places.add(each)
    }
  }
  return places
}

/** Per place, the nearest node that no outcome can be reached from, and that is none itself. */
export function deadEnds<S, E>(graph: Graph<S, E>): Finding[] {
  const alive = leadingTo(graph, (node) => node.ended)
  return nearest(graph.nodes.filter((node) => !alive.has(node))).map((node) => ({
    kind: 'dead_end',
    place: node.place,
    message: 'no outcome can be reached from there',
    path: pathTo(node),
    remedy: 'give it a way on that ends: an answer, or words that are not understood for long enough',
  }))
}

/** Rounds of nothing but replies that no outcome ends: somebody who answers everything would be asked for ever. */
export function endlessLoops<S, E>({ nodes }: Graph<S, E>): Finding[] {
  const done = new Set<Node<S, E>>()
  const rounds: Edge<S, E>[][] = []

  function visit(node: Node<S, E>, trail: Edge<S, E>[]): void {
    const start = trail.findIndex(({ from }) => from === node)
    if (start >= 0) rounds.push(trail.slice(start))
    if (start >= 0 || done.has(node) || node.ended) return
    for (const edge of node.out) if (edge.move.reply) visit(edge.to, [...trail, edge])
    done.add(node)
  }

  for (const node of nodes) visit(node, [])
  return nearest(rounds.flatMap(([first]) => (first ? [first.from] : []))).map((node) =>
    loopAt(node, rounds.find(([first]) => first?.from === node)?.map(({ move }) => move.label) ?? []),
  )
}

function loopAt<S, E>(node: Node<S, E>, round: string[]): Finding {
  return {
    kind: 'endless_loop',
    place: node.place,
    message: `after ${round.join(', ')} it is as it was before`,
    path: [...pathTo(node), ...round, '…'],
    remedy: 'let every reply settle a question, or count them and go on after so many',
  }
}

/**
 * The nearest node of each place from which somebody who only ever makes moves called `label` comes to no end within
 * `most` of them. Unlike a round in the graph this is no matter of which states count as one.
 */
export function neverEnding<S, E>(
  model: Model<S, E>,
  graph: Graph<S, E>,
  { label, most }: { label: string; most: number },
): Finding[] {
  const endsFrom = (state: S): boolean => {
    let now = state
    for (let count = 0; count < most && !model.ended(now); count += 1) {
      const next = model.moves(now).find((move) => move.label === label)
      if (!next) return true
      now = model.step(now, next.event).state
    }
    return model.ended(now)
  }
  return nearest(graph.nodes.filter((node) => !node.ended))
    .filter((node) => !endsFrom(node.state))
    .map((node) => loopAt(node, [`${label} ×${most}`]))
}

export function failures<S, E>({ failures }: Graph<S, E>): Finding[] {
  return failures.slice(0, 1).map(({ from, move, reason }) => ({
    kind: 'fails',
    place: from.place,
    message: reason,
    path: [...pathTo(from), move.label],
    remedy: failures.length > 1 ? `mend it; ${failures.length - 1} more steps throw` : 'mend it',
  }))
}

export function bounded<S, E>({ whole, nodes }: Graph<S, E>): Finding[] {
  if (whole) return []
  return [
    {
      kind: 'bounded',
      place: nodes.at(-1)?.place ?? '',
      message: `only the nearest ${nodes.length} states were looked at: what was not found may still be there`,
      path: [],
      remedy: 'ask fewer questions, or give answers that decide alike the same points',
    },
  ]
}

/** The first of each place; nodes come in the order of their distance. */
function nearest<S, E>(nodes: Node<S, E>[]): Node<S, E>[] {
  const places = new Set<string>()
  return nodes.filter(({ place }) => !places.has(place) && places.add(place))
}
