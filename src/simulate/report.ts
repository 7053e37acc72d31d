/** The simulation for a person to read: calm tables of at most 100 columns. */
import { findQuestion } from '../../flows/questions.ts'
import { inWords, type Localised, type Playbook } from '../../flows/vocabulary.ts'
import { type Language, languages } from '../domain/language.ts'
import { OutcomeKind } from '../domain/outcome.ts'
import type { Misread } from './misread.ts'
import type { Ends, Hits, Results } from './tally.ts'

export interface Reporting {
  playbook: Playbook
  /** Marks headings; leaves the text as it is where colours cannot be shown. */
  strong(text: string): string
}

export function report(results: Results, { playbook, strong }: Reporting): string[] {
  return [
    ...opening(results, strong),
    '',
    strong(
      `${'What becomes of them'.padEnd(ENDS_NAME)}${heads(['prospects', ...outcomes.map(outcomeTitle), ...(results.all.left > 0 ? ['leave'] : [])])}`,
    ),
    ...[...results.personas, results.all].map((ends) => endsRow(ends, results.all.left > 0)),
    wishes(results),
    silence(results),
    ...wonders(results),
    '',
    strong('Questions until the outcome is known'),
    ...questions(results),
    '',
    strong(`${'Where they leave'.padEnd(NAME)}${heads(['asked', 'again', 'leave', 'of asked'])}`),
    ...dropOut(results, playbook),
    '',
    ...understanding(results, strong),
  ]
}

const WIDTH = 100
const NAME = 28
const CELL = 13

