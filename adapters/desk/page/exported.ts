/** A conversation to be taken elsewhere: as text to be read, as JSON to be worked with. Pure. */
import { prospectCalled } from './called.ts'
import { momentOf, plain } from './format.ts'
import { strings } from './strings.ts'
import type { Conversation } from './types.ts'

/** Letters and digits of the prospect's name, as files are called. */
export const fileName = (view: Conversation): string =>
  strings.talk.exported.file(
    (view.contact.name ?? view.id.slice(0, 8)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
  )

/** Everything that the desk knows of it, as the API says it. */
export const jsonOf = (view: Conversation): string => `${JSON.stringify(view, null, 2)}\n`

export function textOf(view: Conversation): string {
  const words = strings.talk.exported
  const sections: [string, string[]][] = [
    [strings.card.contact, contactLines(view)],
    [words.criteria, criteriaLines(view)],
    [words.conversation, messageLines(view)],
    [words.notes, noteLines(view)],
  ]
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${'-'.repeat(title.length)}\n${lines.join('\n')}`)
  const head = [prospectCalled(view.contact), ...scoreLine(view), view.card?.summary].filter(Boolean)
  return `${[head.join('\n'), ...told].join('\n\n')}\n`
}

const scoreLine = ({ explanation }: Conversation): string[] =>
  explanation === null
    ? []
    : [
        `${strings.talk.exported.score}: ${plain(explanation.score.now)} (${strings.temperature(explanation.temperature)})`,
      ]

const contactLines = ({ contact }: Conversation): string[] =>
  (['role', 'company', 'email', 'phone'] as const).flatMap((field) =>
    contact[field] === undefined ? [] : [`${strings.card.contactFields[field]}: ${contact[field]}`],
  )

const criteriaLines = ({ card }: Conversation): string[] =>
  (card?.criteria ?? []).flatMap(({ title, answers }) => [
    `${title}:`,
    ...answers.map((answer) => `  ${answer.title}: ${answer.value ?? strings.answerStatus(answer.status)}`),
  ])

const messageLines = ({ transcript, contact }: Conversation): string[] =>
  transcript.map(({ at, author, authorName, text }) => {
    const who = {
      prospect: contact.name ?? strings.chat.prospect,
      bot: strings.chat.bot,
      rep: authorName ?? strings.chat.rep,
      system: '–',
    }[author]
    return `[${momentOf(at, '')}] ${who}: ${text}`
  })

const noteLines = ({ notes }: Conversation): string[] =>
  notes.map(({ at, by, text }) => `[${momentOf(at, '')}] ${by?.name ?? strings.chat.rep}: ${text}`)
