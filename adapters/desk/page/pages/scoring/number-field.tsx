import { plain } from '../../format.ts'
import type { Lasting, Value } from './draft.ts'
import { words } from './words.ts'

interface NumberFieldProps {
  label: string
  unit?: string
  placeholder?: string
  mayBeEmpty?: boolean
  isQuiet?: boolean
  least?: number
  value: number | null | undefined
  was: number | null | undefined
  set(value: number | null): void
}

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other)

/** One number of the rubric; what it was stands beside it once it differs. */
export function NumberField({
  label,
  unit,
  placeholder,
  mayBeEmpty,
  isQuiet,
  least,
  value,
  was,
  set,
}: NumberFieldProps) {
  const isChanged = !isSame(value, was)
  const isEmpty = value === null || value === undefined || Number.isNaN(value)
  return (
    <label class="numeral" data-changed={isChanged} data-quiet={isQuiet}>
      <span class="numeral-label">{label}</span>
      <span class="numeral-value">
        {isChanged && <s class="muted">{was === null || was === undefined ? placeholder : plain(was)}</s>}
        <input
          type="number"
          step="any"
          min={least}
          required={!mayBeEmpty}
          placeholder={placeholder}
          value={isEmpty ? '' : String(value)}
          onInput={({ currentTarget: { value: given } }) =>
            set(given === '' ? (mayBeEmpty ? null : Number.NaN) : Number(given))
          }
        />
        {unit !== undefined && <span class="muted">{unit}</span>}
      </span>
    </label>
  )
}

const kinds = ['always', 'expires', 'half_life'] as const

interface LastingFieldProps {
  /** Of what, for who hears the page. */
  of: string
  value: Lasting | undefined
  was: Lasting | undefined
  set(value: Lasting): void
}

const USUAL_DAYS = 90

/** How long points count; steps are shown, and set by the command line. */
export function LastingField({ of, value = { kind: 'always' }, was, set }: LastingFieldProps) {
  const lasting = words().lasting
  const days = 'days' in value ? value.days : USUAL_DAYS
  return (
    <div class="rubric-lasting" data-changed={!isSame(value, was ?? { kind: 'always' })}>
      <label>
        <span class="muted">{lasting.label}</span>{' '}
        <select
          aria-label={`${lasting.label}: ${of}`}
          value={value.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((each) => each === currentTarget.value)
            if (kind !== undefined) set(kind === 'always' ? { kind } : { kind, days })
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {lasting[kind]}
            </option>
          ))}
          {value.kind === 'steps' && <option value="steps">{lasting.steps}</option>}
        </select>
      </label>
      {'days' in value && (
        <input
          type="number"
          min={1}
          aria-label={`${lasting.days}: ${of}`}
          value={Number.isNaN(value.days) ? '' : String(value.days)}
          onInput={({ currentTarget: { value: given } }) =>
            set({ ...value, days: given === '' ? Number.NaN : Number(given) })
          }
        />
      )}
    </div>
  )
}
