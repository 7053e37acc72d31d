/** The languages that mails are written in. */
import type { Language } from '../../../src/domain/language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

const words: Record<Language, Words> = { en, pl, ru }

export const wordsIn = (language: Language): Words => words[language]
