/** A lead whose end is known, as calibration sees it: what was known of it, and whether it was won. */
export interface Example {
  /** Orders leads of the same instant, so that the split by time is the same every time. */
  id: string
  /** When the lead came, in milliseconds since 1970. */
  at: number
  won: boolean
  /** By feature, as written. A feature that is missing is blank, and so is one that `isBlank`. */
  values: Readonly<Record<string, string>>
}

/** Of features that Bantam recorded itself, and when: nobody can have filled them in afterwards. */
export const OWN_PREFIX = 'answer.'
export const isOwn = (feature: string): boolean => feature.startsWith(OWN_PREFIX)

const BLANKS = new Set(['', '-', '–', '—', 'n/a', '#n/a', 'null', 'nan', '(blank)', 'select'])

/** Nothing written, or one of the signs that exports write for nothing ("Select": a list from which nothing was chosen). */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || BLANKS.has(text.trim().toLowerCase())

/** What two ways of writing a value have in common: "Google " and "google" are one. Blank: the empty string. */
export const folded = (text: string | undefined): string =>
  text === undefined || isBlank(text) ? '' : text.trim().replace(/\s+/g, ' ').toLowerCase()

/** A number as forms and spreadsheets write it: "12.5", "12,5", "1 250", "40 %". Null: it is none. */
export function numeral(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '')
  const dotted = bare.includes('.') ? bare.replace(/,(?=\d{3}(\D|$))/g, '') : bare.replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : null
}
