import { chooseLanguage, type WidgetLanguage } from './language.ts'

/** What the page, or its visitor, may still change while the page is there. */
export interface Choices {
  /** Null: the server's own default. */
  playbook: string | null
  language: WidgetLanguage
  /** `light` or `dark`; whatever else: as the visitor's system is set. */
  theme: string
  /** A colour, as CSS has it; null: the stylesheet's, or ours. */
  accent: string | null
  /** `left`: the page's other corner. */
  side: string
  /** Where conversations are remembered for all sites of a domain, `.shop.example`; null: for this one alone. */
  cookieDomain: string | null
  /** Says who a customer is who is signed in on the page; signed by the page's server. */
  identity: string | null
}

/** The script tag's `data-` attributes. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** `wanted`: languages, the most wanted first. */
export function readChoices(attributes: Attributes, wanted: readonly string[]): Choices {
  const { playbook, language, theme, accent, side, cookieDomain } = attributes
  return {
    playbook: playbook || null,
    language: chooseLanguage([language, ...wanted]),
    theme: theme || 'light dark',
    accent: accent || null,
    side: side || '',
    cookieDomain: cookieDomain || null,
    identity: null,
  }
}
