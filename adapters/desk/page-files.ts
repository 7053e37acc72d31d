/** The desk's page: static files under `/desk`, and nothing that they may load from elsewhere. */
import express, { Router } from 'express'
import helmet from 'helmet'

const self = ["'self'"]
const none = ["'none'"]

const policy = {
  defaultSrc: none,
  scriptSrc: self,
  styleSrc: self,
  imgSrc: self,
  connectSrc: self,
  baseUri: none,
  formAction: none,
  frameAncestors: none,
  requireTrustedTypesFor: ["'script'"],
}

/** `folder` is what vite built: `index.html`, and `assets/` whose names change with their content. */
export function servePage(folder: string): Router {
  const router = Router()
  router.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: policy } }))
  router.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false }))
  router.use(
    express.static(folder, { cacheControl: false, setHeaders: (response) => mustRevalidate(response) }),
  )
  return router
}

const mustRevalidate = (response: { setHeader(name: string, value: string): unknown }) =>
  response.setHeader('Cache-Control', 'no-cache')
