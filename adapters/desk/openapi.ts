/** OpenAPI 3.1 from the table of routes and the schemas that the requests are parsed by. */
import { z } from 'zod'
import { named } from './named.ts'
import { describedWebhooks } from './openapi-webhooks.ts'
import { json, openRoute, type Route } from './route.ts'

const componentOf = (id: string): string => `#/components/schemas/${id}`

/** Describes `routes`, and itself: when first asked, since a start need not wait for it. */
export function openApiRoute(routes: readonly Route[]): Route {
  let document: ReturnType<typeof describe> | undefined
  const self: Route = openRoute({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    answers: { 200: { description: 'OpenAPI 3.1.' } },
    answer: async () => {
      document ??= describe([...routes, self])
      return json(200, document)
    },
  })
  return self
}

function describe(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bantam',
      version: '1',
      description: 'The reps’ desk. Errors are application/problem+json.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    webhooks: describedWebhooks,
    components: {
      schemas: components(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'bantam_session' },
      },
    },
  }
}

function operation(route: Route) {
  return {
    summary: route.summary,
    operationId: operationId(route),
    ...(route.open ? { security: [] } : {}),
    parameters: [...parameters('path', route.schemas.params), ...parameters('query', route.schemas.query)],
    ...(route.schemas.body ? { requestBody: requestBody(route.schemas.body) } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, answer]) => [status, response(answer)]),
      ),
      default: { description: 'A problem.', content: problemContent },
    },
  }
}

/** `POST /handoffs/{id}/claim` → `postHandoffsClaim`. */
const operationId = ({ method, path }: Route): string =>
  method +
  path
    .split(/[^a-z]+/i)
    .filter((part) => part !== '' && part !== 'id')
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`)
    .join('')

const problemContent = { 'application/problem+json': { schema: { $ref: componentOf('Problem') } } }

function parameters(where: 'path' | 'query', schema: z.ZodType | undefined) {
  if (schema === undefined) return []
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path',
    ...(where === 'query' ? { style: 'form', explode: false } : {}),
    schema: property,
  }))
}

function requestBody(schema: z.ZodType) {
  return {
    required: !schema.safeParse({}).success,
    content: { 'application/json': { schema: reference(schema) } },
  }
}

function response(answer: Route['answers'][number]) {
  const { description, body, media } = answer
  if (media !== undefined) return { description, content: { [media]: { schema: { type: 'string' } } } }
  if (body === undefined) return { description }
  const { id } = nameOf(body)
  if (id === 'Problem') return { description, content: problemContent }
  return { description, content: { 'application/json': { schema: { $ref: componentOf(id) } } } }
}

const reference = (schema: z.ZodType) => ({ $ref: componentOf(nameOf(schema).id) })

function nameOf(schema: z.ZodType): { id: string } {
  const name = named.get(schema)
  if (name === undefined)
    throw new Error('a route uses a schema without a name; add it to `named` in named.ts')
  return name
}

function components() {
  const { schemas } = z.toJSONSchema(named, { uri: componentOf, io: 'input' })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  )
}
