import { plain } from '../../format.ts'
import type { Value } from './draft.ts'

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
