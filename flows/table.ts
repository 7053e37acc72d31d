/** A playbook's transitions as a table to review: what happens in a state, where it leads, what it does to the world. */
import type { State } from './check/answering.ts'
import { explorationOf } from './check/exploration.ts'
import type { Edge } from './check/explore.ts'
import { statesOf } from './check/machine.ts'
import type { MachineEvent } from './heard.ts'
import type { Playbook } from './vocabulary.ts'

type Told = Edge<State, MachineEvent>

/** Markdown, equal for an equal playbook. A state that is left at once (`deciding`) has no rows of its own. */
export function transitionTable(playbook: Playbook): string {
  const { machine, answers, all } = explorationOf(playbook)
  const states = statesOf(machine)
  const edges = [answers, all].flatMap(({ nodes }) => nodes.flatMap(({ out }) => out))
  const places = states.filter((state) => edges.some(({ from }) => from.place === state))
  return [
    `# Transitions of playbook \`${playbook.id}\`, version ${playbook.version}`,
    '',
    'Written by `npx bantam flows table --write`. "Goes to" names every state that it may lead to, as the answers so far',
    'decide; an effect with "?" comes with some of them only. "opened by" is told where it makes a difference.',
    ...places.flatMap((place) => [
      '',
      `## ${place}`,
      '',
      '| what happens | goes to | effects |',
      '|---|---|---|',
      ...rowsOf(
        edges.filter(({ from }) => from.place === place),
        states,
      ),
    ]),
    '',
  ].join('\n')
}

/** One row for all that has the same result. */
function rowsOf(edges: Told[], states: readonly string[]): string[] {
  const results = new Map<string, string[]>()
  for (const label of new Set(edges.map(eventOf))) {
    const alike = edges.filter((edge) => eventOf(edge) === label)
    const result = `${targetsOf(alike, states)} | ${effectsOf(alike)}`
    results.set(result, [...(results.get(result) ?? []), label])
  }
  return [...results].map(([result, labels]) => `| ${withoutIdle(labels).join('<br>')} | ${result} |`)
}

/** However they come, it is the same as for those who just come. */
const withoutIdle = (labels: string[]): string[] =>
  labels.includes('opened') ? labels.filter((label) => !label.startsWith('opened by ')) : labels

const isNamed = ({ move, to }: Told): boolean =>
  move.event.type === 'returned' && to.asks !== null && move.event.question === to.asks

const eventOf = ({ move }: Told): string => (move.jumps ? 'handed back at a question' : move.label)

function targetsOf(edges: Told[], states: readonly string[]): string {
  const targets = new Set(
    edges.map((edge) => {
      if (isNamed(edge)) return 'that question'
      return edge.to.place === edge.from.place ? 'stays' : edge.to.place
    }),
  )
  const order = ['stays', 'that question', ...states]
  return [...targets].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(', ')
}

function effectsOf(edges: Told[]): string {
  const kinds = new Set(edges.flatMap(({ effects }) => effects))
  const words = [...kinds].map((kind) =>
    edges.every(({ effects }) => effects.includes(kind)) ? kind : `${kind}?`,
  )
  return words.join(', ') || '–'
}
