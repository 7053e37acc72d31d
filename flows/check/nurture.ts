/** Whether every segment has somebody in it, and every plan an end. */
import type { Playbook } from '../vocabulary.ts'
import type { DialogueModel } from './answering.ts'
import type { Dialogues } from './exploration.ts'
import { pathTo } from './explore.ts'
import type { Finding } from './finding.ts'

/**
 * `graphs`: all that answers come to, and all else that may happen. What is asked for, or comes of silence, is tried on too few
 * answers to tell who is never in a segment of those.
 */
export function segmentFindings({ nurture }: Playbook, graphs: readonly Dialogues[]): Finding[] {
  const met = new Set(graphs.flatMap(({ nodes }) => nodes.map(({ state }) => state.context.outcome?.segment)))
  return (nurture?.segments ?? [])
    .filter(({ id, reasons }) => reasons.length === 0 && !met.has(id))
    .map(({ id }) => ({
      kind: 'segment',
      place: `segments.${id}`,
      message: 'nobody is ever in it: no outcome fits it, or segments before it take them all',
      path: [],
      remedy: 'mend whom it is for, put it before those that take them, or remove it',
    }))
}

/** Hot is a person at once: nobody is hot who has too few points for one. */
export function handlingFindings({ nurture, temperatures, thresholds }: Playbook): Finding[] {
  if (!nurture || temperatures.hot >= thresholds.handOff) return []
  return [
    {
      kind: 'points',
      place: 'temperatures.hot',
      message: `whoever is hot goes to a person at once, and ${temperatures.hot} points are fewer than that takes (${thresholds.handOff})`,
      path: [],
      remedy: `raise it to ${thresholds.handOff} at least`,
    },
  ]
}

/**
 * Whoever never answers again is written to a bounded number of times: from every end, by nothing but what the clock
 * does, the dialogue comes to rest.
 */
export function followUpFindings(
  playbook: Playbook,
  everything: DialogueModel,
  graphs: readonly Dialogues[],
): Finding[] {
  // One that they asked for themselves may come after those of the plan.
  const most = playbook.followUp.atMost + 1
  const restless = graphs
    .flatMap(({ nodes }) => nodes)
    .find((node) => node.ended && !comesToRest(everything, node.state, most))
  if (!restless) return []
  return [
    {
      kind: 'follow_up',
      place: restless.place,
      message: `more than ${most} follow-ups come after one qualification`,
      path: pathTo(restless),
      remedy: 'count them, and stop at `followUp.atMost`',
    },
  ]
}

function comesToRest(
  model: DialogueModel,
  from: Parameters<DialogueModel['moves']>[0],
  most: number,
): boolean {
  let state = from
  for (let count = 0; count <= most; count += 1) {
    const next = model.moves(state).find(({ event }) => event.type.startsWith('xstate.'))
    if (!next) return true
    state = model.step(state, next.event).state
  }
  return false
}
