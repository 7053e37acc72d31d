/** Sums and dates as people write them. */
import type { Playbook, PlaybookChoice, Question } from '../../flows/vocabulary.ts'
import type { Chance } from './chance.ts'
import { DAY, type Prospect } from './prospect.ts'
import { type Fact, inRoundFigures } from './truth.ts'
import type { Counted, Style, Words } from './words/words.ts'

/** `template`: by what pattern it was made, so that what is misread the same way counts as one. */
export interface Phrase {
  text: string
  template: string
}

type Range = NonNullable<PlaybookChoice['range']>

const ANYTHING: Range = { min: null, max: null }

const rangeOf = (question: Question, { choice }: Fact): Range =>
  question.choices.find(({ id }) => id === choice)?.range ?? ANYTHING

const within = ({ min, max }: Range, value: number): boolean =>
  (min === null || value >= min) && (max === null || value < max)

interface Sum {
  playbook: Playbook
  question: Question
  fact: Fact
  chance: Chance
  prospect: Prospect
}

/** One number, a rough one, a range around it, or so much a month; in the playbook's currency or the prospect's own. */
export function sumInWords(words: Words, sum: Sum, style: Style): Phrase {
  const { chance } = sum
  const { amount, currency } = inCurrency(words, sum)
  const drawn = chance.fraction()
  if (drawn < 0.12) return monthly(words, sum, { amount, currency })
  if (drawn < 0.27) {
    const range = rangeInWords(words, sum, { amount, currency })
    if (range) return range
  }
  const isBare = currency === sum.playbook.currency && chance.happens(style === 'terse' ? 0.5 : 0.15)
  const exact = amountInWords(words, sum, { amount, currency }, isBare)
  if (drawn < 0.65) return exact
  return around(exact, chance.pick(words.sums.rough))
}

const around = ({ text, template }: Phrase, outer: string): Phrase => ({
  text: outer.replace('{sum}', text),
  template: outer.replace('{sum}', template),
})

type Amount = { amount: number; currency: string }

/** Their own currency where the playbook has a rate for it and the round sum is worth the same. */
function inCurrency(words: Words, { playbook, question, fact, chance }: Sum): Amount {
  const amount = fact.amount ?? 0
  const rate = playbook.rates[words.ownCurrency]
  if (rate === undefined || !chance.happens(0.25)) return { amount, currency: playbook.currency }
  const own = inRoundFigures(amount / rate)
  return within(rangeOf(question, fact), own * rate)
    ? { amount: own, currency: words.ownCurrency }
    : { amount, currency: playbook.currency }
}

function amountInWords(
  words: Words,
  { chance, prospect }: Sum,
  { amount, currency }: Amount,
  bare: boolean,
): Phrase {
  const thousands = amount / 1000
  const forms = (bare ? words.sums.bare : words.sums.exact).filter(
    (form) =>
      !(form.includes('{k}') && (amount < 1000 || amount % 500 !== 0)) &&
      !(form.includes('{thousand}') && !Number.isInteger(thousands)),
  )
  const template = chance.pickAny(forms) ?? '{n} {cur}'
  const name = chance.pick(words.currencies[currency] ?? [currency])
  const spoken = thousands === 1 ? template.replace('{k} {thousand}', '{thousand}') : template
  const text = spoken
    .replace('{n}', grouped(amount, words.sums.group, chance))
    .replace('{k}', decimal(thousands, prospect))
    .replace('{thousand}', counted(words.sums.thousand, thousands, prospect))
    .replace('{cur}', name)
  return { text, template: template.replace('{cur}', name) }
}

const grouped = (amount: number, group: string, chance: Chance): string =>
  chance.happens(0.5) ? String(amount).replace(/\B(?=(\d{3})+$)/g, group) : String(amount)

const decimal = (value: number, { language }: Prospect): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',')

const rules = {
  en: new Intl.PluralRules('en'),
  pl: new Intl.PluralRules('pl'),
  ru: new Intl.PluralRules('ru'),
}

function counted(forms: Counted, count: number, { language }: Prospect): string {
  const rule = rules[language].select(count)
  return rule === 'one' ? forms.single : rule === 'few' ? forms.few : forms.many
}

