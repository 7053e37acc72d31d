/** Between the launcher, which every page carries, and the chat, which is loaded once somebody wants it. */
import type { Chat } from '../chat.ts'
import type { WidgetLanguage } from '../language.ts'
import type { Memory } from '../memory.ts'
import type { Settings } from '../settings.ts'
import type { Strings } from '../strings/strings.ts'
import type { Launcher } from './launcher.ts'

/** What the chat finds on the page. */
export interface Entrance {
  settings: Settings
  memory: Memory
  launcher: Launcher
}

/** The chat's file in one language. */
export interface ChatPart {
  words: Strings
  startChat(entrance: Entrance, words: Strings): Chat
}

/** The chat's files as built; their names change with their content. */
declare const CHAT_FILES: Record<WidgetLanguage, string>

/** Loads the chat from where the script came from. Browsers remember a failure by its address, hence `attempt`. */
export function loadChat(src: string, language: WidgetLanguage, attempt: number): Promise<ChatPart> {
  const again = attempt > 0 ? `?again=${attempt}` : ''
  return import(/* @vite-ignore */ new URL(`widget/${CHAT_FILES[language]}${again}`, src).href)
}
