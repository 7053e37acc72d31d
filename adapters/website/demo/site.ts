/** The widget's script, and the demo site: an invented company's page with the chat on it, in the visitor's language. */
import express, { type Router } from 'express'
import { Language, languages } from '../../../src/domain/language.ts'
import { createCompressed } from '../compressed.ts'
import { createWidgetFiles } from '../widget-files.ts'
import { renderPage } from './page.ts'

/** Everything comes from this server, and nothing stands inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface SiteOptions {
  /** The folder of the built widget. */
  widget: string
  /** The folder of what the page loads. */
  assets: string
  /** What the demo site's chat talks about; absent: the server's default. */
  playbook?: string
  /** When the chat opens by itself on pages that do not say: rules as JSON. */
  openWhen?: string | null
}

/** The widget's files, `/` (in the language of `?lang=`, else of the browser) and what the page needs under `/demo`. */
export function createSite({ widget, assets, playbook, openWhen = null }: SiteOptions): Router {
  const router = express.Router()
  const send = createCompressed()
  router.use(createWidgetFiles(widget, send, openWhen))
  router.get('/', async (request, response) => {
    const wished = Language.safeParse(request.query.lang).data
    const language = wished ?? Language.catch('en').parse(request.acceptsLanguages([...languages]))
    response.set({
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      vary: 'accept-language',
    })
    await send(request, response.type('html'), renderPage(language, playbook))
  })
  router.use('/demo', express.static(assets, { index: false }))
  return router
}
