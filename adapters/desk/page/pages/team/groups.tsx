/** Telegram groups of reps in which what waits is told: which there are, and a link that adds the bot to another. */
import { useState } from 'preact/hooks'
import { dateOf } from '../../format.ts'
import type { Desk } from '../../state/desk.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { CopyLink, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import { words } from './words.ts'

interface Group {
  id: string
  title: string | null
  linkedAt: string
}

export function Groups({ desk }: { desk: Desk }) {
  const groups = useLoaded(() => desk.api.call<{ items: Group[] }>('GET', '/telegram-groups'), 'groups')
  const [link, setLink] = useState<string | null>(null)
  const { busy, refusal, save } = useSaving(() => ({ 409: words().groups.notSetUp }))

  async function ask() {
    const done = await save(() => desk.api.call<{ link: string }>('POST', '/telegram-groups'))
    if (done.ok) setLink(done.value.link)
  }
  async function unlink({ id }: Group) {
    const done = await save(() => desk.api.call('DELETE', `/telegram-groups/${id}`))
    if (done.ok) void groups.reload()
  }

  return (
    <Sheet title={words().groups.title} lead={words().groups.lead}>
      <Await of={groups}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="hint">{words().groups.none}</p>
          ) : (
            <ul>
              {items.map((group) => (
                <li key={group.id} class="group">
                  <span>
                    <strong>{group.title ?? words().groups.untitled}</strong>{' '}
                    <span class="muted">
                      {words().groups.since(dateOf(group.linkedAt, new Date().toISOString()))}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="button quiet"
                    disabled={busy}
                    aria-label={`${words().groups.unlink}: ${group.title ?? words().groups.untitled}`}
                    onClick={() => void unlink(group)}
                  >
                    {words().groups.unlink}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
      {link !== null && <CopyLink label={words().groups.link} link={link} note={words().groups.linkNote} />}
      <Refusal text={refusal} />
      <div class="form-foot">
        {link !== null && (
          <button type="button" class="button quiet" onClick={() => void groups.reload()}>
            {shared().lookAgain}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={() => void ask()}>
          {words().groups.add}
        </button>
      </div>
    </Sheet>
  )
}
