/** The environment, read once at the start: every value checked, every fault told in one line. */
import { resolve } from 'node:path'
import { z } from 'zod'
import { readRules } from '../adapters/website/widget/launcher/rules.ts'

/** The environment cannot be used; the message is one line: which variable, what is wrong, how to mend it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
export type LogLevel = z.infer<typeof LogLevel>

export interface Config {
  /** 0: whichever is free. */
  port: number
  /** Origin under which people and messengers reach us, without a trailing slash. */
  publicUrl: string | null
  /** Null: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null
  /** Absolute. */
  dataDir: string
  /** Null: one of our own making (see secret.ts). */
  secret: string | null
  telegram: TelegramSettings | null
  microsoft: MicrosoftSettings | null
  mail: MailSettings | null
  /** Where people may sign in to the desk with their company's account; null: with a password only. */
  openId: OpenIdSettings | null
  /** The page on which a follow-up's link goes on with the chat; null: our own demo site. */
  resumeUrl: string | null
  logLevel: LogLevel
  playbook: string
  /** Hosts of one's own net that webhooks may reach, by private addresses and without encryption. */
  webhookHosts: ReadonlySet<string>
  /** Shared with the servers of pages, which vouch with it for customers who are signed in there; null: none does. */
  identitySecret: string | null
  /** The pages that may have the chat: `https://shop.example`, `https://*.shop.example`; null: all. */
  origins: string[] | null
  /** When the chat opens by itself on pages that do not say so themselves: rules as JSON; null: never. */
  openWhen: string | null
  /** New chats a minute of one visitor's address; 0: as many as come. */
  chatsPerMinute: number
}

export interface TelegramSettings {
  token: string
  apiRoot: string
  /** Null: updates are polled. */
  webhookSecret: string | null
}

export interface MicrosoftSettings {
  appId: string
  /** Null for a managed identity. */
  password: string | null
  tenantId: string | null
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  /** Where the keys are published that callers of `/api/messages` sign with. */
  openIdMetadataUrl: string
}

export interface MailSettings {
  /** With the password in it. */
  smtpUrl: string
  from: MailAddress
  /** Where a prospect's reply goes; null: to `from`. */
  replyTo: MailAddress | null
  /** Who sends the mails, and where they are, as the law of many countries wants it in every mail; null: not said. */
  postalAddress: string | null
  /** What opens `POST /mail/bounces`; null: there is no such endpoint. */
  bounceSecret: string | null
  /** What the links in mails begin with. */
  publicUrl: string
}

export interface OpenIdSettings {
  /** As the provider calls itself: compared character by character with what its tokens say. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What people are sent back to begins with. */
  publicUrl: string
  /** Whether an address counts of which the provider does not say that it has verified it. */
  trustsEmail: boolean
}

export interface MailAddress {
  /** As mail programs show it; null: the address alone. */
  name: string | null
  address: string
}

const TELEGRAM_API = 'https://api.telegram.org'

const MICROSOFT_KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

/** Says in one line what was given, then what is wanted. Only for values that are no secret. */
const shown = (wanted: string) => (issue: { input?: unknown }) =>
  `is "${String(issue.input).replace(/\s+/g, ' ')}": ${wanted}`
/** For values that are secret, or hold one: a password in a URL. */
const hidden = (wanted: string) => `has a value (not shown here) that cannot be used: ${wanted}`

const origin = (wanted: string) =>
  z
    .string()
    .refine(isOrigin, { error: shown(wanted) })
    .transform((text) => new URL(text).origin)

const urlWith = (protocol: RegExp, wanted: string) => z.url({ protocol, error: hidden(wanted) })

