/** How to reach them; and where they come from, how far they are, what comes next. */
import { segmentCalled } from '../../called.ts'
import { dateOf, dayOf, momentOf } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { Conversation, Doubt } from '../../types.ts'
import { Fact, usePresent } from './pieces.tsx'

const words = () => strings.card

/** A link where a tap can do something with the value. */
const links: Record<string, (value: string) => string> = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replace(/[^\d+]/g, '')}`,
}

const fields = ['name', 'role', 'company', 'email', 'phone'] as const

const ways = ['optedOut', 'email', 'channel'] as const

export function Contact({ view: { contact, consent, doubted, barred, vouched } }: { view: Conversation }) {
  const known = fields.flatMap((field) => {
    const value = contact[field]
    return value === undefined ? [] : [{ field, value }]
  })
  const closed = ways.flatMap((way) => {
    const since = barred?.[way] ?? null
    return since === null ? [] : [words().barredWords[way](dayOf(since))]
  })
  return (
    <section class="card-part">
      <h3>{words().contact}</h3>
      {doubted && <Doubted doubt={doubted} />}
      {known.length === 0 && <p class="muted">{words().noContact}</p>}
      <dl class="facts">
        {known.map(({ field, value }) => (
          <Fact key={field} name={words().contactFields[field]}>
            {links[field] ? <a href={links[field](value)}>{value}</a> : value}
            {vouched?.fields.includes(field) && <span class="brought">{words().vouched}</span>}
          </Fact>
        ))}
        {closed.length > 0 && (
          <div>
            <dt>{words().barred}</dt>
            {closed.map((each) => (
              <dd key={each}>{each}</dd>
            ))}
          </div>
        )}
        {consent !== null && (
          <Fact name={words().consent}>
            {words().consentWords(consent.version, consent.asked, dayOf(consent.at))}
          </Fact>
        )}
      </dl>
    </section>
  )
}

const Doubted = ({ doubt: { by, at, note } }: { doubt: Doubt }) => (
  <p class="doubted">
    {words().doubted(by?.name ?? null, dateOf(at, usePresent()))}
    {note !== null && ` – ${words().quoted(note)}`}
  </p>
)

export function Lead({ view }: { view: Conversation }) {
  const now = usePresent()
  const { source, campaign, referrer, stage, segment, followUpAt } = view
  return (
    <section class="card-part">
      <h3>{words().lead}</h3>
      <dl class="facts">
        <Fact name={words().source}>{source ?? words().noSource}</Fact>
        <Fact name={words().campaign}>{campaign}</Fact>
        <Fact name={words().referrer}>{referrer}</Fact>
        <Fact name={words().stage}>{strings.stage(stage)}</Fact>
        <Fact name={words().segment}>{segment && segmentCalled(segment)}</Fact>
        <Fact name={words().followUp}>{followUpAt ? momentOf(followUpAt, now) : null}</Fact>
      </dl>
    </section>
  )
}
