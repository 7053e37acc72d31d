/**
 * Lays a score open at an instant: its numbers with what they may still come to, every row with its words, what would
 * change the outcome, when it cools down, and what the rep had best do. Pure; the ledger is read, never written.
 */
import { matchProbability } from '../src/calibration/match.ts'
import type { Behaviour } from '../src/domain/behaviour.ts'
import type { ExplainedRow, Explanation, Interval, Probability } from '../src/domain/explanation.ts'
import type { Stage } from '../src/domain/lead.ts'
import type { OutcomeKind, Temperature } from '../src/domain/outcome.ts'
import type { Contact } from '../src/domain/reading.ts'
import type { LedgerEntry } from '../src/domain/scoring.ts'
import {
  type Credit,
  firstWithout,
  type Ledger,
  ledgerOf,
  type Standing,
  scoreAt,
  standingAt,
} from '../src/domain/standing.ts'
import type { Context } from './context.ts'
import { creditsOf } from './credits.ts'
import { creditsOfContact, intervalOfContact, titleOfFit } from './fit.ts'
import { intervalOf, isUnsettled, sumOf } from './interval.ts'
import { reachable } from './matching.ts'
import { qualityOf } from './quality.ts'
import { findQuestion } from './questions.ts'
import type { NextAction } from './rubric.ts'
import { failedGate, holds, missingCriteria, warmthOf } from './scoring.ts'
import { missingByAnswer } from './segments.ts'
import { valueInWords } from './values.ts'
import { inWords, type Playbook, type Question } from './vocabulary.ts'
import { whatIf } from './whatIf.ts'

/** All that a score rests on. */
export interface Facts {
  context: Context
  /** Of the current qualification, in the order in which they were written. */
  entries: readonly LedgerEntry[]
  behaviours: readonly Behaviour[]
  contact: Contact
  /** A rep found the contact details wrong. */
  doubted: boolean
  stage: Stage
  outcome: OutcomeKind | null
  /** What a calibration says; null: there is none yet. */
  calibrated: Probability | null
}

export function explain(playbook: Playbook, facts: Facts, at: Date): Explanation {
  const { context } = facts
  const instant = at.getTime()
  const ledger = ledgerFor(playbook, facts)
  const standing = standingAt(ledger, instant)
  const missing = missingCriteria(playbook, context.answers)
  const temperature = warmthOf(playbook, standing.score, missing.length === 0)
  const gate = failedGate(playbook, context.answers)
  const failing = gate && context.answers[gate.question]
  const criteria = playbook.criteria.map(({ id, title, questions }) => ({
    criterion: id,
    title: inWords(title, context.language),
    holds: !missing.includes(id),
    open: missing.includes(id) && questions.every((question) => mayHold(context, question)),
    points: sumOf(questions.map((question) => intervalOf(playbook, context, question))),
  }))
  const answered = scoreAt({ ...ledger, timed: ledger.timed.filter(isAnswer) }, instant)
  return {
    at: at.toISOString(),
    playbook: { id: playbook.id, version: playbook.version },
    ...numbersOf(playbook, context, standing),
    engagement: standing.numbers.engagement,
    quality: qualityOf(playbook, facts.contact, facts.doubted),
    probability: facts.calibrated ?? estimateOf(playbook, criteria),
    temperature,
    temperatures: playbook.temperatures,
    stage: facts.stage,
    gate: gate && failing ? { id: gate.id, evidence: failing.evidence } : null,
    criteria,
    rows: explainedRows(playbook, context, standing),
    cuts: standing.cuts,
    whatIf: whatIf(playbook, context, standing.score - answered),
    cools: coolingOf(playbook, context, ledger, instant, {
      standing,
      temperature,
      isReady: missing.length === 0,
    }),
    action: actionFor(playbook, facts, { temperature, missing: lackedBy(playbook, context, missing) }),
  }
}

/** What an answer keeps from holding says what to do next, before what has only not been asked. */
function lackedBy(playbook: Playbook, { answers }: Context, missing: string[]): string[] {
  const lacking = missingByAnswer(playbook, answers)
  return lacking.length > 0 ? lacking : missing
}

/** It decides nothing, or it holds, or nothing is known that speaks against it. */
const mayHold = (context: Context, question: Question): boolean =>
  !question.decisive || holds(question, context.answers[question.id]) || isUnsettled(context, question)

/** The current qualification's rows, ready to be read at any instant. */
export const ledgerFor = (
  playbook: Playbook,
  { context, entries, behaviours }: Pick<Facts, 'context' | 'entries' | 'behaviours'>,
): Ledger =>
  ledgerOf(
    [...creditsOf(playbook, entries, behaviours), ...creditsOfContact(playbook, context)],
    playbook.caps,
  )

const isAnswer = ({ credit }: Ledger['timed'][number]): boolean => credit.question !== null

