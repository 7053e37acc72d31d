/** Conversations as the desk sees them, with everything in them; a test states only what matters to it. */
import { randomUUID } from 'node:crypto'
import type { Card } from '../../../../src/domain/card.ts'
import type { Explanation } from '../../../../src/domain/explanation.ts'
import type { StageChange } from '../../../../src/domain/stage.ts'
import type { Message } from '../../../../src/domain/transcript.ts'
import type { ConversationView, HandoffView } from '../../../../src/engine/ports.ts'
import { aRichCard, aRichExplanation, RICH_WORDS } from '../../../support/explanations.ts'

export const NOON = '2026-11-20T12:00:00.000Z'

export const minutesBefore = (minutes: number, instant = NOON): string =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString()

export const handoff = (overrides: Partial<HandoffView> = {}): HandoffView => ({
  id: randomUUID(),
  conversationId: randomUUID(),
  prospectId: randomUUID(),
  channel: 'website',
  queue: 'crm',
  status: 'waiting',
  score: 72,
  temperature: 'hot',
  reasons: ['score:72'],
  summary: '“We lose leads between the form and the first call”',
  name: 'Maria Nowak',
  language: 'en',
  lastSeq: 0,
  waitingSince: minutesBefore(4),
  dueAt: null,
  warnAt: null,
  rep: null,
  rejection: null,
  ...overrides,
})

export const stageChange = (overrides: Partial<StageChange> = {}): StageChange => ({
  stage: 'lead',
  actor: 'bot',
  by: null,
  reason: null,
  note: null,
  value: null,
  currency: null,
  duplicateOf: null,
  at: NOON,
  ...overrides,
})

export const message = (overrides: Partial<Message> = {}): Message => ({
  conversationId: randomUUID(),
  seq: 1,
  author: 'bot',
  authorName: null,
  text: 'Hello! What brings you here?',
  choices: [],
  question: null,
  wants: null,
  clientId: null,
  at: minutesBefore(9),
  ...overrides,
})

const quoteOf = (text: string, quote: string, seq: number) => {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" does not stand in "${text}"`)
  return { message: seq, quote, start, end: start + quote.length }
}

const NEED = 'We lose leads between the form and the first call. About 40 a month, I think.'
const BUDGET = 'Around 20-30k EUR a year, it is in the plan.'
const DECIDES = 'I decide together with our CFO'

export const card = (overrides: Partial<Card> = {}): Card => ({
  language: 'en',
  summary: '“We lose leads between the form and the first call”',
  contact: { name: 'Maria Nowak', email: 'maria@nowak-logistics.example', company: 'Nowak Logistics' },
  score: 72,
  temperature: 'hot',
  reasons: ['score:72'],
  criteria: [
    {
      criterion: 'need',
      title: 'Need',
      points: 30,
      answers: [
        {
          question: 'need.problem',
          title: 'What hurts',
          status: 'given',
          value: 'Leads get lost',
          points: 20,
          evidence: quoteOf(NEED, 'We lose leads between the form and the first call', 2),
        },
        {
          question: 'need.volume',
          title: 'Leads a month',
          status: 'given',
          value: '25–100',
          points: 10,
          evidence: quoteOf(NEED, 'About 40 a month', 2),
        },
      ],
    },
    {
      criterion: 'budget',
      title: 'Budget',
      points: 25,
      answers: [
        {
          question: 'budget.amount',
          title: 'Yearly budget',
          status: 'given',
          value: '10,000–50,000 EUR a year',
          points: 25,
          evidence: quoteOf(BUDGET, '20-30k EUR a year', 4),
        },
        {
          question: 'budget.approved',
          title: 'Approved',
          status: 'unknown',
          value: null,
          points: 0,
          evidence: quoteOf(BUDGET, 'it is in the plan', 4),
        },
      ],
    },
    {
      criterion: 'authority',
      title: 'Authority',
      points: 17,
      answers: [
        {
          question: 'authority.role',
          title: 'Say in the decision',
          status: 'given',
          value: 'Decides with others',
          points: 17,
          evidence: quoteOf(DECIDES, DECIDES, 6),
        },
      ],
    },
    {
      criterion: 'timing',
      title: 'Timing',
      points: 0,
      answers: [
        {
          question: 'timing.start',
          title: 'Start',
          status: 'not_asked',
          value: null,
          points: 0,
          evidence: null,
        },
      ],
    },
  ],
  open: ['Approved', 'Start'],
  questions: [{ message: 2, quote: 'Does it work with our SAP?', start: 0, end: 26 }],
  ...overrides,
})

