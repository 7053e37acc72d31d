import type { WidgetLanguage } from '../language.ts'
import type { Strings } from '../strings/strings.ts'

/** What the chat speaks. */
export interface Speech {
  language: WidgetLanguage
  words: Strings
}
