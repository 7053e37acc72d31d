/** All that can become of a playbook's dialogues, walked through once for everybody who looks at it. */
import { type Machine, machineOf } from '../compose.ts'
import type { MachineEvent } from '../heard.ts'
import type { Playbook } from '../vocabulary.ts'
import { answeringModel, type DialogueModel, type State } from './answering.ts'
import { everythingModel } from './everything.ts'
import { explore, type Graph } from './explore.ts'

export type Dialogues = Graph<State, MachineEvent>

export interface Exploration {
  machine: Machine
  answering: DialogueModel
  everything: DialogueModel
  /** Of somebody who only answers; and of somebody who does anything. Each is walked through when it is first asked for. */
  readonly answers: Dialogues
  readonly all: Dialogues
}

/** So many situations are looked at before it is called a bounded look. A playbook of ten questions has about a thousand. */
export const LIMIT = 20_000

/** Playbooks never change once parsed, so each is walked through once. */
const explorations = new WeakMap<Playbook, Exploration>()

/** The playbook must have a machine, and all its texts. */
export function explorationOf(playbook: Playbook, limit = LIMIT): Exploration {
  const known = limit === LIMIT ? explorations.get(playbook) : undefined
  if (known) return known
  const machine = machineOf(playbook)
  const answering = answeringModel(playbook, machine)
  const everything = everythingModel(playbook, machine)
  const walked: { answers?: Dialogues; all?: Dialogues } = {}
  const exploration: Exploration = {
    machine,
    answering,
    everything,
    get answers() {
      walked.answers ??= explore(answering, limit)
      return walked.answers
    },
    get all() {
      walked.all ??= explore(everything, limit)
      return walked.all
    },
  }
  if (limit === LIMIT) explorations.set(playbook, exploration)
  return exploration
}
