/** The replies of every language; a new one is a file here. */
import type { Language } from '../../src/domain/language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import type { Replies } from './replies.ts'
import { ru } from './ru.ts'

export const libraryReplies: Readonly<Record<Language, Replies>> = { en, pl, ru }
