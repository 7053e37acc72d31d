/** Who got which lead, when, how and why nobody else; and what they did with it. The latest first. */
import type { HoldingPage } from '../../../holding-routes.ts'
import { linkTo } from '../../address.ts'
import { queueCalled } from '../../called.ts'
import { lasting, momentOf } from '../../format.ts'
import type { Desk } from '../../state/desk.ts'
import { strings } from '../../strings.ts'
import { Paged } from '../shared/paged.tsx'
import { Sheet } from '../shared/pieces.tsx'
import { WhyNot } from './replay.tsx'
import { words } from './words.ts'

type Decision = HoldingPage['items'][number]

/** `narrowed`: as the API takes it. */
export function Decisions({ desk, narrowed = {} }: { desk: Desk; narrowed?: Record<string, string> }) {
  const ask = (cursor: string | null) =>
    desk.api.call<HoldingPage>(
      'GET',
      `/holdings?${new URLSearchParams({ ...narrowed, ...(cursor !== null && { cursor }) })}`,
    )
  return (
    <Paged ask={ask} asked={JSON.stringify(narrowed)} none={words().recent.none}>
      {(decisions, more) => (
        <Sheet title={words().views.recent} lead={words().recent.lead}>
          <ul class="decisions">
            {decisions.map((decision) => (
              <li key={decision.id} class="decision">
                <Told decision={decision} />
              </li>
            ))}
          </ul>
          {more}
        </Sheet>
      )}
    </Paged>
  )
}

function Told({ decision }: { decision: Decision }) {
  const { conversationId, name, queue, campaign, rep, at, note, others } = decision
  return (
    <>
      <p class="decision-head">
        <span>
          <a href={linkTo(conversationId)}>{name ?? strings.unnamed}</a>{' '}
          <span class="muted">{[queueCalled(queue), campaign].filter(Boolean).join(' · ')}</span>
        </span>
        <time class="muted" dateTime={at}>
          {momentOf(at, new Date().toISOString())}
        </time>
      </p>
      <p>
        <strong>{rep.name}</strong> – {howOf(decision)}
      </p>
      {note !== null && <p class="hint">{strings.card.quoted(note)}</p>}
      <p class="muted">{deedsOf(decision).join(' · ')}</p>
      <WhyNot others={others} />
    </>
  )
}

function howOf({ way, by, rule }: Decision): string {
  const said = words().recent
  if (way === 'taken') return said.took
  return by === null ? said.byRule(rule?.name ?? '–', words().ways[way] ?? way) : said.byHand(by.name)
}

/** What they did with it, in the order in which it happened. */
function deedsOf({ waitingSince, answeredAt, accepted, end, endedAt, rejection, stage }: Decision): string[] {
  const said = words().recent
  const ended =
    end && (rejection === null ? said.ends[end] : `${said.ends[end]}: ${strings.rejections[rejection]}`)
  return [
    answeredAt === null
      ? said.notAnswered
      : said.answered(lasting(Date.parse(answeredAt) - Date.parse(waitingSince))),
    ...(accepted ? [said.accepted] : []),
    ...(ended ? [endedAt === null ? ended : `${ended}, ${momentOf(endedAt, new Date().toISOString())}`] : []),
    ...(end === null ? [said.held] : []),
    strings.stage(stage),
  ]
}
