/**
 * A process that opens the embedded PostgreSQL, prints what it got as a JSON line, and closes it when its standard
 * input ends. Run as: embedded-holder.ts <embedded.ts> <dataDir> <purpose> <sharedDir>.
 */
import { pathToFileURL } from 'node:url'

const [, , module = '', dataDir = '', purpose = 'serve', sharedDir = ''] = process.argv
const { openEmbedded } = await import(pathToFileURL(module).href)

try {
  const { url, startedHere, close } = await openEmbedded({ dataDir, purpose, sharedDir })
  process.stdout.write(`${JSON.stringify({ url, startedHere })}\n`)
  process.stdin.resume().once('end', () => void close())
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`,
  )
}
