import type { WidgetLanguage } from '../language.ts'

/** The closed launcher's own words; the chat's are in `strings/` and come with it. */
export interface LauncherWords {
  open: string
  close: string
  /** The chat could not be loaded. */
  failed: string
}

export const launcherWords: Record<WidgetLanguage, LauncherWords> = {
  en: {
    open: 'Open the chat',
    close: 'Close the chat',
    failed: 'The chat did not load. Please try again.',
  },
  pl: {
    open: 'Otwórz czat',
    close: 'Zamknij czat',
    failed: 'Czat się nie wczytał. Spróbuj ponownie.',
  },
  ru: {
    open: 'Открыть чат',
    close: 'Закрыть чат',
    failed: 'Чат не загрузился. Попробуйте ещё раз.',
  },
}
