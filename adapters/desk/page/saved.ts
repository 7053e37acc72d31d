/** Saved replies as they are found and filled in. Pure. */
import type { SavedReply } from './types.ts'

/** Those whose name has a word that begins so; all, while nothing is typed. */
export const matching = (replies: readonly SavedReply[], begun: string): SavedReply[] => {
  const wanted = begun.trim().toLocaleLowerCase()
  return replies.filter(({ title }) => ` ${title.toLocaleLowerCase()}`.includes(` ${wanted}`))
}

/** `{name}` becomes the prospect's first name; where it is not known, it goes with the space before it. */
export const filled = (text: string, name: string | null): string =>
  name === null
    ? text.replace(/\s*\{name\}/g, '')
    : text.replaceAll('{name}', () => name.split(/\s+/)[0] ?? name)
