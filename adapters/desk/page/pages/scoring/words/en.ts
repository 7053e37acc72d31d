import { plural } from '../../../plural.ts'

const counted = (message: string) => plural('en-GB', message)

const groups: Record<string, string> = {
  gates: 'Minimums',
  fit: 'Who they are',
  thresholds: 'Thresholds',
  temperatures: 'Temperatures',
  behaviour: 'Behaviour',
  caps: 'Limits',
  quality: 'Data quality',
}
const fields: Record<string, string> = {
  handOff: 'to a rep from',
  nurture: 'kept warm from',
  hot: 'hot from',
  warm: 'warm from',
  points: 'points',
  atMost: 'counts at most',
  lasts: 'counts for',
  fit: 'Who they are',
  readiness: 'How ready they are',
  engagement: 'What they do',
  total: 'The whole score',
  reachable: 'E-mail or phone is known',
  business_mail: 'A company’s e-mail address',
  phone: 'A phone number',
  name: 'A name',
  company: 'A company',
  role: 'A position',
  disposable_mail: 'A throw-away address',
  doubted: 'A rep found the details wrong',
  no: 'There is none, they said',
  unknown: 'They do not know',
  declined: 'They prefer not to say',
}
const outcomes: Record<string, string> = {
  handed_off: 'to a rep',
  nurture: 'kept warm',
  disqualified: 'disqualified',
  incomplete: 'incomplete',
}

const features: Record<string, string> = {
  'created weekday': 'Day of the week they came',
  email: 'E-mail address',
  phone: 'Phone number',
  company: 'Company',
  role: 'Position',
  source: 'Source',
  campaign: 'Campaign',
  channel: 'Channel',
  language: 'Language',
  stage: 'Stage',
  closed_at: 'Day of the end',
  value: 'Value',
  reason: 'Reason',
}
const values: Record<string, string> = {
  given: 'given',
  business: 'a company’s',
  free: 'a private one',
  disposable: 'a throw-away one',
  '(rare values)': 'rare values',
}

