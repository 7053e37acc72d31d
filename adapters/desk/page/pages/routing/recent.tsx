/** Who holds a lead at the moment: by which rule, and why nobody else. */
import { useState } from 'preact/hooks'
import { linkTo } from '../../address.ts'
import { queueCalled } from '../../called.ts'
import { momentOf } from '../../format.ts'
import { Note } from '../../parts/note.tsx'
import type { Desk } from '../../state/desk.ts'
import { strings } from '../../strings.ts'
import type { Conversation, Handoff } from '../../types.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { Sheet } from '../shared/pieces.tsx'
import { WhyNot } from './replay.tsx'
import { words } from './words.ts'

export function Recent({ desk }: { desk: Desk }) {
  const held = useLoaded(
    () => desk.api.call<{ items: Handoff[] }>('GET', '/handoffs?status=claimed,accepted&limit=50'),
    'held',
  )
  return (
    <Await of={held}>
      {({ items }) =>
        items.length === 0 ? (
          <Note {...words().recent.none} />
        ) : (
          <Sheet title={words().views.recent} lead={words().recent.lead}>
            <ul class="decisions">
              {items.map((handoff) => (
                <li key={handoff.id} class="decision">
                  <p>
                    <a href={linkTo(handoff.conversationId)}>{handoff.name ?? strings.unnamed}</a>{' '}
                    <span class="muted">{queueCalled(handoff.queue)}</span>
                  </p>
                  <p>
                    <strong>{handoff.rep?.name}</strong>
                  </p>
                  <How desk={desk} conversationId={handoff.conversationId} />
                </li>
              ))}
            </ul>
          </Sheet>
        )
      }
    </Await>
  )
}

/** Asked for when it is unfolded. */
function How({ desk, conversationId }: { desk: Desk; conversationId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="why-not" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().recent.explain}</summary>
      {isOpen && <Assignment desk={desk} conversationId={conversationId} />}
    </details>
  )
}

function Assignment({ desk, conversationId }: { desk: Desk; conversationId: string }) {
  const view = useLoaded(() => desk.api.conversation(conversationId), conversationId)
  return <Await of={view}>{({ assignment }) => <Told assignment={assignment} />}</Await>
}

function Told({ assignment }: Pick<Conversation, 'assignment'>) {
  const said = words().recent
  if (assignment === null) return <p>{said.took}</p>
  const { at, by, rule, way, others, note } = assignment
  const how = by === null ? said.byRule(rule?.name ?? '–', words().ways[way] ?? way) : said.byHand(by.name)
  return (
    <>
      <p>
        {how}, <span class="muted">{momentOf(at, new Date().toISOString())}</span>
      </p>
      {note !== null && <p class="hint">{note}</p>}
      {by === null && others.length === 0 && <p class="hint">{said.nobodyElse}</p>}
      <WhyNot others={others} />
    </>
  )
}
