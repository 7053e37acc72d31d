/** A playbook as a diagram that a salesperson can read: its questions, what the answers lead to, and the ends. */
import type { Language } from '../../src/domain/language.ts'
import type { State } from '../check/answering.ts'
import { type Dialogues, explorationOf } from '../check/exploration.ts'
import { fill } from '../phrases.ts'
import { findQuestion } from '../questions.ts'
import { inWords, type Playbook } from '../vocabulary.ts'
import { type Arrow, type Box, flowchart } from './mermaid.ts'
import { nurtureArrows } from './nurture.ts'
import { type DrawingWords, drawingWords } from './words.ts'

const styles = {
  start: 'fill:#f5f5f5,stroke:#616161,color:#212121',
  question: 'fill:#e3f2fd,stroke:#1565c0,color:#0d2b4d',
  gate: 'fill:#fbe9e7,stroke:#bf360c,color:#4e1602',
  handed_off: 'fill:#c8e6c9,stroke:#2e7d32,color:#10330f',
  nurture: 'fill:#fff3cd,stroke:#b7791f,color:#4a3000',
  incomplete: 'fill:#eeeeee,stroke:#757575,color:#212121',
  disqualified: 'fill:#eeeeee,stroke:#757575,color:#212121',
} as const

interface Scene {
  playbook: Playbook
  language: Language
  words: DrawingWords
}

/** Mermaid's text, for a Markdown file's `mermaid` block. */
export function draw(playbook: Playbook, language: Language): string {
  const scene = { playbook, language, words: drawingWords[language] }
  const { answers, all } = explorationOf(playbook)
  const arrows = [...withoutBypasses(scene, answering(scene, answers)), ...atAnyPoint(scene, all)]
  const after = nurtureArrows(playbook, language, arrows)
  return `%% ${playbook.id}, ${language}\n${flowchart([...arrows, ...after], styles)}`
}

/**
 * Which of the later questions are passed over depends on the points and on who asks: drawn one by one, the ways round
 * them would hide the way. What is passed over says so itself.
 */
function withoutBypasses({ words }: Scene, arrows: Arrow[]): Arrow[] {
  const passed = new Set<string>()
  const isOpen = ({ labels }: Pick<Arrow, 'labels'>): boolean => labels.join() === words.depends
  const kept = arrows.filter(({ from, to, labels }) => {
    if (to.style !== 'question' || !isOpen({ labels })) return true
    const between = arrows.filter(
      (each) =>
        each.from.key === from.key &&
        arrows.some((next) => next.from.key === each.to.key && next.to.key === to.key),
    )
    for (const each of between) passed.add(each.to.key)
    return between.length === 0
  })
  const told = (box: Box): Box =>
    passed.has(box.key) ? { ...box, text: `${box.text} – ${words.ifNeeded}` } : box
  return kept.map((arrow) => ({
    ...arrow,
    from: told(arrow.from),
    to: told(arrow.to),
    labels: passed.has(arrow.to.key) && isOpen(arrow) ? [] : arrow.labels,
  }))
}

const boxOf = (key: string, text: string, shape: Box['shape'], style: keyof typeof styles): Box => ({
  key,
  text,
  shape,
  style,
})

/** What a state is in the diagram. */
function boxAt({ playbook, language, words }: Scene, { context }: State): Box {
  const { outcome, open } = context
  const gate = outcome?.reasons.find((reason) => reason.startsWith('gate:'))?.slice('gate:'.length)
  if (gate)
    return boxOf(
      `gate ${gate}`,
      fill(words.gate, { about: aboutGate(playbook, language, gate) }),
      'hexagon',
      'gate',
    )
  if (outcome) return boxOf(outcome.kind, words.ends[outcome.kind], 'round', outcome.kind)
  const question = open === null ? null : findQuestion(playbook, open)
  if (!question) return boxOf('start', words.start, 'round', 'start')
  const title = inWords(question.title, language)
  const some = question.audience.map((each) => words.audience[each])
  const text = some.length > 0 ? `${title} (${some.join(', ')})` : title
  return boxOf(`question ${question.id}`, text, 'square', 'question')
}

