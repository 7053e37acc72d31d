import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../../adapters/website/demo/page.ts'
import { createSite } from '../../../../adapters/website/demo/site.ts'
import { languages } from '../../../../src/domain/language.ts'

describe('createSite', () => {
  let folder: string
  let server: Server

  beforeAll(async () => {
    // The folder's name begins with a dot, as that of a checkout may.
    folder = await mkdtemp(join(tmpdir(), '.bantam-site-'))
    await writeFile(join(folder, 'widget.js'), 'void 0')
    await writeFile(join(folder, 'chat-pl-A_b-1.js'), 'export {}')
    server = createServer(
      express().use(createSite({ widget: folder, assets: 'adapters/website/demo/public' })),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })

  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })

  const languageOf = async (response: Response) => /<html lang="(\w+)">/.exec(await response.text())?.[1]

  it('speaks the language that is asked for, else the browser’s, else English', async () => {
    expect(await languageOf(await get('/?lang=pl', { 'accept-language': 'ru' }))).toBe('pl')
    expect(await languageOf(await get('/', { 'accept-language': 'fr, ru-RU;q=0.8' }))).toBe('ru')
    expect(await languageOf(await get('/?lang=xx', { 'accept-language': 'fr' }))).toBe('en')
  })

  it('allows nothing inline and nothing from elsewhere', async () => {
    const response = await get('/')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    const page = await response.text()
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script>/)
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  it('brings everything that its page names', async () => {
    const page = await (await get('/')).text()
    const named = [...page.matchAll(/(?:src|href)="(\/(?:demo|widget)[^"]*)"/g)].map(([, path]) => path ?? '')
    expect(named).toContain('/widget.js')
    expect(named).toContain('/demo/style.css')
    for (const path of named) expect((await get(path)).status, path).toBe(200)
  })

  it('lets the pages of others load the widget', async () => {
    const response = await get('/widget.js')
    expect(await response.text()).toBe('void 0')
    expect(response.headers.get('content-type')).toContain('javascript')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
  })

  it('lets them load the chat, for ever under its name, and in place of one that is no more', async () => {
    const chat = await get('/widget/chat-pl-A_b-1.js')
    expect(await chat.text()).toBe('export {}')
    expect(chat.headers.get('access-control-allow-origin')).toBe('*')
    expect(chat.headers.get('cache-control')).toContain('immutable')
    const earlier = await get('/widget/chat-pl-older.js')
    expect(await earlier.text()).toBe('export {}')
    expect(earlier.headers.get('cache-control')).toBe('no-cache')
    for (const path of ['chat-ru-A_b-1.js', 'chat-pl-..%2F..%2Fwidget.js', '..%2Fwidget.js', 'widget.js'])
      expect((await get(`/widget/${path}`)).status, path).toBe(404)
  })

  it('sends texts compressed to whoever can read it', async () => {
    const encodingOf = async (accepted: string) =>
      (await get('/?lang=en', { 'accept-encoding': accepted })).headers.get('content-encoding')
    expect(await encodingOf('gzip, br')).toBe('br')
    expect(await encodingOf('gzip')).toBe('gzip')
    expect(await encodingOf('identity')).toBeNull()
  })
})

describe('renderPage', () => {
  it('names the playbook to the widget, whatever characters it has', () => {
    expect(renderPage('en', 'a"><script>')).toContain('data-playbook="a&quot;&gt;&lt;script&gt;"')
    expect(renderPage('en', undefined)).not.toContain('data-playbook')
  })

  it.each(languages)('links the other languages and the desk in %s', (language) => {
    const page = renderPage(language, 'saas')
    for (const other of languages) expect(page).toContain(`href="?lang=${other}"`)
    expect(page).toContain('href="/desk"')
    expect(page).toContain(`<a href="?lang=${language}" lang="${language}" hreflang="${language}"`)
    expect(page.match(/aria-current/g)).toHaveLength(1)
  })
})
