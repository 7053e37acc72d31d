/**
 * Builds what is missing or older than its sources.
 *
 * Lock-free: everything is made in a draft folder and moved into place whole, so that several may build at once
 * (the last one wins, with the same content) and nobody reads a half-written file.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentsOf, type Generated, hashOf, readStamp, STAMP, staleOf } from './freshness.js'

/** Something could not be generated; the message says what and why. */
export class BuildError extends Error {
  override name = 'BuildError'
}

export interface Part extends Generated {
  /** The name of a part that it is made of, listed before it; undefined: of none. */
  after?: string
  /** Makes it in the folder `draft`; returns where it lies there, and which modules it was made of. */
  make(draft: string): Promise<{ made: string; modules: string[] }>
}

type Made = [name: string, stamp: { hash: string; modules: string[] }]

/** Returns the names of what was built; `announce` hears them before. All paths are relative to `root`. */
export async function buildStale(
  parts: Part[],
  { root, announce = () => {} }: { root: string; announce?: (names: string[]) => void },
): Promise<string[]> {
  const stale = await staleOf(root, parts)
  const names = stale.map(({ name }) => name)
  if (stale.length === 0) return []
  announce(names)
  const draft = join(root, 'dist', `.draft-${randomBytes(6).toString('hex')}`)
  try {
    const building = new Map<string, Promise<Made>>()
    for (const [n, part] of stale.entries()) {
      const before = building.get(part.after ?? '') ?? Promise.resolve()
      building.set(
        part.name,
        before.then(() => build(root, part, join(draft, String(n)))),
      )
    }
    const built = await Promise.all(building.values())
    const stamp = { ...(await readStamp(root)), ...Object.fromEntries(built) }
    await writeFile(join(draft, 'stamp'), JSON.stringify(stamp, null, 2))
    await rename(join(draft, 'stamp'), join(root, STAMP))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return names
}

async function build(root: string, part: Part, draft: string): Promise<Made> {
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

function unless(...codes: string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error
  }
}
