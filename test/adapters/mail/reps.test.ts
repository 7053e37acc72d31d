import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createRepMail } from '../../../adapters/mail/reps.ts'
import { officeHours, type WorkingHours } from '../../../src/domain/hours.ts'
import type { ToldOf } from '../../../src/domain/telling.ts'
import { aUser, aWaitingHandoff, NOW } from '../../support/builders.ts'
import { useDatabase } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'
import { startMailServer } from '../../support/mail-server.ts'
import { useStores } from '../../support/stores.ts'
import { createTime } from '../../support/time.ts'

const here = useStores(useDatabase())
const MINUTE = 60_000
const waiting = () => aWaitingHandoff(here.client, here.stores)

beforeEach(async () => {
  await here.client.user.updateMany({ data: { active: false } })
  await here.client.repNotice.deleteMany()
})

async function aRep({ mail, hours = null }: { mail?: ToldOf; hours?: WorkingHours | null } = {}) {
  const rep = await aUser(here.stores)
  if (mail) await here.stores.repChats.setToldOf(rep.id, { mail })
  if (hours) await here.client.user.update({ where: { id: rep.id }, data: { hours } })
  const { email } = await here.client.user.findUniqueOrThrow({ where: { id: rep.id } })
  return { ...rep, email }
}

async function aRepMail() {
  const smtp = await startMailServer()
  // A Monday morning, in office hours of the whole of Europe.
  const time = createTime(NOW.toISOString())
  const logged: unknown[] = []
  const log = (fields: object, message: string) => void logged.push({ fields, message })
  const mail = createRepMail({
    repNotices: here.stores.repNotices,
    changes: { subscribe: () => () => undefined },
    config: {
      smtpUrl: smtp.url,
      from: { name: 'Fernhill', address: 'hello@fernhill.example' },
      replyTo: null,
      postalAddress: null,
      publicUrl: 'https://chat.fernhill.example',
    },
    clock: time.clock,
    sleep: time.sleep,
    logger: { warn: log, error: log },
  })
  await mail.start()
  onTestFinished(async () => {
    await mail.stop()
    await smtp.close()
  })
  const pass = async (ms: number) => {
    await eventually(() => expect(time.waits()).toEqual([5000]))
    time.pass(ms)
  }
  const settled = () =>
    eventually(async () => {
      const where = { channel: 'mail', sentAt: null, failure: null, dueAt: { lte: time.clock.now() } }
      expect(await here.client.repNotice.count({ where })).toBe(0)
    })
  return { smtp, time, pass, settled, logged }
}

const recipients = (mails: { recipient: string }[]) => mails.map(({ recipient }) => recipient).sort()

