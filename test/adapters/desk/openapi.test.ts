import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebhookEvent } from '../../../src/domain/webhook.ts'
import { createCaller, type Running, serveDesk } from './support/server.ts'
import { createWorld } from './support/world.ts'

interface Operation {
  operationId: string
  security?: object[]
  parameters: {
    name: string
    in: string
    required: boolean
    schema: { enum?: string[]; items?: { enum: string[] } }
  }[]
  requestBody?: { required: boolean }
  responses: Record<string, unknown>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, object>
  components: { schemas: Record<string, object> }
}

let running: Running
let document: Document
let text: string

beforeAll(async () => {
  running = await serveDesk(createWorld())
  const response = await fetch(`${running.origin}/api/v1/openapi.json`)
  text = await response.text()
  document = JSON.parse(text)
})
afterAll(() => running.close())

describe('the description', () => {
  it('is OpenAPI 3.1 and names every route', () => {
    expect(document.openapi).toBe('3.1.0')
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(routes.sort()).toEqual([
      'delete /me/telegram',
      'delete /saved-replies/{id}',
      'delete /session',
      'delete /telegram-groups/{id}',
      'delete /webhooks/{id}',
      'get /audit',
      'get /base',
      'get /calibration',
      'get /colleagues',
      'get /conversations/{id}',
      'get /conversations/{id}/continuations',
      'get /conversations/{id}/explanation',
      'get /handoffs',
      'get /holdings',
      'get /holdings.csv',
      'get /leads/{id}/stages',
      'get /me/notices',
      'get /measures',
      'get /openapi.json',
      'get /playbooks',
      'get /playbooks/{id}/rubric',
      'get /promises',
      'get /queues',
      'get /routing',
      'get /routing/history',
      'get /saved-replies',
      'get /session',
      'get /session/ways',
      'get /stream',
      'get /telegram-groups',
      'get /titles',
      'get /users',
      'get /webhooks',
      'get /webhooks/{id}/deliveries',
      'patch /me/notices',
      'patch /saved-replies/{id}',
      'patch /users/{id}',
      'patch /webhooks/{id}',
      'post /continuations/{id}/undo',
      'post /conversations/{id}/hand-off',
      'post /conversations/{id}/judgement',
      'post /conversations/{id}/messages',
      'post /conversations/{id}/notes',
      'post /conversations/{id}/typing',
      'post /handoffs/{id}/accept',
      'post /handoffs/{id}/assign',
      'post /handoffs/{id}/claim',
      'post /handoffs/{id}/reject',
      'post /handoffs/{id}/release',
      'post /handoffs/{id}/return',
      'post /invitations/accept',
      'post /invitations/look',
      'post /leads/{id}/outcome',
      'post /me/telegram',
      'post /playbooks/{id}/rubric',
      'post /playbooks/{id}/rubric/replay',
      'post /routing/replay',
      'post /saved-replies',
      'post /session',
      'post /session/forgotten',
      'post /session/password',
      'post /telegram-groups',
      'post /users',
      'post /users/{id}/reset-link',
      'post /webhooks',
      'post /webhooks/{id}/deliveries/{delivery}/resend',
      'post /webhooks/{id}/rotate',
      'post /webhooks/{id}/test',
      'put /routing',
    ])
  })

  it('points at nothing that is not there', () => {
    const names = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '')
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) {
      expect(name).toMatch(/^#\/components\/schemas\//)
      expect(document.components.schemas).toHaveProperty(name.split('/').at(-1) ?? '')
    }
  })

  it('tells of every message that webhooks get, with its body', () => {
    expect(Object.keys(document.webhooks)).toEqual([...WebhookEvent.options, 'webhook.test'])
    const { HandoffClaimedMessage, HandoffTold } = document.components.schemas
    expect(HandoffClaimedMessage).toMatchObject({ required: ['type', 'timestamp', 'data'] })
    expect(HandoffTold).toMatchObject({ required: ['handoff', 'rep', 'conversation', 'lead'] })
  })

  it('gives every operation its own name', () => {
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('postHandoffsClaim')
  })

  it('describes every path parameter, and the query as it is parsed', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const { parameters } of Object.values(methods)) {
        expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(inPath)
      }
    }
    const query = document.paths['/handoffs']?.get?.parameters ?? []
    expect(query.map(({ name }) => name)).toEqual(['queue', 'status', 'mine', 'search', 'cursor', 'limit'])
    expect(query.find(({ name }) => name === 'status')?.schema.items?.enum).toContain('withdrawn')
  })

  it('is the truth about who is let in: every operation without a session answers 401, but those that need none', async () => {
    const anybody = createCaller(running.origin)
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const at = path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000')
        const { status } = await anybody.call(method.toUpperCase(), at, method === 'post' ? {} : undefined)
        if (security?.length === 0) expect(status, `${method} ${path}`).not.toBe(401)
        else expect(status, `${method} ${path}`).toBe(401)
      }
    }
  })
})
