import type { Language } from '../../domain/language.ts'
import { en } from './en.ts'
import type { LanguageFile } from './language.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

export const languageFiles: Readonly<Record<Language, LanguageFile>> = { en, pl, ru }
