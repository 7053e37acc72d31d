/** Every example, as it was understood here and elsewhere. */
import type { Language } from '../../../src/domain/language.ts'
import { type Understood, understandLine } from '../../../src/understand.ts'
import type { Example } from './data.ts'
import { isRight } from './judge.ts'
import type { Others } from './others.ts'

export interface Measured extends Example {
  understood: Understood
  right: boolean
  /** Null: they are not there, or do not know the kind in this language. */
  chrono: boolean | null
  recognizers: boolean | null
  /** The language that an intent's text was taken to be in: of a text alone, and in a conversation of its language. */
  languageFound: unknown
  languageKept: unknown
}

export function measure(example: Example, others: Others | null): Measured {
  const { language, kind, text, now, timeZone } = example
  const understood = understandLine({ lang: language, kind, text }, { now, timeZone })
  const isText = kind === 'intent' && text.length > 0
  const languageIn = (lang?: Language) =>
    isText ? understandLine({ lang, kind: 'language', text }, { now, timeZone }).value : null
  return {
    ...example,
    understood,
    right: isRight(example, understood),
    chrono: judged(example, others?.chrono(example)),
    recognizers: judged(example, others?.recognizers(example)),
    languageFound: languageIn(),
    languageKept: languageIn(language),
  }
}

const judged = (example: Example, theirs: Understood | null | undefined): boolean | null =>
  theirs ? isRight(example, theirs) : null
