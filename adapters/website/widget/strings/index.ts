import type { WidgetLanguage } from '../language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { Strings } from './strings.ts'

export const strings: Record<WidgetLanguage, Strings> = { en, pl, ru }
