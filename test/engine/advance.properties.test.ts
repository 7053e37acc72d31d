import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { playbooks } from '../../flows/playbooks/index.ts'
import { askedQuestions, type Playbook } from '../../flows/vocabulary.ts'
import { languages } from '../../src/domain/language.ts'
import { Intent, type Reading } from '../../src/domain/reading.ts'
import { createDialogue, type Dialogue, ofType, reading } from '../flows/dialogue.ts'

const questions = playbooks.flatMap(askedQuestions)
const choices = [...new Set(questions.flatMap((question) => question.choices.map(({ id }) => id)))]

const bound = fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null })
const currency = fc.constantFrom('EUR', 'PLN', 'RUB', 'XTS', null)
const day = fc
  .integer({ min: -100, max: 900 })
  .map((days) => new Date(Date.UTC(2026, 10, 23) + days * 86_400_000).toISOString().slice(0, 19))
const per = fc.constantFrom('once' as const, 'month' as const, 'year' as const, null)
const grain = fc.constantFrom('day' as const, 'month' as const, 'quarter' as const)

const words = 'a few words'
const readings: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({ min: bound, max: bound, currency, per }).map((value) => reading('money', value, words)),
  fc.record({ min: bound, max: bound }).map((value) => reading('number', value, words)),
  fc
    .record({ from: fc.option(day, { nil: null }), to: fc.option(day, { nil: null }), grain })
    .map((value) => reading('time', value, words)),
  fc
    .record({ amount: fc.integer({ min: 0, max: 20 }), unit: grain })
    .map((value) => reading('duration', value, words)),
  fc
    .constantFrom('decides' as const, 'shares' as const, 'influences' as const, 'researches' as const)
    .map((value) => reading('authority', value, words)),
  fc.constantFrom(...Intent.options).map((value) => reading('intent', value, words)),
  fc.constantFrom(...choices).map((value) => reading('choice', value, words)),
  fc.constantFrom(...choices, 'toaster').map((value) => reading('need', value, words)),
  fc
    .constantFrom({ name: 'Ann' }, { email: 'a@b.example' }, {})
    .map((value) => reading('contact', value, words)),
  fc.constantFrom(...languages).map((value) => reading('language', value, words)),
)

type Act = (dialogue: Dialogue) => unknown

/** The most probable acts are those that lead somewhere; the others come in between, in any state. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.nat().map(
      (n): Act =>
        (dialogue) => {
          const offered = dialogue.asked()?.choices ?? []
          return dialogue.press(offered[n % Math.max(offered.length, 1)]?.id ?? 'none')
        },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.array(readings, { maxLength: 4 }).map(
      (said): Act =>
        (dialogue) =>
          dialogue.say(words, ...said),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...choices), fc.constantFrom(...questions.map(({ id }) => id))).map(
      ([choice, question]): Act =>
        (dialogue) =>
          dialogue.press(choice, question),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...questions.map(({ id }) => id)).map(
      (question): Act =>
        (dialogue) =>
          dialogue.giveBack(question),
    ),
  },
  ...[
    (dialogue: Dialogue) => dialogue.open(),
    (dialogue: Dialogue) => dialogue.askForPerson(),
    (dialogue: Dialogue) => dialogue.stop(),
    (dialogue: Dialogue) => dialogue.restart(),
    (dialogue: Dialogue) => dialogue.share({ phone: '+48600000000' }),
    (dialogue: Dialogue) => dialogue.giveBack(),
    (dialogue: Dialogue) => ofType(dialogue.effects, 'set_timer').length > 0 && dialogue.wait(),
    ...languages.map((language) => (dialogue: Dialogue) => dialogue.choose(language)),
  ].map((act: Act) => ({ weight: 1, arbitrary: fc.constant(act) })),
)

/** Two thousand times fifty events, and then some that end anywhere. */
const BOOKS_RUNS = { numRuns: 2000 }
const OTHER_RUNS = { numRuns: 100 }

const playbook = fc.constantFrom(...playbooks)
// Of its own accord fast-check would make five of them.
const sequences = fc.array(acts, { maxLength: 50, size: 'max' })
const fifty = fc.array(acts, { minLength: 50, maxLength: 50, size: 'max' })

function dialogueAfter(of: Playbook, sequence: Act[]): Dialogue {
  const dialogue = createDialogue({ playbook: of })
  dialogue.open()
  for (const act of sequence) act(dialogue)
  return dialogue
}

/** More answers than every question once, and the contact, no dialogue needs, wherever it stands. */
function finish(dialogue: Dialogue, reply: (dialogue: Dialogue) => unknown, patience: number): void {
  const enough = askedQuestions(dialogue.playbook).length * patience
  for (let answers = 0; dialogue.outcome === null; answers += 1) {
    expect(answers).toBeLessThan(enough)
    reply(dialogue)
  }
}

describe('whatever happens, in whatever order', { timeout: 240_000 }, () => {
  // The invariants themselves (ledger = score, one end, JSON, wording) are held at every step by `createDialogue`.
  it('a dialogue keeps its books, and can be brought to an end by answering', () => {
    fc.assert(
      fc.property(playbook, fifty, fc.nat(), (of, sequence, n) => {
        finish(
          dialogueAfter(of, sequence),
          (each) => {
            const offered = each.asked()?.choices ?? []
            each.press(offered[n % Math.max(offered.length, 1)]?.id ?? 'none')
          },
          1,
        )
      }),
      BOOKS_RUNS,
    )
  })

  it('a dialogue ends even for somebody who is never understood', () => {
    fc.assert(
      fc.property(playbook, sequences, (of, sequence) => {
        finish(dialogueAfter(of, sequence), (each) => each.mumble(), of.patience + 1)
      }),
      OTHER_RUNS,
    )
  })

  it('words are never met with silence, except after a stop', () => {
    fc.assert(
      fc.property(playbook, sequences, (of, sequence) => {
        const dialogue = dialogueAfter(of, sequence)
        const silent = dialogue.say(words).every(({ type }) => type !== 'say')
        expect(silent).toBe(dialogue.saved.state === 'stopped' && silent)
      }),
      OTHER_RUNS,
    )
  })

  it('nobody who asks for a person is refused', () => {
    fc.assert(
      fc.property(playbook, sequences, (of, sequence) => {
        const dialogue = dialogueAfter(of, sequence)
        expect(ofType(dialogue.askForPerson(), 'hand_off')).toHaveLength(1)
        expect(dialogue.saved.state).toBe('handed_off')
      }),
      OTHER_RUNS,
    )
  })
})
