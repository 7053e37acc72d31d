/** Everybody who plays in the demo: 20 on the website, under its limit of 30 new chats a minute, and 10 on Telegram. */
import type { Script } from '../script.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

export const scripts: readonly Script[] = [...en, ...pl, ...ru]
