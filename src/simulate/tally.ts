/** What became of all prospects, in numbers: plain data, the same for a person's report and for machines. */
import { askedQuestions, type Playbook } from '../../flows/vocabulary.ts'
import type { Engagement } from '../domain/entry.ts'
import { type Language, languages } from '../domain/language.ts'
import { OutcomeKind } from '../domain/outcome.ts'
import type { Matter } from './hearing.ts'
import { type Misread, misreadOf } from './misread.ts'
import { personas } from './personas.ts'
import { OWN_LABEL } from './phrasing.ts'
import type { Channel } from './prospect.ts'
import type { Talk, Wonders } from './talk.ts'

export interface Results {
  playbook: { id: string; version: number }
  prospects: number
  seed: number
  languages: Partial<Record<Language, number>>
  channels: Record<Channel, number>
  /** Who came from a page or a link that tells how they come; whom a form had told something of. */
  entries: Record<Engagement | 'existing' | 'form', number>
  replies: {
    inAll: number
    pressed: number
    /** In the button's label, for want of words of the simulation's own for that choice. */
    inLabels: number
  }
  personas: Ends[]
  all: Ends
  /** Endings that a prospect asked for, and got. */
  wishes: Record<'person' | 'later' | 'stop', number>
  /** Fell silent for good, came back after a reminder or after they had been set aside. */
  silence: Record<'silent' | 'cameBack', number>
  wonders: Wonders
  /** Of those about whom the playbook decided. */
  decided: Decided
  /** The same of those who press buttons, and are hardly ever misunderstood. */
  pressing: Decided
  questions: { id: string; asked: number; again: number; left: number }[]
  /** Replies in words to the open question, by what it reads. */
  understood: Partial<Record<Language, Record<string, Hits>>>
  /** Facts told of their own accord, and wishes. */
  unasked: Partial<Record<Language, Hits>>
  wishesHeard: Partial<Record<Language, Hits>>
  misread: Misread[]
}

export interface Ends {
  id: string
  title: string
  prospects: number
  outcomes: Partial<Record<OutcomeKind, number>>
  left: number
}

export interface Decided {
  prospects: number
  questions: Spread
  /** How often a question stood there once more. */
  askedAgain: number
  everything: {
    questions: number
    /** 0 … 1: how much less is asked. */
    saved: number
    same: number
    /** The others: a question that was left out would have changed the outcome, or an answer was not what was said. */
    leftOut: number
    misunderstood: number
  }
}

export interface Spread {
  mean: number
  median: number
  p95: number
  most: number
}

export interface Hits {
  right: number
  wrong: number
  missed: number
  invented: number
}

export interface Simulated {
  playbook: Playbook
  seed: number
  talks: readonly Talk[]
}

