/** Who counts as there; how long prospects are to wait for an answer, and how long a silent rep may hold a lead; for all queues, or one. */
import { queueCalled } from '../../called.ts'
import { Sheet } from '../shared/pieces.tsx'
import { shared } from '../shared/words.ts'
import type { Plan } from './plan.ts'
import { words } from './words.ts'

type Times = Plan['times']
type QueueTimes = Times['standard']

interface TimesProps {
  times: Times
  queues: string[]
  set(times: Times): void
}

export function Times({ times, queues, set }: TimesProps) {
  const own = Object.entries(times.queues)
  const others = queues.filter((queue) => times.queues[queue] === undefined)
  const without = (queue: string) => Object.fromEntries(own.filter(([each]) => each !== queue))
  return (
    <Sheet title={words().times} lead={words().timesLead}>
      <TimesOf
        title={words().standard}
        times={times.standard}
        set={(standard) => set({ ...times, standard })}
      />
      {own.map(([queue, each]) => (
        <TimesOf
          key={queue}
          title={queueCalled(queue)}
          times={each}
          set={(changed) => set({ ...times, queues: { ...times.queues, [queue]: changed } })}
          remove={() => set({ ...times, queues: without(queue) })}
        />
      ))}
      {others.length > 0 && (
        <label class="field queue-times">
          <span>{words().ownTimes}</span>
          <select
            value=""
            onChange={({ currentTarget: { value } }) => {
              if (value !== '') set({ ...times, queues: { ...times.queues, [value]: times.standard } })
            }}
          >
            <option value="">{words().chooseQueue}</option>
            {others.map((queue) => (
              <option key={queue} value={queue}>
                {queueCalled(queue)}
              </option>
            ))}
          </select>
        </label>
      )}
    </Sheet>
  )
}

interface PresenceProps {
  presence: Plan['presence']
  set(presence: Plan['presence']): void
}

export const Presence = ({ presence, set }: PresenceProps) => (
  <Sheet title={words().presence.title} lead={words().presence.lead}>
    <div class="way-list">
      {(['desk', 'hours'] as const).map((each) => (
        <label key={each} class="check">
          <input type="radio" name="presence" checked={presence === each} onChange={() => set(each)} />
          <span>{words().presence[each]}</span>
        </label>
      ))}
    </div>
  </Sheet>
)

interface TimesOfProps {
  title: string
  times: QueueTimes
  set(times: QueueTimes): void
  remove?: () => void
}

const TimesOf = ({ title, times, set, remove }: TimesOfProps) => (
  <fieldset class="rubric-question">
    <legend>{title}</legend>
    <div class="numeral-grid">
      {(['answerWithinMinutes', 'holdMinutes'] as const).map((id) => (
        <label key={id} class="numeral">
          <span class="numeral-label">{id === 'holdMinutes' ? words().hold : words().answerWithin}</span>
          <input
            type="number"
            min={1}
            max={10080}
            step={1}
            placeholder={words().noPromise}
            value={times[id] === null ? '' : String(times[id])}
            onInput={({ currentTarget: { value } }) =>
              set({ ...times, [id]: value === '' ? null : Number(value) })
            }
          />
        </label>
      ))}
    </div>
    {remove !== undefined && (
      <div class="form-foot start">
        <button
          type="button"
          class="button quiet"
          aria-label={`${shared().remove}: ${title}`}
          onClick={remove}
        >
          {shared().remove}
        </button>
      </div>
    )}
  </fieldset>
)
