/** The open data: sentences with expected values, one JSON object a line, as `expected` values of our own shape. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Language, languages } from '../../../src/domain/language.ts'
import type { Kind } from '../../../src/understand.ts'

const Row = z.object({
  lang: z.string(),
  kind: z.string(),
  text: z.string(),
  expected: z
    .object({
      value: z.union([z.number(), z.string()]).optional(),
      currency: z.string().nullish(),
      from: z.number().optional(),
      to: z.number().optional(),
      start: z.string().optional(),
      end: z.string().optional(),
      grain: z.string().optional(),
    })
    .nullish(),
  intent: z.string().optional(),
  ref: z.string().optional(),
  relevant: z.boolean().optional(),
  negative: z.boolean().optional(),
})
export type Row = z.infer<typeof Row>

export interface Example {
  language: Language
  kind: Kind
  /** What is measured together: "money, CLDR", "time, Duckling". */
  group: string
  /** The grain that is expected, where there is one. */
  grain: string | null
  text: string
  now: Date
  timeZone: string
  /** What its clocks are ahead of UTC. */
  zoneMinutes: number
  expected: Row['expected']
  intent: string | null
  relevant: boolean
  negative: boolean
}

/** Theirs → ours. An intent that is not named here is no intent of ours. */
const intents: Readonly<Record<string, string>> = {
  bot_question: 'bot_question',
  cancel_stop: 'stop',
  dont_care: 'dont_care',
  explain: 'explain',
  goodbye: 'goodbye',
  greet: 'greet',
  how_much: 'price_question',
  human: 'human',
  no: 'no',
  not_sure: 'not_sure',
  other: 'other',
  out_of_scope: 'other',
  repeat: 'repeat',
  thanks: 'thanks',
  yes: 'yes',
}

const kinds: Readonly<Record<string, Kind>> = {
  AmountOfMoney: 'money',
  Time: 'time',
  Duration: 'duration',
  Numeral: 'number',
  Email: 'contact',
  PhoneNumber: 'contact',
  Intent: 'intent',
}

const NOW = '2013-02-12T04:30:00-02:00'

/** Everything that `folder` holds and that our kinds speak of. */
export function examplesIn(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
      return lines.flatMap((line) => exampleOf(Row.parse(JSON.parse(line)), name))
    })
}

function exampleOf(row: Row, file: string): Example[] {
  const kind = kinds[row.kind]
  const intent = row.intent === undefined ? null : intents[row.intent]
  if (!kind || intent === undefined) return []
  const ref = row.ref ?? NOW
  return [
    {
      language: languages.find((code) => code === row.lang) ?? 'en',
      kind,
      group: file.split('-')[0] ?? file,
      grain: row.expected?.grain ?? null,
      text: row.text,
      now: new Date(ref),
      ...zoneOf(ref),
      expected: row.expected,
      intent,
      relevant: row.relevant ?? true,
      negative: row.negative ?? false,
    },
  ]
}

/** "…-02:00" → Etc/GMT+2, whose sign is the other way round. */
function zoneOf(instant: string): { timeZone: string; zoneMinutes: number } {
  const [, sign, hours] = /([+-])(\d\d):\d\d$/.exec(instant) ?? []
  if (!sign || Number(hours) === 0) return { timeZone: 'UTC', zoneMinutes: 0 }
  const ahead = Number(`${sign}${hours}`)
  return { timeZone: `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead)}`, zoneMinutes: ahead * 60 }
}
