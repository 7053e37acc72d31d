/** Which ways through a playbook to drive: every sequence of its states, and every two transitions in a row. */
import type { Edge, Graph, Node } from '../../flows/check/explore.ts'

type Way<S, E> = Edge<S, E>[]

/** How many ways there are in all, by what the answers decide. Of a graph without rounds. */
export function countWays<S, E>({ nodes }: Graph<S, E>): bigint {
  const known = new Map<Node<S, E>, bigint>()
  const from = (node: Node<S, E>): bigint => {
    const there = known.get(node)
    if (there !== undefined) return there
    const count = node.out.length === 0 ? 1n : node.out.reduce((sum, { to }) => sum + from(to), 0n)
    known.set(node, count)
    return count
  }
  return nodes.filter(({ via }) => via === null).reduce((sum, start) => sum + from(start), 0n)
}

/** One way for each sequence of places from a start to an end. Throws if there are more than `limit`. */
export function waysByPlace<S, E>({ nodes }: Graph<S, E>, limit: number): Way<S, E>[] {
  const ways: Way<S, E>[] = []

  /** `here`: the nodes of one place that are come to by the same places, each with one way to it. */
  function walk(here: Map<Node<S, E>, Way<S, E>>): void {
    const ended = [...here].find(([node]) => node.out.length === 0)
    if (ended) ways.push(ended[1])
    if (ways.length > limit) throw new Error(`there are more than ${limit} sequences of places`)
    for (const there of onwards(here).values()) walk(there)
  }

  walk(new Map(nodes.filter(({ via }) => via === null).map((start) => [start, []])))
  return ways
}

/** By place, the nodes that are next, each with one way to it. */
function onwards<S, E>(here: Map<Node<S, E>, Way<S, E>>): Map<string, Map<Node<S, E>, Way<S, E>>> {
  const next = new Map<string, Map<Node<S, E>, Way<S, E>>>()
  for (const [node, way] of here)
    for (const edge of node.out) {
      const there = next.get(edge.to.place) ?? new Map<Node<S, E>, Way<S, E>>()
      if (!there.has(edge.to)) there.set(edge.to, [...way, edge])
      next.set(edge.to.place, there)
    }
  return next
}

const nameOf = <S, E>({ from, move, to }: Edge<S, E>): string => `${from.place} ${move.label} ${to.place}`

const pairOf = <S, E>(one: Edge<S, E>, next: Edge<S, E>): string => `${nameOf(one)} ⇒ ${nameOf(next)}`

/** Ways that together make every two transitions of the machine that can follow each other. */
export function waysByPair<S, E>({ nodes }: Graph<S, E>): { ways: Way<S, E>[]; pairs: number } {
  const open = new Map<string, [Edge<S, E>, Edge<S, E>]>()
  for (const node of nodes)
    for (const edge of node.out) for (const next of edge.to.out) open.set(pairOf(edge, next), [edge, next])
  const pairs = open.size
  const ways: Way<S, E>[] = []
  for (const [, [one, next]] of open) {
    const way = onToTheEnd([...wayTo(one.from), one, next], open)
    for (const [index, edge] of way.entries()) open.delete(pairOf(way[index - 1] ?? edge, edge))
    ways.push(way)
  }
  return { ways, pairs }
}

/** By what has not been made yet, where there is such. */
function onToTheEnd<S, E>(way: Way<S, E>, open: ReadonlyMap<string, unknown>): Way<S, E> {
  const last = way.at(-1)
  if (!last) return way
  const next = last.to.out.find((edge) => open.has(pairOf(last, edge))) ?? last.to.out[0]
  return next ? onToTheEnd([...way, next], open) : way
}

function wayTo<S, E>(node: Node<S, E>): Way<S, E> {
  return node.via === null ? [] : [...wayTo(node.via.from), node.via]
}