export const en = {
  title: 'Scoring',
  lead: 'What an answer is worth, and from where on a lead goes to a rep.',
  playbook: 'Playbook',
  views: { points: 'Points', history: 'History', calibration: 'Calibration' },
  version: (base: number, revision: number) =>
    revision === 0 ? `Version ${base}, as delivered` : `Version ${base}, change ${revision}`,
  inForce: 'in force',
  field: (id: string) => fields[id] ?? id,
  group: (id: string) => groups[id] ?? id,
  outcome: (id: string) => outcomes[id] ?? id,

  thresholds: {
    title: 'Where leads go',
    lead: 'A lead goes to a rep only if nothing that decides is missing, and with enough points.',
    handOff: 'To a rep from',
    nurture: 'Kept warm from',
    hot: 'Called hot from',
    warm: 'Called warm from',
    points: 'points',
  },
  answersLead: 'Points for each answer. An answer that is not known is never the same as a no.',
  contact: 'Contact details',
  fit: 'says who they are',
  readiness: 'says how ready they are',
  noAnswer: 'Without an answer',
  lasting: {
    label: 'Counts',
    always: 'for good',
    expires: 'for so many days',
    half_life: 'half as much after so many days',
    steps: 'less in steps',
    days: 'Days',
    alwaysShort: 'for good',
    expiresShort: counted('for {n, plural, one {# day} other {# days}}'),
    halfShort: counted('halves every {n, plural, one {day} other {# days}}'),
    step: (n: number) => `step ${n}`,
    from: 'after',
    daysOn: 'days, left',
    left: 'Left, in percent',
    add: 'Add a step',
    remove: 'Remove',
    stepShort: counted('{share} after {n, plural, one {# day} other {# days}}'),
  },
  behaviour: {
    title: 'Behaviour',
    lead: 'What prospects do without saying a word. It warms and ranks; alone it hands nobody to a rep.',
    points: 'Points',
    atMost: 'At most so often',
    noLimit: 'no limit',
  },
  gates: {
    title: 'Minimums',
    lead: 'A ticked answer ends the conversation kindly, however many points there are.',
  },
  fitRules: {
    title: 'What a contact tells',
    lead: 'Points for what the contact details say of who they are.',
  },
  caps: { title: 'Limits', lead: 'The most that each part may bring. Empty: no limit.' },
  quality: {
    title: 'Data quality',
    lead: 'Points for what is known of how to reach somebody; kept apart from the score.',
  },

  changes: counted('{n, plural, =0 {No changes} one {# change} other {# changes}}'),
  discard: 'Discard',
  tryOut: 'Try it out',
  tryingOut: 'Trying it out…',
  gaps: {
    number: 'A number is missing: please fill it in.',
    steps: 'Steps out of order: each must come later than the one before, and leave less.',
  },
  replay: {
    title: 'What would have changed',
    lead: counted(
      'Tried over {n, plural, =0 {no conversation yet: nobody has come to an end by these answers} one {# conversation that has ended} other {# conversations that have ended}}. Nothing has been changed.',
    ),
    nobody: 'Nobody would have ended otherwise.',
    changed: counted('{n, plural, one {# lead would} other {# leads would}} have ended otherwise:'),
    moved: (count: string, from: string, to: string) => `${count} ${from} → ${to}`,
    who: 'Who',
    before: 'Now',
    after: 'Then',
    more: counted('and {n, plural, one {# more} other {# more}}'),
    unnamed: 'Name not known',
    note: 'Why (for your colleagues, optional)',
    accept: 'Put in force',
    accepting: 'Checking every path of the dialogue…',
    acceptHint: 'New conversations are scored by it within seconds; running ones end as they began.',
    accepted: 'In force: new conversations are scored by it.',
    faulty: 'This cannot be put in force:',
    stale: 'You have changed something since. Try it out again.',
  },
  history: {
    none: {
      title: 'Nobody has changed the scoring yet',
      text: 'It is as it was delivered. Every change is kept here: what, who, when and why.',
    },
    changed: (name: string) => `by ${name}`,
  },
  calibration: {
    none: {
      title: 'There is no calibration yet',
      text: 'It compares the score with the deals that were won and lost. Import them from your CRM with “bantam import leads FILE”, then run “bantam calibrate”.',
    },
    at: (when: string) => `Made on ${when}. “bantam calibrate” makes a new one.`,
    shown: 'The probability is shown to reps',
    withheld: 'The probability is withheld',
    better: 'On the latest leads it is better than the base rate, beyond luck.',
    tooFew: (won: number, lost: number) =>
      `There are ${won} won and ${lost} lost leads. At least 40 of each are needed before a probability says anything.`,
    oneSidedFit: (n: number) => `The oldest ${n} leads, from which it would learn, were all won or all lost.`,
    oneSided: (n: number) => `The latest ${n} leads, which test it, were all won or all lost.`,
    notBetter:
      'On the leads that test it, it is no better than saying the same probability for everybody. A number that is not better is not shown.',
    notSure: (n: number) =>
      `It is not surely better than the base rate: on ${n} leads that test it, luck may have done as well.`,
    n: 'Leads with an end',
    wonLost: (won: string, lost: string) => `${won} won, ${lost} lost`,
    split: (fitted: string, tested: string) =>
      `Learnt from the ${fitted} oldest, tested on the ${tested} latest`,
    auc: 'Order (AUC)',
    aucMeans: (of10: string) =>
      `Of two leads, one won and one lost, the won one is ranked higher in ${of10} of 10 cases. 5 is a coin.`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    brier: 'Miss (Brier)',
    brierMeans: (base: string) => `Smaller is better. The base rate alone misses by ${base}.`,
    baseRate: 'Base rate',
    baseRateMeans: 'The share of leads that was won.',
    reliability: 'What was forecast, and what happened',
    reliabilityLead:
      'Where both bars are alike, a forecast means what it says. Of few leads neither says much.',
    forecast: 'Forecast',
    leads: 'Leads',
    mean: 'Forecast on average',
    won: 'Won',
    thresholds: 'What lies above each probability',
    pointsThresholds: 'From how many points to hand over',
    pointsLead: (won: string, lost: string) =>
      `By ${won} won and ${lost} lost leads whose conversation ended here.`,
    pointsMedian: (points: string) => `The middle one of the won deals had ${points} points.`,
    pointsTooFew: (won: string, lost: string) =>
      `${won} won and ${lost} lost leads had a conversation here. With 40 of each, thresholds in points are proposed.`,
    thresholdsLead:
      'A guide to whom to call first, by leads whose end is known. Hand-offs go by points: a probability hands nobody over.',
    from: 'From',
    precision: 'Won, of those handed over',
    recall: 'Handed over, of those won',
    perWeek: 'A week',
    proposed: 'Proposed',
    proposal:
      'Proposed is the highest threshold from which on at least 80 % of the won deals are handed over.',
    use: (from: string) => `Try ${from} points`,
    feature: (id: string) => features[id] ?? id,
    value: (id: string) => values[id] ?? id,
    influences: 'What matters most',
    influencesLead: 'How much the odds rise or fall against the average lead.',
    blank: 'left empty',
    tenfold: 'ten times as much',
    perUnit: (per: string) => `${per} more`,
    ofLeads: (share: string) => `${share} of leads`,
    refused: 'Not used',
    refusedLead: 'Columns that are known only after the end, or that say nothing.',
    warnings: 'Take care',
    tooGood: (auc: string) =>
      `An order of ${auc} is rarely honest: look for a column that knows the outcome.`,
    usedAsAsked: (feature: string, why: string) => `“${feature}” is used as asked, although: ${why}`,
    whyRefused: {
      known_afterwards: 'known only after the end',
      named_as_outcome: 'by its name it tells the outcome, which is known only afterwards',
      named_as_deal: 'by its name it tells of the deal, which there is only once a lead is won',
      named_as_sales: 'by its name it is written by salespeople, or overwritten, until the end',
      personal: 'it is about the person, not about the deal',
      blank: 'it is empty in all leads',
      same: 'it is the same in all leads',
      addresses: 'it holds e-mail addresses; their kind is used as “email”',
      dates: 'it holds dates',
      own_text: 'nearly every lead has its own: an identifier or free text',
      own_number: 'nearly every lead has its own number: an identifier',
    },
    rare: (leads: number, needed: number) => `only ${leads} leads have it; at least ${needed} are needed`,
    tells: (auc: string) =>
      `alone it tells won from lost almost without fail (AUC ${auc}): it looks written afterwards`,
    tellsWhereFilled: (auc: string) =>
      `where it is filled in, it tells won from lost almost without fail (AUC ${auc}): it looks written afterwards`,
    settles: (share: string) =>
      `alone it settles ${share} of what is uncertain about the outcome: it looks written afterwards`,
    filledFor: (won: string, lost: string) =>
      `it is filled in for ${won} of the won leads and ${lost} of the lost ones: it looks written afterwards`,
    blankFor: (won: string, lost: string) =>
      `it is empty for ${won} of the won leads and ${lost} of the lost ones: it looks written afterwards`,
  },
}
export type Words = typeof en
