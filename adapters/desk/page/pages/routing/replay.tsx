/** Who would have got which lead of the last month under the changed rules; then the way to put them in force. */
import { useEffect, useRef } from 'preact/hooks'
import { linkTo } from '../../address.ts'
import type { Failure } from '../../api.ts'
import { queueCalled } from '../../called.ts'
import { plain } from '../../format.ts'
import { Refusal, Sheet } from '../shared/pieces.tsx'
import { faultsOf } from '../shared/told.ts'
import type { ReplayBody } from './plan.ts'
import { words } from './words.ts'

interface ReplayProps {
  tried: ReplayBody
  isStale: boolean
  busy: boolean
  failure: Failure | null
  refusal: string | null
  accept(note: string): void
}

export function Replay({ tried, isStale, busy, failure, refusal, accept }: ReplayProps) {
  const replay = words().replay
  const place = useRef<HTMLDivElement>(null)
  // Below a long form nobody would see that it is there.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus()
  }, [])
  const faults = failure === null ? [] : faultsOf(failure)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement)
      accept(String(new FormData(event.currentTarget).get('note')).trim())
  }

  return (
    <div ref={place} tabIndex={-1} class="replay">
      <Sheet title={replay.title} lead={replay.lead(tried.leads)}>
        <p>
          <strong>{replay.changed(tried.changed)}</strong>
        </p>
        {tried.reps.length > 0 && <Reps reps={tried.reps} />}
        {tried.changes.length > 0 && <Changes changes={tried.changes} />}
        <form class="form" onSubmit={submit}>
          <label class="field">
            <span>{replay.note}</span>
            <textarea name="note" rows={2} maxLength={1000} />
          </label>
          <Refusal text={faults.length > 0 ? replay.faulty : refusal} />
          <ul class="faults">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
          <div class="form-foot">
            <p class="hint">{isStale ? replay.stale : replay.hint}</p>
            <button type="submit" class="button primary" disabled={busy || isStale}>
              {busy ? replay.accepting : replay.accept}
            </button>
          </div>
        </form>
      </Sheet>
    </div>
  )
}

const Reps = ({ reps }: Pick<ReplayBody, 'reps'>) => (
  <table class="grid-table tabular">
    <thead>
      <tr>
        <th scope="col">{words().replay.who}</th>
        <th scope="col">{words().replay.got}</th>
        <th scope="col">{words().replay.before}</th>
        <th scope="col">{words().replay.after}</th>
      </tr>
    </thead>
    <tbody>
      {reps.map(({ rep, got, before, after }) => (
        <tr key={rep.id} data-proposed={before !== after}>
          <th scope="row">{rep.name}</th>
          <td>{plain(got)}</td>
          <td>{plain(before)}</td>
          <td>{plain(after)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Changes = ({ changes }: Pick<ReplayBody, 'changes'>) => (
  <ul class="decisions">
    {changes.map(({ handoffId, conversationId, name, queue, before, after }) => (
      <li key={handoffId} class="decision">
        <p>
          <a href={linkTo(conversationId)}>{name ?? words().replay.unnamed}</a>{' '}
          <span class="muted">{queueCalled(queue)}</span>
        </p>
        <p>
          {before.rep?.name ?? words().replay.nobody} →{' '}
          <strong>{after.rep?.name ?? words().replay.nobody}</strong>
        </p>
        <WhyNot others={after.others} />
      </li>
    ))}
  </ul>
)

/** Why each of the others was not chosen, folded away. */
export const WhyNot = ({ others }: { others: ReplayBody['changes'][number]['after']['others'] }) =>
  others.length === 0 ? null : (
    <details class="why-not">
      <summary>{words().replay.why}</summary>
      <ul>
        {others.map(({ rep, why }) => (
          <li key={rep.id}>
            {rep.name}: <span class="muted">{words().why(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
