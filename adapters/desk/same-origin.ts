/**
 * Whether a request that a browser vouches for by itself (by a cookie, or by nothing yet) was made by our own page.
 * Browsers say where a request comes from; a program that says nothing has no cookie jar that another site could use,
 * but is still asked for JSON, which no foreign form can send.
 */
export interface RequestOrigin {
  host: string | undefined
  origin: string | undefined
  secFetchSite: string | undefined
  contentType: string | undefined
}

export function isSameOrigin(request: RequestOrigin, publicUrl: string | null): boolean {
  if (request.secFetchSite !== undefined) return request.secFetchSite === 'same-origin'
  if (request.origin !== undefined) return originsOf(request.host, publicUrl).includes(hostOf(request.origin))
  return isJson(request.contentType)
}

export const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;|$)/i.test(contentType ?? '')

function originsOf(host: string | undefined, publicUrl: string | null): (string | null)[] {
  const own = publicUrl === null ? [] : [hostOf(publicUrl)]
  // Compared by host and port: a proxy that ends TLS hides the scheme from us.
  return host === undefined ? own : [host.toLowerCase(), ...own]
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
