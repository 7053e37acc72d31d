/** What is open is in the address, so that Back, a reload and a link to a colleague work. Behind `#`, in parts: `#/team/42`. */
import { useEffect, useState } from 'preact/hooks'

export const linkTo = (conversationId: string): string => `#/conversations/${conversationId}`

/** `path`: a page's, with whatever shall stand behind it. */
export const linkToPage = (path: string): string => `#/${path}`

export const clearAddress = (): void => {
  location.hash = '#/'
}

/** `#/team/42` gives `['team', '42']`, `#/` nothing. */
export const partsOf = (hash: string): string[] =>
  hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The browser's address from `#` on, as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash)
  useEffect(() => {
    const changed = () => setHash(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return hash
}
