/** Where else one prospect has written, who was taken for one person by that, and a manager's way back. */
import { useEffect, useState } from 'preact/hooks'
import type { Continuations } from '../../continuation-body.ts'
import { linkTo } from '../address.ts'
import { momentOf } from '../format.ts'
import { inWords } from '../state/actions.ts'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import type { Conversation, User } from '../types.ts'
import { Dialog } from './dialog.tsx'
import { otherChannels } from './other-channels-words.ts'

type Continuation = Continuations['items'][number]

interface OtherChannelsProps {
  api: Desk['api']
  view: Pick<Conversation, 'id' | 'channel'>
  user: User
}

export function OtherChannels({ api, view: { id, channel }, user }: OtherChannelsProps) {
  const [items, setItems] = useState<Continuation[]>([])
  const [asking, setAsking] = useState<Continuation | null>(null)
  const [fault, setFault] = useState('')

  /** Also when it goes on elsewhere: then there is another. Nothing is shown of what could not be read. */
  useEffect(() => {
    let isShown = true
    void api.call<Continuations>('GET', `/conversations/${id}/continuations`).then((told) => {
      if (isShown) setItems(told.ok ? told.value.items : [])
    })
    return () => {
      isShown = false
    }
  }, [api, id, channel])

  async function separate(one: Continuation) {
    const done = await api.call('POST', `/continuations/${one.id}/undo`, {})
    setFault(done.ok ? '' : inWords(done.failure))
    const told = await api.call<Continuations>('GET', `/conversations/${id}/continuations`)
    if (told.ok) setItems(told.value.items)
  }

  if (items.length === 0) return null
  const words = otherChannels()
  return (
    <section class="card-part" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <ul class="others">
        {items.map((one) => (
          <One key={one.id} one={one} ask={user.role === 'rep' ? null : () => setAsking(one)} />
        ))}
      </ul>
      {fault !== '' && <p role="alert">{fault}</p>}
      {asking && (
        <Dialog
          heading={words.sure}
          lead={words.lead(strings.channel(asking.channel))}
          submitLabel={words.submit}
          close={() => setAsking(null)}
          onSubmit={() => void separate(asking)}
        >
          {null}
        </Dialog>
      )}
    </section>
  )
}

/** `ask` null: who looks at it may not separate them. */
function One({ one, ask }: { one: Continuation; ask: (() => void) | null }) {
  const words = otherChannels()
  const when = (at: string) => momentOf(at, new Date().toISOString())
  return (
    <li>
      <span>{words.goesOn(strings.channel(one.channel), when(one.at))}</span>
      {one.otherProspectId !== null && <span class="others-aside">{words.onePerson}</span>}
      {one.otherConversationId !== null && (
        <span class="others-aside">
          <a href={linkTo(one.otherConversationId)}>{words.earlier}</a>
        </span>
      )}
      {one.undone && (
        <span class="others-aside">{words.separated(one.undone.by?.name ?? null, when(one.undone.at))}</span>
      )}
      {one.undone === null && ask !== null && (
        <button type="button" class="button" onClick={ask}>
          {words.separate}
        </button>
      )}
    </li>
  )
}
