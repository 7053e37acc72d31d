/** One prospect, drawn: who they are, what is true of them, and how they write. */
import type { Playbook } from '../../flows/vocabulary.ts'
import { askedQuestions } from '../../flows/vocabulary.ts'
import { type Engagement, type Entry, usualEntry } from '../domain/entry.ts'
import { type Language, languages } from '../domain/language.ts'
import type { Chance } from './chance.ts'
import { type Persona, personas, type Talk } from './personas.ts'
import { drawFacts, type Fact, type Facts, factOf, valuesOf } from './truth.ts'
import { wordsIn } from './words/index.ts'

export type Channel = 'website' | 'telegram'

export interface Prospect {
  number: number
  persona: Persona
  language: Language
  /** The language that the chat begins in, where the browser has another than the prospect writes. */
  openedIn: Language
  channel: Channel
  talk: Talk
  entry: Entry
  /** Of the questions that are meant for them. */
  facts: Facts
  /** Choices by question that a form has told before they say a word. */
  form: Readonly<Record<string, string>>
  /** What they say at first by mistake, of one question; they put it right later. */
  slip: Fact | null
  /** Presses the buttons where there are some; the others write. */
  presses: boolean
  /** How much they bear; null: everything. */
  stays: number | null
  /** What finds them in a mind to go on, once they have fallen silent; `late`: when they have been set aside. */
  comesBack: 'reminded' | 'late' | null
  followsUp: boolean
  opensWithWords: boolean
  person: { name: string; email: string; phone: string }
  /** Of every message. */
  typos: number
  withoutDiacritics: boolean
  lowerCase: boolean
  begins: Date
}

export const PRESSING = 0.4
const FILLS_FORM = 0.12

const shares: Readonly<Record<Language, number>> = { en: 40, pl: 35, ru: 25 }

/** A working day of 2026 or 2027, so that month ends and New Year's come up too. */
const FIRST_DAY = Date.UTC(2026, 0, 5, 7)
const DAYS = 600
const MINUTES = 10 * 60

export function drawProspect(playbook: Playbook, number: number, chance: Chance): Prospect {
  const persona = chance.weighted(personas)
  const language = languageOf(playbook, chance)
  const opensWithWords = chance.happens(0.25)
  // Whoever writes first comes from nowhere in particular.
  const entry = opensWithWords ? usualEntry : entryOf(persona, chance)
  const facts = drawFacts(playbook, persona.attitudes, entry, chance)
  const form = opensWithWords || !chance.happens(FILLS_FORM) ? {} : formOf(facts, chance)
  const { stays } = persona
  return {
    number,
    persona,
    language,
    openedIn: chance.happens(0.04) ? languageOf(playbook, chance) : language,
    channel: chance.happens(0.7) ? 'website' : 'telegram',
    talk: talkOf(persona, chance),
    entry,
    facts,
    form,
    slip: chance.happens(0.08) ? slipOf(playbook, facts, form, chance) : null,
    presses: chance.happens(PRESSING),
    stays: stays && chance.between(stays.min, stays.max),
    comesBack: chance.pick(['reminded', 'reminded', 'late', null, null, null, null, null]),
    followsUp: chance.happens(0.3),
    opensWithWords,
    person: personOf(language, chance),
    typos: chance.happens(0.3) ? 0.3 : 0.03,
    withoutDiacritics: chance.happens(0.35),
    lowerCase: chance.happens(0.45),
    begins: new Date(FIRST_DAY + chance.between(0, DAYS) * DAY + chance.between(0, MINUTES) * 60_000),
  }
}

export const DAY = 86_400_000

function languageOf(playbook: Playbook, chance: Chance): Language {
  const spoken = languages
    .filter((language) => playbook.languages.includes(language))
    .map((language) => ({ language, weight: shares[language] }))
  const [first = { language: 'en' as const, weight: 1 }, ...others] = spoken
  return chance.weighted([first, ...others]).language
}

function entryOf({ comes, existing }: Persona, chance: Chance): Entry {
  const { engagement } = chance.weighted<{ engagement: Engagement; weight: number }>([
    { engagement: 'cold', weight: comes.cold },
    { engagement: 'interested', weight: comes.interested },
    { engagement: 'ready', weight: comes.ready },
  ])
  return { engagement, customer: chance.happens(existing) ? 'existing' : 'new' }
}

/** One or two fields, as they are true. */
function formOf(facts: Facts, chance: Chance): Prospect['form'] {
  const told = [...facts.values()].flatMap(({ question, choice }) => (choice ? [[question, choice]] : []))
  const fields = [chance.pickAny(told), chance.happens(0.4) ? chance.pickAny(told) : null]
  return Object.fromEntries(fields.filter((field) => field !== null))
}

const talkOf = ({ talk }: Persona, chance: Chance): Talk =>
  chance.weighted<{ talk: Talk; weight: number }>([
    { talk: 'terse', weight: talk.terse },
    { talk: 'plain', weight: talk.plain },
    { talk: 'chatty', weight: talk.chatty },
  ]).talk

/** Another value than the true one, of a question that has several. */
function slipOf(playbook: Playbook, facts: Facts, form: Prospect['form'], chance: Chance): Fact | null {
  const given = askedQuestions(playbook).filter(
    (question) => facts.get(question.id)?.choice && !(question.id in form) && valuesOf(question).length > 1,
  )
  const question = chance.pickAny(given)
  const others = question ? valuesOf(question).filter(({ id }) => id !== facts.get(question.id)?.choice) : []
  const wrong = chance.pickAny(others)
  return question && wrong ? factOf(question, wrong, chance) : null
}

function personOf(language: Language, chance: Chance): Prospect['person'] {
  const words = wordsIn[language]
  const [first, last, address] = chance.pick(words.names)
  const digits = chance.pick(words.phones).replace(/#/g, () => String(chance.between(0, 9)))
  return {
    name: chance.happens(0.5) ? first : `${first} ${last}`,
    email: `${address}${chance.between(1, 99)}@${chance.pick(['example.com', 'mail.example.org', 'example.net'])}`,
    phone: digits,
  }
}
