import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

/** What every playbook says alike, by language. */
export const common = { en, pl, ru }
