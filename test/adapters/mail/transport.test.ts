import { describe, expect, test } from 'vitest'
import { resultOf } from '../../../adapters/mail/transport.ts'

const smtp = (command: string, response: string, code = 'EENVELOPE') =>
  resultOf(
    Object.assign(new Error('x'), { code, command, response, responseCode: Number(response.slice(0, 3)) }),
  )

describe('what a mail server says', () => {
  test.each([
    ['RCPT TO', '550 5.1.1 no such user', '550 5.1.1'],
    ['RCPT TO', '550 no such user', '550'],
    ['RCPT TO', '553-5.1.2 no such host', '553 5.1.2'],
    ['DATA', '550 5.1.1 no such user', '550 5.1.1'],
    ['DATA', '550 5.2.1 this mailbox is closed', '550 5.2.1'],
  ])('of the address means that it is no mailbox: %s %s', (command, response, code) => {
    expect(smtp(command, response)).toEqual({ status: 'no_mailbox', code })
  })

  test.each([
    ['RCPT TO', '550 5.7.1 your network is on our list', '550 5.7.1'],
    ['RCPT TO', '552 5.2.2 mailbox full', '552 5.2.2'],
    ['DATA', '554 5.7.1 spam', '554 5.7.1'],
    ['DATA', '552 too large', '552'],
  ])('of anything else leaves the address as it is: %s %s', (command, response, code) => {
    expect(smtp(command, response)).toEqual({ status: 'refused', code })
  })

  test.each([
    ['RCPT TO', '451 4.7.1 greylisted', '451 4.7.1'],
    ['DATA', '452 4.3.1 no room', '452 4.3.1'],
    ['MAIL FROM', '421 busy', '421'],
  ])('for the moment is tried again: %s %s', (command, response, code) => {
    expect(smtp(command, response)).toEqual({ status: 'later', code, ours: false })
  })

  test.each([
    ['AUTH PLAIN', '535 5.7.8 bad password', '535 5.7.8', 'EAUTH'],
    ['RCPT TO', '530 5.7.0 authentication required', '530 5.7.0', 'EENVELOPE'],
    ['MAIL FROM', '553 5.7.1 not your address', '553 5.7.1', 'EENVELOPE'],
  ])('of us is for us to mend, and no prospect suffers for it: %s %s', (command, response, reply, code) => {
    expect(smtp(command, response, code)).toEqual({ status: 'later', code: reply, ours: true })
  })

  test('nothing at all, is tried again', () => {
    for (const code of ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS'])
      expect(resultOf(Object.assign(new Error('x'), { code }))).toEqual({
        status: 'later',
        code,
        ours: false,
      })
    expect(resultOf(new Error('a fault of ours'))).toMatchObject({ status: 'later' })
    expect(resultOf('no error even')).toMatchObject({ status: 'later' })
  })
})
