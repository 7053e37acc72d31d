/**
 * Direct Line 3.0 over HTTP, as `botframework-directlinejs` and Web Chat speak it, and two things of our own: playbook and
 * source when a conversation is opened, the links of our mails, and a resume token, since Direct Line's clients take a refusal at the start or at
 * a resume as final. No failure is a 401: clients know only 403.
 */
import express, { type Router } from 'express'
import { type AdmissionOptions, createAdmission } from './admission.ts'
import { jsonBody } from './body.ts'
import { createExchange, type ExchangeOptions } from './exchange.ts'
import { answering, type BearerHandler, bearing, faults, only, preflight, refusing } from './http.ts'
import { BASE, MAX_BODY } from './requests.ts'

export function createDirectLine(options: AdmissionOptions & ExchangeOptions): Router {
  const { tokens, logger } = options
  const { generate, refresh, open, reconnect, resume, follow } = createAdmission(options)
  const { post, identify, upload, poll } = createExchange(options)
  const json = jsonBody(MAX_BODY)

  const router = express.Router()
  // Routes are tried in order: the one that every message takes stands first.
  router
    .route(`${BASE}/conversations/:id/activities`)
    .post(json, bearing(tokens, post))
    .get(bearing(tokens, poll))
    .options(preflight)
    .all(only('GET, POST'))
  router.options(`${BASE}/*path`, preflight)
  router.route(`${BASE}/conversations/:id/identity`).post(json, bearing(tokens, identify)).all(only('POST'))
  router.route(`${BASE}/conversations/:id/upload`).post(bearing(tokens, upload)).all(only('POST'))
  router.route(`${BASE}/conversations/:id/stream`).all(refusing(426, 'This is a WebSocket.'))
  router.route(`${BASE}/conversations/:id`).get(bearing(tokens, reconnect)).all(only('GET'))
  router.route(`${BASE}/conversations`).post(json, answering(open)).all(only('POST'))
  router.route(`${BASE}/tokens/generate`).post(json, answering(generate)).all(only('POST'))
  router.route(`${BASE}/tokens/refresh`).post(bearing(tokens, refresh)).all(only('POST'))
  router.route(`${BASE}/tokens/resume`).post(json, answering(resume)).all(only('POST'))
  router.route(`${BASE}/tokens/link`).post(json, answering(follow)).all(only('POST'))
  router.route(`${BASE}/session/getsessionid`).get(bearing(tokens, session)).all(only('GET'))
  router.use(BASE, refusing(404, 'Direct Line has no such endpoint.'))
  router.use(BASE, faults(logger))
  return router
}

const session: BearerHandler = (_request, { conversation }) => ({
  status: 200,
  body: { sessionId: conversation },
})
