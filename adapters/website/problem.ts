/** What a request is answered with: a body, or a problem that says nothing of our insides. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { problem } from '../problem.ts'

export interface Problem {
  status: number
  /** For people: what is wrong with which value, and what to do about it. */
  detail: string
  /** Seconds after which trying again makes sense. */
  retryAfter?: number
}

export type Answer = { status: number; body: unknown } | Problem

export function send(response: ServerResponse, answer: Answer): void {
  if ('body' in answer)
    write(response, answer.status, { 'Content-Type': 'application/json; charset=utf-8' }, answer.body)
  else sendProblem(response, answer)
}

function sendProblem(response: ServerResponse, { status, detail, retryAfter }: Problem): void {
  const headers = {
    'Content-Type': 'application/problem+json',
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  }
  write(response, status, headers, problem(status, detail))
}

/**
 * Without Express's `res.json`, whose ETag costs a hash per answer that nobody asks for; and as one string, which Node
 * sends together with the head.
 */
function write(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    ...headers,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    // Pages of any origin may talk to us: what opens a conversation is its token, and no cookie is ever read.
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
  })
  response.end(text)
}

/** What a browser asks before it lets a page of another origin talk to us. */
export function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    // Two hours is as long as browsers remember it.
    'Access-Control-Max-Age': 7200,
  })
  response.end()
}
