import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, loadConfig } from '../src/config.ts'

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
      openId: null,
      resumeUrl: null,
      logLevel: 'info',
      playbook: 'saas',
      identitySecret: null,
      origins: null,
      openWhen: null,
      chatsPerMinute: 30,
      webhookHosts: new Set(),
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
        MAIL_POSTAL_ADDRESS: 'Fernhill Ltd, 1 High Street, London',
        MAIL_BOUNCE_SECRET: 'y'.repeat(32),
        RESUME_URL: 'https://fernhill.example/talk?from=mail',
        OIDC_ISSUER: 'https://login.fernhill.example/tenant/',
        OIDC_CLIENT_ID: 'bantam',
        OIDC_CLIENT_SECRET: 's',
        LOG_LEVEL: 'warn',
        BANTAM_PLAYBOOK: 'agency',
        BANTAM_IDENTITY_SECRET: 'y'.repeat(32),
        BANTAM_ORIGINS: 'https://Shop.example, https://*.shop.example/',
        BANTAM_OPEN_WHEN: '[{"page":"/pricing*","seconds":20}]',
        BANTAM_CHATS_PER_MINUTE: '0',
        BANTAM_WEBHOOK_HOSTS: 'crm.internal, 10.0.0.7',
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
        postalAddress: 'Fernhill Ltd, 1 High Street, London',
        bounceSecret: 'y'.repeat(32),
        publicUrl: 'https://chat.example.com',
      },
      openId: {
        issuer: 'https://login.fernhill.example/tenant/',
        clientId: 'bantam',
        clientSecret: 's',
        trustsEmail: false,
        publicUrl: 'https://chat.example.com',
      },
      resumeUrl: 'https://fernhill.example/talk?from=mail',
      logLevel: 'warn',
      playbook: 'agency',
      identitySecret: 'y'.repeat(32),
      origins: ['https://shop.example', 'https://*.shop.example'],
      openWhen: '[{"page":"/pricing*","seconds":20}]',
      chatsPerMinute: 0,
      webhookHosts: new Set(['crm.internal', '10.0.0.7']),
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
    [
      'MAIL_POSTAL_ADDRESS',
      'Fernhill',
      /MAIL_POSTAL_ADDRESS is "Fernhill": give name and address in one line, such as Fernhill Ltd, 1 High/,
    ],
    [
      'MAIL_POSTAL_ADDRESS',
      'Fernhill,\nLondon',
      /MAIL_POSTAL_ADDRESS is .*: give name and address in one line/s,
    ],
    ['MAIL_POSTAL_ADDRESS', `Fernhill, ${'x'.repeat(200)}`, /MAIL_POSTAL_ADDRESS is longer than 200/],
    ['MAIL_REPLY_TO', 'a@b@c', /MAIL_REPLY_TO is "a@b@c": give an address/],
    [
      'RESUME_URL',
      'fernhill.example/talk',
      /RESUME_URL is "fernhill.example\/talk": give the address of the page/,
    ],
    ['RESUME_URL', 'https://fernhill.example/#talk', /RESUME_URL is ".*": leave out what comes from # on/],
    ['OIDC_ISSUER', 'login.example.com', /OIDC_ISSUER is "login.example.com": give the https address/],
    ['OIDC_ISSUER', 'http://login.example.com', /OIDC_ISSUER is "http:.*": give the https address/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL is "loud": give one of fatal, error, warn/],
    ['BANTAM_WEBHOOK_HOSTS', 'http://crm', /BANTAM_WEBHOOK_HOSTS is ".*": give host names without a port/],
    ['BANTAM_CHATS_PER_MINUTE', '-1', /BANTAM_CHATS_PER_MINUTE is "-1": give a whole number/],
    [
      'BANTAM_IDENTITY_SECRET',
      'short',
      /BANTAM_IDENTITY_SECRET has a value \(not shown here\).*32 characters/,
    ],
    ['BANTAM_OPEN_WHEN', '{"minutes":1}', /BANTAM_OPEN_WHEN is "{"minutes":1}": give a rule or a list/],
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
    ['MAIL_BOUNCE_SECRET', 'hunter2', /give 32 characters or more/],
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
    [{ MAIL_POSTAL_ADDRESS: 'A, B' }, /SMTP_URL is missing beside MAIL_POSTAL_ADDRESS/],
    [{ MAIL_BOUNCE_SECRET: 'y'.repeat(32) }, /SMTP_URL is missing beside MAIL_BOUNCE_SECRET/],
    [{ MAIL_REPLY_TO: 'a@b.example' }, /SMTP_URL is missing beside MAIL_REPLY_TO/],
    [{ OIDC_CLIENT_ID: 'a' }, /OIDC_ISSUER is missing beside OIDC_CLIENT_ID: .* or unset OIDC_CLIENT_ID\.$/],
    [{ OIDC_CLIENT_SECRET: 's' }, /OIDC_ISSUER is missing beside OIDC_CLIENT_SECRET/],
    [{ OIDC_ISSUER: 'https://id.example' }, /OIDC_CLIENT_ID is missing beside OIDC_ISSUER/],
    [
      { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a' },
      /OIDC_CLIENT_SECRET is missing beside OIDC_ISSUER/,
    ],
    [
      { OIDC_ISSUER: 'http://localhost:8080', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 's' },
      /PUBLIC_URL is missing beside OIDC_ISSUER: .* or unset OIDC_ISSUER\.$/,
    ],
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
