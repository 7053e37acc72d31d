import { beforeEach, describe, expect, test } from 'vitest'
import { createLinks } from '../../../adapters/links.ts'
import { NOW } from '../../support/builders.ts'
import { useDatabase } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'
import { useStores } from '../../support/stores.ts'
import { aMailing, type Mailing, PUBLIC_URL, SECRET } from './support/mailing.ts'

const database = useDatabase()
const here = useStores(database)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

beforeEach(async () => {
  await here.client.outbox.deleteMany()
  await here.client.timer.deleteMany()
})

const attemptsAt = ({ row }: Mailing, delivery: bigint, attempts: number) =>
  eventually(async () => expect(await row(delivery)).toMatchObject({ attempts, leaseUntil: null }))

const sentAt = ({ row }: Mailing, delivery: bigint) =>
  eventually(async () => expect((await row(delivery)).sentAt).not.toBeNull())

describe('a follow-up by e-mail', () => {
  test("has the bot's words as text and as HTML, a link that goes on, and one that stops all messages", async () => {
    const mailing = await aMailing(here)
    await mailing.start()
    const { id, email, delivery } = await mailing.followUp()
    await sentAt(mailing, delivery)
    const [mail] = mailing.smtp.mails
    expect(mail).toMatchObject({
      recipient: email,
      from: { name: 'Fernhill', address: 'hello@fernhill.example' },
      to: [{ address: email }],
      replyTo: [{ address: 'sales@fernhill.example' }],
      subject: 'Shall we go on where we stopped?',
    })
    const said = (await here.stores.conversations.messages(id, 0)).at(-1)?.text ?? ''
    expect(mail?.text).toContain(said)
    for (const part of [mail?.text, mail?.html]) {
      const links = createLinks({ secret: SECRET, clock: mailing.time.clock })
      const [resume = '', unsubscribe = ''] = [...(part ?? '').matchAll(/https:\/\/[^\s"<]+/g)].map(
        ([u]) => u,
      )
      expect(resume).toMatch(`${PUBLIC_URL}/r/`)
      expect(links.verify('resume', resume.split('/r/')[1] ?? '')).toMatchObject({ conversation: id })
      expect(unsubscribe).toMatch(`${PUBLIC_URL}/u/`)
      expect(links.verify('unsubscribe', unsubscribe.split('/u/')[1] ?? '')).toMatchObject({
        conversation: id,
      })
    }
  })

  test('says in its head that it is automatic, and how a mail program unsubscribes with one click', async () => {
    const mailing = await aMailing(here)
    await mailing.start()
    const { id, delivery } = await mailing.followUp()
    await sentAt(mailing, delivery)
    const { raw = '' } = mailing.smtp.mails[0] ?? {}
    const [head = ''] = raw.split('\r\n\r\n')
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/chat\.fernhill\.example\/u\/[\w.-]+>\r$/m)
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    expect(head).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(mailing.smtp.mails[0]?.messageId).toBe(`<follow-up.${delivery}.${id}@fernhill.example>`)
    expect(await mailing.row(delivery)).toMatchObject({
      sentId: `<follow-up.${delivery}.${id}@fernhill.example>`,
    })
  })

  test('is sent once by two processes, and not again by whoever comes after them', async () => {
    const mailing = await aMailing(here)
    const [one, two] = [await mailing.start(), await mailing.start()]
    for (const { delivery } of await mailing.followUps(5)) await sentAt(mailing, delivery)
    await Promise.all([one.stop(), two.stop()])
    await mailing.start()
    await mailing.pass(HOUR)
    await eventually(() => expect(mailing.time.waits()).toEqual([5000]))
    expect(mailing.smtp.mails).toHaveLength(5)
    expect(new Set(mailing.smtp.mails.map(({ recipient }) => recipient)).size).toBe(5)
  })

  test('waits in the database until a process starts that can send it', async () => {
    const mailing = await aMailing(here)
    const { email, delivery } = await mailing.followUp()
    expect(mailing.smtp.attempts).toEqual([])
    await mailing.start()
    await sentAt(mailing, delivery)
    expect(mailing.smtp.attempts).toEqual([email])
  })

  test('of a killed process is taken up by another once its lease has run out', async () => {
    const mailing = await aMailing(here)
    const { delivery } = await mailing.followUp()
    const at = mailing.time.clock.now()
    expect(await here.stores.outbox.lease('mail', at, 6 * MINUTE, 1)).toHaveLength(1)
    await mailing.start()
    await mailing.pass(6 * MINUTE - 1)
    await eventually(() => expect(mailing.time.waits()).toEqual([5000]))
    expect(mailing.smtp.mails).toEqual([])
    await mailing.pass(5000)
    await sentAt(mailing, delivery)
  })
})

describe('a mail server that does not take a mail', () => {
  test('now is asked again later, and later still, for the same mail', async () => {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('recipient', '451 4.3.0 try again later', 2)
    mailing.smtp.refuse('data', '452 4.2.2 mailbox full')
    await mailing.start()
    const { delivery } = await mailing.followUp()
    const waits: number[] = []
    for (let attempts = 1; attempts <= 3; attempts += 1) {
      await attemptsAt(mailing, delivery, attempts)
      const wait = (await mailing.row(delivery)).dueAt.getTime() - mailing.time.clock.now().getTime()
      waits.push(wait)
      await mailing.pass(wait)
    }
    await sentAt(mailing, delivery)
    expect(waits).toEqual([64_000, 128_000, 256_000])
    expect(mailing.smtp.attempts).toHaveLength(4)
    expect(mailing.smtp.mails).toHaveLength(1)
  })

  test('for it knows no such mailbox gets no more mail to that address, from any conversation', async () => {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('recipient', '550 5.1.1 no such user')
    await mailing.start()
    const email = 'gone@firm.example'
    const failures = async () => {
      const rows = await here.client.outbox.findMany({ orderBy: { id: 'asc' } })
      return rows.map(({ failure }) => failure)
    }
    const prospects = await mailing.followUps(2, { email })
    await eventually(async () => expect(await failures()).toEqual(['bounced: 550 5.1.1', 'bounced']))
    expect(mailing.smtp.attempts).toEqual([email])
    for (const { id } of prospects)
      expect((await here.stores.handoffs.view(id))?.barred.email).toBe(mailing.time.clock.now().toISOString())
  })

  test('for what is in it gets it no more, and the address stays good', async () => {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('data', '554 5.7.1 looks like spam')
    await mailing.start()
    const { id, delivery } = await mailing.followUp()
    await eventually(async () => expect((await mailing.row(delivery)).failure).toBe('rejected: 554 5.7.1'))
    expect((await here.stores.handoffs.view(id))?.barred.email).toBeNull()
  })

  test('because it does not let us in is asked again, and whoever runs the server is told', async () => {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('auth', '535 5.7.8 bad password')
    await mailing.start()
    const { id, delivery } = await mailing.followUp()
    await attemptsAt(mailing, delivery, 1)
    expect(mailing.logged).toMatchObject([
      { level: 'error', message: expect.stringMatching(/look at SMTP_URL and MAIL_FROM/) },
    ])
    expect((await here.stores.handoffs.view(id))?.barred.email).toBeNull()
    await mailing.pass(64_000)
    await sentAt(mailing, delivery)
  })

  test('that hangs up after it has read the mail gets it again, under the same Message-ID', async () => {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('data', 'cut')
    await mailing.start()
    const { delivery } = await mailing.followUp()
    await attemptsAt(mailing, delivery, 1)
    await mailing.pass(64_000)
    await sentAt(mailing, delivery)
    const ids = mailing.smtp.mails.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })

  test('for three days is given up', async () => {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('from', 'cut')
    await mailing.start()
    const { delivery } = await mailing.followUp()
    await attemptsAt(mailing, delivery, 1)
    await mailing.pass(3 * 24 * HOUR + 1)
    await eventually(async () => expect((await mailing.row(delivery)).failure).toBe('late'))
    expect(mailing.smtp.mails).toEqual([])
  })
})

describe('a mail that comes due', () => {
  /** Delayed by the mail server for so long. */
  async function delayed(ms: number) {
    const mailing = await aMailing(here)
    mailing.smtp.refuse('from', '451 4.3.0 later')
    await mailing.start()
    const prospect = await mailing.followUp()
    await attemptsAt(mailing, prospect.delivery, 1)
    return { mailing, ...prospect, goOn: () => mailing.pass(ms) }
  }

  test('that would leave at night waits for the hours of the playbook', async () => {
    const { mailing, delivery } = await delayed(0)
    const night = `${mailing.time.clock.now().toISOString().slice(0, 10)}T22:00:00.000Z`
    await mailing.pass(Date.parse(night) - mailing.time.clock.now().getTime())
    await attemptsAt(mailing, delivery, 2)
    expect(mailing.smtp.mails).toEqual([])
    const { dueAt } = await mailing.row(delivery)
    const inWarsaw = new Intl.DateTimeFormat('pl', { timeStyle: 'medium', timeZone: 'Europe/Warsaw' })
    expect(inWarsaw.format(dueAt)).toBe('09:00:00')
    await mailing.pass(dueAt.getTime() - mailing.time.clock.now().getTime())
    await sentAt(mailing, delivery)
  })

  test.each([
    ['opted out', 'opted_out', { optedOutAt: NOW }],
    ['no address any more', 'no_address', { email: null }],
  ])('for somebody with %s is withheld', async (_what, failure, data) => {
    const { mailing, id, delivery, goOn } = await delayed(HOUR)
    await here.client.prospect.updateMany({ where: { conversations: { some: { id } } }, data })
    await goOn()
    await eventually(async () => expect((await mailing.row(delivery)).failure).toBe(failure))
    expect(mailing.smtp.mails).toEqual([])
  })

  test('for an address that has been found to refuse mail is withheld', async () => {
    const { mailing, email, delivery, goOn } = await delayed(HOUR)
    await here.stores.mailboxes.bounced(email, NOW)
    await goOn()
    await eventually(async () => expect((await mailing.row(delivery)).failure).toBe('bounced'))
    expect(mailing.smtp.mails).toEqual([])
  })

  test('for somebody who was erased is gone with them', async () => {
    const { mailing, id, goOn } = await delayed(HOUR)
    await here.client.prospect.deleteMany({ where: { conversations: { some: { id } } } })
    await goOn()
    await eventually(() => expect(mailing.time.waits()).toEqual([5000]))
    expect(mailing.smtp.mails).toEqual([])
    expect(await here.client.outbox.count()).toBe(0)
  })
})

test('the log says nothing of anybody, whatever the mail server says', async () => {
  const mailing = await aMailing(here)
  const email = 'anna.kowalska@firm.example'
  mailing.smtp.refuse('recipient', `450 4.2.0 <${email}> is greylisted`)
  mailing.smtp.refuse('recipient', `550 5.1.1 <${email}> unknown`)
  await mailing.start()
  const { id, delivery } = await mailing.followUp({ email })
  await attemptsAt(mailing, delivery, 1)
  await mailing.pass(64_000)
  await eventually(async () => expect((await mailing.row(delivery)).failure).toBe('bounced: 550 5.1.1'))
  await eventually(() => expect(mailing.logged).toHaveLength(2))
  const log = JSON.stringify(mailing.logged)
  for (const secret of ['anna', 'kowalska', 'firm.example', 'secret', id, 'Hello again'])
    expect(log).not.toContain(secret)
})