const count = new Intl.NumberFormat('en')
const heads = (titles: string[]): string => titles.map((title) => title.padStart(CELL)).join('')
const cells = heads
const number = (value: number): string => count.format(value)
const percent = (part: number, whole: number, digits = 0): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(digits)} %`

const lessOrMore = (saved: number): string => `${percent(Math.abs(saved), 1)} ${saved < 0 ? 'more' : 'less'}`

const languageTitles: Readonly<Record<Language, string>> = { en: 'English', pl: 'Polish', ru: 'Russian' }

/** In the order of a seller's hopes. */
const outcomes = OutcomeKind.options.toReversed()
/** What the columns leave: how many, each outcome, and who leaves. */
const ENDS_NAME = Math.min(NAME, WIDTH - CELL * (outcomes.length + 2))
const outcomeTitle = (kind: OutcomeKind): string => kind.replaceAll('_', ' ')

function opening(
  { playbook, prospects, seed, languages: spoken, channels, entries, replies }: Results,
  strong: (text: string) => string,
): string[] {
  const tongues = languages.flatMap((language) => {
    const own = spoken[language]
    return own === undefined ? [] : [`${languageTitles[language]} ${percent(own, prospects)}`]
  })
  const onWebsite = percent(channels.website, prospects)
  const onTelegram = percent(channels.telegram, prospects)
  return [
    strong(`${playbook.id}, version ${playbook.version}: ${number(prospects)} prospects, seed ${seed}`),
    `${tongues.join(', ')}; website ${onWebsite}, Telegram ${onTelegram}.`,
    `They come cold ${percent(entries.cold, prospects)}, interested ${percent(entries.interested, prospects)}, ready ` +
      `${percent(entries.ready, prospects)}; customers already ${percent(entries.existing, prospects)}, by a form ${percent(entries.form, prospects)}.`,
    `Of ${number(replies.inAll)} replies ${percent(replies.pressed, replies.inAll)} are buttons, the others ` +
      `words${replies.inLabels > 0 ? ` (${percent(replies.inLabels, replies.inAll)} a label's, for want of others)` : ''}.`,
  ]
}

/** Only a playbook that does not watch for silence has any who just leave. */
function endsRow({ title, prospects, outcomes: ends, left }: Ends, someLeave: boolean): string {
  const parts = [...outcomes.map((kind) => ends[kind] ?? 0), ...(someLeave ? [left] : [])]
  const shares = parts.map((part) => percent(part, prospects))
  return `${title.padEnd(ENDS_NAME)}${cells([number(prospects), ...shares])}`
}

const wishes = ({ wishes: { person, later, stop } }: Results): string =>
  `Among them ${number(person)} asked for a person, ${number(later)} to talk later, ${number(stop)} for no more messages.`

const silence = ({ silence: { silent, cameBack } }: Results): string =>
  `${number(silent)} fell silent for good; ${number(cameBack)} came back, to a reminder, a follow-up or of their own accord.`

function wonders({ wonders: { answered, noted, other } }: Results): string[] {
  const all = answered + noted + other
  if (all === 0) return []
  return [
    `Of ${number(all)} questions of their own ${percent(answered, all)} were answered, ${percent(noted, all)} noted for a colleague,`,
    `the others met with what is said of prices, of robots, or of why it is asked.`,
  ]
}

function questions({ decided, pressing }: Results): string[] {
  const { everything, questions: asked, prospects } = decided
  const row = (title: string, value: string, rest = '') =>
    `${title.padEnd(NAME)}${value.padStart(CELL)}   ${rest}`.trimEnd()
  const differ = everything.leftOut + everything.misunderstood
  return [
    row(
      'Asked, on average',
      asked.mean.toFixed(2),
      `median ${asked.median}, 95 % at most ${asked.p95}, most ${asked.most}; asked again ${decided.askedAgain.toFixed(2)}`,
    ),
    row('Asking everything', everything.questions.toFixed(2), `so ${lessOrMore(everything.saved)} is asked`),
    row(
      'The same outcome',
      percent(everything.same, prospects, 1),
      `of ${number(prospects)} about whom the playbook decided`,
    ),
    ...(differ === 0
      ? []
      : [
          row(
            'Another outcome',
            percent(differ, prospects, 1),
            `${number(everything.misunderstood)} by an answer taken otherwise than it was meant,`,
          ),
          row('', '', `${number(everything.leftOut)} by a question that was not asked`),
        ]),
    row(
      'Whoever presses buttons',
      pressing.questions.mean.toFixed(2),
      `${lessOrMore(pressing.everything.saved)} than everything, ` +
        `${percent(pressing.everything.same, pressing.prospects, 1)} with the same outcome`,
    ),
  ]
}

const BAR = 20

function dropOut({ questions: rows, prospects }: Results, playbook: Playbook): string[] {
  return rows.map(({ id, asked, again, left }) => {
    const title = findQuestion(playbook, id)?.title
    const bar = '▪'.repeat(Math.round((left / Math.max(1, prospects)) * BAR * 5))
    const values = cells([number(asked), number(again), number(left), percent(left, asked, 1)])
    return `${(title ? inEnglish(title, playbook) : id).padEnd(NAME)}${values}  ${bar}`.trimEnd()
  })
}

const inEnglish = (text: Localised, { languages: [first] }: Playbook): string =>
  text.en ?? (first ? inWords(text, first) : '')

const matterTitles: Readonly<Record<string, string>> = {
  money: 'A sum',
  time: 'A date',
  authority: 'Who decides',
  need: 'What they need',
  number: 'A number',
  contact: 'Contact details',
  choice: 'One of several',
  no: 'There is none',
  unknown: 'They do not know',
  declined: 'They rather not say',
}

/** Values first, then what is none. */
const matterOrder = Object.keys(matterTitles)

function understanding(results: Results, strong: (text: string) => string): string[] {
  const spoken = languages.filter((language) => results.understood[language])
  const matters = matterOrder.filter((matter) =>
    spoken.some((language) => results.understood[language]?.[matter]),
  )
  const row = (title: string, of: (language: Language) => Hits | undefined) =>
    `${title.padEnd(NAME)}${spoken.map((language) => hits(of(language))).join('')}`.trimEnd()
  return [
    strong(
      `${'How their own words are taken'.padEnd(NAME)}${spoken.map((language) => languageTitles[language].padStart(TRIPLE)).join('')}`,
    ),
    `${''.padEnd(NAME)}${spoken.map(() => 'right  wrong  none'.padStart(TRIPLE)).join('')}`,
    ...matters.map((matter) =>
      row(matterTitles[matter] ?? matter, (language) => results.understood[language]?.[matter]),
    ),
    row('Told without being asked', (language) => results.unasked[language]),
    row('A wish (person, later, stop)', (language) => results.wishesHeard[language]),
    `In all ${number(inventions(results))} answers or wishes were heard that nobody uttered.`,
  ]
}

const TRIPLE = 23

function hits(found: Hits | undefined): string {
  if (!found) return '–'.padStart(TRIPLE)
  const all = found.right + found.wrong + found.missed
  const parts = [found.right, found.wrong, found.missed].map((part) => percent(part, all).padStart(6))
  return parts.join(' ').padStart(TRIPLE)
}

const inventions = ({ unasked, wishesHeard }: Results): number =>
  [...Object.values(unasked), ...Object.values(wishesHeard)].reduce((sum, { invented }) => sum + invented, 0)

/** The worst sentences of each language: those that were taken otherwise, then those that were not taken at all. */
export function misreadReport(
  { misread }: Results,
  most: number,
  strong: (text: string) => string,
): string[] {
  return languages.flatMap((language) => {
    const own = misread.filter((each) => each.language === language)
    const lists = [
      ['Misread', own.filter(({ mishap }) => mishap !== 'missed')],
      ['Not understood', own.filter(({ mishap }) => mishap === 'missed')],
    ] as const
    return lists.flatMap(([title, all]) =>
      all.length === 0 || most === 0
        ? []
        : [
            '',
            strong(`${title}, in ${languageTitles[language]}`),
            ...all.slice(0, most).flatMap(misreadLines),
          ],
    )
  })
}

const misreadLines = ({ text, times, open, meant, understood, mishap }: Misread): string[] => [
  `${String(times).padStart(5)} ×  ${text}`,
  `         ${mishap}${open === null ? '' : `, asked for ${open}`}; meant ${meant}; understood ${understood}`,
]
