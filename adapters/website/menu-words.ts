/** What is noted in the transcript when a prospect uses the menu, for whoever reads it, in whichever channel. */
import type { Language } from '../../src/domain/language.ts'

const ended: Record<Language, string> = {
  en: 'The visitor has ended this chat.',
  pl: 'Czat został zakończony przez osobę odwiedzającą stronę.',
  ru: 'Посетитель завершил этот чат.',
}

export const endedIn = (language: Language): string => ended[language]
