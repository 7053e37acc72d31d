/** The currencies of the world: their ISO 4217 codes, their signs, and what CLDR calls them in a language. */
import type { Language } from '../domain/language.ts'

/** Marks that count in whatever case they are written: no language here has a word like them. */
const common: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'eur', '€ur'],
  USD: ['$', 'usd', 'us$', 'us $', '$us'],
  GBP: ['£', 'gbp'],
  PLN: ['zł', 'pln', 'złp'],
  RUB: ['₽', 'rub', 'rur'],
  UAH: ['₴', 'uah'],
  JPY: ['¥', 'jpy'],
  CNY: ['cny', 'rmb', 'cn¥'],
  INR: ['₹', 'inr', 'rs'],
  CHF: ['chf', 'sfr'],
  CZK: ['czk', 'kč'],
  KZT: ['₸', 'kzt'],
  BYN: ['byn'],
  CAD: ['c$', 'ca$', 'can$'],
  AUD: ['a$', 'au$'],
  NZD: ['nz$', 'nzd'],
  HKD: ['hk$', 'hkd'],
  SGD: ['s$', 'sgd'],
  MXN: ['mx$', 'mxn'],
  BRL: ['r$', 'brl'],
  TWD: ['nt$', 'twd'],
  AED: ['aed'],
  MYR: ['myr'],
  KWD: ['kwd'],
  ZAR: ['zar'],
  KRW: ['₩', 'krw'],
  THB: ['฿', 'thb'],
  VND: ['₫', 'vnd'],
}

/** A mark of letters that some language has a word like: it counts only as it is written here ("20 SEK", "sek" are seconds). */
export interface Mark {
  currency: string
  written: string
  /** English words in capitals: "20 TRY", but "TRY 20" is advice. */
  onlyAfter: boolean
}

const words = new Set(['ALL', 'TRY', 'TOP', 'MAD', 'CUP', 'PEN', 'COP', 'SOS', 'GEL', 'BAM', 'MOP', 'BOB'])
/** Signs that mean something else more often, or several currencies. */
const others = new Set(['KM', 'CF', 'RF', 'FG', 'kr', 'Rs', 'C$', 'T$', 'L£', 'E£'])
const extraMarks: readonly Mark[] = [
  { currency: 'CHF', written: 'Fr', onlyAfter: false },
  { currency: 'CHF', written: 'SFr', onlyAfter: false },
]

/** Every code that is known to `Intl`, in capitals, with its sign; made when first needed. */
let known: readonly { currency: string; sign: string }[] | null = null

function currencies(): NonNullable<typeof known> {
  known ??= Intl.supportedValuesOf('currency').map((currency) => ({ currency, sign: signOf(currency) }))
  return known
}

const signOf = (currency: string): string =>
  partOf(new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }), 1)

const partOf = (format: Intl.NumberFormat, amount: number): string =>
  format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? ''

/** Signs and codes that count in any case. */
export const symbols = (): [currency: string, words: readonly string[]][] => [
  ...Object.entries(common),
  ...currencies().flatMap(({ currency, sign }): [string, string[]][] => {
    const isSign = /^[^\p{L}\d.]+$/u.test(sign) && !Object.values(common).some((list) => list.includes(sign))
    return isSign ? [[currency, [sign]]] : []
  }),
]

/** Codes and abbreviations that count as they are written. */
export const marks = (): Mark[] => [
  ...currencies().map(({ currency }) => ({ currency, written: currency, onlyAfter: words.has(currency) })),
  ...currencies().flatMap(({ currency, sign }) => {
    const written = sign.replace(/\.$/, '')
    const isAbbreviation = /^\p{L}{2,4}$/u.test(written) && written !== currency && !others.has(written)
    return isAbbreviation ? [{ currency, written, onlyAfter: false }] : []
  }),
  ...extraMarks,
]

/** Amounts that between them ask for every plural form that the languages here have. */
const plurals = [1, 2, 5, 1.5]

/** What CLDR calls each currency in a language: "ringgit malezyjski", "ringgity malezyjskie" … */
export const namesOf = (language: Language): [currency: string, words: string[]][] =>
  currencies().map(({ currency }) => {
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    })
    const names = new Set(plurals.map((amount) => partOf(format, amount).toLowerCase()))
    return [currency, [...names].filter((name) => /^[\p{L}\p{M}'’ -]{3,}$/u.test(name)).flatMap(spaced)]
  })

/** "saudi riyals", and in one word as it is often typed. */
function spaced(name: string): string[] {
  return name.split(' ').length === 2 ? [name, name.replace(' ', '')] : [name]
}
