import type { Language } from './language.ts'
import { strings } from './strings.ts'

/** A playbook's own words in the language of the desk, else in the first that it has. */
export function localised(text: Partial<Record<Language, string>>): string {
  const language = strings.locale.slice(0, 2)
  const found = Object.entries(text).find(([id]) => id === language) ?? Object.entries(text)[0]
  return found?.[1] ?? ''
}
