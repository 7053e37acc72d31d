import { cardOf } from '../../flows/card.ts'
import { freshContext } from '../../flows/context.ts'
import { explain, type Facts } from '../../flows/explain.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { judge, rowsOfAnswer, rowsOfAnswers } from '../../flows/scoring.ts'
import type { Answer, Evidence } from '../../src/domain/answer.ts'
import type { Behaviour, BehaviourKind } from '../../src/domain/behaviour.ts'
import type { Card } from '../../src/domain/card.ts'
import type { Explanation } from '../../src/domain/explanation.ts'
import { NOW } from './builders.ts'

/** A score of 55 with nothing open and nothing to say beside it. */
export function anExplanation({
  now = 55,
  ...overrides
}: Partial<Explanation> & { now?: number } = {}): Explanation {
  const settled = (points: number) => ({ now: points, worst: points, best: points })
  return {
    at: NOW.toISOString(),
    playbook: { id: saas.id, version: saas.version },
    score: settled(now),
    fit: settled(0),
    readiness: settled(now),
    engagement: 0,
    quality: { now: 40, checks: [{ check: 'reachable', met: true, points: 40 }] },
    probability: { basis: 'importance', value: 0.5, n: 0 },
    temperature: 'hot',
    temperatures: saas.temperatures,
    stage: 'mql',
    gate: null,
    criteria: [],
    rows: [],
    cuts: [],
    whatIf: [],
    cools: null,
    action: null,
    ...overrides,
  }
}

/** What is said in it, message by message: the words that a rich explanation quotes. */
export const RICH_WORDS = {
  2: 'We lose leads between the form and the first call. About 12 of us would use it.',
  4: 'Somewhere around 6-8k EUR a year. I do not know whether it is approved.',
  6: 'I decide together with our CFO, nobody else has to agree',
  8: 'Next month would be great',
  10: 'Sorry, make that within three months',
} as const

type Seq = keyof typeof RICH_WORDS

function quoted(message: Seq, quote: string): Evidence {
  const start = RICH_WORDS[message].indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" does not stand in "${RICH_WORDS[message]}"`)
  return { message, quote, start, end: start + quote.length }
}

const DAY_MS = 86_400_000

/**
 * A hot prospect of the saas playbook at `at`, with something of everything: points that end, that melt, that have ended,
 * that were taken back, that were lost; a limit that is reached; answers that are open; a warmth that will cool.
 */
export function richFacts(at: Date = NOW): Facts {
  const daysAgo = (days: number) => new Date(at.getTime() - days * DAY_MS).toISOString()
  const answered = (question: string, choice: string | null, evidence: Evidence): Answer => ({
    question,
    status: choice === null ? 'unknown' : 'given',
    choice,
    value: null,
    evidence,
    at: daysAgo(1),
  })
  const first = answered('start', 'month', quoted(8, 'Next month'))
  const corrected = answered('start', 'quarter', quoted(10, 'within three months'))
  const start = { ...corrected, at: new Date(Date.parse(first.at) + 60_000).toISOString() }
  const answers = [
    answered('product', 'crm', quoted(2, 'leads')),
    answered('pain', 'losing', quoted(2, 'We lose leads between the form and the first call')),
    answered('team', '5-19', quoted(2, 'About 12 of us')),
    answered('amount', '2k-10k', quoted(4, 'around 6-8k EUR a year')),
    answered('approved', null, quoted(4, 'I do not know')),
    answered('role', 'shares', quoted(6, 'I decide together with our CFO')),
    answered('signers', 'one-more', quoted(6, 'nobody else has to agree')),
  ]
  const seen = (kind: BehaviourKind, name: string, days: number): Behaviour => ({
    id: `${kind} ${name} ${days}`,
    kind,
    name,
    at: daysAgo(days),
    evidence: null,
  })
  const byQuestion = (all: Answer[]) => Object.fromEntries(all.map((answer) => [answer.question, answer]))
  return {
    context: { ...freshContext('en'), answers: byQuestion([...answers, start]) },
    entries: [...rowsOfAnswers(saas, byQuestion([...answers, first])), ...rowsOfAnswer(saas, start, first)],
    behaviours: [
      seen('page', '/product', 40),
      seen('page', '/pricing', 40),
      seen('page', '/pricing', 6),
      seen('page', '/references', 2),
      seen('form', 'newsletter', 2),
      seen('request', '', 1),
      seen('ignored', '1', 12),
    ],
    contact: {
      name: 'Maria Nowak',
      email: 'maria@nowak-logistics.example',
      company: 'Nowak Logistics',
    },
    doubted: false,
    stage: 'mql',
    outcome: 'handed_off',
    calibrated: null,
  }
}

/** The real explanation of `richFacts`. */
export const aRichExplanation = (overrides: Partial<Explanation> = {}, at: Date = NOW): Explanation => ({
  ...explain(saas, richFacts(at), at),
  ...overrides,
})

/** Its card, as the hand-off carries it. */
export function aRichCard(at: Date = NOW): Card {
  const { context, contact } = richFacts(at)
  const said = { ...context, contact, wonders: [] }
  return cardOf(saas, said, judge(saas, context.answers))
}