/** `Name <address>`, or the address alone. */
const MAIL_ADDRESS = /^(?:"?([^"<>\r\n]+?)"?\s*<([^\s<>@"]+@[^\s<>@",]+)>|([^\s<>@"]+@[^\s<>@",]+))$/

const mailAddress = z.string().transform((text, context): MailAddress => {
  const [, name, named, bare] = MAIL_ADDRESS.exec(text) ?? []
  const address = named ?? bare
  if (address !== undefined) return { name: name ?? null, address }
  context.addIssue(shown('give an address, such as Fernhill <hello@example.com>.')({ input: text }))
  return z.NEVER
})

/** Every variable that is read, by its name. An empty value is as good as none. */
const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: shown('give a port number, 0 to 65535.') })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'is over 65535: give a port number, 0 to 65535.' })
    .default(3000),
  PUBLIC_URL: origin('give an address without a path, such as https://chat.example.com.').optional(),
  DATABASE_URL: urlWith(
    /^postgres(ql)?$/,
    'give postgresql://user:password@host:5432/database, or unset it to use the embedded PostgreSQL.',
  ).optional(),
  BANTAM_DATA_DIR: z.string().default('.bantam'),
  BANTAM_SECRET: z
    .string()
    .min(32, { error: hidden('give 32 characters or more, or unset it to have one made and kept.') })
    .optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, {
      error: hidden('copy the token (digits, a colon, letters) anew from @BotFather.'),
    })
    .optional(),
  TELEGRAM_API_ROOT: origin(`give an address without a path, or unset it to use ${TELEGRAM_API}.`).optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}(?:,[\w-]{1,256})*$/, {
      error: hidden(
        'give 1 to 256 of A-Z, a-z, 0-9, _ and -, behind it with commas those that it takes the place of, or unset it to poll for updates.',
      ),
    })
    .optional(),
  MICROSOFT_APP_ID: z.guid({ error: shown("give the bot's application (client) id, a GUID.") }).optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: z.guid({ error: shown('give the directory (tenant) id, a GUID.') }).optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], {
      error: shown('give MultiTenant, SingleTenant or UserAssignedMSI.'),
    })
    .optional(),
  MICROSOFT_OPENID_METADATA_URL: z
    .url({ protocol: /^https?$/, error: shown(`give an address, or unset it to use ${MICROSOFT_KEYS}.`) })
    .optional(),
  SMTP_URL: urlWith(/^smtps?$/, 'give smtp://user:password@host:587 (or smtps://).').optional(),
  MAIL_FROM: mailAddress.optional(),
  MAIL_REPLY_TO: mailAddress.optional(),
  MAIL_POSTAL_ADDRESS: z
    .string()
    .regex(/^(?=.*\p{L})[^,\p{Cc}<>]+,[^\p{Cc}<>]+$/u, {
      error: shown('give name and address in one line, such as Fernhill Ltd, 1 High Street, London.'),
    })
    .max(200, { error: 'is longer than 200 characters: give name and address in one line.' })
    .optional(),
  MAIL_BOUNCE_SECRET: z
    .string()
    .min(32, { error: hidden('give 32 characters or more, or unset it to take in no bounces.') })
    .optional(),
  RESUME_URL: z
    .url({ protocol: /^https?$/, error: shown('give the address of the page that has the chat on it.') })
    .refine((url) => !url.includes('#'), { error: shown('leave out what comes from # on.') })
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, {
      error: shown('give the https address of your identity provider, such as https://login.example.com.'),
    })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_TRUST_EMAIL: z.enum(['true', 'false'], { error: shown('give true or false.') }).optional(),
  LOG_LEVEL: z
    .enum(LogLevel.options, { error: shown(`give one of ${LogLevel.options.join(', ')}.`) })
    .default('info'),
  BANTAM_WEBHOOK_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
    .refine(
      (hosts) =>
        hosts.every((host) => URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host),
      {
        error: shown('give host names without a port, with commas between, such as crm.internal,10.0.0.7.'),
      },
    )
    .default([]),
  BANTAM_IDENTITY_SECRET: z
    .string()
    .min(32, { error: hidden('give 32 characters or more, or unset it: then nobody is identified.') })
    .optional(),
  BANTAM_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((origins) => origins.every((each) => isOrigin(each.replace('*.', 'any.'))), {
      error: shown(
        'give origins such as https://shop.example or https://*.shop.example, with commas between.',
      ),
    })
    .optional(),
  BANTAM_OPEN_WHEN: z
    .string()
    .refine(areRules, {
      error: shown('give a rule or a list of them as JSON, such as {"page":"/pricing*","seconds":20}.'),
    })
    .optional(),
  BANTAM_CHATS_PER_MINUTE: z
    .string()
    .regex(/^\d{1,6}$/, { error: shown('give a whole number, or 0 for no limit.') })
    .transform(Number)
    .default(30),
  BANTAM_PLAYBOOK: z
    .string()
    .regex(/^[\w-]+$/, { error: shown('give the id of a playbook, such as saas.') })
    .default('saas'),
})
type Environment = z.infer<typeof Environment>

