/** Every word of the page in English; the other languages are objects of its shape. */
import type { RejectionReason } from '../../../../src/domain/lead.ts'
import type { Temperature } from '../../../../src/domain/outcome.ts'
import type { HandoffStatus } from '../../../../src/domain/routing.ts'
import { plural } from '../plural.ts'
import type { CardAnswerStatus } from '../types.ts'
import { card } from './en.card.ts'
import { talk } from './en.talk.ts'

const locale = 'en-GB'
const counted = (message: string) => plural(locale, message)

const temperatures: Record<Temperature, string> = { hot: 'Hot', warm: 'Warm', vague: 'Vague' }
const channels: Record<string, string> = {
  website: 'Website',
  telegram: 'Telegram',
  azure: 'Azure Bot Service',
  console: 'Terminal',
}
const languages: Record<string, string> = { en: 'English', pl: 'Polish', ru: 'Russian' }
const stages: Record<string, string> = {
  lead: 'Lead',
  mql: 'MQL',
  sal: 'SAL',
  sql: 'SQL',
  opportunity: 'Opportunity',
  won: 'Won',
  lost: 'Lost',
}

const rejections: Record<RejectionReason, string> = {
  not_target: 'Not the kind of customer we serve',
  unreachable: 'Could not be reached',
  wrong_data: 'Wrong details',
  not_now: 'Not now',
  no_budget: 'No budget',
  competitor: 'Chose a competitor',
  already_customer: 'Is a customer already',
  duplicate: 'Duplicate',
  other: 'Something else',
}

const answers: Record<CardAnswerStatus, string> = {
  given: 'Answered',
  no: 'None, they said',
  unknown: 'They do not know',
  declined: 'They prefer not to say',
  not_asked: 'Not asked yet',
}

const reasonKinds: Record<string, (detail: string) => string> = {
  score: (detail) => `Score ${detail}`,
  gate: (detail) => `Minimum not met: ${detail}`,
  missing: (detail) => `Still open: ${detail}`,
  asked: (detail) => (detail === 'person' ? 'Asked for a person' : 'Asked to stop'),
}

const words = (id: string): string => id.replace(/[-_.]/g, ' ')