function aboutGate(playbook: Playbook, language: Language, id: string): string {
  const gate = playbook.gates.find((each) => each.id === id)
  const question = gate ? findQuestion(playbook, gate.question) : null
  return question ? inWords(question.title, language) : id
}

/** One arrow between two boxes, whatever the points; only what has a button is drawn. */
function answering(scene: Scene, { nodes }: Dialogues): Arrow[] {
  const ways = nodes.flatMap(({ state, asks, out }) => {
    const from = boxAt(scene, state)
    return out
      .filter(({ move }) => move.weight > 0 || asks === null)
      .map(
        ({ move, to }): Way => ({
          from,
          asks,
          stands: move.stands ?? [],
          end: to.state,
          to: boxAt(scene, to.state),
        }),
      )
  })
  const offered = groupBy(ways, ({ from }) => from.key)
  const drawn = groupBy(ways, ({ from, to }) => `${from.key} → ${to.key}`)
  return [...drawn.values()].flatMap((alike) => arrowFor(scene, alike, offered))
}

interface Way {
  from: Box
  asks: string | null
  stands: readonly string[]
  to: Box
  end: State
}

function arrowFor(scene: Scene, alike: Way[], offered: ReadonlyMap<string, Way[]>): Arrow[] {
  const [first] = alike
  if (!first) return []
  const all = offered.get(first.from.key) ?? []
  const these = new Set(alike.flatMap(({ stands }) => stands))
  const isWhole = all.every(({ stands }) => stands.every((each) => these.has(each)))
  const elsewhere = new Set(all.filter(({ to }) => to.key !== first.to.key).flatMap(({ stands }) => stands))
  const isCertain = [...these].every((each) => !elsewhere.has(each))
  const tellsNothing = [...these].every((each) => elsewhere.has(each))
  const condition = conditionOf(scene, first.end) ?? (isCertain ? null : scene.words.depends)
  const labels = isWhole || tellsNothing ? [] : labelsOf(scene, first.asks, these)
  const aside = condition === null ? [] : [labels.length > 0 ? `(${condition})` : condition]
  return [{ from: first.from, to: first.to, labels: [...labels, ...aside] }]
}

/** By which points an outcome comes about; null where it is not by points. */
function conditionOf({ playbook, words }: Scene, { context }: State): string | null {
  const { outcome } = context
  if (!outcome || outcome.kind === 'incomplete') return null
  if (outcome.reasons.some((reason) => reason.startsWith('gate:'))) return null
  const { handOff, nurture } = playbook.thresholds
  return fill(words.byPoints[outcome.kind], {
    points: `${outcome.kind === 'handed_off' ? handOff : nurture}`,
  })
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** So many answers are named on an arrow. */
const MOST_LABELS = 4

function labelsOf(
  { playbook, language, words }: Scene,
  asks: string | null,
  stands: ReadonlySet<string>,
): string[] {
  const question = asks === null ? null : findQuestion(playbook, asks)
  if (!question) return []
  const buttons = question.choices
    .filter(({ id, absence }) => stands.has(absence ?? id))
    .map(({ label }) => inWords(label, language))
  const labels = stands.has('given') ? [words.contact, ...buttons] : buttons
  if (labels.length <= MOST_LABELS) return labels
  const rest = labels.length - MOST_LABELS + 1
  return [...labels.slice(0, MOST_LABELS - 1), fill(words.more, { count: `${rest}` })]
}

/** What ends every question alike is drawn once. */
function atAnyPoint(scene: Scene, { nodes }: Dialogues): Arrow[] {
  const { words } = scene
  const from = boxOf('anytime', words.anytime, 'round', 'start')
  const asking = nodes.filter(({ asks, ended }) => asks !== null && !ended)
  return (['asked_for_person', 'postponed', 'stopped'] as const).flatMap((type) => {
    const edges = asking.flatMap(({ out }) => out.filter(({ move }) => move.event.type === type))
    const places = new Set(edges.map(({ to }) => to.place))
    const [first] = edges
    if (!first || places.size !== 1) return []
    const to =
      type === 'stopped'
        ? boxOf('opted out', words.optedOut, 'round', 'disqualified')
        : boxAt(scene, first.to.state)
    return [{ from, to, labels: [words[type]], dotted: true }]
  })
}
