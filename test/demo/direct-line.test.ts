import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createDirectLine } from '../../src/demo/direct-line.ts'
import { StartError } from '../../src/start-error.ts'

interface Answer {
  status: number
  body: string
  retryAfter?: string
}

let server: Server | null = null

afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  server = null
})

/** A server that gives these answers in turn, the last one from then on. */
async function serverOf(...answers: Answer[]) {
  const asked: { method: string; path: string; authorization: string | null }[] = []
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    asked.push({ method, path: url, authorization: headers.authorization ?? null })
    const { status, body, retryAfter } = (answers.length > 1 ? answers.shift() : answers[0]) ??
      answers[0] ?? { status: 500, body: '' }
    response
      .writeHead(status, { connection: 'close', ...(retryAfter && { 'retry-after': retryAfter }) })
      .end(body)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked }
}

function directLineTo(url: string) {
  const waits: number[] = []
  const slept: number[] = []
  const sleep = async (ms: number) => slept.push(ms)
  return { line: createDirectLine({ url, onWait: (seconds) => waits.push(seconds), sleep }), waits, slept }
}

const ok: Answer = { status: 200, body: '{"id":"1"}' }
const busy = (status: number, retryAfter?: string): Answer => ({ status, body: '{}', retryAfter })
const Id = z.object({ id: z.string() })
const get = { method: 'GET', path: '/conversations/1', token: 'secret' } as const

describe('a call of Direct Line', () => {
  test('carries the token, and gives the parsed answer', async () => {
    const { url, asked } = await serverOf(ok)
    expect(await directLineTo(url).line.call(get, Id)).toEqual({ id: '1' })
    expect(asked).toEqual([
      { method: 'GET', path: '/v3/directline/conversations/1', authorization: 'Bearer secret' },
    ])
  })

  test('waits as long as a busy server asks, says so, and tries again', async () => {
    const { url } = await serverOf(busy(429, '42'), busy(503), ok)
    const { line, waits, slept } = directLineTo(url)
    expect(await line.call(get, Id)).toEqual({ id: '1' })
    expect(waits).toEqual([42, 1])
    expect(slept).toEqual([42_000, 1000])
  })

  test('gives up on a server that stays busy', async () => {
    const { url, asked } = await serverOf(busy(429, '60'))
    const { line } = directLineTo(url)
    await expect(line.call(get, Id)).rejects.toThrow(/GET \/v3\/directline\/conversations\/1 with 429/)
    expect(asked).toHaveLength(6)
  })

  test('fails at once, in one line, when the server refuses or is gone', async () => {
    const { url } = await serverOf({ status: 500, body: '' })
    const refused = directLineTo(url).line.call(get, Id)
    await expect(refused).rejects.toThrow(StartError)
    await expect(refused).rejects.toThrow(/with 500/)
  })
})

describe('the running server', () => {
  test('is known by its health', async () => {
    const { url } = await serverOf({ status: 200, body: 'ok\n' })
    await expect(directLineTo(url).line.expectServer()).resolves.toBeUndefined()
  })

  test.each([
    ['another program', { status: 200, body: '<html></html>' }],
    ['a program without such a page', { status: 404, body: 'ok\n' }],
  ])('is not taken for %s', async (_, answer) => {
    const { url } = await serverOf(answer)
    const expected = directLineTo(url).line.expectServer()
    await expect(expected).rejects.toThrow(StartError)
    await expect(expected).rejects.toThrow(`no Bantam answers at ${url}: start it with "npm start"`)
  })
})
