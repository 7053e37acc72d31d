/**
 * What the browser remembers between pages: one entry, written only once the visitor has opened the chat or closed one
 * that had opened by itself. Without storage (refused, private window) the chat works, and ends with the page.
 */
import type { Outgoing } from './activities.ts'
import type { Choices } from './choices.ts'
import type { VisitorEvent } from './client.ts'
import { type WidgetLanguage, widgetLanguages } from './language.ts'

const KEY = 'bantam.chat'
const VERSION = 1
/** After so long without a page of the site, what comes next is another visit. */
const VISIT_MS = 30 * 60_000

export interface Remembered {
  playbook: string | null
  conversationId: string
  /** Opens this conversation again when its token has expired. */
  resumeToken: string
  /** The last message that the visitor has had before their eyes. */
  read: number
  /** The panel was open. */
  open: boolean
  /** Written and not sent. */
  draft: string
  /** Messages that the server may not have yet; it counts each once. */
  unsent: Outgoing[]
  /** What the server may not have heard of yet. */
  events: VisitorEvent[]
}

export interface Visit {
  /** They have talked to us, or would not, on an earlier one. */
  returning: boolean
  /** The chat has been open in it. */
  opened: boolean
  /** What they have chosen to speak; null: as the page does. */
  language: WidgetLanguage | null
}

export interface Memory {
  /** Null: nothing is remembered, or it is of another playbook or an older version. */
  recall(): Remembered | null
  remember(remembered: Omit<Remembered, 'playbook'>): void
  /** Nothing of the conversation is left. */
  forget(): void
  visit(): Readonly<Visit>
  /** The chat is open; from then on no rule opens it in this visit. */
  opened(): void
  /** The visitor has chosen a language. */
  spoken(language: WidgetLanguage): void
  /** The visitor has closed it: worth remembering, though nothing was said. */
  dismissed(): void
  /** Calls when another tab has written the entry; `gone`: cleared it. */
  onElsewhere(listener: (gone: boolean) => void): void
}

type Entry = Partial<Remembered> & Partial<Visit> & { v?: unknown; at?: number }

/**
 * The name that a tab bears while it stays on the site: it tells the next page that a rule has opened the chat already,
 * although nothing may be stored yet. A tab that has a name keeps it.
 */
const MARK = 'bantam'

/** Where the entry is kept. */
export interface Shelf {
  read(): string | null
  write(text: string): void
  clear(): void
}

/** `choices` may still change their mind about the playbook. */
export function createMemory(
  shelf: Shelf,
  choices: Pick<Choices, 'playbook'>,
  tab: { name: string } = window,
  now: () => number = Date.now,
): Memory {
  const entry = attempt(() => parse(shelf.read()))
  const isNew = entry !== null && now() - (entry.at ?? 0) > VISIT_MS
  const visit: Visit = {
    returning: isNew || !!entry?.returning,
    opened: !isNew && (tab.name === MARK || !!entry?.opened),
    language: widgetLanguages.find((each) => each === entry?.language) ?? null,
  }
  if (entry) write(entry)

  function write(kept: Entry): void {
    attempt(() => shelf.write(JSON.stringify({ ...kept, v: VERSION, at: now(), ...visit })))
  }

  const again = () => write(attempt(() => parse(shelf.read())) ?? {})

  return {
    recall: () => attempt(() => conversationOf(parse(shelf.read()), choices.playbook)),
    remember: (remembered) => write({ playbook: choices.playbook, ...remembered }),
    forget: () => void attempt(shelf.clear),
    visit: () => visit,
    opened: () => {
      visit.opened = true
      tab.name ||= MARK
    },
    spoken: (language) => {
      visit.language = language
      again()
    },
    dismissed: again,
    onElsewhere: (listener) => {
      addEventListener('storage', ({ key, newValue }) => {
        if (key === KEY) listener(newValue === null)
      })
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

function parse(text: string | null): Entry | null {
  const value: Entry | null = JSON.parse(text ?? 'null')
  return value?.v === VERSION ? value : null
}

function conversationOf(entry: Entry | null, wanted: string | null): Remembered | null {
  const { conversationId, resumeToken, playbook = null } = entry ?? {}
  if (!conversationId || !resumeToken || playbook !== wanted) return null
  return {
    read: 0,
    open: false,
    draft: '',
    unsent: [],
    events: [],
    ...entry,
    conversationId,
    resumeToken,
    playbook,
  }
}

/** This page's origin alone. */
export const localShelf: Shelf = {
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
  clear: () => localStorage.removeItem(KEY),
}

/** Days. */
const COOKIE_AGE = 30

/**
 * All of a domain's sites: `.shop.example`. What does not fit into a cookie is left out: events count on their own page,
 * and what could not be sent is sent from it.
 */
export const cookieShelf = (domain: string): Shelf => {
  const write = (text: string, seconds: number) => {
    const secure = location.protocol === 'https:' ? ';secure' : ''
    const cookie = `${KEY}=${encodeURIComponent(text)};domain=${domain};path=/;max-age=${seconds};samesite=lax${secure}`
    // The Cookie Store API would need https, and an answer later than the page can wait.
    Reflect.set(document, 'cookie', cookie)
  }
  return {
    read: () => {
      const found = document.cookie.split('; ').find((each) => each.startsWith(`${KEY}=`))
      return found ? decodeURIComponent(found.slice(KEY.length + 1)) : null
    },
    write: (text) =>
      write(
        JSON.stringify({ ...JSON.parse(text), events: undefined, unsent: undefined }),
        COOKIE_AGE * 86_400,
      ),
    clear: () => write('', 0),
  }
}
