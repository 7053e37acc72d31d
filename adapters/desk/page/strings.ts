/**
 * Every word of the page in the language that is spoken. A language is one object of the shape of English: a missing word
 * does not compile.
 */
import type { Language } from './language.ts'
import { en, type Strings } from './strings/en.ts'
import { pl } from './strings/pl.ts'
import { ru } from './strings/ru.ts'

export type { Strings }

const all: Record<Language, Strings> = { en, pl, ru }

let spoken: Language = 'en'

/** Read it where something is shown, never when a module is loaded: the language may change. */
export let strings: Strings = en

export function speak(language: Language): void {
  spoken = language
  strings = all[language]
}

/** A page's words of its own: `const words = inLanguages({ en, pl, ru })`, and `words().heading` where it is shown. */
export const inLanguages =
  <T>(own: Record<Language, T>) =>
  (): T =>
    own[spoken]
