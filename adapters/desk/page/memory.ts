/** What the page remembers in this browser. A browser may forbid to keep anything; then it lasts as long as the page. */
export interface Remembered {
  /** The id of the last event of the stream that was heard; null: none. */
  heard: string | null
  /** Conversations with something new that nobody has looked at. */
  unread: string[]
}

export interface AlertSettings {
  desktop: boolean
  sound: boolean
}

const ALERTS = 'bantam.desk.alerts'

/** Of one user: nobody else who sits down here is told of it. */
const keyOf = (userId: string) => `bantam.desk.heard.${userId}`

const fields = (text: string | null): Record<string, unknown> => {
  try {
    return { ...JSON.parse(text ?? '{}') }
  } catch {
    return {}
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {}
}

export const memory = {
  recall(userId: string): Remembered {
    const { heard, unread } = fields(read(keyOf(userId)))
    return {
      heard: typeof heard === 'string' ? heard : null,
      unread: Array.isArray(unread) ? unread.filter((id) => typeof id === 'string') : [],
    }
  },
  remember: (userId: string, remembered: Remembered): void => keep(keyOf(userId), remembered),
  /** Nothing is switched on that was not asked for. */
  alerts(): AlertSettings {
    const { desktop, sound } = fields(read(ALERTS))
    return { desktop: desktop === true, sound: sound === true }
  },
  keepAlerts: (settings: AlertSettings): void => keep(ALERTS, settings),
}
export type Memory = typeof memory
