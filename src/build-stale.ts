/**
 * Builds what is missing or older than its sources.
 *
 * Lock-free: everything is made in a draft folder and moved into place whole, so that several may build at once
 * (the last one wins, with the same content) and nobody reads a half-written file.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'

/** Something could not be generated; the message says what and why. */
export class BuildError extends Error {
  override name = 'BuildError'
}

export interface Part {
  name: string
  /** Files and folders whose content it depends on, beside the modules that its last build met. */
  sources: string[]
  /** The file or folder where it ends up. */
  target: string
  /** Makes it in the folder `draft`; returns where it lies there, and which modules it was made of. */
  make(draft: string): Promise<{ made: string; modules: string[] }>
}

/** What was built of what: part -> hash of its sources, and the modules of its own that it was made of. */
const Stamp = z.record(z.string(), z.object({ hash: z.string(), modules: z.array(z.string()) }))
type Stamp = z.infer<typeof Stamp>

const STAMP = 'dist/.built.json'

/** Returns the names of what was built; `announce` hears them before. All paths are relative to `root`. */
export async function buildStale(
  parts: Part[],
  { root, announce = () => {} }: { root: string; announce?: (names: string[]) => void },
): Promise<string[]> {
  const stamp = await readStamp(root)
  const checked = await Promise.all(
    parts.map(async (part) => ({ part, fresh: await isFresh(root, part, stamp) })),
  )
  const stale = checked.filter(({ fresh }) => !fresh).map(({ part }) => part)
  const names = stale.map(({ name }) => name)
  if (stale.length === 0) return []
  announce(names)
  const draft = join(root, 'dist', `.draft-${randomBytes(6).toString('hex')}`)
  try {
    const built = await Promise.all(stale.map((part, n) => build(root, part, join(draft, String(n)))))
    await writeFile(join(draft, 'stamp'), JSON.stringify({ ...stamp, ...Object.fromEntries(built) }, null, 2))
    await rename(join(draft, 'stamp'), join(root, STAMP))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return names
}

async function build(root: string, part: Part, draft: string): Promise<[string, Stamp[string]]> {
  try {
    await mkdir(draft, { recursive: true })
    // Read before it is made, so that what is edited meanwhile is stale.
    const sources = await contentsOf(root, part.sources)
    const { made, modules } = await part.make(draft)
    await moveIntoPlace(made, join(root, part.target))
    const elsewhere = await contentsOf(root, modules)
    return [part.name, { hash: hashOf(new Map([...elsewhere, ...sources])), modules }]
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BuildError(`Building ${part.name} (${part.target}) failed: ${reason}`, { cause })
  }
}

async function isFresh(root: string, part: Part, stamp: Stamp): Promise<boolean> {
  const last = stamp[part.name]
  if (!last || !(await stat(join(root, part.target)).catch(() => null))) return false
  return last.hash === hashOf(await contentsOf(root, [...last.modules, ...part.sources]))
}

/** File -> content, of the files and of everything in the folders. What is not there has none. */
async function contentsOf(root: string, sources: string[]): Promise<Map<string, Buffer>> {
  const files = (await Promise.all(sources.map((source) => filesIn(root, source)))).flat()
  const contents = files.map(
    async (file): Promise<[string, Buffer]> => [file, await readFile(join(root, file))],
  )
  return new Map(await Promise.all(contents))
}

async function filesIn(root: string, source: string): Promise<string[]> {
  const found = await stat(join(root, source)).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [source]
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function hashOf(contents: Map<string, Buffer>): string {
  const hash = createHash('sha256')
  for (const [file, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** A file replaces a file at once; a folder is moved aside first, unless somebody else does just that. */
async function moveIntoPlace(made: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const moved = await rename(made, target).then(
    () => true,
    () => false,
  )
  if (moved) return
  await rename(target, `${made}.replaced`).catch(unless('ENOENT'))
  await rename(made, target).catch(unless('ENOTEMPTY', 'EEXIST'))
}

async function readStamp(root: string): Promise<Stamp> {
  try {
    return Stamp.parse(JSON.parse(await readFile(join(root, STAMP), 'utf8')))
  } catch {
    // None yet, or another version's: everything is built anew.
    return {}
  }
}

function unless(...codes: string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error
  }
}
