/** In which language the desk speaks: what was chosen in this browser, else what the browser asks for, else English. */
import type { Language } from '../../../src/domain/language.ts'

export type { Language }

/** By their own names, so that everybody finds theirs. */
export const languages: Record<Language, string> = { en: 'English', pl: 'Polski', ru: 'Русский' }

const KEY = 'bantam.desk.language'

export const isLanguage = (id: string | null): id is Language => id !== null && Object.hasOwn(languages, id)

/** `asked`: the browser's own list, the most wanted first, as `pl-PL`. */
export function preferred(asked: readonly string[]): Language {
  return asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}

export function chosenLanguage(): Language {
  const kept = readKept()
  return isLanguage(kept) ? kept : preferred(navigator.languages)
}

/** A browser may forbid to keep anything; then the choice lasts as long as the page. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {}
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
