import { chooseLanguage, type WidgetLanguage } from './language.ts'

/** What the page says with its script tag. */
export interface Settings {
  /** Direct Line's base address, without a slash at the end. */
  base: string
  /** Null: the server's own default. */
  playbook: string | null
  language: WidgetLanguage
  /** Where the visitor came from: the page's own word, else its campaign, else its path. */
  source: string
  /** How warm the visitor comes, whether they are a customer, what they have told already; as the server takes them. */
  engagement: string | null
  customer: string | null
  known: unknown
  /** Names the chat in its header; null: the widget's own words. */
  title: string | null
}

/** What is read of the page around the script tag. */
export interface Page {
  lang: string
  languages: readonly string[]
  path: string
  /** The address's query, `?utm_source=…`. */
  query: string
}

/**
 * `src` is the script's address; the chat's server is where the script came from.
 * `attributes` are the script tag's `data-` attributes.
 */
export function readSettings(
  src: string,
  attributes: Readonly<Record<string, string | undefined>>,
  page: Page,
): Settings {
  return {
    base: new URL('v3/directline', src).href,
    playbook: attributes.playbook || null,
    language: chooseLanguage([attributes.language, page.lang, ...page.languages]),
    source: attributes.source || campaignOf(page.query) || page.path,
    engagement: attributes.engagement || null,
    customer: attributes.customer || null,
    known: jsonOf(attributes.known),
    title: attributes.title || null,
  }
}

/** A page's mistake must not keep its visitors from the chat. */
function jsonOf(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return null
  }
}

function campaignOf(query: string): string {
  const parameters = new URLSearchParams(query)
  return [parameters.get('utm_source'), parameters.get('utm_campaign')].filter(Boolean).join('/')
}