describe('a hand-off that waits', () => {
  test('is told once, a minute later, to each rep who has not chosen otherwise', async () => {
    const [anna, boris] = [await aRep(), await aRep({ mail: 'queued' })]
    await aRep({ mail: 'assigned' })
    await aRep({ mail: 'none' })
    await aUser(here.stores, { role: 'manager' })
    const { smtp, pass, settled } = await aRepMail()
    const { handoffId } = await waiting()
    await pass(MINUTE - 1)
    expect(smtp.mails).toEqual([])
    await pass(5000)
    await eventually(() => expect(smtp.mails).toHaveLength(2))
    expect(recipients(smtp.mails)).toEqual([anna.email, boris.email].sort())
    await here.stores.handoffs.claim(handoffId, anna.id, NOW)
    await here.stores.handoffs.release(handoffId, { holder: anna.id, by: anna.id }, NOW)
    await pass(2 * MINUTE)
    await settled()
    expect(smtp.mails).toHaveLength(2)
  })

  test('is told nobody if it has been taken meanwhile', async () => {
    await aRep()
    const quick = await aRep()
    const { smtp, pass, settled } = await aRepMail()
    const { handoffId } = await waiting()
    await here.stores.handoffs.claim(handoffId, quick.id, NOW)
    await pass(MINUTE)
    await settled()
    expect(smtp.mails).toEqual([])
  })

  test('waits in the database until whoever is to be told is at work', async () => {
    const hours = {
      ...officeHours('Europe/Warsaw'),
      week: officeHours('Europe/Warsaw').week.map(() => [{ from: '14:00', to: '16:00' }]),
    }
    await aRep({ hours })
    const { smtp, pass, settled } = await aRepMail()
    await waiting()
    await pass(MINUTE)
    await settled()
    expect(smtp.mails).toEqual([])
    const { dueAt } = await here.client.repNotice.findFirstOrThrow()
    expect(dueAt.toISOString()).toBe('2026-03-02T13:00:00.000Z')
    await pass(3 * 60 * MINUTE)
    await eventually(() => expect(smtp.mails).toHaveLength(1))
  })

  test('is told with what they want, how warm they are, and a link; with nobody’s name or address', async () => {
    await aRep()
    const { smtp, pass } = await aRepMail()
    const { conversationId } = await waiting()
    const data = { name: 'Jan Nowak', email: 'jan@firm.example', phone: '+48500100200' }
    await here.client.prospect.updateMany({
      where: { conversations: { some: { id: conversationId } } },
      data,
    })
    await pass(MINUTE)
    await eventually(() => expect(smtp.mails).toHaveLength(1))
    const [mail] = smtp.mails
    expect(mail?.subject).toBe('A lead waits: Hot, score 80')
    expect(mail?.text).toContain('losing clients every week')
    expect(mail?.text).toContain(`https://chat.fernhill.example/desk#/conversations/${conversationId}`)
    for (const secret of ['Nowak', 'jan@', '500100200']) expect(mail?.raw).not.toContain(secret)
  })
})

describe('a hand-off that is given to somebody', () => {
  const give = (handoffId: string, repId: string) =>
    here.client.handoff.update({
      where: { id: handoffId },
      data: { status: 'claimed', repId, updatedAt: NOW },
    })

  test('is told them at once', async () => {
    const [given] = [await aRep({ mail: 'assigned' }), await aRep({ mail: 'assigned' })]
    const { handoffId } = await waiting()
    await give(handoffId, given.id)
    const { smtp } = await aRepMail()
    await eventually(() => expect(recipients(smtp.mails)).toEqual([given.email]))
    expect(smtp.mails[0]?.subject).toBe('A lead is yours: Hot, score 80')
  })

  test('is not told whoever took it themselves, nor whoever wants no mail', async () => {
    const [own, silent] = [await aRep(), await aRep({ mail: 'none' })]
    const first = await waiting()
    const second = await waiting()
    await here.stores.handoffs.claim(first.handoffId, own.id, NOW)
    await give(second.handoffId, silent.id)
    const { smtp, settled } = await aRepMail()
    await settled()
    expect(smtp.mails).toEqual([])
  })
})

test('a webhook that was switched off is told those who can switch it on, whatever else they want to know', async () => {
  const manager = await aUser(here.stores, { role: 'manager' })
  await here.stores.repChats.setToldOf(manager.id, { mail: 'none' })
  await aRep()
  const id = randomUUID()
  const entry = (action: 'webhook.added' | 'webhook.disabled') => ({
    at: NOW,
    userId: null,
    action,
    subject: id,
  })
  const wanted = { id, url: 'https://crm.example/t0ken', events: ['handoff.created' as const], at: NOW }
  await here.stores.webhooks.add(wanted, 20, entry('webhook.added'))
  await here.stores.webhookOutbox.disable(id, entry('webhook.disabled'))
  const { smtp, settled } = await aRepMail()
  await eventually(() => expect(smtp.mails).toHaveLength(1))
  await settled()
  expect(smtp.mails[0]).toMatchObject({ subject: 'A webhook was switched off' })
  expect(smtp.mails[0]?.raw).not.toContain('t0ken')
})
