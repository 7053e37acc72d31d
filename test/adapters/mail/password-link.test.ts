import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPasswordMail } from '../../../adapters/mail/password-link.ts'
import { languages } from '../../../src/domain/language.ts'
import { type MailServer, startMailServer } from '../../support/mail-server.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const link = 'https://chat.fernhill.example/desk/#/invitation/abc_-9'
const mail = { to: 'jan@fernhill.example', language: 'en' as const, link, expiresAt: NOW }

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.close())

const send = () =>
  createPasswordMail(
    {
      smtpUrl: server.url,
      from: { name: 'Fernhill', address: 'hello@fernhill.example' },
      replyTo: null,
      publicUrl: 'https://chat.fernhill.example',
    },
    { now: () => NOW },
  )

test.each(languages)('a link to a new password goes out in %s, as text and as HTML', async (language) => {
  expect(await send()({ ...mail, language })).toEqual({ status: 'sent' })
  const got = server.mails.at(-1)
  expect(got?.recipient).toBe(mail.to)
  expect(got?.text).toContain(link)
  expect(got?.html).toContain(`href="${link}"`)
  expect(got?.html).toContain(`lang="${language}"`)
  if (language !== 'en')
    expect(got?.text?.replace(/https:\S+|[\w.]+@\S+|Fernhill/g, '')).not.toMatch(/\b(password|link)\b/)
  // It was asked for: nobody unsubscribes from it.
  expect(got?.headers.map(({ key }) => key)).not.toContain('list-unsubscribe')
})

test('a mail that does not leave is told by its code', async () => {
  server.refuse('recipient', '550 5.1.1 no such user')
  expect(await send()(mail)).toEqual({ status: 'failed', code: '550 5.1.1' })
})
