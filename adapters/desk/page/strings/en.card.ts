/** The card's words in English; see en.ts. */
import type { QualityCheck } from '../../../../src/domain/explanation.ts'
import type { OutcomeKind, Temperature } from '../../../../src/domain/outcome.ts'
import type { CriterionState } from '../criteria.ts'
import type { Spent } from '../ledger.ts'
import { plural } from '../plural.ts'

const quality: Record<QualityCheck, string> = {
  reachable: 'Can be reached',
  business_mail: 'Business e-mail',
  phone: 'Phone number',
  name: 'Name',
  company: 'Company',
  role: 'Role',
  disposable_mail: 'Throw-away e-mail',
  doubted: 'Found wrong by a rep',
}

const warmth: Record<Temperature, string> = { hot: 'hot', warm: 'warm', vague: 'vague' }

const becomes: Record<OutcomeKind, string> = {
  handed_off: 'would make this a hand-off',
  nurture: 'would move this to nurture',
  incomplete: 'would leave this incomplete',
  disqualified: 'would disqualify this',
}

const states: Record<CriterionState, string> = { holds: 'Holds', open: 'Open', missing: 'Missing' }

const spent: Record<Spent, (when: string | null) => string> = {
  ended: (when) => (when === null ? 'ended' : `ended ${when}`),
  withdrawn: () => 'corrected later',
  over: () => 'as many count already',
}

const judged: Record<string, string> = {
  hot: 'rather hot',
  warm: 'rather warm',
  vague: 'rather vague',
  handed_off: 'rather a hand-off',
  nurture: 'rather to nurture',
  disqualified: 'rather not a customer',
  holds: 'holds',
  missing: 'does not hold',
  unknown: 'still open',
}

const counted = (message: string) => plural('en-GB', message)

export const card = {
  heading: 'Card',
  none: 'There is no score yet: the prospect has said nothing so far.',
  showQuote: (quote: string) => `Show “${quote}” in the conversation`,
  /** Of an answer that nobody said. */
  brought: {
    link: 'from the link',
    page: 'from the page',
    form: 'from a form',
    event: 'by what they did on the page',
  },
  quoted: (words: string) => `“${words}”`,
  backToCard: 'Back to the card',
  warmth: (temperature: Temperature) => warmth[temperature],

  top: {
    heading: 'Score',
    range: (now: string, temperature: string) => `Score ${now}, ${temperature}.`,
    between: (worst: string, best: string) => `May still end between ${worst} and ${best}`,
    rise: (best: string) => `May still rise to ${best}`,
    fall: (worst: string) => `May still fall to ${worst}`,
    settled: 'No open question would change it',
    thresholds: (warm: string, hot: string) => `Warm from ${warm}, hot from ${hot}.`,
    heldBack: (temperature: string, criteria: string) =>
      `Enough points for ${temperature}, but short of ${criteria}.`,
    next: 'Next',
    gateMeans: 'That rules it out, whatever the score.',
    why: 'Why it is here',
  },
  probability: {
    heading: 'Chance of a deal',
    estimate: (share: string) => `About ${share}`,
    estimateBasis: 'an estimate, not yet tested on won deals',
    calibrated: counted('from {n, plural, one {# closed lead} other {# closed leads}}'),
    withheld: 'Withheld',
    /** Why nobody is told one. */
    withheldBecause: {
      too_few: 'too few closed leads to say anything',
      one_sided_fit: 'the leads that it would learn from all ended alike',
      one_sided_test: 'the leads that test it all ended alike',
      not_better: 'no better than the average on the leads that test it',
      not_sure: 'not surely better than the average: luck may have done as well',
    },
  },
  numbers: {
    heading: 'The numbers',
    fit: 'Fit',
    readiness: 'Readiness',
    engagement: 'Engagement',
    quality: 'Data quality',
    fitMeans: 'Who they are: how well they match the customers you look for.',
    readinessMeans: 'How ready they are to buy, by what they said.',
    engagementMeans: 'What they did: visits, pages, requests. It fades with time.',
    qualityMeans: 'Whether they can be reached, out of 100. It does not count towards the score.',
    between: (worst: string, best: string) => `By what is still open, between ${worst} and ${best}.`,
    settled: 'Nothing that is still open would change it.',
    check: (check: QualityCheck) => quality[check],
    met: 'yes',
    unmet: 'no',
  },
  criteria: {
    heading: 'Criteria',
    state: (state: CriterionState) => states[state],
    upTo: (best: string) => `up to ${best}`,
    unasked: 'Not asked yet:',
  },
  questions: 'They would like to know',
  why: {
    heading: 'Why this score',
    empty: 'Nothing has counted so far.',
    until: (when: string) => `until ${when}`,
    halves: counted('halves {n, plural, =1 {every day} other {every # days}}'),
    falls: (share: string, when: string) => `${share} of it from ${when}`,
    of: (points: string) => `of ${points}`,
    spent: (how: Spent, when: string | null) => spent[how](when),
    /** Which one, by its number. */
    followUp: (number: string) => `no. ${number}`,
    more: counted('{n, plural, one {# more row} other {# more rows}}'),
    limits: {
      fit: (limit: string) => `More than ${limit} points of fit do not count`,
      readiness: (limit: string) => `More than ${limit} points of readiness do not count`,
      engagement: (limit: string) => `More than ${limit} points of engagement do not count`,
      total: (limit: string) => `More than ${limit} points in all do not count`,
    },
    total: 'Score',
  },
  whatIf: {
    heading: 'What would change it',
    outcome: (outcome: OutcomeKind) => becomes[outcome],
    temperature: (temperature: Temperature) => `would make this ${warmth[temperature]}`,
    and: (temperature: Temperature) => `, and ${warmth[temperature]}`,
    byPoints: 'would earn this outcome by its points alone',
    /** What else must turn out well. */
    besides: (titles: string, count: number) =>
      `, if ${titles} ${count === 1 ? 'turns' : 'turn'} out well, too`,
    atLeast: (points: string) => `${points} or more`,
    upTo: (points: string) => `up to ${points}`,
    cools: (temperature: Temperature, when: string) => `Falls to ${warmth[temperature]} on ${when}`,
    coolsWhen: (titles: string, count: number) => `, when ${titles} ${count === 1 ? 'ends' : 'end'}`,
    others: counted('{n, plural, one {# other} other {# others}}'),
  },
  contact: 'Contact',
  noContact: 'No contact details yet.',
  doubted: (by: string | null, when: string) =>
    by === null ? `Found wrong on ${when}` : `${by} found this wrong on ${when}`,
  barred: 'Not to be reached',
  barredWords: {
    optedOut: (when: string) => `Wants no more messages, ${when}`,
    email: (when: string) => `E-mail address refuses mail, ${when}`,
    channel: (when: string) => `Has blocked our messages, ${when}`,
  },
  vouched: 'From your site’s sign-in, verified',
  contactFields: { name: 'Name', email: 'E-mail', phone: 'Phone', company: 'Company', role: 'Role' },
  consent: 'Consent',
  consentWords: (version: string, asked: boolean, when: string) =>
    asked ? `To text ${version}, ${when}` : `Left unasked, ${when}; told text ${version}`,
  lead: 'Lead',
  source: 'Source',
  noSource: 'Not known',
  campaign: 'Campaign',
  referrer: 'Referrer',
  stage: 'Stage',
  segment: 'Segment',
  followUp: 'Next follow-up',
  history: 'How it got here',
  actors: { bot: 'Bot', rep: 'Rep', import: 'Import' },
  judged: (value: string) => judged[value] ?? value,
  points: 'points',
}
