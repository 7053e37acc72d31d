/** Drives a dialogue through `advance`, by way of JSON as the database has it, and holds every step to the invariants. */
// Not by `expect`: it takes ten times as long as the step itself, and there are hundreds of thousands of them.
import assert from 'node:assert/strict'
import type { Reaches } from '../../flows/context.ts'
import { saas as shipped } from '../../flows/playbooks/saas.ts'
import { findQuestion } from '../../flows/questions.ts'
import { scoreOfAnswers } from '../../flows/scoring.ts'
import { askedQuestions, inWords, MAX_LABEL, type Playbook } from '../../flows/vocabulary.ts'
import type { Effect } from '../../src/domain/effect.ts'
import type { DialogueEvent } from '../../src/domain/event.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Contact, Intent, Reading, ReadingKind, ReadingOf } from '../../src/domain/reading.ts'
import { type LedgerEntry, scoreOf } from '../../src/domain/scoring.ts'
import { MAX_TEXT } from '../../src/domain/transcript.ts'
import { advance, askedOf, Saved } from '../../src/engine/advance.ts'

export type EffectOf<T extends Effect['type']> = Extract<Effect, { type: T }>

export const ofType = <T extends Effect['type']>(effects: Effect[], type: T): EffectOf<T>[] =>
  effects.filter((effect): effect is EffectOf<T> => effect.type === type)

/** A reading of `quote`, wherever it stands in `text`. */
export function reading<K extends ReadingKind>(
  kind: K,
  value: ReadingOf<K>['value'],
  text: string,
  quote = text,
  certainty = 1,
): Reading {
  const start = text.indexOf(quote)
  return { kind, value, quote, start, end: start + quote.length, certainty } as Reading
}

export const intent = (value: Intent, text = 'words'): Reading => reading('intent', value, text)

const MINUTE = 60_000

/** What the store would have of the current qualification; every step must leave it in agreement with the answers. */
function createBooks(playbook: Playbook) {
  const books = { ledger: [] as LedgerEntry[], ends: 0 }

  function enter(effect: Effect, { context }: Saved): void {
    if (effect.type === 'begin_qualification') Object.assign(books, { ledger: [], ends: 0 })
    if (effect.type === 'score') books.ledger.push(effect.entry)
    if (effect.type === 'say') expectReadable(playbook, effect)
    if (effect.type !== 'end' && effect.type !== 'hand_off') return
    if (effect.type === 'end') books.ends += 1
    assert.deepEqual(effect.outcome, context.outcome)
  }

  return {
    get ledger() {
      return books.ledger
    },
    keep(event: DialogueEvent, effects: Effect[], saved: Saved): void {
      // A rep's hand-back takes the qualification up again; it ends anew.
      if (event.type === 'returned' && saved.context.outcome === null) books.ends = 0
      if (event.type === 'returned' && ofType(effects, 'end').length > 0) books.ends = 0
      for (const effect of effects) enter(effect, saved)
      assert.equal(scoreOf(books.ledger), scoreOfAnswers(playbook, saved.context.answers))
      assert.equal(books.ends, saved.context.outcome === null ? 0 : 1)
    },
  }
}

/** Without what would stand between a test and what it is about: the timer of silence, consent and own answers. */
export const saas: Playbook = { ...shipped, silence: null, consent: null, answers: [] }

/** Asks everything, so that a test of what happens at a question does not depend on what decides. */
export const thoroughSaas: Playbook = { ...saas, thorough: true }

