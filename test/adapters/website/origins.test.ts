import { describe, expect, it } from 'vitest'
import { createOrigins } from '../../../adapters/website/origins.ts'
import { call, openConversation } from './support/requests.ts'
import { startWebsite } from './support/server.ts'
import { openSocket, refusedWith } from './support/socket.ts'

const { admits } = createOrigins(
  ['https://shop.example', 'https://*.firm.example', 'http://localhost:8080'],
  'https://chat.example',
)
const from = (origin?: string) => admits({ headers: { host: 'internal:3000', ...(origin && { origin }) } })

describe('createOrigins', () => {
  it.each([
    undefined,
    'https://shop.example',
    'https://www.firm.example',
    'https://a.b.firm.example',
    'http://localhost:8080',
    'https://chat.example',
    'https://internal:3000',
  ])('admits %s', (origin) => {
    expect(from(origin)).toBe(true)
  })

  it.each([
    'null',
    'http://shop.example',
    'https://shop.example.evil.example',
    'https://evilshop.example',
    'https://firm.example',
    'https://evilfirm.example',
    'http://www.firm.example',
    'http://localhost:8081',
  ])('refuses %s', (origin) => {
    expect(from(origin)).toBe(false)
  })

  it('admits every page where none are named', () => {
    expect(createOrigins(null, null).admits({ headers: { origin: 'https://any.example' } })).toBe(true)
  })
})

describe('a page that may not have the chat', () => {
  it('is told so, in an answer that its browser may read', async () => {
    const server = await startWebsite({ origins: ['https://shop.example'] })
    const asked = (origin: string) => call(server, 'POST', '/conversations', { headers: { origin } })
    expect(await asked('https://shop.example')).toMatchObject({ status: 201 })
    const refused = await asked('https://other.example')
    expect(refused.status).toBe(403)
    expect(refused.body.detail).toBe(
      'Pages of https://other.example may not have this chat: name that origin in BANTAM_ORIGINS.',
    )
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    await server.close()
  })

  it('gets no stream either, whoever gave it the address', async () => {
    const server = await startWebsite({ origins: ['https://shop.example'] })
    const { streamUrl } = await openConversation(server)
    expect(await refusedWith(streamUrl, { origin: 'https://other.example' })).toBe(403)
    const { socket } = await openSocket(streamUrl, { origin: 'https://shop.example' })
    socket.close()
    await server.close()
  })
})
