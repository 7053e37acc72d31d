/** What became of one message: what was meant by it beside what the engine understood. */
import { findQuestion } from '../../flows/questions.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Answer, AnswerStatus } from '../domain/answer.ts'
import type { Language } from '../domain/language.ts'
import type { Reading } from '../domain/reading.ts'
import type { Saved } from '../engine/advance.ts'
import type { Act, Meant, Move } from './mind.ts'
import type { Prospect } from './prospect.ts'
import { type Fact, sameFact } from './truth.ts'

/** `wrong`: another answer · `missed`: none · `invented`: an answer to what was not spoken of, or a wish not uttered. */
export type Mishap = 'wrong' | 'missed' | 'invented'

/** What was to be understood: a value of a question's kind, that there is none, or a message's wish or language. */
export type Matter = Reading['kind'] | Exclude<AnswerStatus, 'given'>

/** One thing that a message meant, and how it was taken. */
export interface Heard {
  matter: Matter
  /** In reply to the question that was open. */
  asked: boolean
  /** By a button: nothing to understand. */
  pressed: boolean
  /** The pattern of its words. */
  template: string
  result: 'right' | Mishap
}

export interface Misreading {
  language: Language
  matter: Matter
  mishap: Mishap
  /** The question that was open; null: none. */
  open: string | null
  text: string
  /** By which the sentence was made; the same pattern misread the same way is one misreading. */
  template: string
  /** The answer or the wish in question, without the example's own numbers. */
  about: string
  meant: string
  understood: string
}

export interface Hearing {
  heard: Heard[]
  misreadings: Misreading[]
}

export interface Exchange {
  playbook: Playbook
  prospect: Prospect
  move: Move
  /** The message's number in the conversation. */
  seq: number
  before: Saved | null
  after: Saved
}

export function hear(exchange: Exchange): Hearing {
  const parts = [
    ...exchange.move.meant.map((meant) => hearFact(exchange, meant)),
    ...invented(exchange),
    ...hearWish(exchange),
    ...hearLanguage(exchange),
  ]
  return {
    heard: parts.map(({ heard }) => heard),
    misreadings: parts.flatMap(({ misreading }) => (misreading ? [misreading] : [])),
  }
}

interface Part {
  heard: Heard
  misreading: Misreading | null
}

type Told = Pick<Misreading, 'template' | 'about' | 'meant' | 'understood'>

function part(exchange: Exchange, heard: Heard, told: Told): Part {
  const { prospect, move, before } = exchange
  if (heard.result === 'right') return { heard, misreading: null }
  const misreading = {
    language: prospect.language,
    matter: heard.matter,
    mishap: heard.result,
    open: before?.context.open ?? null,
    text: 'text' in move.content ? move.content.text : '',
    ...told,
  }
  return { heard, misreading }
}

const matterOf = (playbook: Playbook, { question, status }: Pick<Fact, 'question' | 'status'>): Matter =>
  status === 'given' ? (findQuestion(playbook, question)?.reads ?? 'choice') : status

function hearFact(exchange: Exchange, { fact, asked, template }: Meant): Part {
  const { playbook, before, after } = exchange
  const known = before?.context.answers[fact.question]
  const answer = after.context.answers[fact.question]
  const isNew = answer !== undefined && answer.evidence.message === exchange.seq
  const matter = matterOf(playbook, fact)
  const heard = (result: Heard['result']): Heard => ({
    matter,
    asked,
    pressed: isPress(exchange.move),
    template,
    result,
  })
  const about = fact.status === 'given' ? `${fact.question}.${fact.choice}` : fact.status
  const told = {
    template,
    about,
    meant: factInWords(fact),
    understood: answer ? answerInWords(answer) : 'nothing',
  }
  if (answer && sameFact(answer, fact) && isReached(exchange, fact))
    return part(exchange, heard('right'), told)
  const isWrong = (isNew && !isGivenUp(exchange, answer)) || sameAnswerStands(known, answer)
  if (isWrong && isNew) return part(exchange, heard('wrong'), told)
  return part(exchange, heard('missed'), {
    ...told,
    understood: known ? `${answerInWords(known)}, as before` : 'nothing',
  })
}

const sameAnswerStands = (known: Answer | undefined, answer: Answer | undefined): boolean =>
  known !== undefined && answer !== undefined && sameFact(known, answer)

