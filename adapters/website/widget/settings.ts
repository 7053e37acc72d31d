import type { Attributes, Choices } from './choices.ts'

/** What the page says with its script tag. */
export interface Told {
  /** Direct Line's base address, without a slash at the end. */
  base: string
  /** Where the server hears what visitors do. */
  events: string
  /**
   * Where the visitor came from, as far as this page knows: its own word, else its campaign's, else the host that led
   * here, else `direct`. Null: they came from another page of this site, which knew better.
   */
  source: string | null
  campaign: string | null
  /** A host; null also for this site's own. */
  referrer: string | null
  /** How warm the visitor comes, whether they are a customer, what is known of them; as the server takes them. */
  engagement: string | null
  customer: string | null
  known: unknown
  /** `page` or `form`; null: the server's own default. */
  knownFrom: string | null
  /** The same by the page's address: `?bantam=product:crm,team:20-99`. */
  linked: Readonly<Record<string, string>> | null
  /** Names the chat in its header; null: the widget's own words. */
  title: string | null
}

export type Settings = Told & Choices

/** What is read of the page around the script tag. */
export interface Page {
  host: string
  /** The address's query, `?utm_source=…`. */
  query: string
  /** The address of the page that led here; empty: none is known. */
  referrer: string
}

/** `src` is the script's address; the chat's server is where the script came from. */
export function readSettings(src: string, attributes: Attributes, page: Page): Told {
  const parameters = new URLSearchParams(page.query)
  const from = hostOf(page.referrer)
  const isWithin = from === page.host
  return {
    base: new URL('v3/directline', src).href,
    events: new URL('events', src).href,
    source: attributes.source || parameters.get('utm_source') || (isWithin ? null : (from ?? 'direct')),
    campaign: parameters.get('utm_campaign') || null,
    referrer: isWithin ? null : from,
    engagement: attributes.engagement || null,
    customer: attributes.customer || null,
    known: jsonOf(attributes.known),
    knownFrom: attributes.knownFrom || null,
    linked: linkedBy(parameters.get('bantam')),
    title: attributes.title || null,
  }
}

function linkedBy(pairs: string | null): Record<string, string> | null {
  const told = (pairs ?? '').split(',').flatMap((pair) => {
    const [question, value] = pair.split(':')
    return question && value ? [[question, value]] : []
  })
  return told.length > 0 ? Object.fromEntries(told) : null
}

/** A page's mistake must not keep its visitors from the chat. */
function jsonOf(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return null
  }
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host || null
  } catch {
    return null
  }
}
