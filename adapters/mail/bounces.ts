/** What a mail server says of a mail some time after it took it: delivery status notifications (RFC 3464). */
import PostalMime from 'postal-mime'
import { conversationNamedIn } from './message-id.ts'
import { namesNoMailbox } from './no-mailbox.ts'

export type Bounce =
  /** `recipients`: the addresses that have no mailbox, in lower case; none: it failed for another reason, or is only late. */
  | { status: 'bounce'; conversation: string; recipients: string[] }
  /** An answer, an out-of-office note, or whatever else lands in such a mailbox. */
  | { status: 'no_report' }
  /** The mail that came back is none of our follow-ups. */
  | { status: 'not_ours' }

const REPORT = /^message\/(global-)?delivery-status$/
const RETURNED = /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/

/** `raw`: the notification as it came, headers and all. */
export async function readBounce(raw: Uint8Array): Promise<Bounce> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8', forceRfc822Attachments: true })
  const textOf = (type: RegExp) =>
    mail.attachments
      .filter(({ mimeType }) => type.test(mimeType))
      .map(({ content }) => String(content))
      .join('\n')
  const report = textOf(REPORT)
  if (report === '') return { status: 'no_report' }
  const conversation = conversationNamedIn(textOf(RETURNED))
  if (conversation === null) return { status: 'not_ours' }
  return { status: 'bounce', conversation, recipients: withoutMailbox(report) }
}

/** Groups of fields, with an empty line between them: one group of the mail, then one of each recipient. */
function withoutMailbox(report: string): string[] {
  const groups = report.replace(/\r\n/g, '\n').split(/\n\s*\n/)
  return groups.flatMap((group) => {
    const fields = fieldsOf(group)
    const status = /^\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? ''
    const hasFailed = fields.get('action')?.toLowerCase() === 'failed' && namesNoMailbox(status)
    return hasFailed
      ? ['original-recipient', 'final-recipient'].flatMap((name) => addressIn(fields.get(name)))
      : []
  })
}

/** A line that begins with a space goes on with the one before it. */
function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\n[ \t]+/g, ' ').split('\n')
  const fields = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(':')
    return [name.trim().toLowerCase(), value.join(':').trim()]
  })
  return new Map(fields)
}

/** `rfc822; ann@firm.example` */
const addressIn = (field: string | undefined): string[] => {
  const address = field?.split(';').at(1)?.trim().replace(/^<|>$/g, '').toLowerCase()
  return address ? [address] : []
}
