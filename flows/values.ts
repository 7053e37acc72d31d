/** An understood value in words, for the card and for "noted". */
import type { Answer } from '../src/domain/answer.ts'
import type { Language } from '../src/domain/language.ts'
import { Count, Money } from '../src/domain/reading.ts'
import { fill } from './phrases.ts'
import { findChoice } from './questions.ts'
import { inWords, type Playbook, type Question } from './vocabulary.ts'

const format = (language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 })

/** Made once: a formatter costs a hundred times what it does. */
const formats: Record<Language, Intl.NumberFormat> = { en: format('en'), pl: format('pl'), ru: format('ru') }

/** Sums and counts as they were said; everything else by its choice's label. */
export function valueInWords(
  playbook: Playbook,
  question: Question,
  answer: Answer,
  language: Language,
): string {
  const choice = answer.choice === null ? null : findChoice(question, answer.choice)
  const label = choice ? inWords(choice.label, language) : answer.evidence.quote
  return amountInWords(playbook, question, answer, language) ?? label
}

/** The same before the prospect, in mid-sentence: the words of a button stand in quotes, a range of sums or counts does not. */
export function valueReadBack(
  playbook: Playbook,
  question: Question,
  answer: Answer,
  language: Language,
): string {
  const quoted = (value: string) => fill(inWords(playbook.phrases.quoted_value, language), { value })
  if (answer.status !== 'given') {
    const button = question.choices.find(({ absence }) => absence === answer.status)
    return quoted(button ? inWords(button.label, language) : answer.evidence.quote)
  }
  const value = valueInWords(playbook, question, answer, language)
  if (question.reads === 'money' || question.reads === 'number')
    return value.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(language))
  return quoted(value)
}

/** Null: it is neither a sum nor a count, or only a button was pressed. */
function amountInWords(
  playbook: Playbook,
  question: Question,
  answer: Answer,
  language: Language,
): string | null {
  const phrase = (id: 'money_year' | 'money_month' | 'money_once' | 'at_most' | 'at_least') =>
    inWords(playbook.phrases[id], language)
  const between = (min: string | null, max: string | null): string => {
    if (min === max) return min ?? ''
    if (min === null) return fill(phrase('at_most'), { value: max ?? '' })
    return max === null ? fill(phrase('at_least'), { value: min }) : `${min}–${max}`
  }
  const number = (value: number | null) => (value === null ? null : formats[language].format(value))

  const money = question.reads === 'money' ? Money.safeParse(answer.value) : null
  if (money?.success) {
    const { min, max, currency, per } = money.data
    const amount = `${between(number(min), number(max))} ${currency ?? playbook.currency}`
    return per === null ? amount : fill(phrase(`money_${per}`), { amount })
  }
  const count = question.reads === 'number' ? Count.safeParse(answer.value) : null
  if (count?.success) return between(number(count.data.min), number(count.data.max))
  return null
}
