/** A real SMTP server in the test's own process, which takes mails or does what the test tells it to. */
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A reply such as `550 5.1.1 no such user`; or the connection is cut, at `data` when the whole mail has come in. */
export type Refusal = `${number} ${string}` | 'cut'
export type Stage = 'auth' | 'from' | 'recipient' | 'data'

export interface Mail extends Email {
  /** The envelope's. */
  recipient: string
  /** As it came over the wire. */
  raw: string
}

export interface MailServer {
  /** With a user and a password. */
  url: string
  /** Taken, oldest first. */
  mails: Mail[]
  /** The recipients of everything that was attempted. */
  attempts: string[]
  /** The next `times` attempts end so. */
  refuse(stage: Stage, refusal: Refusal, times?: number): void
  close(): Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const mails: Mail[] = []
  const attempts: string[] = []
  const refusals: { stage: Stage; refusal: Refusal }[] = []

  /** What is to happen at a stage, if anything. */
  function refusalAt(stage: Stage): Error | null {
    const index = refusals.findIndex((one) => one.stage === stage)
    if (index < 0) return null
    const refusal = refusals[index]?.refusal ?? 'cut'
    refusals.splice(index, 1)
    if (refusal === 'cut') {
      for (const { _socket } of server.connections) _socket.destroy()
      return new Error('cut')
    }
    const [code = '', ...words] = refusal.split(' ')
    return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) })
  }

  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (_login, _session, done) => done(refusalAt('auth'), { user: 'bantam' }),
    onMailFrom: (_address, _session, done) => done(refusalAt('from')),
    onRcptTo(address, _session, done) {
      attempts.push(address.address)
      done(refusalAt('recipient'))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString()
        const refused = refusalAt('data')
        const recipient = session.envelope.rcptTo[0]?.address ?? ''
        // It was taken, although nobody could be told so.
        const isTaken = refused === null || refused.message === 'cut'
        if (isTaken) mails.push({ ...(await PostalMime.parse(raw)), recipient, raw })
        done(refused)
      })
    },
  })
  // A connection that the test cuts is no fault.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://bantam:secret@127.0.0.1:${port}`,
    mails,
    attempts,
    refuse(stage, refusal, times = 1) {
      for (let count = 0; count < times; count += 1) refusals.push({ stage, refusal })
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