/** Null: what lies around the amount is not worth the same. */
function rangeInWords(
  words: Words,
  { chance, question, playbook, fact }: Sum,
  { amount, currency }: Amount,
): Phrase | null {
  const [low, high] = [Math.round((amount * 0.8) / 1000), Math.round((amount * 1.2) / 1000)]
  const bounds = rangeOf(question, fact)
  const rate = playbook.rates[currency] ?? 1
  const isIn = [low, high].every((end) => within(bounds, end * 1000 * rate))
  if (low < 1 || low === high || !isIn) return null
  const own = words.sums.range.filter((form) => currency === playbook.currency || form.includes('{cur}'))
  const form = chance.pickAny(own)
  if (form === null) return null
  const name = chance.pick(words.currencies[currency] ?? [currency])
  const template = form.replace('{cur}', name)
  return { text: template.replace('{a}', String(low)).replace('{b}', String(high)), template }
}

function monthly(words: Words, sum: Sum, { amount, currency }: Amount): Phrase {
  const a = inRoundFigures(amount / 12)
  const rate = sum.playbook.rates[currency] ?? 1
  const isWorthTheSame = within(rangeOf(sum.question, sum.fact), a * 12 * rate)
  const said = amountInWords(words, sum, { amount: isWorthTheSame ? a : amount, currency }, false)
  return isWorthTheSame ? around(said, sum.chance.pick(words.sums.monthly)) : said
}

interface Instant {
  question: Question
  fact: Fact
  chance: Chance
  prospect: Prospect
  now: Date
}

const WEEK = 7
const MONTH = 30.44
/** Days by which what is said must lie inside its range, so that nobody can argue which it is. */
const MARGIN = 1

/** A span or a month that lies in the true range. */
export function timeInWords(words: Words, instant: Instant): Phrase {
  const { question, fact, chance } = instant
  const range = rangeOf(question, fact)
  const said = [...spansIn(words, range, instant), ...monthsIn(words, range, instant)]
  return chance.pickAny(said) ?? bare(days(fact.amount ?? 1, words))
}

/** "As soon as possible", "no hurry", where the true range is open at that end; null: it is not. */
export function openTimeInWords(words: Words, { question, fact, chance, now }: Instant): Phrase | null {
  const { min, max } = rangeOf(question, fact)
  const text = chance.pickAny(min === null ? words.when.soon : max === null ? words.when.far : [])
  return text === null
    ? null
    : { text: text.replace('{year}', String(now.getUTCFullYear() + 2)), template: text }
}

const bare = (text: string): Phrase => ({ text, template: text })

/** A range that holds no span and no month of its own: in weeks, as near as they come. */
const days = (amount: number, words: Words): string =>
  words.when.in[0].replace(
    '{span}',
    `${Math.max(2, Math.round(amount / WEEK))} ${words.when.spans.week.many}`,
  )

const isClearlyIn = ({ min, max }: Range, value: number): boolean =>
  (min === null || value >= min + MARGIN) && (max === null || value < max - MARGIN)

function spansIn(words: Words, range: Range, instant: Instant): Phrase[] {
  const weeks = upTo(10).filter((count) => isClearlyIn(range, count * WEEK))
  const months = upTo(24).filter((count) => isClearlyIn(range, count * MONTH))
  return [
    ...weeks.map((count) => span(words, instant, 'week', count)),
    ...months.map((count) => span(words, instant, 'month', count)),
  ]
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1)

function span(words: Words, { chance, prospect }: Instant, unit: 'week' | 'month', count: number): Phrase {
  const forms = words.when.spans[unit]
  const small = unit === 'month' ? words.when.small[count - 2] : undefined
  const number = small !== undefined && chance.happens(0.4) ? small : String(count)
  const length = count === 1 ? forms.single : `${number} ${counted(forms, count, prospect)}`
  const outer = chance.pick(words.when.in)
  return { text: outer.replace('{span}', length), template: outer.replace('span', unit) }
}

/** Months by name whose middle lies in the range; this month's name would say too little. */
function monthsIn(words: Words, range: Range, { now }: Instant): Phrase[] {
  return upTo(10).flatMap((ahead) => {
    const middle = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 15)
    const name = words.when.months[new Date(middle).getUTCMonth()]
    if (name === undefined || !isClearlyIn(range, (middle - now.getTime()) / DAY)) return []
    return [{ text: name, template: '{month}' }]
  })
}