export function tally({ playbook, seed, talks }: Simulated): Results {
  const count = (has: (talk: Talk) => boolean) => talks.filter(has).length
  const spoken = languages.filter((language) => playbook.languages.includes(language))
  const byLanguage = <T>(of: (talks: readonly Talk[]) => T): Partial<Record<Language, T>> =>
    Object.fromEntries(
      spoken.map((language) => [
        language,
        of(talks.filter(({ prospect }) => prospect.language === language)),
      ]),
    )
  return {
    playbook: { id: playbook.id, version: playbook.version },
    prospects: talks.length,
    seed,
    languages: byLanguage((own) => own.length),
    channels: {
      website: count(({ prospect }) => prospect.channel === 'website'),
      telegram: count(({ prospect }) => prospect.channel === 'telegram'),
    },
    entries: {
      cold: count(({ prospect }) => prospect.entry.engagement === 'cold'),
      interested: count(({ prospect }) => prospect.entry.engagement === 'interested'),
      ready: count(({ prospect }) => prospect.entry.engagement === 'ready'),
      existing: count(({ prospect }) => prospect.entry.customer === 'existing'),
      form: count(({ prospect }) => Object.keys(prospect.form).length > 0),
    },
    replies: repliesOf(talks),
    personas: personas.map(({ id, title }) =>
      endsOf(
        id,
        title,
        talks.filter(({ prospect }) => prospect.persona.id === id),
      ),
    ),
    all: endsOf('all', 'All', talks),
    wishes: {
      person: count(hasWish('asked:person')),
      later: count(hasWish('asked:later')),
      stop: count(hasWish('asked:stop')),
    },
    silence: {
      silent: count(({ leftAt }) => leftAt !== null),
      cameBack: count(({ cameBack }) => cameBack),
    },
    wonders: {
      answered: sum(talks.map(({ wonders }) => wonders.answered)),
      noted: sum(talks.map(({ wonders }) => wonders.noted)),
      other: sum(talks.map(({ wonders }) => wonders.other)),
    },
    decided: decidedOf(talks),
    pressing: decidedOf(talks.filter(({ prospect }) => prospect.presses)),
    questions: askedQuestions(playbook).map(({ id }) => ({
      id,
      asked: count(({ asked }) => asked.has(id)),
      again: sum(talks.map(({ asked }) => Math.max(0, (asked.get(id) ?? 0) - 1))),
      left: count(({ leftAt }) => leftAt === id),
    })),
    understood: byLanguage(understoodOf),
    unasked: byLanguage((own) => hitsOf(own, ({ asked, matter }) => !asked && !isOfAll(matter))),
    wishesHeard: byLanguage((own) => hitsOf(own, ({ matter }) => matter === 'intent')),
    misread: misreadOf(talks.flatMap(({ misreadings }) => misreadings)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** What is of a message as a whole. */
const isOfAll = (matter: Matter): boolean => matter === 'intent' || matter === 'language'

const hasWish =
  (reason: string) =>
  ({ fate }: Talk): boolean =>
    fate.kind === 'ended' && fate.outcome.reasons.includes(reason)

function repliesOf(talks: readonly Talk[]): Results['replies'] {
  const replies = talks.flatMap(({ heard }) => heard).filter(({ asked }) => asked)
  return {
    inAll: replies.length,
    pressed: replies.filter(({ pressed }) => pressed).length,
    inLabels: replies.filter(({ template }) => template === OWN_LABEL).length,
  }
}

function endsOf(id: string, title: string, talks: readonly Talk[]): Ends {
  const endedAs = (kind: OutcomeKind) =>
    talks.filter(({ fate }) => fate.kind === 'ended' && fate.outcome.kind === kind).length
  return {
    id,
    title,
    prospects: talks.length,
    outcomes: Object.fromEntries(OutcomeKind.options.map((kind) => [kind, endedAs(kind)])),
    left: talks.filter(({ fate }) => fate.kind === 'left').length,
  }
}

function decidedOf(talks: readonly Talk[]): Decided {
  const decided = talks.flatMap(({ asked, decision }) => (decision ? [{ asked, ...decision }] : []))
  const asked = decided.map((each) => each.asked.size)
  const everything = mean(decided.map(({ questions }) => questions))
  const same = decided.filter(({ kind, everything: other }) => kind === other)
  const others = decided.filter(({ kind, everything: other }) => kind !== other)
  const leftOut = others.filter(({ kind, withTheRest }) => kind !== withTheRest).length
  return {
    prospects: decided.length,
    questions: spreadOf(asked),
    askedAgain: mean(decided.map((each) => sum([...each.asked.values()]) - each.asked.size)),
    everything: {
      questions: everything,
      saved: everything === 0 ? 0 : 1 - mean(asked) / everything,
      same: same.length,
      leftOut,
      misunderstood: others.length - leftOut,
    },
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : sum(numbers) / numbers.length

function spreadOf(numbers: readonly number[]): Spread {
  const ordered = numbers.toSorted((one, other) => one - other)
  const at = (part: number) => ordered[Math.ceil(part * ordered.length) - 1] ?? 0
  return { mean: mean(numbers), median: at(0.5), p95: at(0.95), most: ordered.at(-1) ?? 0 }
}

function understoodOf(talks: readonly Talk[]): Record<string, Hits> {
  const replies = talks.flatMap(({ heard }) => heard).filter(({ asked, pressed }) => asked && !pressed)
  const matters = [...new Set(replies.map(({ matter }) => matter))].toSorted()
  return Object.fromEntries(
    matters.map((matter) => [matter, hitsOf(talks, (heard) => isWords(heard) && heard.matter === matter)]),
  )
}

type Heard = Talk['heard'][number]

const isWords = ({ asked, pressed }: Heard): boolean => asked && !pressed

function hitsOf(talks: readonly Talk[], has: (heard: Heard) => boolean): Hits {
  const results = talks
    .flatMap(({ heard }) => heard)
    .filter(has)
    .map(({ result }) => result)
  const count = (wanted: keyof Hits) => results.filter((result) => result === wanted).length
  return {
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    invented: count('invented'),
  }
}
