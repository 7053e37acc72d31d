import { useState } from 'preact/hooks'
import { shared } from './words.ts'

/** A password that is chosen: once, with a look at it, instead of twice without. */
export function PasswordField({ name }: { name: string }) {
  const [shown, setShown] = useState(false)
  const { label, hint, show } = shared().password
  const look = shown ? { type: 'text' as const } : { type: 'password' as const }
  return (
    <div class="password">
      <label class="field">
        <span>{label}</span>
        <input
          name={name}
          {...look}
          autocomplete="new-password"
          minLength={10}
          maxLength={1024}
          required
          aria-describedby={`${name}-hint`}
        />
      </label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <label class="check">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        <span>{show}</span>
      </label>
    </div>
  )
}

/** As it was typed: spaces at its ends may be meant. */
export const passwordIn = (form: FormData, name: string): string => String(form.get(name) ?? '')
