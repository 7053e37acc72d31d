/** The widget's script, which the pages of others name, and the chat's files, which the script names. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { type Router } from 'express'
import type { SendCompressed } from './compressed.ts'

/** Seconds; short, because the pages of others name the script without a version. */
const SCRIPT_AGE = 300
/** The chat's files are named after their content. */
const CHAT_AGE = 31_536_000

/** `chat-en-CqssUaxP.js` */
const CHAT_FILE = /^chat-[a-z]+-(?=[\w-]+\.js$)/

/** As if the script's tag had said so. A tag that says something itself, be it nothing, is left alone. */
const openingWhen = (rules: string): string =>
  `document.currentScript&&(document.currentScript.dataset.openWhen??=${JSON.stringify(rules)});`

/**
 * `folder` is what the build made: `widget.js`, and a chat file per language. `openWhen`: the rules by which the chat
 * opens on pages that have none of their own, as JSON; the script brings them, at no request of their own.
 */
export function createWidgetFiles(
  folder: string,
  send: SendCompressed,
  openWhen: string | null = null,
): Router {
  const rules = openWhen === null ? '' : openingWhen(openWhen)
  const router = express.Router()

  /** A script out of somebody's cache may ask for a file of an earlier version: it gets today's in its language. */
  async function current(name: string): Promise<string | undefined> {
    const [start] = CHAT_FILE.exec(name) ?? []
    return start && (await readdir(folder)).find((file) => file.startsWith(start))
  }

  router.get('/widget.js', async (request, response) => {
    response.set({ ...shared, 'cache-control': `public, max-age=${SCRIPT_AGE}` })
    await send(request, response, rules + (await readFile(join(folder, 'widget.js'), 'utf8')))
  })
  router.get('/widget/:file', async (request, response, next) => {
    const { file } = request.params
    const found = await current(file)
    if (found === undefined) return next()
    const age = found === file ? `public, max-age=${CHAT_AGE}, immutable` : 'no-cache'
    response.set({ ...shared, 'cache-control': age })
    await send(request, response, await readFile(join(folder, found), 'utf8'))
  })
  return router
}

/** Pages of any origin load them; a module's file is asked for as only CORS allows. */
const shared = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}
