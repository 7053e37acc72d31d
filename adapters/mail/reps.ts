/** E-mail to our own people, beside that to prospects. */
import { type Changes, MAIL } from '../../src/engine/ports.ts'
import type { RepNoticeStore } from '../../src/engine/rep-notice-port.ts'
import type { Channel } from '../channel.ts'
import { createCourier } from '../courier.ts'
import { noticesBy } from '../rep-notices.ts'
import { realSleep, type Sleep } from '../waiting.ts'
import { LEASE_MS, TICK_MS } from './follow-ups.ts'
import { createNoticeCarry, type NoticeParts } from './notice.ts'
import { createSmtp, type MailConfig } from './transport.ts'

export interface RepMailParts extends Omit<NoticeParts, 'transport' | 'from' | 'publicUrl'> {
  config: MailConfig
  repNotices: RepNoticeStore
  changes: Changes
  /** Waits; the default waits in real time. */
  sleep?: Sleep
}

export function createRepMail({ config, sleep = realSleep, ...parts }: RepMailParts): Channel {
  const { from, publicUrl } = config
  const name = `${MAIL} to reps`
  const courier = createCourier({
    ...parts,
    channel: name,
    queue: noticesBy('mail', parts.repNotices),
    carry: createNoticeCarry({ ...parts, transport: createSmtp(config), from, publicUrl }),
    sleep,
    lanes: 1,
    leaseMs: LEASE_MS,
    tickMs: TICK_MS,
  })
  return {
    name,
    async start() {
      courier.start()
    },
    stop: courier.stop,
  }
}
