/**
 * Proves a playbook before it ships: walks through all that can become of it, and tells what should not.
 *
 * Exact: every way through the questions of somebody who answers (`answering.ts`), and with it the outcomes, gates,
 * thresholds, numbers of questions, dead ends and loops. By example: what else happens in each state (`everything.ts`)
 * is tried on the first dialogue that comes there with the same counters, whatever its answers are. Not looked at:
 * what a sentence is understood as, and two answers in one message beyond one that is told unasked.
 */
import { faultsOfStructure } from '../faults.ts'
import { askedQuestions, type Playbook } from '../vocabulary.ts'
import { type Dialogues, type Exploration, explorationOf, LIMIT } from './exploration.ts'
import { pathTo } from './explore.ts'
import type { Finding } from './finding.ts'
import { lengthOf } from './length.ts'
import { statesOf } from './machine.ts'
import { followUpFindings, handlingFindings, segmentFindings } from './nurture.ts'
import { outcomeFindings } from './outcomes.ts'
import { rangeFindings } from './ranges.ts'
import { bounded, deadEnds, endlessLoops, failures, neverEnding, unreachable } from './structure.ts'
import { choiceFindings, textFindings, withoutGaps } from './texts.ts'

export interface Examination {
  findings: Finding[]
  /** The machine's states, and the transitions between all the situations that were told apart in them. */
  states: number
  transitions: number
  /** Questions to an outcome; `mean` with every button as likely as the next. */
  most: number
  mean: number
}

/** Nothing, if the playbook may ship. */
export const checkPlaybook = (playbook: Playbook): Finding[] => examine(playbook).findings

export function examine(playbook: Playbook, limit = LIMIT): Examination {
  const faults = faultsOfStructure(playbook).map(
    ({ path, message }): Finding => ({
      kind: 'fault',
      place: path.join('.'),
      message,
      path: [],
      remedy: 'mend it, then check again for what it hides',
    }),
  )
  if (faults.length > 0) return { findings: faults, states: 0, transitions: 0, most: 0, mean: 0 }
  return examineDialogues(playbook, explorationOf(withoutGaps(playbook), limit))
}

function examineDialogues(
  playbook: Playbook,
  { machine, everything, answers, all }: Exploration,
): Examination {
  const graphs = [answers, all]
  const loops = endlessLoops(answers)
  const length = loops.length > 0 ? null : lengthOf(answers)
  const wayTo = (question: string): string[] => wayIn(answers, question)
  return {
    states: statesOf(machine).length,
    transitions: graphs.reduce(
      (sum, { nodes }) => sum + nodes.reduce((out, node) => out + node.out.length, 0),
      0,
    ),
    most: length?.most ?? Number.POSITIVE_INFINITY,
    mean: length?.mean ?? Number.POSITIVE_INFINITY,
    findings: [
      ...graphs.flatMap((graph) => [...failures(graph), ...bounded(graph), ...deadEnds(graph)]),
      ...unreachable(statesOf(machine), graphs),
      ...loops,
      ...neverEnding(everything, all, { label: 'not understood', most: mostMisses(playbook) }),
      ...outcomeFindings(playbook, answers, wayTo),
      ...(length && length.most > playbook.mostQuestions ? [tooMany(playbook, length)] : []),
      ...segmentFindings(playbook, graphs),
      ...handlingFindings(playbook),
      ...followUpFindings(playbook, everything, graphs),
      ...rangeFindings(playbook, wayTo),
      ...textFindings(playbook, wayTo),
      ...choiceFindings(playbook, wayTo),
    ],
  }
}

/** Nobody is asked more often than every question once, and again as long as the playbook has patience. */
const mostMisses = (playbook: Playbook): number => askedQuestions(playbook).length * (playbook.patience + 1)

function wayIn({ nodes }: Dialogues, question: string): string[] {
  const node = nodes.find(({ asks }) => asks === question)
  return node ? pathTo(node) : []
}

const tooMany = ({ mostQuestions }: Playbook, { most, path }: { most: number; path: string[] }): Finding => ({
  kind: 'questions',
  place: 'mostQuestions',
  message: `${most} questions are asked on this way, and it states ${mostQuestions}`,
  path,
  remedy: `ask fewer, or state ${most}`,
})
