/** The whole server in the test's own process, on the test's own database, and people who use it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type Sandbox, startSandbox } from '../../adapters/telegram/sandbox/server.ts'
import { loadConfig } from '../../src/config.ts'
import type { Clock } from '../../src/engine/ports.ts'
import { createLogger } from '../../src/logger.ts'
import { serve } from '../../src/main.ts'
import { type AzureService, startAzureService } from './azure.ts'

export interface App {
  url: string
  telegram: Sandbox | null
  azure: AzureService | null
  databaseUrl: string
  administrator: { email: string; password: string }
  /** Signed in as the first administrator. */
  desk: DeskClient
  /** To be closed before the app is. */
  beforeClose(closer: () => Promise<unknown>): void
  close(): Promise<void>
}

/** What of the desk's API the tests use; a status other than 2xx comes back as it is. */
export interface DeskClient {
  get(path: string): Promise<Answer>
  post(path: string, body?: object): Promise<Answer>
}

export interface Answer {
  status: number
  body: unknown
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

export async function startApp(options: {
  databaseUrl: string
  /** Absent: without Telegram. */
  telegram?: 'polling' | 'webhook'
  /** Absent: without Azure Bot Service. */
  azure?: true | undefined
  /** Beside what every app of the tests is configured by. */
  environment?: Record<string, string>
  clock?: Clock
  /** An administrator that is there already; else the server makes one. */
  administrator?: App['administrator']
}): Promise<App> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bantam-app-'))
  const telegram = options.telegram ? await startSandbox({ timeScale: 0.01 }) : null
  const azure = options.azure ? await startAzureService() : null
  const port = Number(options.environment?.PORT ?? (await freePort()))
  const url = `http://127.0.0.1:${port}`
  const config = loadConfig({
    PORT: String(port),
    DATABASE_URL: options.databaseUrl,
    BANTAM_DATA_DIR: dataDir,
    BANTAM_SECRET: 'the-same-secret-in-every-process-of-the-tests',
    LOG_LEVEL: 'silent',
    BANTAM_CHATS_PER_MINUTE: '0',
    ...(telegram && { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot }),
    ...(options.telegram === 'webhook' && {
      TELEGRAM_WEBHOOK_SECRET: 'a-secret_of-the-tests',
      PUBLIC_URL: url,
    }),
    ...(options.environment?.SMTP_URL !== undefined && { PUBLIC_URL: url }),
    ...azure?.environment,
    ...options.environment,
  })
  const closers: (() => Promise<unknown>)[] = []
  const running = await serve(config, createLogger(config), options.clock)
  const administrator = running.firstAdministrator ?? options.administrator
  if (!administrator) throw new Error('the test database has users already: use a fresh one')
  return {
    url,
    telegram,
    azure,
    databaseUrl: options.databaseUrl,
    administrator,
    desk: await signIn(url, administrator),
    beforeClose: (closer) => void closers.push(closer),
    async close() {
      for (const closer of closers.splice(0)) await closer()
      await running.close()
      await telegram?.close()
      await azure?.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const Session = z.object({ token: z.string() })

export async function signIn(url: string, who: { email: string; password: string }): Promise<DeskClient> {
  const call = async (method: string, path: string, token: string | null, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
  const { token } = Session.parse((await call('POST', '/session', null, who)).body)
  return {
    get: (path) => call('GET', path, token),
    post: (path, body = {}) => call('POST', path, token, body),
  }
}
