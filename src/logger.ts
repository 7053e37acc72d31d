/** The log: JSON lines on standard error. No personal data, no secrets, whoever calls it. */
import { type DestinationStream, destination, type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type { Logger }

/** Fields that are never written, at the top and down to four levels below it. */
const PRIVATE = [
  ...['text', 'quote', 'email', 'phone', 'name', 'company', 'contact', 'payload', 'body'],
  ...['token', 'secret', 'password', 'passwordHash', 'authorization', 'cookie', 'set-cookie'],
]
const DEPTHS = ['', '*.', '*.*.', '*.*.*.', '*.*.*.*.']

/** What libraries put into their messages: a bot token in a request's address, a password in a URL. */
const IN_WORDS: [RegExp, string][] = [
  [/\bbot\d+:[\w-]+/g, 'bot[redacted]'],
  [/(\w:\/\/)[^\s/@]+@/g, '$1[redacted]@'],
  [/(invalid input syntax for type [\w ]+): "[^"]*"/g, '$1: [redacted]'],
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
]

export function createLogger(
  { logLevel }: Pick<Config, 'logLevel'>,
  stream: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level: logLevel,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: DEPTHS.flatMap((depth) => PRIVATE.map((name) => pathOf(depth, name))),
        censor: '[redacted]',
      },
      serializers: { err: describeError },
    },
    stream,
  )
}

const pathOf = (depth: string, name: string) =>
  /^\w+$/.test(name) ? `${depth}${name}` : `${depth.replace(/\.$/, '')}["${name}"]`

/** Listed field by field: a database's error quotes the row in its `detail`, an HTTP client's the request. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) }
  const code = 'code' in error ? error.code : undefined
  return {
    type: error.name,
    message: withoutSecrets(messageOf(error)),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    // The frames alone: a stack begins with the message as it was.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** Prisma prints the whole query with its values, and the reason in the last line. */
function messageOf(error: Error): string {
  if (!error.name.startsWith('PrismaClient')) return error.message
  return error.message.trimEnd().split('\n').at(-1) ?? ''
}

function withoutSecrets(words: string): string {
  return IN_WORDS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), words)
}
