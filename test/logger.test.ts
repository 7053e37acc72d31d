import { describe, expect, it } from 'vitest'
import type { LogLevel } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'
import { createClient } from '../src/store/client.ts'

function createLog(logLevel: LogLevel = 'info') {
  const lines: string[] = []
  return { logger: createLogger({ logLevel }, { write: (line) => void lines.push(line) }), lines }
}

describe('createLogger', () => {
  it('writes one JSON line per message, from the configured level on', () => {
    const { logger, lines } = createLog('warn')
    logger.info('no')
    logger.warn({ conversation: 'c1' }, 'yes')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', msg: 'yes', conversation: 'c1' },
    ])
    expect(lines.join('')).toMatch(/^\{[^\n]*\}\n$/)
  })

  it('writes no personal data and no secret, however deep it lies', () => {
    const { logger, lines } = createLog()
    const person = { text: 'PRIVATE', email: 'PRIVATE', phone: 'PRIVATE', name: 'PRIVATE', quote: 'PRIVATE' }
    const secrets = { token: 'PRIVATE', password: 'PRIVATE', authorization: 'PRIVATE', cookie: 'PRIVATE' }
    const fields = { ...person, ...secrets, 'set-cookie': 'PRIVATE', kept: 'KEPT' }
    logger.info(fields, 'a')
    logger.info(
      { message: fields, request: { headers: fields, parts: [{ contact: fields, of: fields }] } },
      'b',
    )
    expect(lines.join('')).not.toContain('PRIVATE')
    expect(lines.join('').match(/KEPT/g)).toHaveLength(4)
  })

  it('writes of an error what it is, and nothing of the row or the request that it carries', () => {
    const { logger, lines } = createLog()
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(anna@example.com) exists.',
    })
    const err = Object.assign(new TypeError('no user', { cause }), { on: { payload: { text: 'hello' } } })
    logger.error({ err }, 'failed')

    const { err: written } = JSON.parse(lines[0] ?? '')
    expect(written).toMatchObject({ type: 'TypeError', message: 'no user', cause: { code: '23505' } })
    expect(written.stack).toContain('logger.test.ts')
    expect(lines[0]).not.toMatch(/anna@example\.com|hello/)
  })

  it("writes the reason of the database client's errors without the query and its values", async () => {
    const client = createClient('postgresql://bantam@127.0.0.1:1/bantam')
    const incomplete = JSON.parse('{"email":"anna@example.com"}')
    const err = await client.user.create({ data: incomplete }).catch((error) => error)
    expect(err.message).toContain('anna@example.com')

    const { logger, lines } = createLog()
    logger.error({ err }, 'a')
    logger.error({ err: new Error('invalid input syntax for type uuid: "anna@example.com"') }, 'b')
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({
      type: 'PrismaClientValidationError',
      message: 'Argument `id` is missing.',
      stack: expect.stringMatching(/^\s+at /),
    })
    expect(lines.join('')).not.toContain('anna@example.com')
  })

  it('takes tokens and passwords out of the words of an error', () => {
    const { logger, lines } = createLog()
    const token = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
    logger.error({ err: new Error(`request to https://api.telegram.org/bot${token}/getMe failed`) }, 'a')
    logger.error({ err: new Error('cannot connect to postgresql://anna:hunter2@db/bantam') }, 'b')
    logger.error({ err: 'authorization: Bearer hunter2.x.y was refused' }, 'c')
    expect(lines.join('')).not.toMatch(/AAHdqTc|hunter2/)
    expect(lines[0]).toContain('https://api.telegram.org/bot[redacted]/getMe failed')
    expect(lines[1]).toContain('postgresql://[redacted]@db/bantam')
  })
})
