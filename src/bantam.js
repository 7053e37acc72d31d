#!/usr/bin/env node
/** The command. Plain JavaScript: it must be able to tell an old Node that it is too old. */
import { join } from 'node:path'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`)
} else {
  await start()
}

async function start() {
  const { GENERATED, staleOf } = await import('./freshness.js')
  const stale = await staleOf(join(import.meta.dirname, '..'), Object.values(GENERATED))
  if (stale.length > 0 && !(await build())) return
  const { run } = await import('../dist/server/cli.js')
  await run(process.argv)
}

/** False: it failed, and has said so. */
async function build() {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  const { ensureBuilt } = await import('./build.ts')
  try {
    await ensureBuilt((parts) => process.stderr.write(`bantam: building ${parts.join(', ')} …\n`))
    return true
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
    return false
  } finally {
    await unregister()
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`bantam: ${message}\n`)
  process.exitCode = 1
}
