import type { Entry } from '../conversation.ts'

/** What one speaker says in a row. */
export interface Group {
  key: string
  author: Entry['author']
  name: string | null
  /** It is not who spoke to the visitor before: worth saying who it is. */
  introduces: boolean
  /** The time, where some has passed since the group before. */
  heading: string | null
  entries: Entry[]
}

/** After such a silence, the time is worth a line. */
const SILENCE_MS = 30 * 60_000

export function groupsOf(entries: readonly Entry[], language: string, now: number): Group[] {
  const groups: Group[] = []
  let previous: Entry | null = null
  let speaker: Entry | null = null
  for (const entry of entries) {
    const silence = previous === null || entry.at - previous.at > SILENCE_MS
    const current = groups.at(-1)
    if (current && !silence && current.author === entry.author && current.name === entry.name) {
      current.entries.push(entry)
    } else {
      groups.push({
        key: entry.clientId ?? entry.id,
        author: entry.author,
        name: entry.name,
        introduces: speaker?.author !== entry.author || speaker.name !== entry.name,
        heading: silence ? timeOf(entry.at, previous?.at ?? now, language) : null,
        entries: [entry],
      })
    }
    previous = entry
    if (entry.author !== 'visitor') speaker = entry
  }
  return groups
}

/** On the day that was told last, or today if none was, the hour is enough. */
function timeOf(at: number, told: number, language: string): string {
  const sameDay = new Date(at).toDateString() === new Date(told).toDateString()
  const format: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'short' }
    : { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }
  return new Intl.DateTimeFormat(language, format).format(at)
}
