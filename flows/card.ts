/** The rep's card: what the dialogue found out, criterion by criterion, in the prospect's words. */
import type { Answer } from '../src/domain/answer.ts'
import type { Card, CardAnswer } from '../src/domain/card.ts'
import type { Outcome } from '../src/domain/outcome.ts'
import { isMeantFor } from './audience.ts'
import type { Context } from './context.ts'
import { findQuestion } from './questions.ts'
import { type Answers, pointsOf } from './scoring.ts'
import { valueInWords } from './values.ts'
import { type Criterion, inWords, type Playbook, type Question } from './vocabulary.ts'

/** Texts are in the conversation's language, the one that the rep will answer in. */
export function cardOf(playbook: Playbook, context: Context, outcome: Outcome): Card {
  const criteria = playbook.criteria.map((criterion) => cardCriterion(playbook, context, criterion))
  const answers = criteria.flatMap((criterion) => criterion.answers)
  return {
    language: context.language,
    summary: summaryOf(playbook, context),
    contact: context.contact,
    score: outcome.score,
    temperature: outcome.temperature,
    reasons: outcome.reasons,
    criteria,
    open: answers.filter((answer) => answer.status !== 'given').map((answer) => answer.title),
    questions: context.wonders,
    ...(Object.keys(context.colleague).length > 0 ? { colleague: context.colleague } : {}),
  }
}

function cardCriterion(playbook: Playbook, context: Context, criterion: Criterion): Card['criteria'][number] {
  const answers = criterion.questions
    .filter((question) => question.id in context.answers || isMeantFor(question.audience, context.entry))
    .map((question) => cardAnswer(playbook, context, question))
  return {
    criterion: criterion.id,
    title: inWords(criterion.title, context.language),
    points: answers.reduce((sum, answer) => sum + answer.points, 0),
    answers,
  }
}

function cardAnswer(playbook: Playbook, { answers, language }: Context, question: Question): CardAnswer {
  const answer = answers[question.id]
  const title = inWords(question.title, language)
  if (!answer)
    return { question: question.id, title, status: 'not_asked', value: null, points: 0, evidence: null }
  return {
    question: question.id,
    title,
    status: answer.status,
    value: answer.status === 'given' ? valueInWords(playbook, question, answer, language) : null,
    points: pointsOf(question, answer),
    evidence: answer.evidence,
  }
}

/** What they want, with their own words where those tell more than a button's label or a word of it. */
function summaryOf(playbook: Playbook, { answers, language }: Context): string {
  const parts = needAnswers(playbook, answers).map((answer) => {
    const question = findQuestion(playbook, answer.question)
    const value = question ? valueInWords(playbook, question, answer, language) : answer.evidence.quote
    return tells(answer.evidence.quote, value) ? `${value} («${answer.evidence.quote}»)` : value
  })
  return parts.length > 0 ? parts.join(' · ') : inWords(playbook.phrases.need_unknown, language)
}

const tells = (quote: string, value: string): boolean =>
  quote.toLowerCase() !== value.toLowerCase() && quote.trim().split(/\s+/).length > 2

/** The decisive answers of the criterion that the product belongs to. */
function needAnswers(playbook: Playbook, answers: Answers): Answer[] {
  const criterion = playbook.criteria.find((each) =>
    each.questions.some((question) => question.id === playbook.routing.question),
  )
  const questions = criterion?.questions ?? []
  return questions
    .filter((question) => question.decisive)
    .map((question) => answers[question.id])
    .filter((answer): answer is Answer => answer?.status === 'given')
}
