/** What a prospect is told who waits for a person while nobody is at work: when to expect one, and what they can do. */
import type { Language } from '../src/domain/language.ts'
import { addDays, localTime } from '../src/domain/schedule.ts'
import type { Choice } from '../src/domain/transcript.ts'
import { fill } from './phrases.ts'
import { nobodyThere } from './wording/nobody-there.ts'

/** The question that its buttons answer; a playbook's own questions are named by their criterion, too. */
export const NOBODY_THERE = 'nobody_there'

/** `go_on`: the bot asks on, and they keep their place · `cancel`: they do not wait any more. */
export const nobodyThereChoices = (language: Language): Choice[] => [
  { id: 'go_on', label: nobodyThere[language].goOn },
  { id: 'cancel', label: nobodyThere[language].cancel },
]

export const cancelledWords = (language: Language): string => nobodyThere[language].cancelled

interface Occasion {
  /** When somebody is at work; null: it is not known. */
  until: Date | null
  at: Date
  /** The prospect's. */
  timeZone: string
  /** They left an address or a number. */
  isReachable: boolean
}

export function nobodyThereWords(language: Language, { until, at, timeZone, isReachable }: Occasion): string {
  const words = nobodyThere[language]
  const when = until ? fill(words.back, { when: whenInWords(language, until, at, timeZone) }) : words.unknown
  return `${words.nobody} ${when} ${isReachable ? words.reachable : words.leaveContact}`
}

const locales: Record<Language, string> = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' }

/** The day as people say it, the hour on the prospect's own clock. */
function whenInWords(language: Language, until: Date, at: Date, timeZone: string): string {
  const words = nobodyThere[language]
  const [then, now] = [until, at].map((instant) => localTime(instant.toISOString(), timeZone)) as [
    string,
    string,
  ]
  const [day, today] = [then.slice(0, 10), now.slice(0, 10)]
  const time = then.slice(11, 16).replace(/^0/, '')
  if (day === today) return fill(words.today, { time })
  if (day === addDays(today, 1)) return fill(words.tomorrow, { time })
  const weekday = words.days[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  const format = new Intl.DateTimeFormat(locales[language], { timeZone, day: 'numeric', month: 'long' })
  return fill(words.onDay, { weekday, date: format.format(until), time })
}
