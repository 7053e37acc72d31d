import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arranged, worthOf } from '../../../../adapters/desk/page/ledger.ts'
import { freshContext } from '../../../../flows/context.ts'
import { explain } from '../../../../flows/explain.ts'
import { saas } from '../../../../flows/playbooks/saas.ts'
import { rowsOfAnswer } from '../../../../flows/scoring.ts'
import { askedQuestions } from '../../../../flows/vocabulary.ts'
import type { Answer } from '../../../../src/domain/answer.ts'
import { NOW } from '../../../support/builders.ts'
import { aRichExplanation, richFacts } from '../../../support/explanations.ts'

const rich = aRichExplanation()
const whole = ({ first, folded, takes }: ReturnType<typeof arranged>) => [...first, ...folded, ...takes]
const shown = whole(arranged(rich.rows, rich.at))

describe('the rows of a score', () => {
  it('go from the best to the worst, the first few before the fold, what takes away after it', () => {
    const { first, folded, takes } = arranged(rich.rows, rich.at)
    expect(first.map(({ worth }) => worth)).toEqual([20, 15, 15, 12])
    expect(folded.map(({ worth }) => worth)).toEqual([12, 10, 5, 5, 5, 4.77, 4.35, 4, 1.98, 0, 0])
    expect(takes.map(({ worth }) => worth)).toEqual([-5])
  })

  it('tell an answer that was taken back once, as it was given, and worth nothing', () => {
    const starts = shown.filter(({ question }) => question === 'start')
    expect(starts.map(({ value, worth, spent }) => [value, worth, spent])).toEqual([
      ['In 1–3 months', 12, null],
      ['Within a month', 0, 'withdrawn'],
    ])
    expect(starts[1]?.evidence?.quote).toBe('Next month')
  })

  it('say why a row counts no more', () => {
    const [kept] = rich.rows
    if (!kept) throw new Error('the rich explanation has no rows')
    const { first } = arranged([{ ...kept, worth: 0, endsAt: null }], rich.at)
    expect(first.map(({ spent }) => spent)).toEqual(['over'])
    expect(shown.find(({ title, worth }) => title === 'Pricing page' && worth === 0)?.spent).toBe('ended')
  })

  it('hide no single row behind a line of its own', () => {
    const rows = rich.rows.filter(({ worth }) => worth > 0).slice(0, 5)
    expect(arranged(rows, rich.at)).toMatchObject({ folded: [], first: { length: 5 } })
  })

  it('sum to the score with what lies over a limit, whatever was answered, corrected, done, and when', () => {
    const questions = askedQuestions(saas).filter(({ choices }) => choices.length > 0)
    const said = fc.constantFrom(...questions).chain((question) =>
      fc.record({
        question: fc.constant(question.id),
        choice: fc.constantFrom(...question.choices.map(({ id }) => id)),
        hour: fc.integer({ min: 0, max: 200 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), fc.integer({ min: 0, max: 400 }), (all, days) => {
        const answers: Record<string, Answer> = {}
        const entries = all
          .toSorted((one, other) => one.hour - other.hour)
          .flatMap(({ question, choice, hour }) => {
            const at = new Date(NOW.getTime() + hour * 3_600_000).toISOString()
            const evidence = { message: 1, quote: 'so', start: 0, end: 2 }
            const answer: Answer = { question, status: 'given', choice, value: null, evidence, at }
            const rows = rowsOfAnswer(saas, answer, answers[question])
            answers[question] = answer
            return rows
          })
        const at = new Date(NOW.getTime() + (9 + days) * 86_400_000)
        const { rows, cuts, score } = explain(
          saas,
          { ...richFacts(), context: { ...freshContext('en'), answers }, entries },
          at,
        )
        const cut = cuts.reduce((sum, { points }) => sum + points, 0)
        expect(worthOf(whole(arranged(rows, at.toISOString()))) + cut).toBeCloseTo(score.now, 6)
      }),
    )
  })
})
