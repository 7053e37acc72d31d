/**
 * What the browser remembers between pages: one entry, written only once the visitor has opened the chat. Without
 * storage (refused, private window) the chat works, and ends with the page.
 */
import type { VisitorEvent } from './client.ts'
import type { Settings } from './settings.ts'

const KEY = 'bantam.chat'
const VERSION = 1

export interface Remembered {
  playbook: string | null
  conversationId: string
  /** Opens this conversation again when its token has expired. */
  resumeToken: string
  /** The last message that the visitor has had before their eyes. */
  read: number
  /** The panel was open. */
  open: boolean
  /** What the server may not have heard of yet. */
  events: VisitorEvent[]
}

export interface Memory {
  /** Null: nothing is remembered, or it is of another playbook or an older version. */
  recall(): Remembered | null
  remember(remembered: Omit<Remembered, 'playbook'>): void
  forget(): void
}

/** `settings` may still change its mind about the playbook. */
export function createMemory(storage: () => Storage, settings: Pick<Settings, 'playbook'>): Memory {
  return {
    recall: () => attempt(() => parse(storage().getItem(KEY), settings.playbook)),
    remember: (remembered) => {
      attempt(() =>
        storage().setItem(KEY, JSON.stringify({ v: VERSION, playbook: settings.playbook, ...remembered })),
      )
    },
    forget: () => {
      attempt(() => storage().removeItem(KEY))
    },
  }
}

/** Storage may throw at any touch; then there is none. */
function attempt<T>(touch: () => T): T | null {
  try {
    return touch()
  } catch {
    return null
  }
}

function parse(entry: string | null, playbook: string | null): Remembered | null {
  const value: Partial<Remembered> & { v?: unknown } = JSON.parse(entry ?? 'null') ?? {}
  if (value.v !== VERSION || (value.playbook ?? null) !== playbook) return null
  if (typeof value.conversationId !== 'string' || typeof value.resumeToken !== 'string') return null
  return {
    playbook,
    conversationId: value.conversationId,
    resumeToken: value.resumeToken,
    read: typeof value.read === 'number' ? value.read : 0,
    open: value.open === true,
    events: Array.isArray(value.events) ? value.events : [],
  }
}
