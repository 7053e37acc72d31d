/** What becomes of words: read as the engine reads them, and heard by the dialogue. */
import { describe, expect, it } from 'vitest'
import { freshContext } from '../../flows/context.ts'
import { heard } from '../../flows/heard.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { topicsOf } from '../../flows/topics.ts'
import type { Language } from '../../src/domain/language.ts'
import { askedOf } from '../../src/engine/advance.ts'
import { read } from '../../src/understanding/read.ts'

const at = '2026-11-23T09:00:00.000Z'

/** The event's type, and its answers: the choice, or why there is none. */
function heardIn(language: Language, open: string, text: string) {
  const context = { ...freshContext(language), open }
  const asked = askedOf(saas, { v: 1, state: 'asking', context })
  const now = new Date(at)
  const readings = read(text, { language, now, timeZone: saas.timeZone, asked, topics: topicsOf(saas) })
  const event = heard(saas, context, { type: 'said', at, message: { seq: 1, text }, readings })
  const answers = event && 'answers' in event ? event.answers : []
  const told = answers.map((answer) => [answer.question, answer.choice ?? answer.status])
  return { type: event?.type, answers: Object.fromEntries(told) }
}

describe('words', () => {
  it.each([
    ['en', 'product', "I'd have to ask a colleague", { product: 'unknown' }],
    ['en', 'product', "I'd have to ask my boss", { product: 'unknown' }],
    ['en', 'role', "I'd have to ask my boss", { role: 'influences' }],
    ['en', 'pain', 'hmm, we keep losing orders', { pain: 'losing' }],
    ['en', 'approved', 'sure', { approved: 'approved' }],
    ['en', 'approved', 'great', { approved: 'approved' }],
    ['en', 'approved', 'not now', { approved: 'not-yet' }],
    ['pl', 'start', 'nie teraz', { start: 'later' }],
    ['en', 'approved', "it's in next year's budget but nobody has signed it", { approved: 'planned' }],
    ['en', 'signers', 'one person', { signers: 'one-more' }],
    ['en', 'team', 'you can call me on 07911 123456', { reach: 'given' }],
    ['pl', 'approved', 'tak, możemy wydać choćby jutro', { approved: 'approved' }],
    ['pl', 'pain', 'dalej tracimy na to dzień w tygodniu', { pain: 'slowed' }],
    ['pl', 'amount', 'na razie nie ma żadnych środków', { amount: 'no' }],
    ['ru', 'driver', 'мы быстро растём', { driver: 'growth' }],
    ['ru', 'signers', 'нет, насколько я знаю', { signers: 'nobody' }],
    ['ru', 'reach', 'звоните на 8 (916) 285-61-87', { reach: 'given' }],
  ] as const)('answer, %s %s: %s', (language, open, text, answers) => {
    expect(heardIn(language, open, text)).toEqual({ type: 'answered', answers })
  })

  it.each([
    ['en', 'role', "let's talk about it next month, I'm busy now", 'postponed'],
    ['en', 'approved', 'No time right now', 'postponed'],
    ['en', 'start', "sorry, I'm in a meeting", 'postponed'],
    ['pl', 'start', 'nie mam teraz czasu', 'postponed'],
    ['pl', 'approved', 'jestem teraz zajęta', 'postponed'],
    ['ru', 'start', 'сейчас некогда', 'postponed'],
    ['ru', 'approved', 'нет времени', 'postponed'],
    ['en', 'start', 'can we talk Wednesday at 14:00?', 'asked_for_person'],
    ['pl', 'start', 'mozemy pogadac w srode o 14?', 'asked_for_person'],
    ['ru', 'start', 'давайте созвонимся завтра в 15 часов', 'asked_for_person'],
    ['en', 'amount', 'great', 'unclear'],
    ['pl', 'start', 'super', 'unclear'],
    ['ru', 'amount', 'отлично', 'unclear'],
    ['pl', 'role', 'wróćmy do tego w styczniu', 'postponed'],
    ['ru', 'product', 'давайте в следующем месяце, сейчас аврал', 'postponed'],
    ['en', 'pain', 'is there anybody I could talk to?', 'asked_for_person'],
    ['pl', 'product', 'wolałabym porozmawiać z kimś z działu sprzedaży', 'asked_for_person'],
    ['ru', 'pain', 'можно поговорить с человеком', 'asked_for_person'],
    ['ru', 'pain', 'не хочу получать письма', 'stopped'],
    ['en', 'pain', 'Does it work with Outlook?', 'aside'],
    ['pl', 'product', 'gdzie są przechowywane nasze dane?', 'aside'],
    ['ru', 'pain', 'ну и погода сегодня', 'unclear'],
  ] as const)('answer nothing, %s %s: %s', (language, open, text, type) => {
    expect(heardIn(language, open, text)).toEqual({ type, answers: {} })
  })
})