export function createDialogue({
  playbook = thoroughSaas,
  language = 'en' as Language,
  from = '2026-11-23T09:00:00.000Z',
  reaches = 'always' as Reaches,
} = {}) {
  let saved: Saved | null = null
  let now = Date.parse(from)
  let seq = 0
  const books = createBooks(playbook)
  const all: Effect[] = []

  function step(event: DialogueEvent): Effect[] {
    const result = advance(playbook, saved, event, { language, reaches })
    saved = Saved.parse(JSON.parse(JSON.stringify(result.saved)))
    // The clone has plain objects only, as JSON has.
    assert.deepEqual(saved, structuredClone(result.saved))
    books.keep(event, result.effects, saved)
    all.push(...result.effects)
    return result.effects
  }

  const tick = () => {
    now += MINUTE
    return new Date(now).toISOString()
  }
  const message = (text: string) => {
    seq += 1
    return { seq, text }
  }
  const current = (): Saved => {
    if (!saved) throw new Error('the dialogue has not begun')
    return saved
  }
  const asked = () => (saved ? askedOf(playbook, saved) : null)

  const dialogue = {
    step,
    asked,
    playbook,
    get saved() {
      return current()
    },
    get ledger() {
      return books.ledger
    },
    get effects() {
      return all
    },
    get outcome(): Outcome | null {
      return current().context.outcome
    },
    get now() {
      return new Date(now).toISOString()
    },
    open: () => step({ type: 'opened', at: tick() }),
    say: (text: string, ...readings: Reading[]) =>
      step({ type: 'said', at: tick(), message: message(text), readings }),
    /** Says words that are understood as the one value that they are. */
    tell: <K extends ReadingKind>(kind: K, value: ReadingOf<K>['value'], text = 'my own words') =>
      dialogue.say(text, reading(kind, value, text)),
    press: (choice: string, question = asked()?.question ?? 'none') =>
      step({
        type: 'chose',
        at: tick(),
        message: message(labelOf(playbook, question, choice, current().context.language)),
        question,
        choice,
      }),
    pressAll: (...choices: string[]) => choices.flatMap((choice) => dialogue.press(choice)),
    mumble: () => dialogue.say('hm hm'),
    share: (contact: Contact) =>
      step({ type: 'shared_contact', at: tick(), message: message('my contact'), contact }),
    askForPerson: () => step({ type: 'asked_for_person', at: tick(), message: message('/human') }),
    stop: () => step({ type: 'stopped', at: tick(), message: message('/stop') }),
    restart: () => step({ type: 'restarted', at: tick(), message: message('/restart') }),
    choose: (to: Language) =>
      step({ type: 'language_chosen', at: tick(), message: message(to), language: to }),
    giveBack: (question: string | null = null) => step({ type: 'returned', at: tick(), question }),
    /** Lets the last timer that was set come due. */
    wait: () => {
      const timer = ofType(all, 'set_timer').at(-1)
      if (!timer) throw new Error('no timer is set')
      now = Date.parse(timer.dueAt)
      return step({ type: 'timer', at: timer.dueAt, key: timer.key, event: timer.event })
    },
    /** Only the words of the bot's messages. */
    words: (effects: Effect[]) => ofType(effects, 'say').map((effect) => effect.text),
  }
  return dialogue
}

export type Dialogue = ReturnType<typeof createDialogue>

function labelOf(playbook: Playbook, question: string, choice: string, language: Language): string {
  const found = askedQuestions(playbook).find(({ id }) => id === question)
  const label = found?.choices.find(({ id }) => id === choice)?.label
  return label ? inWords(label, language) : 'a button of another time'
}

function expectReadable(playbook: Playbook, say: EffectOf<'say'>): void {
  assert.notEqual(say.text.trim(), '')
  assert.doesNotMatch(say.text, /[{}]|undefined|null/)
  assert.ok(say.text.length < MAX_TEXT)
  for (const { id, label } of say.choices) {
    assert.match(id, /^[a-z0-9_-]{1,24}$/)
    assert.ok(label.length <= MAX_LABEL, label)
  }
  if (say.question !== null) assert.ok(findQuestion(playbook, say.question), say.question)
}

/** The answers by which each kind of prospect goes through `saas`, in the order of asking, without the contact. */
export const prospects = {
  hot: ['crm', 'losing', '5-19', '10k-50k', 'approved', 'decides', 'one-more', 'month', 'deadline'],
  warm: ['helpdesk', 'slowed', '5-19', '2k-10k', 'planned', 'influences', 'several', 'half-year', 'none'],
  vague: ['unsure', 'bearable', 'under-5', 'none', 'private', 'later', 'none'],
  poor: ['analytics', 'losing', 'under-5', 'under-2k'],
  student: ['analytics', 'bearable', 'under-5', 'unsure', 'researches'],
} as const

/** What the bot says by that name in `saas`. */
export const phrase = (id: keyof typeof saas.phrases, language: Language = 'en') =>
  inWords(saas.phrases[id], language)

/** A dialogue that has ended for one of the kinds of prospect. */
export function ended(kind: keyof typeof prospects, language: Language = 'en') {
  const dialogue = createDialogue({ language })
  dialogue.open()
  dialogue.pressAll(...prospects[kind])
  if (dialogue.asked()?.question === 'reach') dialogue.press('private')
  return dialogue
}
