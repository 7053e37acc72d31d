/** What prospects say, in one language: written for the simulation, and for no machine in particular. */
import type { z } from 'zod'
import type { Authority } from '../../domain/reading.ts'

type Some = readonly [string, ...string[]]

/** The same in a word, as a sentence in reply, and so that it is understood without having been asked. */
export interface Said {
  terse: Some
  plain: Some
  told: readonly string[]
}

/** `terse` and `plain` reply to the question; `told` is understood without it. */
export type Style = keyof Said

/** Plural forms by `Intl.PluralRules`, `single` standing for one of it without a number: "a month". */
export interface Counted {
  single: string
  few: string
  many: string
}

export interface Words {
  /** `{sum}`. */
  money: Said
  /** By ISO 4217 code: how people write it after a number. What is not here goes by its code. */
  currencies: Readonly<Record<string, Some>>
  /** The currency that people here may count in instead of the playbook's. */
  ownCurrency: string
  sums: {
    /** `{n}` the number, `{k}` its thousands, `{thousand}` the word for them, `{cur}` the currency. */
    exact: Some
    /** Without a currency: it is the one that was asked for. */
    bare: Some
    /** `{a}` and `{b}` in thousands. */
    range: Some
    /** `{sum}`. */
    rough: Some
    monthly: Some
    thousand: Counted
    /** Between the thousands of a number. */
    group: string
  }
  /** `{when}`. */
  time: Said
  when: {
    soon: Some
    /** `{year}`: one far enough. */
    far: Some
    /** `{span}`. */
    in: Some
    spans: Record<'week' | 'month', Counted>
    /** "in January" … "in December". */
    months: Some
    /** Two to six, as said before months. */
    small: Some
  }
  authority: Readonly<Record<z.infer<typeof Authority>, Said>>
  /** `{n}`; by question, `other` for one that is not named. */
  numbers: { readonly other: Said } & Readonly<Record<string, Said>>
  /** `{name}`, `{email}`, `{phone}`: each text has one of the latter two. */
  contact: { email: Said; phone: Said }
  absences: { no: Said; unknown: Said; declined: Said }
  /** A bare yes or no. */
  yes: Some
  no: Some
  /** By `question.choice`. A choice that is not here is said in its label's words. */
  choices: Readonly<Record<string, Said>>
  /** Before and after what a talkative person says; the empty text for nothing. */
  before: Some
  after: Some
  joints: Some
  openings: Some
  /** `{fact}`. */
  corrections: Some
  person: Some
  stop: Some
  later: Some
  questions: Some
  smallTalk: Some
  offTopic: Some
  names: readonly [
    readonly [first: string, last: string, address: string],
    ...(readonly [string, string, string])[],
  ]
  /** Digits for `#`. */
  phones: Some
}
