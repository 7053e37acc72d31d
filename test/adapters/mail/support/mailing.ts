/** The mail channel as a server runs it, on a test file's database, a real SMTP server, and a clock that the test moves. */
import { onTestFinished } from 'vitest'
import { createLinks } from '../../../../adapters/links.ts'
import { createFollowUpMail } from '../../../../adapters/mail/follow-ups.ts'
import type { Client } from '../../../../src/store/client.ts'
import type { Stores } from '../../../../src/store/database.ts'
import type { Outbox } from '../../../../src/store/generated/client.ts'
import { startEngine } from '../../../support/engine.ts'
import { eventually } from '../../../support/eventually.ts'
import { type MailServer, startMailServer } from '../../../support/mail-server.ts'
import { aNurturedProspect, followUpDue, type Nurtured } from '../../../support/nurture.ts'
import { createTime, type Time } from '../../../support/time.ts'

export const SECRET = 'a secret of the tests, of 32 bytes or more'
export const PUBLIC_URL = 'https://chat.fernhill.example'

/** Looks again as soon as anything may have changed; never sleeps for a fixed time. */
interface Line {
  level: 'warn' | 'error'
  fields: object
  message: string
}

export interface FollowedUp extends Nurtured {
  delivery: bigint
}

export interface Mailing {
  time: Time
  smtp: MailServer
  logged: Line[]
  /** A follow-up that is due now, in the outbox. */
  followUp(prospect?: { channel?: string; email?: string }): Promise<FollowedUp>
  /** So many, of as many prospects, at the same time. */
  followUps(many: number, prospect?: { channel?: string; email?: string }): Promise<FollowedUp[]>
  /** One more process on the same database. */
  start(): Promise<{ stop(): Promise<void> }>
  row(delivery: bigint): Promise<Outbox>
  /** Lets time pass, in steps that every waiting process wakes at. */
  pass(ms: number): Promise<void>
}

/** The time is a morning in Warsaw, ninety days after the dialogue. */
export async function aMailing(here: { client: Client; stores: Stores }): Promise<Mailing> {
  const smtp = await startMailServer()
  const time = createTime('2026-03-02T10:00:00.000Z')
  const logged: Line[] = []
  const log = (level: Line['level']) => (fields: object, message: string) =>
    void logged.push({ level, fields, message })
  const engine = startEngine(here.stores, time.clock, ['telegram', 'mail'], () => false)
  const listeners = new Set<() => void>()
  onTestFinished(() => smtp.close())

  async function due(id: string): Promise<void> {
    const at = await followUpDue(here.client, id)
    time.pass(Math.max(0, at.getTime() + 60_000 - time.clock.now().getTime()))
  }

  async function deliveryOf(prospect: Nurtured): Promise<FollowedUp> {
    const where = { conversationId: prospect.id, followUp: true }
    const { id } = await here.client.outbox.findFirstOrThrow({ where })
    return { ...prospect, delivery: id }
  }

  async function followUps(many: number, who: { channel?: string; email?: string } = {}) {
    const parts = { stores: here.stores, engine, at: time.clock.now() }
    const prospects: Nurtured[] = []
    for (let count = 0; count < many; count += 1) prospects.push(await aNurturedProspect(parts, who))
    for (const { id } of prospects) await due(id)
    await engine.timers.runDue()
    const written = await Promise.all(prospects.map(deliveryOf))
    for (const ring of listeners) ring()
    return written
  }

  return {
    time,
    smtp,
    logged,
    async followUp(prospect) {
      const [followUp] = await followUps(1, prospect)
      if (!followUp) throw new Error('there is no follow-up')
      return followUp
    },
    followUps,
    async start() {
      const mail = createFollowUpMail({
        ...here.stores,
        changes: {
          subscribe(listener) {
            const ring = () => listener({ conversations: [], queue: false, outbox: true })
            listeners.add(ring)
            return () => listeners.delete(ring)
          },
        },
        links: createLinks({ secret: SECRET, clock: time.clock }),
        config: {
          smtpUrl: smtp.url,
          from: { name: 'Fernhill', address: 'hello@fernhill.example' },
          replyTo: { name: null, address: 'sales@fernhill.example' },
          postalAddress: null,
          publicUrl: PUBLIC_URL,
        },
        clock: time.clock,
        sleep: time.sleep,
        logger: { warn: log('warn'), error: log('error') },
      })
      await mail.start()
      onTestFinished(() => mail.stop())
      return mail
    },
    row: (id) => here.client.outbox.findUniqueOrThrow({ where: { id } }),
    async pass(ms) {
      await eventually(() => {
        if (time.waits().length === 0) throw new Error('nobody waits')
      })
      time.pass(ms)
    },
  }
}