/** Throws a `ConfigError` on the first variable that is wrong, alone or beside the others. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '')
  const parsed = Environment.safeParse(
    Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])),
  )
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ConfigError(`The environment variable ${String(issue?.path[0])} ${issue?.message}`)
  }
  const values = parsed.data
  return {
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: resolve(values.BANTAM_DATA_DIR),
    secret: values.BANTAM_SECRET ?? null,
    telegram: telegramOf(values),
    microsoft: microsoftOf(values),
    mail: mailOf(values),
    openId: openIdOf(values),
    resumeUrl: values.RESUME_URL ?? null,
    logLevel: values.LOG_LEVEL,
    playbook: values.BANTAM_PLAYBOOK,
    webhookHosts: new Set(values.BANTAM_WEBHOOK_HOSTS),
    identitySecret: values.BANTAM_IDENTITY_SECRET ?? null,
    origins: values.BANTAM_ORIGINS?.map((origin) => origin.toLowerCase().replace(/\/$/, '')) ?? null,
    openWhen: values.BANTAM_OPEN_WHEN ?? null,
    chatsPerMinute: values.BANTAM_CHATS_PER_MINUTE,
  }
}

function telegramOf(values: Environment): TelegramSettings | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: webhookSecret, PUBLIC_URL: publicUrl } = values
  if (token === undefined) {
    if (webhookSecret === undefined) return null
    throw missing('TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET', 'add the token from @BotFather')
  }
  if (webhookSecret !== undefined && publicUrl === undefined)
    throw missing('PUBLIC_URL', 'TELEGRAM_WEBHOOK_SECRET', 'add the https address that Telegram shall call')
  // A Bot API server of one's own calls plain http as well.
  if (webhookSecret !== undefined && !values.TELEGRAM_API_ROOT && !publicUrl?.startsWith('https:'))
    throw new ConfigError(
      `The environment variable PUBLIC_URL is "${publicUrl}", and Telegram calls https addresses only: ` +
        'give an https address, or unset TELEGRAM_WEBHOOK_SECRET to poll for updates.',
    )
  return { token, apiRoot: values.TELEGRAM_API_ROOT ?? TELEGRAM_API, webhookSecret: webhookSecret ?? null }
}

function mailOf(values: Environment): MailSettings | null {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl } = values
  if (smtpUrl === undefined) {
    const dependent = ['MAIL_FROM', 'MAIL_REPLY_TO', 'MAIL_POSTAL_ADDRESS', 'MAIL_BOUNCE_SECRET'] as const
    const first = dependent.find((name) => values[name] !== undefined)
    if (!first) return null
    throw missing('SMTP_URL', first, 'add the address of your mail server')
  }
  if (from === undefined) throw missing('MAIL_FROM', 'SMTP_URL', 'add the address that follow-ups come from')
  if (publicUrl === undefined)
    throw missing('PUBLIC_URL', 'SMTP_URL', 'add the address that the links in mails lead to')
  return {
    smtpUrl,
    from,
    replyTo: values.MAIL_REPLY_TO ?? null,
    postalAddress: values.MAIL_POSTAL_ADDRESS ?? null,
    bounceSecret: values.MAIL_BOUNCE_SECRET ?? null,
    publicUrl,
  }
}

function microsoftOf(values: Environment): MicrosoftSettings | null {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = values
  const type = values.MICROSOFT_APP_TYPE ?? 'MultiTenant'
  if (appId === undefined) {
    const dependent = [
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_TYPE',
      'MICROSOFT_OPENID_METADATA_URL',
    ] as const
    const first = dependent.find((name) => values[name] !== undefined)
    if (!first) return null
    throw missing('MICROSOFT_APP_ID', first, "add the bot's application id")
  }
  if (password === undefined && type !== 'UserAssignedMSI')
    throw missing('MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_ID', "add the application's client secret")
  if (tenantId === undefined && type !== 'MultiTenant')
    throw missing('MICROSOFT_APP_TENANT_ID', `MICROSOFT_APP_TYPE=${type}`, 'add the directory id')
  const openIdMetadataUrl = values.MICROSOFT_OPENID_METADATA_URL ?? MICROSOFT_KEYS
  return { appId, password: password ?? null, tenantId: tenantId ?? null, type, openIdMetadataUrl }
}

function openIdOf(values: Environment): OpenIdSettings | null {
  const { OIDC_ISSUER: issuer, PUBLIC_URL: publicUrl } = values
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values
  if (issuer === undefined) {
    const own = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_TRUST_EMAIL'] as const
    const first = own.find((name) => values[name] !== undefined)
    if (!first) return null
    throw missing('OIDC_ISSUER', first, 'add the address of your identity provider')
  }
  if (clientId === undefined)
    throw missing('OIDC_CLIENT_ID', 'OIDC_ISSUER', 'add the id that the provider gave to Bantam')
  if (clientSecret === undefined)
    throw missing('OIDC_CLIENT_SECRET', 'OIDC_ISSUER', 'add the secret that the provider gave to Bantam')
  if (publicUrl === undefined)
    throw missing('PUBLIC_URL', 'OIDC_ISSUER', 'add the address that people are sent back to')
  return { issuer, clientId, clientSecret, publicUrl, trustsEmail: values.OIDC_TRUST_EMAIL === 'true' }
}

function missing(name: string, beside: string, remedy: string): ConfigError {
  return new ConfigError(
    `The environment variable ${name} is missing beside ${beside}: ${remedy}, or unset ${beside.split('=')[0]}.`,
  )
}

function areRules(text: string): boolean {
  try {
    readRules(text)
    return true
  } catch {
    return false
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, href } = new URL(text)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

/** Over plain http anybody on the way could read who signs in: only on this machine, to try it out. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, search, hash } = new URL(text)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return username + search + hash === '' && (protocol === 'https:' || (protocol === 'http:' && isHere))
}
