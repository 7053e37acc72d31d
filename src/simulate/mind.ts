/** What a prospect does next, by what they were asked, how they are and what they have said already. */
import { inWords, type Playbook, type Question } from '../../flows/vocabulary.ts'
import type { InboundContent } from '../domain/inbound.ts'
import type { OutcomeKind } from '../domain/outcome.ts'
import type { Chance } from './chance.ts'
import { typed } from './mistakes.ts'
import { fill, phrase, type Speaking } from './phrasing.ts'
import type { Prospect } from './prospect.ts'
import { absent, type Fact, type Facts } from './truth.ts'
import { wordsIn } from './words/index.ts'
import { ownQuestions } from './words/questions.ts'

/** What is meant by a message as a whole. */
export type Act =
  | 'answers'
  | 'opens'
  | 'corrects'
  | 'asks_back'
  | 'small_talk'
  | 'off_topic'
  | 'misunderstands'
  | 'asks_for_person'
  | 'stops'
  | 'postpones'

/** A fact that a message means to tell, by the template that it was made from. */
export interface Meant {
  fact: Fact
  /** In reply to the question, and not of their own accord. */
  asked: boolean
  template: string
}

export interface Move {
  act: Act
  content: InboundContent
  meant: Meant[]
}

/** What the prospect sees. */
export interface View {
  question: Question | null
  outcome: OutcomeKind | null
  /** Whether the question stands there once more, and they have not asked for that. */
  again: boolean
}

export interface Mind {
  /** Null: they have nothing more to say. */
  next(view: View, now: Date): Move | null
  /** What they hold true as far as they have said it: a slip that was not put right stands. */
  held(): Facts
  /** They take it up again, with patience anew. */
  takesUp(): void
}

/** Of every message. */
const STOPS = 0.004
const POSTPONES = 0.01
const MISUNDERSTANDS = 0.015
/** Beside the answer. */
const TELLS_MORE = 0.45