export const dialogue = (conversationId: string): Message[] =>
  [
    message({
      text: 'Hello! What would you like to put right?',
      question: 'need.problem',
      at: minutesBefore(9),
    }),
    message({ author: 'prospect', text: NEED, at: minutesBefore(8) }),
    message({
      text: 'That adds up. What could you spend on it in a year?',
      question: 'budget.amount',
      choices: [
        { id: 'under10k', label: 'Up to 10,000 EUR' },
        { id: '10k-50k', label: '10,000–50,000 EUR' },
        { id: 'over50k', label: 'More' },
      ],
      at: minutesBefore(8),
    }),
    message({ author: 'prospect', text: BUDGET, at: minutesBefore(7) }),
    message({ text: 'And who decides?', question: 'authority.role', at: minutesBefore(7) }),
    message({ author: 'prospect', text: DECIDES, at: minutesBefore(5) }),
    message({ text: 'Thank you, Maria. A colleague is with you in a moment.', at: minutesBefore(4) }),
  ].map((each, index) => ({ ...each, conversationId, seq: index + 1 }))

/** A conversation that waits in a queue, seven messages long, its ledger's sum its score. */
export function conversation(
  overrides: Partial<Omit<ConversationView, 'handoff'>> & { handoff?: Partial<HandoffView> } = {},
): ConversationView & { handoff: HandoffView } {
  const listed = handoff(overrides.handoff)
  const { language, score, temperature, reasons, summary } = listed
  const contact = listed.name === null ? {} : { ...card().contact, name: listed.name }
  const shown = card({ language, score, temperature, reasons, summary, contact })
  return {
    id: listed.conversationId,
    prospectId: listed.prospectId,
    channel: listed.channel,
    language: listed.language,
    owner: listed.rep === null ? 'queue' : 'rep',
    rep: listed.rep,
    outcome: 'handed_off',
    reasons: listed.reasons,
    segment: null,
    followUpAt: null,
    stage: 'mql',
    stages: [stageChange({ at: minutesBefore(9) }), stageChange({ stage: 'mql', at: minutesBefore(4) })],
    contact: shown.contact,
    barred: { optedOut: null, email: null, channel: null },
    doubted: null,
    vouched: null,
    consent: {
      version: '1',
      language,
      asked: true,
      channel: listed.channel,
      message: 6,
      at: minutesBefore(5),
    },
    source: 'pricing-page',
    campaign: null,
    referrer: null,
    assignment: null,
    card: shown,
    judgements: [],
    ledger: ledgerOf(shown),
    transcript: dialogue(listed.conversationId),
    ...overrides,
    handoff: listed,
  }
}

const ledgerOf = (shown: Card): ConversationView['ledger'] =>
  shown.criteria.flatMap(({ answers }) =>
    answers.flatMap(({ question, points, evidence }) =>
      points === 0 || evidence === null
        ? []
        : [
            {
              rule: `${question}=given`,
              playbook: { id: 'saas', version: 1 },
              question,
              points,
              evidence,
              at: minutesBefore(5),
              qualification: 1,
            },
          ],
    ),
  )

/** The questions that the words of a rich explanation answer. */
const RICH_QUESTIONS = [
  'What would you like to improve first?',
  'That adds up. What budget do you have in mind, in euros a year?',
  'Who has the last word on a purchase like this?',
  'When would you like to be up and running?',
  'Noted: within a month.',
]

/** What `world.addLead` takes for a lead with everything on its card, as it stands at `at`. */
export function richLead(
  at: Date,
  {
    handoff: listed = {},
    explanation = {},
  }: {
    handoff?: Partial<HandoffView>
    explanation?: Partial<Explanation>
  } = {},
) {
  const explained = aRichExplanation(explanation, at)
  const shown = aRichCard(at)
  const minutesAgo = (minutes: number) => minutesBefore(minutes, at.toISOString())
  const said = Object.values(RICH_WORDS)
  const transcript = RICH_QUESTIONS.flatMap((text, n) => [
    message({ text, at: minutesAgo(20 - 2 * n) }),
    message({ author: 'prospect', text: said[n] ?? '', at: minutesAgo(19 - 2 * n) }),
  ]).map((each, n) => ({ ...each, seq: n + 1 }))
  return {
    handoff: {
      score: explained.score.now,
      temperature: explained.temperature,
      reasons: shown.reasons,
      summary: shown.summary,
      waitingSince: minutesAgo(3),
      ...listed,
    },
    contact: { ...shown.contact, ...(listed.name && { name: listed.name }) },
    card: shown,
    transcript,
    explanation: explained,
  }
}
