import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSecret } from '../src/secret.ts'

describe('loadSecret', () => {
  let dataDir: string

  beforeEach(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'bantam-secret-')), 'data')
  })
  afterEach(() => rm(join(dataDir, '..'), { recursive: true }))

  it('prefers the configured one and keeps none', async () => {
    expect(await loadSecret({ secret: 's', dataDir })).toBe('s')
    await expect(stat(dataDir)).rejects.toThrow('ENOENT')
  })

  it('makes one that only its owner may read, once for all who ask, and keeps it', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => loadSecret({ secret: null, dataDir })))

    expect(new Set(all).size).toBe(1)
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/)
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
    expect(await loadSecret({ secret: null, dataDir })).toBe(all[0])
  })

  it('refuses a damaged one rather than sign with it, and one that cannot be read', async () => {
    await mkdir(dataDir)
    await writeFile(join(dataDir, 'secret'), 'short')
    await expect(loadSecret({ secret: null, dataDir })).rejects.toThrow(
      /secret does not hold a secret of 64 hex/,
    )
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe('short')

    await rm(join(dataDir, 'secret'))
    await mkdir(join(dataDir, 'secret'))
    await expect(loadSecret({ secret: null, dataDir })).rejects.toThrow(
      /can be neither read nor made \(EISDIR/,
    )
  })
})
