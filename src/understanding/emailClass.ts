/** What an e-mail address says of its holder: a company's own domain, a free mailbox, or a throw-away one. */
import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'
import freeDomains from 'free-email-domains'

export type EmailClass = 'business' | 'free' | 'disposable'

/** Free mailboxes that the list has not: of Poland, of Russia, and newer ones. */
const MORE_FREE: readonly string[] = [
  ...['vk.com', 'internet.ru', 'xmail.ru', 'narod.ru', 'nm.ru', 'mail.ua', 'hey.com', 'skiff.com'],
  ...['interia.com', 'int.pl', 'go2.pl', 'prokonto.pl', 'adres.pl', 'wp.eu', 'buziaczek.pl'],
]

let lists: { free: ReadonlySet<string>; disposable: ReadonlySet<string> } | null = null

/** Made when first needed: some fourteen thousand names. */
const listsOf = () => {
  lists ??= { free: new Set([...freeDomains, ...MORE_FREE]), disposable: disposableEmailBlocklistSet() }
  return lists
}

/** By the domain and those above it: `anna@mx.mailinator.com` is as disposable as `anna@mailinator.com`. */
export function emailClass(address: string): EmailClass {
  const { free, disposable } = listsOf()
  const domains = domainsOf(address)
  // The list of the free ones holds the disposable ones too.
  if (domains.some((domain) => disposable.has(domain))) return 'disposable'
  // "anna@acme.home.pl" has a domain of its own under a provider's; only the whole of it tells.
  return free.has(domains[0] ?? '') ? 'free' : 'business'
}

/** `mail.example.com` → itself and `example.com`; a top-level domain is nobody's. */
function domainsOf(address: string): string[] {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
