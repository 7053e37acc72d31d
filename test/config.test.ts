import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, loadConfig, loadSecret } from '../src/config.ts'

const GUID = '3f1b0a52-8a3c-4a2e-9b0e-0c6d2b1f4a77'
const telegram = { TELEGRAM_BOT_TOKEN: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw' }

function refusal(env: Record<string, string>): string {
  try {
    loadConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('It was accepted.')
}

describe('loadConfig', () => {
  it('needs nothing', () => {
    expect(loadConfig({ HOME: '/home/anna' })).toEqual({
      port: 3000,
      publicUrl: null,
      databaseUrl: null,
      dataDir: resolve('.bantam'),
      secret: null,
      telegram: null,
      microsoft: null,
      mail: null,
      resumeUrl: null,
      logLevel: 'info',
      playbook: 'saas',
      identitySecret: null,
      origins: null,
      chatsPerMinute: 30,
    })
  })

  it('reads everything that can be set', () => {
    expect(
      loadConfig({
        ...telegram,
        PORT: '0',
        PUBLIC_URL: 'https://chat.example.com/',
        DATABASE_URL: 'postgresql://anna:secret@db.example.com/bantam?sslmode=require',
        BANTAM_DATA_DIR: '/srv/bantam',
        BANTAM_SECRET: 'x'.repeat(32),
        TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
        TELEGRAM_WEBHOOK_SECRET: 'Abc_-9',
        MICROSOFT_APP_ID: GUID,
        MICROSOFT_APP_PASSWORD: 'p',
        MICROSOFT_APP_TENANT_ID: GUID,
        MICROSOFT_APP_TYPE: 'SingleTenant',
        SMTP_URL: 'smtps://anna:secret@mail.example.com',
        MAIL_FROM: 'Fernhill <hello@fernhill.example>',
        MAIL_REPLY_TO: 'sales@fernhill.example',
        RESUME_URL: 'https://fernhill.example/talk?from=mail',
        LOG_LEVEL: 'warn',
        BANTAM_PLAYBOOK: 'agency',
        BANTAM_IDENTITY_SECRET: 'y'.repeat(32),
        BANTAM_ORIGINS: 'https://Shop.example, https://*.shop.example/',
        BANTAM_CHATS_PER_MINUTE: '0',
      }),
    ).toEqual({
      port: 0,
      publicUrl: 'https://chat.example.com',
      databaseUrl: 'postgresql://anna:secret@db.example.com/bantam?sslmode=require',
      dataDir: '/srv/bantam',
      secret: 'x'.repeat(32),
      telegram: {
        token: telegram.TELEGRAM_BOT_TOKEN,
        apiRoot: 'http://127.0.0.1:8081',
        webhookSecret: 'Abc_-9',
      },
      microsoft: {
        appId: GUID,
        password: 'p',
        tenantId: GUID,
        type: 'SingleTenant',
        openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      },
      mail: {
        smtpUrl: 'smtps://anna:secret@mail.example.com',
        from: { name: 'Fernhill', address: 'hello@fernhill.example' },
        replyTo: { name: null, address: 'sales@fernhill.example' },
        publicUrl: 'https://chat.example.com',
      },
      resumeUrl: 'https://fernhill.example/talk?from=mail',
      logLevel: 'warn',
      playbook: 'agency',
      identitySecret: 'y'.repeat(32),
      origins: ['https://shop.example', 'https://*.shop.example'],
      chatsPerMinute: 0,
    })
  })

  it('takes an empty value for none, and no heed of spaces around one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ', BANTAM_PLAYBOOK: ' saas\n' })).toEqual(loadConfig({}))
  })

  it.each([
    ['PORT', '80a', /^The environment variable PORT is "80a": give a port number, 0 to 65535\.$/],
    ['PORT', '65536', /^The environment variable PORT is over 65535/],
    ['PORT', '-1', /PORT is "-1"/],
    ['PUBLIC_URL', 'chat.example.com', /PUBLIC_URL is "chat.example.com": give an address .*https:\/\/chat/],
    ['PUBLIC_URL', 'https://example.com/chat', /PUBLIC_URL is .* without a path/],
    ['PUBLIC_URL', 'ftp://example.com', /PUBLIC_URL is "ftp:/],
    ['TELEGRAM_API_ROOT', 'localhost:8081', /TELEGRAM_API_ROOT is "localhost:8081": .* to use https:\/\/api/],
    ['MICROSOFT_APP_ID', 'me', /MICROSOFT_APP_ID is "me": .* a GUID/],
    ['MICROSOFT_APP_TYPE', 'Multi', /MICROSOFT_APP_TYPE is "Multi": give MultiTenant, SingleTenant/],
    [
      'MAIL_FROM',
      'Fernhill',
      /MAIL_FROM is "Fernhill": give an address, such as Fernhill <hello@example\.com>/,
    ],
    ['MAIL_FROM', 'a@b.example, c@d.example', /MAIL_FROM is ".*": give an address/],
    ['MAIL_REPLY_TO', 'a@b@c', /MAIL_REPLY_TO is "a@b@c": give an address/],
    [
      'RESUME_URL',
      'fernhill.example/talk',
      /RESUME_URL is "fernhill.example\/talk": give the address of the page/,
    ],
    ['RESUME_URL', 'https://fernhill.example/#talk', /RESUME_URL is ".*": leave out what comes from # on/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL is "loud": give one of fatal, error, warn/],
    ['BANTAM_CHATS_PER_MINUTE', '-1', /BANTAM_CHATS_PER_MINUTE is "-1": give a whole number/],
    [
      'BANTAM_IDENTITY_SECRET',
      'short',
      /BANTAM_IDENTITY_SECRET has a value \(not shown here\).*32 characters/,
    ],
    ['BANTAM_ORIGINS', 'shop.example', /BANTAM_ORIGINS is "shop.example": give origins such as/],
    ['BANTAM_PLAYBOOK', '../etc', /BANTAM_PLAYBOOK is "\.\.\/etc": give the id/],
  ])('refuses %s=%s in one line that says why and what to give', (name, value, message) => {
    expect(refusal({ [name]: value })).toMatch(message)
    expect(refusal({ [name]: value })).not.toContain('\n')
  })

  it.each([
    ['DATABASE_URL', 'mysql://anna:hunter2@db/bantam', /give postgresql:\/\//],
    ['BANTAM_SECRET', 'hunter2', /give 32 characters or more/],
    ['TELEGRAM_BOT_TOKEN', 'hunter2', /anew from @BotFather/],
    ['TELEGRAM_WEBHOOK_SECRET', 'hunter2!', /1 to 256 of A-Z/],
    ['TELEGRAM_WEBHOOK_SECRET', 'hunter2'.repeat(40), /1 to 256 of A-Z/],
    ['SMTP_URL', 'http://anna:hunter2@mail', /give smtp:\/\//],
  ])('refuses a wrong %s without showing it', (name, value, message) => {
    const text = refusal({ [name]: value })
    expect(text).toMatch(message)
    expect(text).toContain(`The environment variable ${name} has a value (not shown here)`)
    expect(text).not.toContain('hunter2')
  })

  it.each([
    [{ TELEGRAM_WEBHOOK_SECRET: 'abc' }, /TELEGRAM_BOT_TOKEN is missing beside TELEGRAM_WEBHOOK_SECRET/],
    [{ ...telegram, TELEGRAM_WEBHOOK_SECRET: 'abc' }, /PUBLIC_URL is missing beside TELEGRAM_WEBHOOK_SECRET/],
    [
      { ...telegram, TELEGRAM_WEBHOOK_SECRET: 'abc', PUBLIC_URL: 'http://chat.example.com' },
      /PUBLIC_URL is "http:\/\/chat.example.com", and Telegram calls https addresses only/,
    ],
    [{ SMTP_URL: 'smtp://mail' }, /MAIL_FROM is missing beside SMTP_URL: .* or unset SMTP_URL\.$/],
    [{ SMTP_URL: 'smtp://mail', MAIL_FROM: 'a@b.example' }, /PUBLIC_URL is missing beside SMTP_URL/],
    [{ MAIL_FROM: 'a@b.example' }, /SMTP_URL is missing beside MAIL_FROM/],
    [{ MAIL_REPLY_TO: 'a@b.example' }, /SMTP_URL is missing beside MAIL_REPLY_TO/],
    [{ MICROSOFT_APP_PASSWORD: 'p' }, /MICROSOFT_APP_ID is missing beside MICROSOFT_APP_PASSWORD/],
    [{ MICROSOFT_APP_ID: GUID }, /MICROSOFT_APP_PASSWORD is missing beside MICROSOFT_APP_ID/],
    [
      { MICROSOFT_APP_ID: GUID, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      /MICROSOFT_APP_TENANT_ID is missing beside MICROSOFT_APP_TYPE=UserAssignedMSI: .* or unset MICROSOFT_APP_TYPE\.$/,
    ],
  ])('refuses what does not go together: %j', (env, message) => {
    expect(refusal({ ...env })).toMatch(message)
  })
})

describe('loadSecret', () => {
  let dataDir: string

  beforeEach(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'bantam-secret-')), 'data')
  })
  afterEach(() => rm(join(dataDir, '..'), { recursive: true }))

  it('prefers the configured one and keeps none', async () => {
    expect(await loadSecret({ secret: 's', dataDir })).toBe('s')
    await expect(stat(dataDir)).rejects.toThrow('ENOENT')
  })

  it('makes one that only its owner may read, once for all who ask, and keeps it', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => loadSecret({ secret: null, dataDir })))

    expect(new Set(all).size).toBe(1)
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/)
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
    expect(await loadSecret({ secret: null, dataDir })).toBe(all[0])
  })

  it('refuses a damaged one rather than sign with it, and one that cannot be read', async () => {
    await mkdir(dataDir)
    await writeFile(join(dataDir, 'secret'), 'short')
    await expect(loadSecret({ secret: null, dataDir })).rejects.toThrow(
      /secret does not hold a secret of 64 hex/,
    )
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe('short')

    await rm(join(dataDir, 'secret'))
    await mkdir(join(dataDir, 'secret'))
    await expect(loadSecret({ secret: null, dataDir })).rejects.toThrow(
      /can be neither read nor made \(EISDIR/,
    )
  })
})
