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
import { type Length, lengthOf } from './length.ts'
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

export function examine(playbook: Playbook, limit = LIMIT): Examination {
  const findings = [...findingsIn(playbook, limit)]
  if (faultsOfStructure(playbook).length > 0) return { findings, states: 0, transitions: 0, most: 0, mean: 0 }
  const { machine, answers, all } = explorationOf(withoutGaps(playbook), limit)
  const length = lengthWithoutLoops(answers)
  return {
    findings,
    states: statesOf(machine).length,
    transitions: [answers, all].reduce(
      (sum, { nodes }) => sum + nodes.reduce((out, node) => out + node.out.length, 0),
      0,
    ),
    most: length?.most ?? Number.POSITIVE_INFINITY,
    mean: length?.mean ?? Number.POSITIVE_INFINITY,
  }
}

/** What is found, one after the other: what takes long is looked for last, and not at all by whoever has seen enough. */
export function* findingsIn(playbook: Playbook, limit = LIMIT): Generator<Finding> {
  const faults = faultsOfStructure(playbook)
  for (const { path, message } of faults)
    yield {
      kind: 'fault',
      place: path.join('.'),
      message,
      path: [],
      remedy: 'mend it, then check again for what it hides',
    }
  if (faults.length > 0) return
  const exploration = explorationOf(withoutGaps(playbook), limit)
  yield* ofAnswers(playbook, exploration)
  yield* ofEverything(playbook, exploration)
}

function* ofAnswers(playbook: Playbook, { answers }: Exploration): Generator<Finding> {
  const wayTo = (question: string): string[] => wayIn(answers, question)
  const length = lengthWithoutLoops(answers)
  yield* [...failures(answers), ...bounded(answers), ...deadEnds(answers), ...endlessLoops(answers)]
  yield* outcomeFindings(playbook, answers, wayTo)
  if (length && length.most > playbook.mostQuestions) yield tooMany(playbook, length)
  yield* [
    ...handlingFindings(playbook),
    ...rangeFindings(playbook, wayTo),
    ...textFindings(playbook, wayTo),
    ...choiceFindings(playbook, wayTo),
  ]
}

function* ofEverything(
  playbook: Playbook,
  { machine, everything, answers, all }: Exploration,
): Generator<Finding> {
  const graphs = [answers, all]
  yield* [...failures(all), ...bounded(all), ...deadEnds(all)]
  yield* unreachable(statesOf(machine), graphs)
  yield* neverEnding(everything, all, { label: 'not understood', most: mostMisses(playbook) })
  yield* segmentFindings(playbook, graphs)
  yield* followUpFindings(playbook, everything, graphs)
}

const lengthWithoutLoops = (answers: Dialogues): Length | null =>
  endlessLoops(answers).length > 0 ? null : lengthOf(answers)

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
