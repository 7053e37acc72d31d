/** How long points count: for good, for so many days, melting, or in steps. */
import type { Lasting } from './draft.ts'
import { type Step, USUAL_DAYS, withStep } from './steps.ts'
import { words } from './words.ts'

const kinds = ['always', 'expires', 'half_life', 'steps'] as const

interface LastingFieldProps {
  /** Of what, for who hears the page. */
  of: string
  value: Lasting | undefined
  was: Lasting | undefined
  set(value: Lasting): void
}

export function LastingField({ of, value = { kind: 'always' }, was, set }: LastingFieldProps) {
  const lasting = words().lasting
  const isChanged = JSON.stringify(value) !== JSON.stringify(was ?? { kind: 'always' })
  return (
    <div class="rubric-lasting" data-changed={isChanged}>
      <label>
        <span class="muted">{lasting.label}</span>{' '}
        <select
          aria-label={`${lasting.label}: ${of}`}
          value={value.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((each) => each === currentTarget.value)
            if (kind !== undefined) set(begun(kind, value))
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {lasting[kind]}
            </option>
          ))}
        </select>
      </label>
      {'days' in value && (
        <Numeral
          label={`${lasting.days}: ${of}`}
          value={value.days}
          set={(days) => set({ ...value, days })}
        />
      )}
      {value.kind === 'steps' && <Steps of={of} steps={value.steps} set={set} />}
    </div>
  )
}

/** Another kind begins with the days that there were. */
function begun(kind: Lasting['kind'], before: Lasting): Lasting {
  if (kind === before.kind) return before
  const days = 'days' in before && before.days > 0 ? before.days : USUAL_DAYS
  if (kind === 'always') return { kind }
  if (kind !== 'steps') return { kind, days }
  const steps = [
    { days, share: 0.5 },
    { days: days * 2, share: 0 },
  ]
  return { kind, steps }
}

interface StepsProps {
  of: string
  steps: readonly Step[]
  set(value: Lasting): void
}

/** In full until the first day; then what is left, step by step. */
function Steps({ of, steps, set }: StepsProps) {
  const { step, days, left, add, remove, from, daysOn } = words().lasting
  const put = (changed: Step[]) => set({ kind: 'steps', steps: changed })
  const change = (place: number, to: Partial<Step>) =>
    put(steps.map((each, n) => (n === place ? { ...each, ...to } : each)))
  const place = (name: string, n: number) => `${name}, ${step(n + 1)}: ${of}`
  return (
    <ol class="rubric-steps">
      {places(steps).map(({ n, ...each }) => (
        <li key={n}>
          <span class="muted">{from}</span>
          <Numeral label={place(days, n)} value={each.days} set={(to) => change(n, { days: to })} />
          <span class="muted">{daysOn}</span>
          <Numeral
            label={place(left, n)}
            value={each.share * 100}
            most={100}
            set={(percent) => change(n, { share: percent / 100 })}
          />
          <span class="muted">%</span>
          <button
            type="button"
            class="button quiet"
            aria-label={place(remove, n)}
            disabled={steps.length === 1}
            onClick={() => put(steps.filter((_, other) => other !== n))}
          >
            {remove}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="button quiet"
          aria-label={`${add}: ${of}`}
          onClick={() => put(withStep(steps))}
        >
          {add}
        </button>
      </li>
    </ol>
  )
}

const places = (steps: readonly Step[]) => steps.map((step, n) => ({ n, ...step }))

interface NumeralProps {
  label: string
  value: number
  most?: number
  set(value: number): void
}

const Numeral = ({ label, value, most, set }: NumeralProps) => (
  <input
    type="number"
    min={most === undefined ? 1 : 0}
    max={most}
    step="any"
    aria-label={label}
    value={Number.isNaN(value) ? '' : String(roundedTo(value))}
    onInput={({ currentTarget: { value: given } }) => set(given === '' ? Number.NaN : Number(given))}
  />
)

/** Without the dust of binary fractions: 0.07 is 7 %. */
const roundedTo = (value: number): number => Math.round(value * 1e6) / 1e6