export function createMind(playbook: Playbook, prospect: Prospect, chance: Chance): Mind {
  const words = wordsIn[prospect.language]
  const told = new Set(Object.keys(prospect.form))
  let slip: 'to come' | 'made' | 'mended' = 'to come'
  let borne = 0
  let hasOpened = false

  const factOn = (question: string): Fact => {
    const fact = prospect.facts.get(question) ?? absent(question, 'unknown')
    return prospect.slip?.question === question && slip !== 'mended' ? prospect.slip : fact
  }

  function tell(meant: Meant[]): void {
    for (const { fact } of meant) {
      told.add(fact.question)
      if (fact === prospect.slip) slip = 'made'
    }
  }

  /** One of the other questions' facts, told of their own accord. */
  function unasked(speaking: Speaking, except: ReadonlySet<string>): { text: string; meant: Meant } | null {
    const open = [...prospect.facts.keys()].filter((id) => !told.has(id) && !except.has(id))
    const fact = factOn(chance.pickAny(open) ?? '')
    const said = fact.status === 'given' || fact.status === 'no' ? phrase(speaking, fact, 'told') : null
    return said && { text: said.text, meant: { fact, asked: false, template: said.template } }
  }

  function says(act: Act, text: string, meant: Meant[] = []): Move {
    tell(meant)
    const isAddress = meant.some(({ template }) => /\{(email|phone)\}/.test(template))
    return { act, content: { kind: 'text', text: isAddress ? text : typed(text, prospect, chance) }, meant }
  }

  function answer(speaking: Speaking, question: Question, again: boolean): Move {
    const fact = factOn(question.id)
    if (question.reads === 'contact' && fact.status === 'given' && sharesContact) return share(fact)
    const pressed = pressable(question, fact)
    if (pressed && chance.happens(prospect.presses ? 0.92 : again ? 0.5 : 0.06)) {
      const meant = [{ fact, asked: true, template: '(the button)' }]
      tell(meant)
      const text = inWords(pressed.label, prospect.language)
      return {
        act: 'answers',
        content: { kind: 'choice', text, question: question.id, choice: pressed.id },
        meant,
      }
    }
    return inOwnWords(speaking, question, fact)
  }

  /** Telegram's own button for it. */
  const sharesContact = prospect.channel === 'telegram' && prospect.presses

  function share(fact: Fact): Move {
    const { name, phone } = prospect.person
    const meant = [{ fact, asked: true, template: '(the contact button)' }]
    tell(meant)
    return { act: 'answers', content: { kind: 'contact', text: phone, contact: { name, phone } }, meant }
  }

  function inOwnWords(speaking: Speaking, question: Question, fact: Fact): Move {
    const style = chance.happens({ terse: 0.85, plain: 0.2, chatty: 0.05 }[prospect.talk]) ? 'terse' : 'plain'
    const said = phrase(speaking, fact, style) ?? phrase(speaking, fact, 'plain')
    if (!said) return says('small_talk', chance.pick(words.smallTalk))
    const meant: Meant[] = [{ fact, asked: true, template: said.template }]
    if (prospect.talk !== 'chatty') return says('answers', said.text, meant)
    const parts = [chance.pick(words.before) + said.text]
    while (parts.length < 3 && chance.happens(TELLS_MORE)) {
      const more = unasked(speaking, new Set([question.id, ...meant.map((each) => each.fact.question)]))
      if (!more) break
      parts.push(more.text)
      meant.push(more.meant)
    }
    return says('answers', parts.join(chance.pick(words.joints)) + chance.pick(words.after), meant)
  }

  function correction(speaking: Speaking): Move | null {
    const fact = prospect.slip && prospect.facts.get(prospect.slip.question)
    if (slip !== 'made' || !fact) return null
    const said = phrase(speaking, fact, 'told') ?? phrase(speaking, fact, 'plain')
    if (!said) return null
    slip = 'mended'
    const text = fill(chance.pick(words.corrections), { fact: said.text })
    return says('corrects', text, [{ fact, asked: false, template: said.template }])
  }

  function opening(speaking: Speaking): Move | null {
    hasOpened = true
    if (!prospect.opensWithWords) return null
    const greeting = chance.pick(words.openings)
    const more = prospect.talk === 'chatty' ? unasked(speaking, new Set()) : null
    return more ? says('opens', `${greeting}. ${more.text}`, [more.meant]) : says('opens', greeting)
  }

  /** What comes up beside the question, and leaves it open. */
  function besides(speaking: Speaking): Move | null {
    const { asksForPerson, asksBack, wanders } = prospect.persona
    if (chance.happens(asksForPerson)) return says('asks_for_person', chance.pick(words.person))
    if (chance.happens(STOPS)) return says('stops', chance.pick(words.stop))
    if (chance.happens(POSTPONES)) return says('postpones', chance.pick(words.later))
    if (chance.happens(asksBack)) return says('asks_back', wonder())
    if (chance.happens(wanders)) return aside()
    return slip === 'made' && chance.happens(0.5) ? correction(speaking) : null
  }

  const wonder = (): string =>
    chance.pickAny([...words.questions, ...(ownQuestions[prospect.language][playbook.id] ?? [])]) ?? '?'

  const aside = (): Move =>
    chance.happens(0.4)
      ? says('small_talk', chance.pick(words.smallTalk))
      : says('off_topic', chance.pick(words.offTopic))

  /** They take the question for another one. */
  function misunderstanding(speaking: Speaking, question: Question): Move | null {
    const wrong = chance.happens(MISUNDERSTANDS) ? unasked(speaking, new Set([question.id])) : null
    return wrong && says('misunderstands', wrong.text, [wrong.meant])
  }

  function replies(speaking: Speaking, { question, again }: View): Move | null {
    borne += again ? 2 : 1
    if (question === null || (prospect.stays !== null && borne > prospect.stays)) return null
    return besides(speaking) ?? misunderstanding(speaking, question) ?? answer(speaking, question, again)
  }

  return {
    next(view, now) {
      const speaking: Speaking = { playbook, prospect, chance, now }
      const begun = hasOpened ? null : opening(speaking)
      if (begun) return begun
      const isOver = view.outcome !== null && view.question === null
      if (isOver) return chance.happens(0.5) ? correction(speaking) : null
      return replies(speaking, view)
    },
    takesUp() {
      borne = 0
    },
    held: () =>
      prospect.slip && slip === 'made'
        ? new Map([...prospect.facts, [prospect.slip.question, prospect.slip]])
        : prospect.facts,
  }
}

const pressable = (question: Question, fact: Fact) =>
  question.choices.find(({ id, absence }) =>
    fact.status === 'given' ? id === fact.choice : absence === fact.status,
  ) ?? null
