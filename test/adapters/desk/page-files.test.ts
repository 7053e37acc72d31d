import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, serveDesk } from './support/server.ts'
import { createWorld } from './support/world.ts'

let outside: string
let folder: string
let running: Running

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'bantam-desk-'))
  await writeFile(join(outside, 'secret.txt'), 'secret')
  folder = join(outside, 'page')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Bantam desk</title>')
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), '0')
  running = await serveDesk(createWorld(), { pageFolder: folder })
})
afterAll(async () => {
  await running.close()
  await rm(outside, { recursive: true })
})

const get = (path: string) => fetch(`${running.origin}${path}`, { redirect: 'manual' })

describe('the page', () => {
  it('may load nothing from elsewhere, run nothing inline, and be framed by nobody', async () => {
    const { status, headers } = await get('/desk/')
    expect(status).toBe(200)
    const policy = (headers.get('content-security-policy') ?? '').split(';')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
      ]),
    )
    expect(policy.join()).not.toMatch(/unsafe|data:|https?:|\*/)
  })

  it('is asked for anew each time, its files with changing names never', async () => {
    expect((await get('/desk/')).headers.get('cache-control')).toBe('no-cache')
    const asset = await get('/desk/assets/main-1a2b.js')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('is found without the slash', async () => {
    const { status, headers } = await get('/desk')
    expect(status).toBe(301)
    expect(headers.get('location')).toBe('/desk/')
  })

  it('gives out nothing beside its folder', async () => {
    for (const path of [
      '/desk/..%2fsecret.txt',
      '/desk/assets/..%2f..%2fsecret.txt',
      '/desk/%2e%2e%2fsecret.txt',
    ]) {
      const response = await get(path)
      expect(response.status, path).toBeGreaterThanOrEqual(400)
    }
  })
})
