/** The checkout's folder, wherever in it this module runs from: the sources, or the server that is built of them. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) === folder)
    throw new Error('Bantam does not lie in its checkout any more: install it anew.')
  return rootAbove(dirname(folder))
}

export const ROOT = rootAbove(import.meta.dirname)

export const MIGRATIONS = join(ROOT, 'prisma/migrations')
