import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MailPasswordLink } from '../../../adapters/desk/link-routes.ts'
import { eventually } from '../../support/eventually.ts'
import { type Caller, createCaller, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

type Mail = Parameters<MailPasswordLink>[0]

let world: World
let running: Running
let anybody: Caller
let mails: Mail[]

const DESK = { Origin: 'https://bantam.example' }
const ask = (caller: Caller, path: string, body: object) => caller.call('POST', path, body, DESK)
const forget = (email: string) => ask(anybody, '/session/forgotten', { email, language: 'pl' })
const tokenIn = ({ link }: Mail) => link.split('/').at(-1)
/** A mail leaves after the answer. */
const arrived = (count: number) => eventually(() => expect(mails).toHaveLength(count))

beforeEach(async () => {
  world = createWorld()
  mails = []
  const mailPasswordLink: MailPasswordLink = async (mail) => {
    mails.push(mail)
    return mail.to.startsWith('full@') ? { status: 'failed', code: '452' } : { status: 'sent' }
  }
  running = await serveDesk(world, { publicUrl: 'https://bantam.example', mailPasswordLink })
  anybody = createCaller(running.origin)
})
afterEach(() => running.close())

describe('a forgotten password', () => {
  it('brings a link by mail, in the language of who asks, by which a new one is chosen', async () => {
    const jan = await world.addUser({ name: 'Jan Nowak', email: 'jan@bantam.example' })
    expect((await forget('JAN@bantam.example')).status).toBe(204)
    await arrived(1)
    const [mail] = mails as [Mail]
    expect(mail).toMatchObject({ to: jan.email, language: 'pl', expiresAt: new Date('2026-11-21T12:00:00Z') })
    expect(mail.link).toMatch(/^https:\/\/bantam\.example\/desk\/#\/invitation\/[\w-]{43}$/)
    const looked = await ask(anybody, '/invitations/look', { token: tokenIn(mail) })
    expect(looked.body).toEqual({ purpose: 'reset', email: jan.email, name: 'Jan Nowak' })
    const accepted = { token: tokenIn(mail), password: 'a password of his own' }
    expect((await ask(anybody, '/invitations/accept', accepted)).status).toBe(200)
    expect((await ask(anybody, '/invitations/look', { token: tokenIn(mail) })).status).toBe(404)
  })

  it('is answered alike whether there is an account or not, and mails only to who has joined', async () => {
    const boss = await world.addUser({ role: 'admin' })
    const gone = await world.addUser({ active: false })
    await world.people.invite(boss, { email: 'new@bantam.example', name: 'New', role: 'rep' }, 'invitation')
    for (const email of ['nobody@bantam.example', gone.email, 'new@bantam.example', boss.email])
      expect((await forget(email)).status).toBe(204)
    await arrived(1)
    expect(mails[0]?.to).toBe(boss.email)
    // Who asked has not taken the invitation from them.
    expect(await world.people.lookAt('invitation')).toMatchObject({ purpose: 'invite' })
  })

  it('fills nobody’s mailbox', async () => {
    const jan = await world.addUser()
    const answers = []
    for (let n = 0; n < 6; n += 1) answers.push((await forget(jan.email)).status)
    expect(answers).toEqual([204, 204, 204, 204, 204, 429])
    await arrived(3)
  })

  it('is logged by whose it is and why, without an address, when the mail does not leave', async () => {
    const full = await world.addUser({ email: 'full@bantam.example' })
    await forget(full.email)
    await eventually(() => expect(running.faults).toHaveLength(1))
    expect(running.faults[0]?.fields).toEqual({ user: full.id, code: '452' })
  })

  it('is an administrator’s to mend where no mail is set up, which the sign-in page is told', async () => {
    expect((await anybody.get('/session/ways')).body).toMatchObject({ mailsLinks: true })
    const without = await serveDesk(world, { publicUrl: 'https://bantam.example' })
    const caller = createCaller(without.origin)
    expect((await caller.get('/session/ways')).body).toEqual({ openId: null, mailsLinks: false })
    const refused = await ask(caller, '/session/forgotten', { email: 'a@bantam.example', language: 'en' })
    expect(refused.status).toBe(409)
    await without.close()
  })
})
