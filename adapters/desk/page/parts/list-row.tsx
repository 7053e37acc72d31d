/** One line of a list: who, what they want, and what matters of it in this list. */
import { linkTo } from '../address.ts'
import { prospectCalled, queueCalled, segmentCalled } from '../called.ts'
import { dateOf, since } from '../format.ts'
import { useNow } from '../hooks.ts'
import { strings } from '../strings.ts'
import type { BaseLead, Handoff, Listed, Tab } from '../types.ts'
import { Clock } from './clock.tsx'
import { Unread } from './list-head.tsx'
import { Score } from './score.tsx'

interface ListRowProps {
  item: Listed
  tab: Tab
  index: number
  isOpen: boolean
  isUnread: boolean
}

export function ListRow({ item, tab, index, isOpen, isUnread }: ListRowProps) {
  const { score, temperature, conversationId } = item
  return (
    <a
      class="row"
      href={linkTo(conversationId)}
      data-conversation={conversationId}
      data-index={index}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Score score={score} temperature={temperature} />
      <span class="row-main">
        <span class="row-top">
          <span class="row-name">
            {item.kind === 'handoff' ? (item.name ?? strings.unnamed) : prospectCalled(item)}
          </span>
          {isUnread && <Unread />}
          <Situation item={item} tab={tab} />
        </span>
        <span class="row-summary" lang={item.language}>
          {item.kind === 'handoff' ? item.summary : besideName(item)}
        </span>
        <span class="row-meta">
          <span>{metaOf(item)}</span>
          {item.kind === 'handoff' && <Clock handoff={item} />}
        </span>
      </span>
    </a>
  )
}

/** What else is known, the name apart. */
const besideName = (lead: BaseLead): string =>
  [lead.company, lead.email, lead.phone].find((known) => known !== null && known !== prospectCalled(lead)) ??
  ''

function metaOf(item: Listed): string {
  const way = [strings.channel(item.channel), strings.language(item.language)]
  const of =
    item.kind === 'handoff'
      ? [queueCalled(item.queue)]
      : item.segment === null
        ? []
        : [segmentCalled(item.segment)]
  return [...of, ...way].join(' · ')
}

function Situation({ item, tab }: { item: Listed; tab: Tab }) {
  const now = useNow()
  if (item.kind === 'base')
    return (
      <span class="row-situation">
        {strings.states[item.outcome]} · {dateOf(item.since, now.toISOString())}
      </span>
    )
  if (tab === 'waiting' || (tab === 'all' && item.status === 'waiting'))
    return (
      <span class="row-situation">
        <span class="visually-hidden">{strings.waitingSince} </span>
        {since(item.waitingSince, now)}
      </span>
    )
  return <span class="row-situation">{tab === 'mine' ? strings.status[item.status] : standing(item)}</span>
}

const standing = ({ status, rep }: Handoff): string =>
  rep !== null && (status === 'claimed' || status === 'accepted')
    ? strings.heldBy(rep.name)
    : strings.status[status]
