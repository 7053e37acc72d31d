import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../../src/domain/inbound.ts'
import { openConversation, say } from './support/requests.ts'
import { startWebsite } from './support/server.ts'
import { openSocket } from './support/socket.ts'

describe('a website that stops', () => {
  it('finishes the turn under way, takes no new one, and closes its streams', async () => {
    let arrived: () => void = () => undefined
    let commit: (receipt: Receipt) => void = () => undefined
    const turn = new Promise<Receipt>((resolve) => {
      commit = resolve
    })
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const server = await startWebsite({
      receive: async ({ content }) => {
        if (content.kind === 'open') return { status: 'accepted', seq: null }
        arrived()
        return turn
      },
    })
    const ticket = await openConversation(server)
    const page = await openSocket(ticket.streamUrl)
    const first = say(server, ticket, 'Before')
    await underWay

    const stopped = server.website.stop()
    const second = await say(server, ticket, 'After')
    expect(second).toMatchObject({ status: 503 })
    expect(second.headers.get('retry-after')).toBe('1')
    expect(page.socket.readyState).toBe(page.socket.OPEN)

    commit({ status: 'accepted', seq: 1 })
    expect(await first).toMatchObject({ status: 200 })
    await stopped
    expect(await page.closed).toBe(1001)
    expect(server.engine.listening()).toBe(0)
    await server.close()
  })

  it('does not wait for ever for a page that does not answer', async () => {
    const server = await startWebsite()
    const page = await openSocket((await openConversation(server)).streamUrl)
    page.socket.pause()
    await server.website.stop()
    page.socket.resume()
    expect([1001, 1006]).toContain(await page.closed)
    await server.close()
  })
})
