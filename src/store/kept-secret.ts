/** A secret of our own making, kept in a file that only its owner may read. */
import { randomBytes } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'

/** The file's content; 32 random bytes in hexadecimal where there is none yet. One for all who come at once. */
export async function keepSecret(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(unless('ENOENT'))
  if (kept !== undefined) return kept.trim()
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    // Unlike a rename, a link never replaces what another process put there meanwhile.
    await link(draft, file).catch(unless('EEXIST'))
    return (await readFile(file, 'utf8')).trim()
  } finally {
    await rm(draft, { force: true })
  }
}

function unless(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error
  }
}
