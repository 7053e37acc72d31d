/** How much of the widget a visitor's browser has to fetch, and whether that is as little as is promised. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './root.ts'

/** Bytes, gzipped. */
export interface WidgetSizes {
  /** What every page loads. */
  launcher: number
  /** What is loaded beside it once the chat is wanted, by language. */
  chats: Record<string, number>
}

/** Bytes, gzipped: a closed launcher, and an open chat with its launcher. */
const MOST = { closed: 5_000, open: 20_000 }

/** Of what was built last. */
export async function widgetSizes(folder = join(ROOT, 'dist/widget')): Promise<WidgetSizes> {
  const size = async (file: string) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length
  const chats: WidgetSizes['chats'] = {}
  for (const file of await readdir(folder)) {
    const [, language] = /^chat-([a-z]+)-/.exec(file) ?? []
    if (language !== undefined) chats[language] = await size(file)
  }
  return { launcher: await size('widget.js'), chats }
}

/** What is larger than promised, in words; empty: nothing. */
export function tooLarge({ launcher, chats }: WidgetSizes): string[] {
  const parts = [
    { name: 'The closed launcher', bytes: launcher, most: MOST.closed },
    ...Object.entries(chats).map(([language, bytes]) => ({
      name: `The open chat in ${language}`,
      bytes: launcher + bytes,
      most: MOST.open,
    })),
  ]
  return parts
    .filter(({ bytes, most }) => bytes > most)
    .map(({ name, bytes, most }) => `${name} takes ${bytes} bytes gzipped, and may take ${most}.`)
}
