/** Response times that were promised and not kept. */
import type { z } from 'zod'
import type { BreachPage } from '../../../routing-bodies.ts'
import { linkTo } from '../../address.ts'
import { queueCalled } from '../../called.ts'
import { momentOf, since } from '../../format.ts'
import type { Desk } from '../../state/desk.ts'
import { strings } from '../../strings.ts'
import { Paged } from '../shared/paged.tsx'
import { Sheet } from '../shared/pieces.tsx'
import { words } from './words.ts'

type Page = z.infer<typeof BreachPage>
type Breach = Page['items'][number]

export function Promises({ desk }: { desk: Desk }) {
  const ask = (cursor: string | null) =>
    desk.api.call<Page>('GET', `/promises?${new URLSearchParams(cursor === null ? {} : { cursor })}`)
  return (
    <Paged ask={ask} asked="promises" none={words().promises.none}>
      {(breaches, more) => (
        <Sheet title={words().views.promises} lead={words().promises.lead}>
          <ul class="decisions">
            {breaches.map((breach) => (
              <li key={`${breach.handoffId} ${breach.dueAt}`} class="decision">
                <Told breach={breach} />
              </li>
            ))}
          </ul>
          {more}
        </Sheet>
      )}
    </Paged>
  )
}

function Told({
  breach: { conversationId, name, queue, rep, dueAt, passedTo, answeredAt },
}: {
  breach: Breach
}) {
  const said = words().promises
  return (
    <>
      <p>
        <a href={linkTo(conversationId)}>{name ?? strings.unnamed}</a>{' '}
        <span class="muted">{queueCalled(queue)}</span>
      </p>
      <p>
        <strong>{rep?.name ?? said.waited}</strong>
        {passedTo !== null && <span class="muted">, {said.passed(passedTo.name)}</span>}
      </p>
      <p class="muted">
        {said.due}: {momentOf(dueAt, new Date().toISOString())} ·{' '}
        {answeredAt === null ? (
          <span class="chip off">
            {said.answered}: {said.never}
          </span>
        ) : (
          said.late(since(dueAt, new Date(answeredAt)))
        )}
      </p>
    </>
  )
}