const isPress = ({ content }: Move): boolean => content.kind === 'choice' || content.kind === 'contact'

/** The ladder's end records "unknown" on the last words; that is no misreading of them. */
const isGivenUp = ({ before }: Exchange, answer: Answer): boolean =>
  answer.status === 'unknown' &&
  before !== null &&
  before.context.open === answer.question &&
  before.context.tries > 0

/** Of contact details the address itself must be right. */
function isReached({ playbook, prospect, after, move }: Exchange, fact: Fact): boolean {
  if (fact.status !== 'given' || matterOf(playbook, fact) !== 'contact') return true
  if (move.content.kind !== 'text') return true
  const { email, phone } = after.context.contact
  if (move.content.text.includes('@')) return email === prospect.person.email
  const digits = (text: string) => text.replace(/\D/g, '').slice(-9)
  return phone !== undefined && digits(phone) === digits(prospect.person.phone)
}

/** Answers that rest on this message and that nobody meant by it, where they are not true by chance. */
function invented(exchange: Exchange): Part[] {
  const { move, seq, after, prospect, playbook } = exchange
  const meant = new Set(move.meant.map(({ fact }) => fact.question))
  const fresh = Object.values(after.context.answers).filter(
    (answer) =>
      answer.evidence.message === seq && !meant.has(answer.question) && !isGivenUp(exchange, answer),
  )
  return fresh.flatMap((answer) => {
    const truth = prospect.facts.get(answer.question)
    if (truth && sameFact(truth, answer)) return []
    const heard: Heard = {
      matter: matterOf(playbook, answer),
      asked: false,
      pressed: isPress(move),
      template: templateOf(move),
      result: 'invented',
    }
    const told = {
      template: templateOf(move),
      about: answer.question,
      meant: meaningOf(move),
      understood: answerInWords(answer),
    }
    return [part(exchange, heard, told)]
  })
}

const templateOf = ({ meant, content, act }: Move): string =>
  meant.length > 0
    ? meant.map(({ template }) => template).join(' + ')
    : content.kind === 'text'
      ? content.text.toLowerCase()
      : act

const meaningOf = ({ act, meant }: Move): string =>
  meant.length > 0 ? meant.map(({ fact }) => factInWords(fact)).join(', ') : act.replaceAll('_', ' ')

const wishes: Partial<Record<Act, string>> = {
  asks_for_person: 'asked:person',
  postpones: 'asked:later',
  stops: 'asked:stop',
}

/** Whether a wish was granted, and none granted that was not uttered. */
function hearWish(exchange: Exchange): Part[] {
  const { move, before, after } = exchange
  const wish = wishes[move.act] ?? null
  const granted = newReasons(before, after).find((reason) => reason.startsWith('asked:')) ?? null
  if (wish === null && granted === null) return []
  const told = {
    template: templateOf(move),
    about: granted ?? move.act,
    meant: meaningOf(move),
    understood: granted ?? 'no such wish',
  }
  const result =
    wish === granted ? 'right' : granted === null ? 'missed' : wish === null ? 'invented' : 'wrong'
  const { template } = told
  return [part(exchange, { matter: 'intent', asked: false, pressed: isPress(move), template, result }, told)]
}

const newReasons = (before: Saved | null, after: Saved): readonly string[] =>
  JSON.stringify(before?.context.outcome ?? null) === JSON.stringify(after.context.outcome)
    ? []
    : (after.context.outcome?.reasons ?? [])

/** The dialogue turned away from the language that its prospect writes. */
function hearLanguage(exchange: Exchange): Part[] {
  const { before, after, prospect, move } = exchange
  const from = before?.context.language ?? prospect.openedIn
  if (from !== prospect.language || after.context.language === prospect.language) return []
  const understood = after.context.language
  const told = { template: templateOf(move), about: understood, meant: prospect.language, understood }
  const { template } = told
  const heard = { matter: 'language', asked: false, pressed: false, template, result: 'wrong' } as const
  return [part(exchange, heard, told)]
}

const factInWords = ({ question, status, choice, amount }: Fact): string =>
  `${question}: ${choice ?? status}${amount === null ? '' : ` (${amount})`}`

const answerInWords = ({ question, status, choice, evidence }: Answer): string =>
  `${question}: ${choice ?? status}, from "${evidence.quote}"`
