/** The demo's outcome for a person to read: a table of at most 100 columns, grouped by what became of the prospects. */
import { askedQuestions, inWords, type Playbook } from '../../flows/vocabulary.ts'
import { type Fate, hasOptedOut } from './fate.ts'

export interface ReportParts {
  fates: readonly Fate[]
  playbook: Playbook
  tookMs: number
  /** Where the desk is. */
  deskUrl: string
  /** Marks headings; leaves the text as it is where colours cannot be shown. */
  strong(text: string): string
}

/** Columns that a row of 100 has for the reason and the queue together … */
const LAST_COLUMNS = 47
/** … and of these for the reason, where there is a queue. */
const MOST_REASON = 28

interface Group {
  heading: string
  /** As the summary counts them. */
  counted: string
  has(fate: Fate): boolean
}

const groups: Group[] = [
  {
    heading: 'Handed off to a rep',
    counted: 'handed off',
    has: (fate) => fate.outcome === 'handed_off',
  },
  {
    heading: 'Nurtured: a follow-up is planned',
    counted: 'nurtured',
    has: (fate) => fate.outcome === 'nurture',
  },
  {
    heading: 'Disqualified',
    counted: 'disqualified',
    has: (fate) => fate.outcome === 'disqualified' && !hasOptedOut(fate),
  },
  {
    heading: 'Opted out',
    counted: 'opted out',
    has: (fate) => fate.outcome === 'disqualified' && hasOptedOut(fate),
  },
  {
    heading: 'Still talking',
    counted: 'still talking',
    has: (fate) => fate.outcome === null,
  },
]

export function report({ fates, playbook, tookMs, deskUrl, strong }: ReportParts): string[] {
  const filled = groups
    .map((group) => ({ ...group, fates: fates.filter(group.has).toSorted(byScore) }))
    .filter((group) => group.fates.length > 0)
  const reasonWidth = widthOfReasons(playbook, fates)
  const counts = filled.map((group) => `${group.fates.length} ${group.counted}`).join(', ')
  return [
    ...filled.flatMap((group) => [
      '',
      strong(group.heading),
      ...group.fates.flatMap((fate) => lines(playbook, fate, reasonWidth)),
    ]),
    '',
    `${counts}, in ${(tookMs / 1000).toFixed(1)} s.`,
    ...warning(fates),
    `The queue, best first, with every transcript: ${deskUrl}`,
  ]
}

/** Only what stands before a queue has to be of one width. */
function widthOfReasons(playbook: Playbook, fates: readonly Fate[]): number {
  const besideQueues = fates.filter(({ queue }) => queue !== null)
  const widths = besideQueues.map((fate) => reasonInWords(playbook, fate).length)
  return Math.min(MOST_REASON, Math.max(0, ...widths))
}

const byScore = (one: Fate, other: Fate) => other.score - one.score

function lines(playbook: Playbook, fate: Fate, reasonWidth: number): string[] {
  const { script } = fate
  const row = [
    cut(script.name, 22).padEnd(22),
    script.language,
    script.channel.padEnd(8),
    (fate.temperature ?? '').padEnd(5),
    String(fate.score).padStart(4),
    ending(playbook, fate, reasonWidth),
  ]
  const line = `${fate.asScripted ? ' ' : '!'} ${row.join('  ')}`
  return fate.asScripted ? [line] : [line, `    the script expects: ${expectation(fate)}`]
}

function ending(playbook: Playbook, fate: Fate, reasonWidth: number): string {
  const reason = reasonInWords(playbook, fate)
  if (fate.queue === null) return cut(reason, LAST_COLUMNS)
  const queue = cut(queueInWords(playbook, fate.queue), LAST_COLUMNS - reasonWidth - 2)
  return `${cut(reason, reasonWidth).padEnd(reasonWidth)}  ${queue}`
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

const queueInWords = (playbook: Playbook, queue: string): string => {
  const title = playbook.queues.find(({ id }) => id === queue)?.title
  return title ? inWords(title, 'en') : queue
}

const requests: Record<string, string> = {
  'asked:person': 'asked for a person',
  'asked:later': 'asked to talk later',
  'asked:stop': 'wants no more messages',
}

/** Why, without the reason codes. */
function reasonInWords(playbook: Playbook, { outcome, reasons }: Fate): string {
  const [first = ''] = reasons
  const request = requests[first]
  if (request) return request
  if (first.startsWith('gate:')) return gateInWords(playbook, first.slice('gate:'.length))
  const missing = reasons.filter((reason) => reason.startsWith('missing:'))
  if (outcome === 'disqualified') return `fewer than ${playbook.thresholds.nurture} points`
  if (missing.length > 0) return `does not hold yet: ${criteriaInWords(playbook, missing)}`
  if (outcome === 'nurture') return `fewer than ${playbook.thresholds.handOff} points`
  return outcome === null ? '' : 'every criterion holds'
}

function criteriaInWords(playbook: Playbook, missing: string[]): string {
  return missing
    .map((reason) => {
      const id = reason.slice('missing:'.length)
      const title = playbook.criteria.find((criterion) => criterion.id === id)?.title
      return (title ? inWords(title, 'en') : id).toLowerCase()
    })
    .join(', ')
}

/** A gate has no name of its own: it is the question and the answers that it fails on. */
function gateInWords(playbook: Playbook, id: string): string {
  const gate = playbook.gates.find((each) => each.id === id)
  const question = gate && askedQuestions(playbook).find((each) => each.id === gate.question)
  if (!gate || !question) return id
  const labels = question.choices
    .filter((choice) => gate.choices.includes(choice.id))
    .map(({ label }) => inWords(label, 'en'))
  return `${inWords(question.title, 'en')}: ${labels.join(' / ')}`
}

function expectation({ script: { ends } }: Fate): string {
  const { outcome, reason, temperature, queue } = ends
  return [outcome, reason, temperature, queue].filter((part) => part !== undefined).join(', ')
}

function warning(fates: readonly Fate[]): string[] {
  const others = fates.filter((fate) => !fate.asScripted).length
  if (others === 0) return []
  return [`${others} of ${fates.length} did not end as scripted: they are marked with "!".`]
}
