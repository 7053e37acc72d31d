import { en } from './strings/en.ts'
import { pl } from './strings/pl.ts'
import { ru } from './strings/ru.ts'
import type { Strings } from './strings/strings.ts'

export const strings = { en, pl, ru } satisfies Record<string, Strings>
export type WidgetLanguage = keyof typeof strings

/** The first of `wanted` that the widget speaks ("pl-PL" is Polish), else English. */
export function chooseLanguage(wanted: readonly (string | null | undefined)[]): WidgetLanguage {
  for (const tag of wanted) {
    const language = tag?.toLowerCase().split('-')[0]
    if (language !== undefined && isSpoken(language)) return language
  }
  return 'en'
}

const isSpoken = (language: string): language is WidgetLanguage => Object.hasOwn(strings, language)
