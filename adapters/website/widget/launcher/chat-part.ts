/** Between the launcher, which every page carries, and the chat, which is loaded once somebody wants it. */
import type { Chat } from '../chat.ts'
import type { Attributes, Choices } from '../choices.ts'
import type { WidgetLanguage } from '../language.ts'
import type { Memory } from '../memory.ts'
import type { Page } from '../settings.ts'
import type { Strings } from '../strings/strings.ts'
import type { Launcher } from './launcher.ts'

/** What the chat finds on the page. */
export interface Entrance {
  /** Of the script's address, and the page's around it, as it was loaded. */
  src: string
  attributes: Attributes
  page: Page
  choices: Choices
  memory: Memory
  launcher: Launcher
  /** Loads another language. */
  wordsOf(language: WidgetLanguage): Promise<Strings>
}

/** As the page needs it: a link's token is taken from the page's address. */
export type ChatOnSite = Omit<Chat, 'follow'> & { follow(): void }

/** The chat's file in one language. */
export interface ChatPart {
  words: Strings
  /** `ended`: the chat has let go of its conversation and gone from the page; whoever wants another starts one. */
  startChat(entrance: Entrance, words: Strings, ended: () => void): ChatOnSite
}

/** The chat's files as built; their names change with their content. */
declare const CHAT_FILES: Record<WidgetLanguage, string>

/** Loads the chat from where the script came from. Browsers remember a failure by its address, hence `attempt`. */
export function loadChat(src: string, language: WidgetLanguage, attempt: number): Promise<ChatPart> {
  const again = attempt > 0 ? `?again=${attempt}` : ''
  return import(/* @vite-ignore */ new URL(`widget/${CHAT_FILES[language]}${again}`, src).href)
}
