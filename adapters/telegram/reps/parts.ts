/** What the house gives for reps in Telegram. */
import type { Desk } from '../../../src/engine/desk.ts'
import type { HandoffStore } from '../../../src/engine/ports.ts'
import type { RepChats } from '../../../src/engine/rep-chats.ts'
import type { RepNoticeStore } from '../../../src/engine/rep-notice-port.ts'

export interface RepsParts {
  repChats: Pick<RepChats, 'find' | 'link' | 'unlinkGroup' | 'conversationOf'>
  desk: Pick<Desk, 'claim' | 'reply' | 'release' | 'returnToBot'>
  handoffs: Pick<HandoffStore, 'view'>
  repNotices: RepNoticeStore
  /** As people reach us, for links to the desk; null: there are none. */
  publicUrl: string | null
}
