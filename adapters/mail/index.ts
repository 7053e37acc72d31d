/** E-mail, by which follow-ups reach whoever their channel does not reach. Only bounces come in by it. */
import { MAIL } from '../../src/engine/ports.ts'
import type { Channel } from '../channel.ts'
import { realSleep, type Sleep } from '../waiting.ts'
import { createSender, type SenderParts } from './sender.ts'
import { type Address, createSmtp } from './transport.ts'

export interface MailConfig {
  smtpUrl: string
  from: Address
  /** Where replies go; null: to `from`. */
  replyTo: Address | null
  /** Who sends the mails, and where they are; null: not said. */
  postalAddress: string | null
  /** As people reach us, without a trailing slash. */
  publicUrl: string
}

export interface MailParts
  extends Omit<SenderParts, 'transport' | 'from' | 'postalAddress' | 'publicUrl' | 'sleep'> {
  config: MailConfig
  /** Waits; the default waits in real time. */
  sleep?: Sleep
}

export function createMail({ config, sleep = realSleep, ...parts }: MailParts): Channel {
  const { from, postalAddress, publicUrl } = config
  const transport = createSmtp(config)
  const sender = createSender({ ...parts, transport, from, postalAddress, publicUrl, sleep })
  return {
    name: MAIL,
    async start() {
      sender.start()
    },
    stop: sender.stop,
  }
}
