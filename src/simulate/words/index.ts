import type { Language } from '../../domain/language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

export const wordsIn: Readonly<Record<Language, Words>> = { en, pl, ru }
