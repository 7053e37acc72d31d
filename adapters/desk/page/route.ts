/** Which conversation is open is in the address, so that Back, a reload and a link to a colleague work. */
import { useEffect, useState } from 'preact/hooks'

const OPEN = /^#\/conversations\/([\w-]+)$/

export const linkTo = (conversationId: string): string => `#/conversations/${conversationId}`

export const clearAddress = (): void => {
  location.hash = '#/'
}

const current = (): string | null => OPEN.exec(location.hash)?.[1] ?? null

/** The id of the conversation in the address; null: the list alone. */
export function useRoute(): string | null {
  const [id, setId] = useState(current)
  useEffect(() => {
    const changed = () => setId(current())
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return id
}
