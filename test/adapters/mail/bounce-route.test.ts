/** Notices of mails that came back after the mail server had taken them. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createBounceRoute } from '../../../adapters/mail/bounce-route.ts'
import { messageIdOf } from '../../../adapters/mail/message-id.ts'
import { useDatabase } from '../../support/database.ts'
import { startEngine } from '../../support/engine.ts'
import { aNurturedProspect } from '../../support/nurture.ts'
import { useStores } from '../../support/stores.ts'
import { createTime } from '../../support/time.ts'

const here = useStores(useDatabase())
const SECRET = 'a secret of the mail server, 32 or more'

interface Report {
  messageId: string
  recipient: string
  action: string
  status: string
  /** How the returned mail is enclosed: whole, or its headers alone. */
  returned: string
}

/** As Postfix writes them. */
const notice = ({ messageId, recipient, action, status, returned }: Report) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: hello@fernhill.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B1"',
    '',
    '--B1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    "I'm sorry to have to inform you that your message could not be delivered.",
    '',
    '--B1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'Arrival-Date: Mon, 2 Mar 2026 10:00:00 +0100',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <nobody>:',
    '    Recipient address rejected',
    '',
    '--B1',
    `Content-Type: ${returned}`,
    '',
    `Message-ID: ${messageId}`,
    'From: Fernhill <hello@fernhill.example>',
    '',
    '--B1--',
    '',
  ].join('\r\n')

/** The endpoint on a server, and a prospect whose follow-up came back. */
async function aReturnedMail() {
  const time = createTime()
  const engine = startEngine(here.stores, time.clock)
  const logger = { error: () => {} }
  const route = createBounceRoute({
    secret: SECRET,
    mailboxes: here.stores.mailboxes,
    clock: time.clock,
    logger,
  })
  const server = createServer(express().use(route))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { id, email } = await aNurturedProspect({ stores: here.stores, engine, at: time.clock.now() })
  const messageId = messageIdOf(12n, id, 'fernhill.example')
  const report = (overrides: Partial<Report> = {}) =>
    notice({
      messageId,
      recipient: email.toUpperCase(),
      action: 'failed',
      status: '5.1.1',
      returned: 'message/rfc822',
      ...overrides,
    })
  return {
    id,
    report,
    hand: (body: string, secret = SECRET) =>
      fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mail/bounces`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
        body,
      }),
    isMarked: async () => (await here.stores.handoffs.view(id))?.barred.email !== null,
  }
}

describe('a notice that there is no such mailbox', () => {
  test.each(['message/rfc822', 'text/rfc822-headers'])('marks the address (%s)', async (returned) => {
    const { report, hand, isMarked } = await aReturnedMail()
    expect(await isMarked()).toBe(false)
    const response = await hand(report({ returned }))
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 200,
      body: { taken: 'marked' },
    })
    expect(await isMarked()).toBe(true)
  })

  test('is taken from nobody but the mail server', async () => {
    const { report, hand, isMarked } = await aReturnedMail()
    const response = await hand(report(), 'a guess')
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await isMarked()).toBe(false)
  })

  test.each<[string, Partial<Report>, string]>([
    ['only late', { action: 'delayed', status: '4.4.1' }, 'kept'],
    ['full', { status: '5.2.2' }, 'kept'],
    ['shut to us by a policy', { status: '5.7.1' }, 'kept'],
    ['of an address that they have replaced since', { recipient: 'old@firm.example' }, 'kept'],
    ['of a mail that we did not send', { messageId: '<abc@elsewhere.example>' }, 'not_ours'],
  ])('does not mark one that is %s', async (_why, overrides, taken) => {
    const { report, hand, isMarked } = await aReturnedMail()
    const response = await hand(report(overrides))
    expect(await response.json()).toEqual({ taken })
    expect(await isMarked()).toBe(false)
  })

  test('is no answer, and no rubbish, and neither is an error', async () => {
    const { hand } = await aReturnedMail()
    for (const mail of ['Subject: I am on holiday\r\n\r\nUntil Monday.', '', '\0\0--'])
      expect(await (await hand(mail)).json()).toEqual({ taken: 'no_report' })
    expect((await hand('x'.repeat(1_100_000))).status).toBe(413)
  })
})
