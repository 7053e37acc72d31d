/** The languages that the widget speaks: each is one file in `strings/`, and a line in `launcher/words.ts`. */
export const widgetLanguages = ['en', 'pl', 'ru'] as const
export type WidgetLanguage = (typeof widgetLanguages)[number]

/** The first of `wanted` that the widget speaks ("pl-PL" is Polish), else English. */
export function chooseLanguage(wanted: readonly (string | null | undefined)[]): WidgetLanguage {
  for (const tag of wanted) {
    const start = tag?.toLowerCase().split('-')[0]
    const language = widgetLanguages.find((spoken) => spoken === start)
    if (language) return language
  }
  return 'en'
}
