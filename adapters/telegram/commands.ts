/** The commands of the chat's menu, and what they mean when they are typed. Pure. */
import type { BotCommand } from 'telegraf/types'
import { Language } from '../../src/domain/language.ts'
import type { Wording } from './wording.ts'

export type Command =
  /** `payload` is the deep link's (`t.me/<bot>?start=<payload>`): where the prospect comes from. */
  | { type: 'start'; payload: string | null }
  | { type: 'command'; command: 'human' | 'stop' | 'restart' }
  /** Null: which one is still to be asked. */
  | { type: 'language'; language: Language | null }
  /** Answered beside the conversation. */
  | { type: 'help' }
  | { type: 'privacy' }

/** `/name`, in groups `/name@bot`, then anything. */
const COMMAND = /^\/([a-z]+)(?:@\w+)?(?:\s+(.*\S))?\s*$/is

/** What Telegram lets a deep link carry. */
const PAYLOAD = /^[\w-]{1,64}$/

/** Null: the text is no command of ours, and so is what the prospect says. */
export function readCommand(text: string): Command | null {
  const [, name = '', rest = ''] = COMMAND.exec(text) ?? []
  switch (name.toLowerCase()) {
    case 'start':
      return { type: 'start', payload: PAYLOAD.test(rest) ? rest : null }
    case 'human':
      return { type: 'command', command: 'human' }
    case 'stop':
      return { type: 'command', command: 'stop' }
    case 'restart':
      return { type: 'command', command: 'restart' }
    case 'language':
      return { type: 'language', language: Language.safeParse(rest.toLowerCase()).data ?? null }
    case 'help':
      return { type: 'help' }
    case 'privacy':
      return { type: 'privacy' }
    default:
      return null
  }
}

/** The menu in one language, in the order that it is shown in. */
export const commandMenu = ({ commands }: Wording): BotCommand[] =>
  (['start', 'human', 'language', 'restart', 'stop', 'privacy', 'help'] as const).map((command) => ({
    command,
    description: commands[command],
  }))

/** What the bot does, and its menu in words. */
export const helpText = (words: Wording): string =>
  [
    words.help,
    commandMenu(words)
      .map(({ command, description }) => `/${command} – ${description}`)
      .join('\n'),
  ].join('\n\n')