export const en = {
  /** Of dates and numbers. */
  locale,
  product: 'Bantam',
  desk: 'Desk',
  pages: 'Pages',
  menu: 'Menu',
  languageChoice: 'Language of the desk',
  title: (waiting: number) => (waiting === 0 ? 'Bantam desk' : `(${waiting}) Bantam desk`),

  logIn: {
    heading: 'Sign in to the desk',
    lead: 'Where prospects who are ready meet the people who help them.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    working: 'Signing in…',
    ended: 'Your session has ended. Please sign in again.',
    wrong: 'The e-mail address or the password is wrong.',
  },
  logOut: 'Sign out',

  tabs: { waiting: 'Waiting', mine: 'Mine', all: 'All', base: 'Base' },
  listLabel: 'Hand-offs',
  queue: 'Queue',
  allQueues: 'All queues',
  segment: 'Segment',
  allSegments: 'All segments',
  search: 'Search',
  searchHint: 'Name, e-mail, words…',
  state: 'State',
  anyState: { all: 'Any state', base: 'Any outcome' },
  states: {
    waiting: 'Waiting',
    held: 'With reps',
    ended: 'Over',
    nurture: 'Nurture',
    incomplete: 'Unfinished',
    disqualified: 'Disqualified',
  },
  changed: 'The list has changed',
  due: { left: (time: string) => `${time} left`, late: (time: string) => `${time} late` },
  loading: 'Loading…',
  empty: {
    waiting: {
      title: 'Nobody is waiting',
      text: 'A prospect who is ready, or who asks for a person, appears here at once.',
    },
    mine: { title: 'You hold no conversation', text: 'Claim one that is waiting, and it is yours.' },
    all: { title: 'No hand-offs', text: 'Whatever the bot hands over is listed here, wherever it stands.' },
    base: {
      title: 'Nobody is in the base',
      text: 'Leads below the threshold are listed here: kept warm, unfinished, disqualified.',
    },
  },
  nothingFound: {
    title: 'Nothing found',
    text: 'Try the beginning of a name, an e-mail address, or a word that was said.',
  },
  unnamed: 'Name not known',
  waitingSince: 'Waiting:',
  heldBy: (name: string) => `with ${name}`,
  newMessages: 'new messages',
  score: (score: number) => `Score ${score}`,

  nothingOpen: {
    title: 'Choose a hand-off',
    text: 'Its card, the prospect’s own words and the whole conversation open here.',
  },
  keys: [
    ['j', 'k', 'move'],
    ['Enter', 'open'],
    ['c', 'claim'],
    ['r', 'reply'],
    ['Esc', 'back'],
    ['?', 'all keys'],
  ],

  back: 'Back to the list',
  views: { card: 'Card', chat: 'Chat' },
  viewsLabel: 'What to show',
  status: {
    waiting: 'Waiting',
    claimed: 'Claimed',
    accepted: 'Accepted',
    rejected: 'Rejected',
    returned: 'With the bot',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
  } satisfies Record<HandoffStatus, string>,
  you: 'you',

  actions: {
    label: 'What to do with this lead',
    claim: 'Claim',
    accept: 'Accept lead',
    outcome: 'Set outcome',
    hand_back: 'Hand back to bot',
    reject: 'Reject',
    release: 'Put back in queue',
  },

  done: {
    claim: 'It is yours. The prospect has been told your name.',
    accept: 'Accepted: the lead stays with you.',
    reject: 'Rejected: you hold the conversation no longer.',
    release: 'Back in its queue, at its old place.',
    hand_back: 'The bot has it again.',
    outcome: 'Noted.',
  },
  takenBy: (holder: string) => `${holder} took it a moment ago.`,
  waitsNoMore: 'It is not waiting any more.',
  nobodyHolds: 'Nobody holds it any more: claim it first.',
  gone: 'This conversation is not there any more: everything about its prospect was erased.',

  card,
  talk,

  chat: {
    heading: 'Conversation',
    bot: 'Bot',
    prospect: 'Prospect',
    /** A rep whose name is not known. */
    rep: 'Rep',
    offered: 'Offered:',
    newBelow: 'New messages',
    sending: 'Sending…',
    notSent: 'Not sent.',
    tryAgain: 'Try again',
    discard: 'Discard',
  },
  reply: {
    label: 'Reply',
    placeholder: 'Write to the prospect…',
    send: 'Send',
    hint: 'Enter sends, Shift + Enter starts a new line',
    tooLong: counted('{n, plural, one {# character too long} other {# characters too long}}'),
    claimFirst: 'Claim this conversation to answer.',
    heldBy: (name: string) => `${name} is talking to this prospect.`,
    closed: 'Nobody answers here: the conversation is not with a rep.',
  },

  dialogs: {
    cancel: 'Cancel',
    reject: {
      heading: 'Reject this lead',
      lead: 'The reason says what follows: after “not now” the bot writes again; wrong details are no worse a lead.',
      reason: 'Reason',
      choose: 'Choose a reason',
      note: 'Note for colleagues (optional)',
      noteNeeded: 'What is it?',
      until: 'Write again from (optional)',
      submit: 'Reject lead',
    },
    handBack: {
      heading: 'Hand back to the bot',
      lead: 'The bot goes on with the prospect, and you stop holding the conversation.',
      where: 'Go on at',
      whereItStopped: 'Where it stopped',
      submit: 'Hand back',
    },
    outcome: {
      heading: 'What became of it?',
      lead: 'Won and lost deals teach the score what a good lead is.',
      stage: 'Stage',
      value: 'Value (optional)',
      reason: 'Reason',
      choose: 'Choose a reason',
      note: 'Note for colleagues (optional)',
      noteNeeded: 'What is it?',
      submit: 'Save',
    },
  },

  connectionLost: 'Connection lost. Trying again…',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  offline: 'The server cannot be reached. Please check your connection.',
  failed: 'This could not be loaded.',
  notFound: {
    title: 'There is no such page',
    text: 'It may be for managers only, or its address is wrong.',
    back: 'To the desk',
  },
  /** What the API refuses, in words; it says so itself in English. */
  problem: (_status: number, detail: string) => detail,

  temperature: (value: Temperature) => temperatures[value],
  channel: (id: string) => channels[id] ?? id,
  language: (id: string) => languages[id] ?? id,
  stage: (id: string) => stages[id] ?? id,
  rejections,
  answerStatus: (status: CardAnswerStatus) => answers[status],
  /** A reason code in words; an unknown family says itself. `title`: what the playbook calls what it is about. */
  reason(code: string, title?: string): string {
    const [family = '', detail = ''] = code.split(/:(.*)/s)
    return reasonKinds[family]?.(title ?? words(detail)) ?? words(code)
  },
  duration: {
    now: 'just now',
    brief: 'less than 1 min',
    minutes: (minutes: number) => `${minutes} min`,
    hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
    days: counted('{n, plural, one {# day} other {# days}}'),
  },
}

export type Strings = typeof en
