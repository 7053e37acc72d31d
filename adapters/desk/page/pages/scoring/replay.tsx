/** Whose outcome would be another under the changed points, and then the way to put them in force. */

import { useEffect, useRef } from 'preact/hooks'
import type { ReplayBody } from '../../../rubric-routes.ts'
import { linkTo } from '../../address.ts'
import type { Failure } from '../../api.ts'
import { plain } from '../../format.ts'
import { strings } from '../../strings.ts'
import { Refusal, Sheet } from '../shared/pieces.tsx'
import { faultsOf, told } from '../shared/told.ts'
import { words } from './words.ts'

interface ReplayProps {
  tried: ReplayBody
  /** The draft is another one by now. */
  isStale: boolean
  busy: boolean
  failure: Failure | null
  accept(note: string): void
}

export function Replay({
  tried: { judged, changed, moves, changes },
  isStale,
  busy,
  failure,
  accept,
}: ReplayProps) {
  const replay = words().replay
  const place = useRef<HTMLDivElement>(null)
  // Below a long form nobody would see that it is there.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus()
  }, [])

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement)
      accept(String(new FormData(event.currentTarget).get('note')).trim())
  }
  return (
    <div ref={place} tabIndex={-1} class="replay">
      <Sheet title={replay.title} lead={replay.lead(judged)}>
        {changed === 0 ? (
          <p>{replay.nobody}</p>
        ) : (
          <>
            <p>
              <strong>{replay.changed(changed)}</strong>
            </p>
            <ul class="chips">
              {moves.map(({ from, to, count }) => (
                <li key={`${from} ${to}`} class="chip strong">
                  {replay.moved(plain(count), words().outcome(from), words().outcome(to))}
                </li>
              ))}
            </ul>
            <table class="grid-table">
              <thead>
                <tr>
                  <th scope="col">{replay.who}</th>
                  <th scope="col">{replay.before}</th>
                  <th scope="col">{replay.after}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ conversationId, name, before, after }) => (
                  <tr key={conversationId}>
                    <td>
                      <a href={linkTo(conversationId)}>{name ?? replay.unnamed}</a>
                    </td>
                    <td>{endInWords(before)}</td>
                    <td>{endInWords(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {changed > changes.length && <p class="hint">{replay.more(changed - changes.length)}</p>}
          </>
        )}
        <form class="form" onSubmit={submit}>
          <label class="field">
            <span>{replay.note}</span>
            <textarea name="note" rows={2} maxLength={1000} />
          </label>
          <Refusal text={failure && (faultsOf(failure).length > 0 ? replay.faulty : told(failure))} />
          {failure !== null && (
            <ul class="faults">
              {faultsOf(failure).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
          <div class="form-foot">
            <p class="hint">{isStale ? replay.stale : replay.acceptHint}</p>
            <button type="submit" class="button primary" disabled={busy || isStale}>
              {busy ? replay.accepting : replay.accept}
            </button>
          </div>
        </form>
      </Sheet>
    </div>
  )
}

const endInWords = ({ outcome, temperature, score }: ReplayBody['changes'][number]['before']): string =>
  [words().outcome(outcome), strings.temperature(temperature).toLowerCase(), plain(score)].join(', ')
