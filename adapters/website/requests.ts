/** What clients of Direct Line may ask for, parsed at the door. */
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { MAX_NAME, PageBehaviour } from '../../src/domain/behaviour.ts'
import { Customer, Engagement, usualEntry } from '../../src/domain/entry.ts'
import type { Arrival } from '../../src/domain/inbound.ts'
import { type Known, knownByLink, MAX_KNOWN, Source } from '../../src/domain/known.ts'
import type { Language } from '../../src/domain/language.ts'
import { Fact } from '../../src/domain/reading.ts'
import { storable } from '../../src/domain/transcript.ts'
import { BOT_ID, Line } from './activities.ts'
import type { Problem } from './problem.ts'

/** Where the endpoints are, for HTTP and for the WebSocket alike. */
export const BASE = '/v3/directline'
export const EVENTS = '/events'

export const MAX_BODY = 65_536

/** A page may say more than is worth keeping, and that is no reason to refuse a prospect. */
const Cut = (max: number) =>
  z
    .string()
    .overwrite((text) => storable(text.slice(0, max)))
    .nullish()
    .transform((text) => text || null)

/** Of an address, as some page may tell it after all: the rest of it may say who somebody is. */
const hostOf = (address: string | null): string | null =>
  address
    ?.replace(/^(?:[a-z][\w+.-]*:)?\/\//i, '')
    .split(/[/?#]/, 1)[0]
    ?.replace(/^.*@/, '') || null

const UserId = Line(128).refine((id) => id !== BOT_ID, { error: `"${BOT_ID}" is the bot` })

/** By question: a choice's id, or a value. */
const Answers = z
  .record(Line(24), z.union([Line(24).transform((value): Fact => ({ kind: 'choice', value })), Fact]))
  .refine((answers) => Object.keys(answers).length <= MAX_KNOWN, { error: `more than ${MAX_KNOWN} answers` })

/** Bodies may be missing altogether; `playbook`, `source` and what follows are ours, the rest is Direct Line's. */
export const OpenBody = z
  .object({
    user: z.object({ id: UserId.nullish() }).nullish(),
    locale: z.string().max(50).nullish(),
    playbook: Line(100).nullish(),
    source: Cut(500),
    /** The rest of the first touch. */
    campaign: Cut(MAX_NAME),
    referrer: Cut(MAX_NAME).transform(hostOf),
    /** As the page says: how warm the visitor comes, whether they are a customer. */
    engagement: Engagement.nullish(),
    customer: Customer.nullish(),
    /** What the page knows of the visitor, by itself or by a form that they filled in there. */
    known: Answers.nullish(),
    knownFrom: Source.nullish(),
    /** What stood in the link that they followed. Anybody may write a link: what is no answer in it is passed over. */
    linked: z.record(z.string(), z.string()).nullish(),
  })
  .default({ source: null, campaign: null, referrer: null })
export type OpenBody = z.infer<typeof OpenBody>

/** What is not said is as usual. */
export const arrivalOf = ({ engagement, customer, known, knownFrom, linked }: OpenBody): Arrival => ({
  entry: {
    engagement: engagement ?? usualEntry.engagement,
    customer: customer ?? usualEntry.customer,
  },
  known: [
    ...knownByLink(Object.entries(linked ?? {})),
    ...Object.entries(known ?? {}).map(
      ([question, fact]): Known => ({ question, source: knownFrom ?? 'page', fact }),
    ),
  ],
})

/** Where a reader is in a transcript; Direct Line's clients begin with an empty string, null or a dash. */
export const Watermark = z
  .union([
    z.enum(['', '-', 'null', 'undefined']).transform(() => 0),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ])
  .nullish()
  .transform((seq) => seq ?? 0)

export const IdentityBody = z.object({
  identity: z.string().min(1).max(10_000),
  locale: z.string().max(50).nullish(),
})

export const ResumeBody = z.object({ resumeToken: z.string().min(1).max(4096), watermark: Watermark })

/** More than a page has to tell at once; it may tell the rest in another request. */
const MAX_EVENTS = 50

/**
 * What a visitor did. Ids are the page's own, and cannot be mistaken for those of what is noticed here, which have a
 * colon. A beacon has no headers, and brings its token with it.
 */
export const EventsBody = z.object({
  token: z.string().max(4096).optional(),
  events: z
    .array(
      z.object({
        id: z.string().regex(/^[\w-]{1,64}$/, 'must be 1 to 64 letters, digits, "-" or "_"'),
        kind: PageBehaviour,
        name: z.string().trim().min(1).max(2000),
        at: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .max(MAX_EVENTS),
})
export type EventsBody = z.infer<typeof EventsBody>
export const FollowBody = z.object({ linkToken: z.string().min(1).max(4096), watermark: Watermark })

/** Where the transcript is to be mailed. */
export const TranscriptBody = z.object({ email: z.email().max(320) })

/** The value, or what the caller is told is wrong with it. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, place: string): { value: T } | Problem {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  const path = [place, ...(issue?.path ?? [])].join('.')
  return { status: 400, detail: `${path}: ${issue?.message ?? 'not understood'}` }
}

const BEARER = /^Bearer +(\S+)$/i

/** The token of `Authorization: Bearer …`; null when there is none. */
export const bearerToken = ({ headers }: IncomingMessage): string | null =>
  BEARER.exec(headers.authorization ?? '')?.[1] ?? null

/**
 * The first of the wishes that is spoken: a stated locale (`pl-PL` is Polish), then the browser's languages, then
 * English, then whatever there is.
 */
export function chooseLanguage(
  locale: string | null | undefined,
  acceptsLanguages: (languages: string[]) => string | false,
  spoken: readonly Language[],
): Language {
  const byDefault = [...spoken].sort((a, b) => Number(b === 'en') - Number(a === 'en'))
  const stated = locale?.toLowerCase().split(/[-_]/, 1)[0]
  const accepted = acceptsLanguages(byDefault)
  return (
    spoken.find((language) => language === stated) ??
    spoken.find((language) => language === accepted) ??
    byDefault[0] ??
    'en'
  )
}
