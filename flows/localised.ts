/** What every part of a playbook is named and worded by. */
import { z } from 'zod'
import { Language } from '../src/domain/language.ts'

/** Short ASCII, so that it fits a channel's button payload and a machine's state name. */
export const Id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,23}$/)

/** One text in each of the playbook's languages. */
export const Localised = z.partialRecord(Language, z.string().min(1))
export type Localised = z.infer<typeof Localised>

/** The words in a language. Wording is checked when a playbook is parsed, so a gap here is a programming error. */
export function inWords(text: Localised, language: Language): string {
  const words = text[language]
  if (words === undefined)
    throw new Error(`no wording in ${language}; the playbook was not parsed with Playbook`)
  return words
}
