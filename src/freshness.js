// @ts-check
/**
 * What this project generates out of its own sources, and whether it still is what they say.
 *
 * Plain JavaScript: a start that finds everything fresh loads no compiler, which would cost it half a second.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * @typedef {object} Generated
 * @property {string} name
 * @property {string[]} sources Files and folders whose content it depends on, beside the modules that its last build met.
 * @property {string} target The file or folder where it ends up.
 *
 * @typedef {Record<string, { hash: string, modules: string[] } | undefined>} Stamp
 *   What was built of what: part -> hash of its sources, and the modules of its own that it was made of.
 */

/** Any of these may change how the parts are made. */
const TOOLS = ['src/build.ts', 'src/build-page.ts', 'package-lock.json', 'tsconfig.json']

/** @satisfies {Record<string, Generated>} */
export const GENERATED = {
  client: {
    name: "Prisma's client",
    sources: [...TOOLS, 'prisma/schema.prisma'],
    target: 'src/store/generated',
  },
  server: {
    name: 'the server',
    sources: [...TOOLS, 'prisma/schema.prisma'],
    target: 'dist/server',
  },
  widget: {
    name: 'the widget',
    sources: [...TOOLS, 'adapters/website/widget'],
    target: 'dist/widget',
  },
  desk: {
    name: "the desk's page",
    sources: [...TOOLS, 'adapters/desk/page'],
    target: 'dist/desk',
  },
}

export const STAMP = 'dist/.built.json'

/**
 * Those that are missing or older than their sources. All paths are relative to `root`.
 *
 * @template {Generated} Part
 * @param {string} root
 * @param {Part[]} parts
 * @returns {Promise<Part[]>}
 */
export async function staleOf(root, parts) {
  const stamp = await readStamp(root)
  const fresh = await Promise.all(parts.map((part) => isFresh(root, part, stamp)))
  return parts.filter((_, n) => !fresh[n])
}

/**
 * @param {string} root
 * @param {Generated} part
 * @param {Stamp} stamp
 */
async function isFresh(root, part, stamp) {
  const last = stamp[part.name]
  if (!last || !(await stat(join(root, part.target)).catch(() => null))) return false
  return last.hash === hashOf(await contentsOf(root, [...last.modules, ...part.sources]))
}

/**
 * File -> content, of the files and of everything in the folders. What is not there has none.
 *
 * @param {string} root
 * @param {string[]} sources
 */
export async function contentsOf(root, sources) {
  const files = (await Promise.all(sources.map((source) => filesIn(root, source)))).flat()
  const contents = files.map(
    /** @returns {Promise<[string, Buffer]>} */
    async (file) => [file, await readFile(join(root, file))],
  )
  return new Map(await Promise.all(contents))
}

/**
 * @param {string} root
 * @param {string} source
 */
async function filesIn(root, source) {
  const found = await stat(join(root, source)).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [source]
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** @param {Map<string, Buffer>} contents */
export function hashOf(contents) {
  const hash = createHash('sha256')
  for (const [file, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {Promise<Stamp>}
 */
export async function readStamp(root) {
  try {
    const stamp = JSON.parse(await readFile(join(root, STAMP), 'utf8'))
    return isStamp(stamp) ? stamp : {}
  } catch {
    // None yet, or another version's: everything is built anew.
    return {}
  }
}

/**
 * @param {unknown} value
 * @returns {value is Stamp}
 */
function isStamp(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (made) => typeof made?.hash === 'string' && Array.isArray(made.modules) && made.modules.every(isString),
    )
  )
}

/** @param {unknown} value */
const isString = (value) => typeof value === 'string'
