import { inLanguages } from '../../strings.ts'
import { en } from './words/en.ts'
import { pl } from './words/pl.ts'
import { ru } from './words/ru.ts'

export const words = inLanguages({ en, pl, ru })
