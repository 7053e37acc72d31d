/** Every example, as it was understood here and elsewhere. */
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
  /** The language that an intent's text was taken to be in. */
  languageFound: unknown
}

export function measure(example: Example, others: Others | null): Measured {
  const { language, kind, text, now, timeZone } = example
  const understood = understandLine({ lang: language, kind, text }, { now, timeZone })
  const isText = kind === 'intent' && text.length > 0
  return {
    ...example,
    understood,
    right: isRight(example, understood),
    chrono: judged(example, others?.chrono(example)),
    recognizers: judged(example, others?.recognizers(example)),
    languageFound: isText ? understandLine({ kind: 'language', text }, { now, timeZone }).value : null,
  }
}

const judged = (example: Example, theirs: Understood | null | undefined): boolean | null =>
  theirs ? isRight(example, theirs) : null