/** What is open may move a number by so much; no further than its limit. */
function numbersOf(
  playbook: Playbook,
  context: Context,
  { score, numbers }: Standing,
): Pick<Explanation, 'score' | 'fit' | 'readiness'> {
  const questions = playbook.criteria.flatMap((criterion) => criterion.questions)
  const span = (counts: 'fit' | 'readiness'): Interval => {
    const open = sumOf([
      ...questions
        .filter((question) => question.counts === counts)
        .map((question) => intervalOf(playbook, context, question)),
      ...(counts === 'fit' ? [intervalOfContact(playbook, context)] : []),
    ])
    return around(numbers[counts], open, playbook.caps[counts])
  }
  const fit = span('fit')
  const readiness = span('readiness')
  return { fit, readiness, score: around(score, sumOf([fit, readiness]), playbook.caps.total) }
}

/** The same room below and above, at another level. */
function around(now: number, { now: level, worst, best }: Interval, cap: number | null): Interval {
  const highest = now + (best - level)
  return {
    now,
    worst: now - (level - worst),
    best: cap === null ? highest : Math.min(Math.max(cap, now), highest),
  }
}

const explainedRows = (playbook: Playbook, context: Context, { rows }: Standing): ExplainedRow[] =>
  rows
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ credit, worth, endsAt }) => ({
      rule: credit.rule,
      playbook: credit.playbook,
      counts: credit.counts,
      question: credit.question,
      points: credit.points,
      at: credit.at,
      since: credit.since,
      lasts: credit.lasts,
      evidence: credit.evidence,
      behaviour: credit.behaviour,
      title: titleOf(playbook, context, credit),
      value: givenBy(playbook, context, credit),
      worth,
      endsAt: endsAt === null ? null : new Date(endsAt).toISOString(),
    }))

/** What gave the points, in words. */
function titleOf(playbook: Playbook, { language }: Context, { rule, question: id }: Credit): string {
  const title =
    id === null
      ? (playbook.behaviour.find((each) => rule === `behaviour.${each.id}`)?.title ??
        titleOfFit(playbook, rule))
      : findQuestion(playbook, id)?.title
  return title ? inWords(title, language) : rule
}

function givenBy(
  playbook: Playbook,
  context: Context,
  { rule, question: id, behaviour }: Credit,
): string | null {
  if (behaviour) return behaviour.name || null
  const question = id === null ? null : findQuestion(playbook, id)
  const answer = id === null ? undefined : context.answers[id]
  if (!question) return null
  return answer?.status === 'given' && rule.endsWith(`=${answer.choice}`)
    ? valueInWords(playbook, question, answer, context.language)
    : choiceInWords(question, rule, context.language)
}

/** An answer that is not the present one, by its choice. */
function choiceInWords(
  { choices }: NonNullable<ReturnType<typeof findQuestion>>,
  rule: string,
  language: Context['language'],
): string | null {
  const choice = choices.find(({ id }) => rule.endsWith(`=${id}`))
  return choice ? inWords(choice.label, language) : null
}

/** Each criterion's importance (its best points, of all) times how well it is met. */
function estimateOf(playbook: Playbook, criteria: Explanation['criteria']): Probability {
  const matches = playbook.criteria.map(({ questions }, n) => {
    const best = questions.reduce(
      (sum, { choices }) => sum + Math.max(0, ...choices.map(({ points }) => points)),
      0,
    )
    return { importance: best, match: best === 0 ? 0 : (criteria[n]?.points.now ?? 0) / best }
  })
  return { basis: 'importance', value: matchProbability(matches)?.probability ?? 0, n: 0 }
}

/** By itself, as points end: to what, when, and which are gone by then. */
function coolingOf(
  playbook: Playbook,
  context: Context,
  ledger: Ledger,
  at: number,
  now: { standing: Standing; temperature: Temperature; isReady: boolean },
): Explanation['cools'] {
  const { standing, temperature, isReady } = now
  const warmth = (score: number) => warmthOf(playbook, score, isReady)
  const moment = firstWithout(ledger, at, (score) => isAsWarm(warmth(score), temperature))
  if (moment === null) return null
  const then = standingAt(ledger, moment)
  const left = new Map(then.rows.map(({ credit, worth: rest }) => [credit, rest]))
  const lost = standing.rows.filter(({ credit, worth }) => worth > (left.get(credit) ?? 0))
  return {
    at: new Date(moment).toISOString(),
    temperature: warmth(then.score),
    rows: [...new Set(lost.map(({ credit }) => titleOf(playbook, context, credit)))],
  }
}

const WARMTH: readonly Temperature[] = ['vague', 'warm', 'hot']

const isAsWarm = (one: Temperature, other: Temperature): boolean =>
  WARMTH.indexOf(one) >= WARMTH.indexOf(other)

function actionFor(
  { nextActions }: Playbook,
  { context, contact, doubted, stage, outcome }: Facts,
  { temperature, missing }: { temperature: Temperature; missing: string[] },
): Explanation['action'] {
  const isUnreachable = !reachable(contact) || doubted
  const holds = ({ when }: NextAction) =>
    (when.stage?.includes(stage) ?? true) &&
    (when.outcome === undefined || (outcome !== null && when.outcome.includes(outcome))) &&
    (when.temperature?.includes(temperature) ?? true) &&
    (when.missing?.some((criterion) => missing.includes(criterion)) ?? true) &&
    (when.unreachable === undefined || when.unreachable === isUnreachable)
  const action = nextActions.find(holds)
  return action ? { id: action.id, text: inWords(action.say, context.language) } : null
}
