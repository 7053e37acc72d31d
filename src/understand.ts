/** `bantam understand`: what is read in each line of a file, for whoever writes a language file or measures one. */
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { type Language, languages } from './domain/language.ts'
import { type Contact, Intent, type Reading, type ReadingKind, type ReadingOf } from './domain/reading.ts'
import { likeliestLanguage } from './understanding/language.ts'
import { read } from './understanding/read.ts'

export const Kind = z.enum([
  'money',
  'time',
  'duration',
  'number',
  'authority',
  'intent',
  'contact',
  'language',
])
export type Kind = z.infer<typeof Kind>

/** One line in: `lang` is the conversation's language; without it, the message's own is found. */
export const Line = z.object({
  lang: z.enum(languages).optional(),
  kind: Kind,
  text: z.string(),
})
export type Line = z.infer<typeof Line>

export interface Clock {
  now: Date
  /** IANA name. */
  timeZone: string
}

const Instant = z.iso.datetime({ offset: true, local: true })

/** Throws an InvalidArgumentError for what is no instant and no zone. */
export function clockOf({ now, timeZone }: { now?: string; timeZone: string }): Clock {
  if (now !== undefined && !Instant.safeParse(now).success)
    throw new InvalidArgumentError(`--now "${now}" is no ISO date and time, like 2026-11-21T09:00:00Z.`)
  if (!isTimeZone(timeZone))
    throw new InvalidArgumentError(`--time-zone "${timeZone}" is no IANA time zone, like Europe/Warsaw.`)
  return { now: now === undefined ? new Date() : new Date(now), timeZone }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** One line out. Nothing understood: all four are null. */
export interface Understood {
  value: unknown
  quote: string | null
  start: number | null
  end: number | null
}

const NOTHING: Understood = { value: null, quote: null, start: null, end: null }

/** The line's text, read as the answer to a question of the line's kind. */
export function understandLine({ lang, kind, text }: Line, { now, timeZone }: Clock): Understood {
  const language: Language = kind === 'language' || !lang ? likeliestLanguage(text, lang ?? null) : lang
  if (kind === 'language')
    return text === '' ? NOTHING : { value: language, quote: text, start: 0, end: text.length }
  const asked = { question: kind, reads: kind, choices: [] }
  const readings = read(text, { language, now, timeZone, asked: kind === 'intent' ? null : asked })
  if (kind === 'contact') return contactOf(text, readings)
  if (kind === 'intent') return intentOf(text, readings)
  return surest(readings.filter((reading) => reading.kind === kind))
}

function surest(readings: readonly Reading[]): Understood {
  const [best] = readings.toSorted((one, other) => other.certainty - one.certainty)
  return best ? { value: best.value, quote: best.quote, start: best.start, end: best.end } : NOTHING
}

const of = <K extends ReadingKind>(readings: readonly Reading[], kind: K): ReadingOf<K>[] =>
  readings.filter((reading): reading is ReadingOf<K> => reading.kind === kind)

/** All that was said of how to reach them, with the words from its first to its last. */
function contactOf(text: string, readings: readonly Reading[]): Understood {
  const parts = of(readings, 'contact')
  if (parts.length === 0) return NOTHING
  // Said twice, the first stands.
  const value: Contact = Object.assign({}, ...parts.toReversed().map((part) => part.value))
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return { value, quote: text.slice(start, end), start, end }
}

/** What only the dialogue asks for. */
const inner = new Set<string>([Intent.enum.question, Intent.enum.abuse, Intent.enum.complaint])

/** Of several intents, what the message is about: courtesies accompany what is clearly said, they do not carry it. */
const courtesies: readonly string[] = [Intent.enum.greet, Intent.enum.thanks, Intent.enum.goodbye]
/** Below it, something is said in passing: the "great" of "great, thanks". */
const IN_PASSING = 0.85

function intentOf(text: string, readings: readonly Reading[]): Understood {
  const intents = of(readings, 'intent').filter(({ value }) => !inner.has(value))
  const isClear = ({ value, certainty }: ReadingOf<'intent'>) =>
    !courtesies.includes(value) && certainty >= IN_PASSING
  const about = intents.filter(isClear)
  const polite = intents.filter(({ value }) => courtesies.includes(value))
  // Who says hello, thank you and goodbye, says goodbye.
  const last = polite.toSorted(
    (one, other) => courtesies.indexOf(other.value) - courtesies.indexOf(one.value),
  )
  const found = about.length > 0 ? surest(about) : surest(last.length > 0 ? last.slice(0, 1) : intents)
  if (found !== NOTHING || text === '') return found
  return { value: Intent.enum.other, quote: text, start: 0, end: text.length }
}

/**
 * Reads JSON lines and gives one JSON line for each, in order, one at a time. A line that is none is answered with what
 * is wrong with it, so that the lines out stay beside the lines in.
 */
export async function* understandLines(input: Readable, clock: Clock): AsyncGenerator<string> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    yield `${JSON.stringify(answerTo(line, number, clock))}\n`
  }
}

function answerTo(line: string, number: number, clock: Clock): Understood & { error?: string } {
  const parsed = Line.safeParse(jsonOf(line))
  if (parsed.success) return understandLine(parsed.data, clock)
  const [issue] = parsed.error.issues
  const place = issue?.path.length ? `"${issue.path.join('.')}": ` : ''
  const remedy = 'a line is {"lang": "en", "kind": "money", "text": "around 20k"}'
  return { ...NOTHING, error: `line ${number}: ${place}${issue?.message ?? 'not understood'}; ${remedy}` }
}

/** Undefined: the line is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
