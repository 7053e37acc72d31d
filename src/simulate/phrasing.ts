/** A fact in a prospect's words: the templates filled, never the machine's own lexicon. */
import { findQuestion } from '../../flows/questions.ts'
import { inWords, type Playbook, type Question } from '../../flows/vocabulary.ts'
import type { Chance } from './chance.ts'
import type { Prospect } from './prospect.ts'
import { openTimeInWords, type Phrase, sumInWords, timeInWords } from './quantities.ts'
import type { Fact } from './truth.ts'
import { wordsIn } from './words/index.ts'
import type { Style, Words } from './words/words.ts'

export interface Speaking {
  playbook: Playbook
  prospect: Prospect
  chance: Chance
  now: Date
}

/** Null: there are no words for it in that style. */
export function phrase(speaking: Speaking, fact: Fact, style: Style): Phrase | null {
  const question = findQuestion(speaking.playbook, fact.question)
  const words = wordsIn[speaking.prospect.language]
  if (!question) return null
  if (fact.status !== 'given') return absencePhrase(speaking, question, fact, style)
  const bare = style === 'told' ? null : bareReply(words, question, fact, speaking.chance)
  if (bare) return { text: bare, template: bare }
  if (question.reads === 'time' && style !== 'told' && speaking.chance.happens(0.4)) {
    const open = openTimeInWords(words, { question, fact, ...speaking })
    if (open) return open
  }
  const template = speaking.chance.pickAny(saidOf(words, question, fact, speaking)[style])
  if (template !== null) return filled(speaking, question, fact, template, style)
  return style === 'told' ? null : inItsLabel(speaking, question, fact)
}

/** "Sure" would be no answer to how much there is, and so only a question that names the intents is answered by one. */
function bareReply(words: Words, question: Question, { choice }: Fact, chance: Chance): string | null {
  if (choice === null || !chance.happens(0.3)) return null
  if (question.intents.yes === choice) return chance.pick(words.yes)
  return question.intents.no === choice ? chance.pick(words.no) : null
}

function absencePhrase(
  { prospect, chance }: Speaking,
  question: Question,
  { status }: Fact,
  style: Style,
): Phrase | null {
  const { absences } = wordsIn[prospect.language]
  if (status === 'given' || (style === 'told' && question.reads !== 'money')) return null
  const text = chance.pickAny(absences[status][style])
  return text === null ? null : { text, template: text }
}

const NOTHING: readonly string[] = []

function saidOf(
  words: Words,
  question: Question,
  fact: Fact,
  { chance }: Speaking,
): Record<Style, readonly string[]> {
  if (question.reads === 'contact') return words.contact[chance.happens(0.6) ? 'email' : 'phone']
  if (fact.amount !== null) {
    if (question.reads === 'money') return words.money
    if (question.reads === 'time') return words.time
    return words.numbers[question.id] ?? words.numbers.other
  }
  const own = words.choices[`${question.id}.${fact.choice}`]
  const part = question.choices.find(({ id }) => id === fact.choice)?.authority[0]
  if (own || !part) return own ?? { terse: NOTHING, plain: NOTHING, told: NOTHING }
  return words.authority[part]
}

function filled(
  { prospect, playbook, chance, now }: Speaking,
  question: Question,
  fact: Fact,
  template: string,
  style: Style,
): Phrase {
  const words = wordsIn[prospect.language]
  const parts: Record<string, string> = { ...prospect.person }
  const inner = (): Phrase => {
    if (question.reads === 'money')
      return sumInWords(words, { playbook, question, fact, chance, prospect }, style)
    if (question.reads === 'time') return timeInWords(words, { question, fact, chance, prospect, now })
    return { text: String(fact.amount), template: '{n}' }
  }
  if (fact.amount === null || question.reads === 'contact') return { text: fill(template, parts), template }
  const value = inner()
  const place = /\{(sum|when|n)\}/
  return {
    text: template.replace(place, () => value.text),
    template: template.replace(place, () => value.template),
  }
}

export const fill = (template: string, parts: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place)

/** For want of words of the simulation's own: the button's, loosely. */
function inItsLabel({ prospect }: Speaking, question: Question, { choice }: Fact): Phrase | null {
  const label = question.choices.find(({ id }) => id === choice)?.label
  if (!label) return null
  const text = inWords(label, prospect.language)
    .replace(/\s*\(.*\)/, '')
    .toLowerCase()
  return { text, template: OWN_LABEL }
}

export const OWN_LABEL = '(the label)'
