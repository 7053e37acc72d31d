import type { Numbered, Phrases } from './language.ts'

/** A list of phrases, separated by commas, over as many lines as it takes. */
export const phrases = (parts: TemplateStringsArray, ...values: string[]): Phrases =>
  String.raw({ raw: parts }, ...values)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** A list whose entries have a number: `20 twenty; 30 thirty, thirtyish`. */
export const numbered = (parts: TemplateStringsArray, ...values: string[]): Numbered =>
  String.raw({ raw: parts }, ...values)
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, value = '', words = ''] = /^(\S+)\s+(.*)$/su.exec(entry) ?? []
      if (!Number.isFinite(Number(value)) || words === '') {
        throw new TypeError(
          `a numbered list of words has the entry "${entry}": write a number and then words`,
        )
      }
      return { value: Number(value), words: phrases`${words}` }
    })

/** Lists of words one after another, as of the months: `january, jan; february, feb`. */
export const rows = (parts: TemplateStringsArray): readonly Phrases[] =>
  parts
    .join('')
    .split(';')
    .map((row) => phrases`${row}`)

/** A group to be put into several phrases: `(boss|manager)`. */
export const anyOf = (parts: TemplateStringsArray): string => `(${phrases`${parts.join('')}`.join('|')})`

/** The same without its brackets, to be put into other groups: `(${bosses}|${boards})`. */
export const either = (parts: TemplateStringsArray): string => phrases`${parts.join('')}`.join('|')
