/** `#bantam=…`, as the links in our mails end: what follows it opens a conversation. */
const LINK = /(^#|&)bantam=([\w.-]+)/

/** The link's token, taken out of the address at once: neither the history nor whoever copies the address has it. */
export function takeLink(
  location: Pick<Location, 'pathname' | 'search' | 'hash'>,
  history: Pick<History, 'state' | 'replaceState'>,
): string | null {
  const [, , token] = LINK.exec(location.hash) ?? []
  if (token === undefined) return null
  const rest = location.hash.replace(LINK, '').replace(/^&/, '')
  const hash = rest === '' || rest.startsWith('#') ? rest : `#${rest}`
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
  return token
}
