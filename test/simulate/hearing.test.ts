import { describe, expect, test } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import type { Answer } from '../../src/domain/answer.ts'
import type { Saved } from '../../src/engine/advance.ts'
import { chances } from '../../src/simulate/chance.ts'
import { hear } from '../../src/simulate/hearing.ts'
import type { Move } from '../../src/simulate/mind.ts'
import { drawProspect } from '../../src/simulate/prospect.ts'
import type { Fact } from '../../src/simulate/truth.ts'
import { createDialogue } from '../flows/dialogue.ts'

const SEQ = 7

const fact = (question: string, choice: string): Fact => ({ question, status: 'given', choice, amount: null })

const answer = (question: string, choice: string, overrides: Partial<Answer> = {}): Answer => ({
  question,
  status: 'given',
  choice,
  value: null,
  evidence: { message: SEQ, quote: 'words', start: 0, end: 5 },
  at: '2026-11-23T09:00:00.000Z',
  ...overrides,
})

/** A dialogue in which `open` waits for a reply, with these answers so far. */
function saved(answers: Answer[] = [], context: Partial<Saved['context']> = {}): Saved {
  const dialogue = createDialogue()
  dialogue.open()
  const known = Object.fromEntries(answers.map((each) => [each.question, each]))
  return {
    ...dialogue.saved,
    context: { ...dialogue.saved.context, open: 'team', answers: known, ...context },
  }
}

const says = (overrides: Partial<Move> = {}): Move => ({
  act: 'answers',
  content: { kind: 'text', text: 'about twelve of us' },
  meant: [{ fact: fact('team', '5-19'), asked: true, template: '{n}' }],
  ...overrides,
})

const prospect = {
  ...drawProspect(saas, 1, chances(1).next().value),
  language: 'en' as const,
  openedIn: 'en' as const,
  facts: new Map([['team', fact('team', '5-19')]]),
}

const heard = (after: Saved, { move = says(), before = saved() } = {}) =>
  hear({ playbook: saas, prospect, move, seq: SEQ, before, after })

describe('what became of a message', () => {
  test('an answer as it was meant is right', () => {
    const { heard: parts, misreadings } = heard(saved([answer('team', '5-19')]))
    expect(parts).toMatchObject([{ matter: 'number', asked: true, result: 'right' }])
    expect(misreadings).toEqual([])
  })

  test('another answer is wrong, and tells what was meant and what was understood', () => {
    const { misreadings } = heard(saved([answer('team', '100-plus')]))
    expect(misreadings).toMatchObject([
      {
        mishap: 'wrong',
        matter: 'number',
        open: 'team',
        text: 'about twelve of us',
        meant: 'team: 5-19',
        understood: 'team: 100-plus, from "words"',
      },
    ])
  })

  test('no answer is a miss', () => {
    expect(heard(saved()).misreadings).toMatchObject([{ mishap: 'missed', understood: 'nothing' }])
  })

  test('"unknown" after the last try is a miss and no misreading', () => {
    const givenUp = answer('team', '', { status: 'unknown', choice: null })
    const before = saved([], { tries: 2 })
    expect(heard(saved([givenUp]), { before }).misreadings).toMatchObject([{ mishap: 'missed' }])
  })

  test('an answer to what was not spoken of is invented', () => {
    const { misreadings } = heard(saved([answer('team', '5-19'), answer('start', 'month')]))
    expect(misreadings).toMatchObject([{ mishap: 'invented', matter: 'time', about: 'start' }])
  })

  test('an answer that rests on an earlier message is not invented', () => {
    const earlier = answer('start', 'month', {
      evidence: { message: SEQ - 2, quote: 'soon', start: 0, end: 4 },
    })
    expect(heard(saved([earlier, answer('team', '5-19')])).misreadings).toEqual([])
  })

  test('a wish that nobody uttered is invented', () => {
    const outcome = {
      kind: 'handed_off' as const,
      reasons: ['asked:person'],
      temperature: 'warm' as const,
      score: 3,
    }
    const after = saved([answer('team', '5-19')], { outcome })
    expect(heard(after).misreadings).toMatchObject([
      { mishap: 'invented', matter: 'intent', understood: 'asked:person' },
    ])
  })

  test('a wish that was not granted is a miss', () => {
    const move = says({ act: 'asks_for_person', meant: [] })
    expect(heard(saved(), { move }).misreadings).toMatchObject([{ mishap: 'missed', matter: 'intent' }])
  })

  test('a dialogue that turns to a language that nobody writes is wrong', () => {
    const after = saved([answer('team', '5-19')], { language: 'pl' })
    expect(heard(after).misreadings).toMatchObject([
      { mishap: 'wrong', matter: 'language', understood: 'pl' },
    ])
  })
})
