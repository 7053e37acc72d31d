/** The mail to somebody who works here and has forgotten their password. */
import { randomUUID } from 'node:crypto'
import type { Language } from '../../src/domain/language.ts'
import type { Clock } from '../../src/engine/ports.ts'
import type { Letter } from './letter.ts'
import { sheetOf } from './sheet.ts'
import { type Address, createSmtp } from './transport.ts'
import { wordsIn } from './words/index.ts'

export interface PasswordMail {
  to: string
  language: Language
  /** Where a new password is chosen. */
  link: string
  expiresAt: Date
}

export interface PasswordMailConfig {
  smtpUrl: string
  from: Address
  replyTo: Address | null
  publicUrl: string
}

export function writePasswordLetter(
  { language, link }: PasswordMail,
  from: Address,
  publicUrl: string,
): Letter {
  const { subject, text, button, note } = wordsIn(language).password
  const sender = from.name === null ? from.address : `${from.name} · ${from.address}`
  const foot = [sender, publicUrl]
  return {
    subject,
    text: `${text}\n\n${button}: ${link}\n\n${note}\n\n-- \n${foot.join('\n')}\n`,
    html: sheetOf({ language, subject, text, button: { label: button, url: link }, note, foot }),
  }
}

/** Tries once: whoever asked for it waits, and asks again. The code of what failed says nothing of anybody. */
export function createPasswordMail(config: PasswordMailConfig, clock: Clock) {
  const smtp = createSmtp(config)
  const domain = new URL(config.publicUrl).hostname
  return async (mail: PasswordMail): Promise<{ status: 'sent' } | { status: 'failed'; code: string }> => {
    const result = await smtp.post({
      ...writePasswordLetter(mail, config.from, config.publicUrl),
      to: mail.to,
      messageId: `<${randomUUID()}@${domain}>`,
      unsubscribeUrl: null,
      at: clock.now(),
    })
    return result.status === 'sent' ? result : { status: 'failed', code: result.code }
  }
}
