/** Features by the names that people give them: a playbook's own answers, what every lead has; a CRM's column as it is. */
import { OWN_PREFIX } from '../../../../../src/calibration/example.ts'
import { localised } from '../../localised.ts'
import { strings } from '../../strings.ts'
import type { Parts } from './draft.ts'
import { words } from './words.ts'

const questionOf = (feature: string, { criteria }: Parts) =>
  feature.startsWith(OWN_PREFIX)
    ? criteria.flatMap(({ questions }) => questions).find(({ id }) => id === feature.slice(OWN_PREFIX.length))
    : undefined

export function featureInWords(feature: string, parts: Parts): string {
  const question = questionOf(feature, parts)
  return question ? localised(question.title) : words().calibration.feature(feature)
}

/** They count by their kind or presence, which we name. */
const KINDS = new Set(['email', 'phone', 'company'])

/** A Sunday. */
const SOME_SUNDAY = Date.UTC(2026, 10, 22)
const DAY_MS = 86_400_000

export function valueInWords(feature: string, value: string, parts: Parts): string {
  const question = questionOf(feature, parts)
  if (question) {
    const answer = question.answers.find(({ id }) => id === value)
    return answer ? localised(answer.label) : words().field(value)
  }
  if (feature === 'created weekday') return weekdayInWords(value)
  // A CRM's own words stay as they are.
  const isOurs = value.startsWith('(') || KINDS.has(feature)
  return isOurs ? words().calibration.value(value) : value
}

function weekdayInWords(english: string): string {
  const named = (locale: string, day: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(SOME_SUNDAY + day * DAY_MS)
  const day = [0, 1, 2, 3, 4, 5, 6].find((each) => named('en', each) === english)
  return day === undefined ? english : named(strings.locale, day)
}
