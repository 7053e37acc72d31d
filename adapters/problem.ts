/** Errors as their callers see them: `application/problem+json` (RFC 9457), and nothing internal in it. */
import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Response } from 'express'
import { z } from 'zod'

export const Problem = z
  .object({
    /** `about:blank` means that the status says it all. */
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    /** What is wrong, where, and what to do about it. */
    detail: z.string(),
  })
  .loose()
export type Problem = z.infer<typeof Problem>

/** `members` are the problem's own extension members, such as `errors` or `holder`. */
export const problem = (status: number, detail: string, members: Record<string, unknown> = {}): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  ...members,
})

/** Names every field that is wrong; `where` is the part of the request ("body", "query", "path"). */
export function invalid(where: string, error: z.ZodError): Problem {
  const errors = error.issues.map((issue) => ({
    field: issue.path.length === 0 ? where : issue.path.join('.'),
    message: issue.message,
  }))
  const detail = `The ${where} is not valid: ${errors.map((each) => `${each.field}: ${each.message}`).join('; ')}`
  return problem(400, detail, { errors })
}

export function sendProblem(response: Response, value: Problem, headers: Record<string, string> = {}): void {
  response.status(value.status).set(headers).type('application/problem+json').send(JSON.stringify(value))
}

export interface ProblemLog {
  error(fields: object, message: string): void
}

/** The last error middleware: what the body parser refused becomes its 4xx; every other fault is logged, told as 500. */
export function problemOfErrors(log: ProblemLog): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const refused = refusalOf(error)
    if (refused !== null) return sendProblem(response, refused)
    // The path without its query; never the body: both may carry personal data.
    log.error({ err: error, method: request.method, path: request.path }, 'a request failed')
    sendProblem(
      response,
      problem(500, 'Something went wrong on our side. It has been noted; please try again.'),
    )
  }
}

/** The words of express and its body parser, by their `type`; a client's fault that is not listed says only its status. */
const refusals: Record<string, string> = {
  'entity.too.large': 'The body is larger than 64 KB.',
  'entity.parse.failed': 'The body is not valid JSON.',
  'encoding.unsupported': 'The body has a Content-Encoding that is not supported.',
  'charset.unsupported': 'The body has a charset that is not supported; send UTF-8.',
  'request.aborted': 'The request ended before its body did.',
}

function refusalOf(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null
  const status = 'status' in error ? error.status : null
  if (typeof status !== 'number' || status < 400 || status > 499) return null
  const type = 'type' in error && typeof error.type === 'string' ? error.type : ''
  return problem(status, refusals[type] ?? `The request cannot be understood (${STATUS_CODES[status]}).`)
}
