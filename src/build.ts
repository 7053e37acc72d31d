/**
 * What this project generates out of its own sources: Prisma's client, the server in plain JavaScript, the widget and the
 * desk's page. Done when something starts, if their sources have changed since; no install script, and no command to forget.
 */
import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { BuildError, buildStale, type Part } from './build-stale.ts'
import { GENERATED } from './freshness.js'
import { ROOT } from './root.ts'

const require = createRequire(import.meta.url)
const execute = promisify(execFile)

const CLIENT: Part = { ...GENERATED.client, make: makeClient }

const PARTS: Part[] = [
  CLIENT,
  // Of the sources, and of the client that was generated into them.
  { ...GENERATED.server, after: CLIENT.name, make: (draft) => makePage('server', draft) },
  { ...GENERATED.widget, make: (draft) => makePage('widget', draft) },
  { ...GENERATED.desk, make: (draft) => makePage('desk', draft) },
]

/** Builds what is missing or stale, and returns its names; `announce` hears them before. */
export const ensureBuilt = (announce?: (names: string[]) => void): Promise<string[]> =>
  buildStale(PARTS, { root: ROOT, announce })

async function makeClient(draft: string): Promise<{ made: string; modules: string[] }> {
  const command = join(dirname(resolveTool('prisma/package.json')), 'build/index.js')
  // The schema names its output relative to itself.
  const schema = join(draft, 'prisma/schema.prisma')
  await cp(join(ROOT, 'prisma/schema.prisma'), schema)
  await run([command, 'generate', '--no-hints', '--schema', schema], {
    // Generating needs no schema engine, but looks for one on the network unless some program is named as one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  })
  return { made: join(draft, 'src/store/generated'), modules: [] }
}

const Made = z.object({ made: z.string(), modules: z.array(z.string()) })

/** In a process of its own: the bundler stays out of the server's memory, and its NODE_ENV out of our environment. */
async function makePage(
  page: 'server' | 'widget' | 'desk',
  draft: string,
): Promise<{ made: string; modules: string[] }> {
  resolveTool('vite')
  const tsx = pathToFileURL(require.resolve('tsx')).href
  const program = fileURLToPath(new URL('build-page.ts', import.meta.url))
  const output = await run(['--import', tsx, program, page, draft], { NODE_ENV: 'production' })
  const { made, modules } = Made.parse(JSON.parse(output))
  return { made, modules: modules.map((file) => relative(ROOT, file)) }
}

async function run(args: string[], env: Record<string, string>): Promise<string> {
  const { stdout } = await execute(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } })
  return stdout
}

/** Tools are development dependencies: whoever runs what is built needs none. */
function resolveTool(name: string): string {
  try {
    return require.resolve(name)
  } catch (cause) {
    const [tool] = name.split('/')
    throw new BuildError(`${tool} is not installed: run "npm ci" with development dependencies`, { cause })
  }
}
