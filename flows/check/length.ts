/** How many questions a dialogue has: the most on any way, and the mean. */
import type { Edge, Graph, Node } from './explore.ts'

export interface Length {
  most: number
  /** What happens on the way with the most. */
  path: string[]
  /** With every button of a question as likely as the next. */
  mean: number
}

/** Of a graph without rounds. */
export function lengthOf<S, E>({ nodes }: Graph<S, E>): Length {
  const known = new Map<Node<S, E>, Length>()

  function from(node: Node<S, E>): Length {
    const there = known.get(node)
    if (there) return there
    const ways = node.out.map((edge) => ({ weight: edge.move.weight, ...along(edge) }))
    const longest = ways.reduce((best, way) => (way.most > best.most ? way : best), NONE)
    const buttons = ways.filter(({ weight }) => weight > 0)
    const likely = buttons.length > 0 ? buttons : ways.map((way) => ({ ...way, weight: 1 }))
    const total = likely.reduce((sum, { weight }) => sum + weight, 0)
    const mean = total === 0 ? 0 : likely.reduce((sum, way) => sum + way.weight * way.mean, 0) / total
    const length = { most: longest.most, path: longest.path, mean }
    known.set(node, length)
    return length
  }

  function along({ from: node, move, to }: Edge<S, E>): Length {
    const rest = from(to)
    const asked = to.asks !== null && to.asks !== node.asks ? 1 : 0
    return { most: rest.most + asked, path: [move.label, ...rest.path], mean: rest.mean + asked }
  }

  const starts = nodes.filter(({ via }) => via === null).map(from)
  const longest = starts.reduce((best, each) => (each.most > best.most ? each : best), NONE)
  return { ...longest, mean: starts.reduce((sum, { mean }) => sum + mean, 0) / Math.max(starts.length, 1) }
}

const NONE: Length = { most: 0, path: [], mean: 0 }
