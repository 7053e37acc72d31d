/** When the chat opens by itself: rules as data, from the script tag's `data-open-when`. Pure. */

/** Everything that a rule names must hold at once; of several rules one is enough. */
export interface OpeningRule {
  /** The address's path; `*` stands for anything. */
  page?: string
  /** Seconds on this page. */
  seconds?: number
  /** Percent of the page that have been in sight. */
  scroll?: number
  /** Whether they have been here on an earlier visit, and turned to us or would not. */
  returning?: boolean
  /** The pointer has left the page towards the browser's own buttons. */
  exit?: boolean
  /** What the chat opens with, in place of its own words. */
  say?: string
}

export interface Situation {
  path: string
  seconds: number
  scroll: number
  returning: boolean
  exit: boolean
}

const samples: Required<OpeningRule> = {
  page: '',
  seconds: 0,
  scroll: 0,
  returning: true,
  exit: true,
  say: '',
}

/** One rule, or a list of them, as JSON. Throws if it cannot be used: the message says why. */
export function readRules(text: string): OpeningRule[] {
  const rules: OpeningRule[] = [JSON.parse(text)].flat()
  for (const [name, value] of rules.flatMap(Object.entries)) {
    if (typeof Reflect.get(samples, name) !== typeof value)
      throw new TypeError(`there is no condition "${name}": ${value}`)
  }
  return rules
}

export const ruleThatHolds = (rules: readonly OpeningRule[], now: Situation): OpeningRule | undefined =>
  rules.find(
    ({ page = '*', seconds = 0, scroll = 0, returning = now.returning, exit = false }) =>
      now.seconds >= seconds &&
      now.scroll >= scroll &&
      now.returning === returning &&
      now.exit >= exit &&
      patternOf(page).test(now.path),
  )

/** Other characters than the star mean themselves. */
const patternOf = (page: string): RegExp =>
  new RegExp(`^${page.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*')}$`)
