/** The small parts that the pages beside the desk are made of. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { shared } from './words.ts'

export const PageHead = ({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children?: ComponentChildren
}) => (
  <header class="page-head">
    <div>
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
    </div>
    {children}
  </header>
)

interface SheetProps {
  title: string
  lead?: string | undefined
  children: ComponentChildren
}

export const Sheet = ({ title, lead, children }: SheetProps) => (
  <section class="sheet" aria-label={title}>
    <div class="sheet-head">
      <h3>{title}</h3>
      {lead !== undefined && <p>{lead}</p>}
    </div>
    {children}
  </section>
)

/** Why something was refused; read out when it appears. */
export const Refusal = ({ text }: { text: string | null }) => (
  <p class="refusal" role="alert">
    {text}
  </p>
)

/** A link that is shown this once, to be passed on. */
export const CopyLink = ({ label, link, note }: { label: string; link: string; note: string }) => (
  <CopyField label={label} text={link} copyLabel={shared().copy} note={note} />
)

interface CopyFieldProps {
  label: string
  text: string
  copyLabel: string
  note: string
}

export function CopyField({ label, text, copyLabel, note }: CopyFieldProps) {
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Not over plain http: it is selected, and the keyboard copies it.
    }
  }
  return (
    <div class="copy-link">
      <label class="field">
        <span>{label}</span>
        <input readOnly value={text} ref={field} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" class="button" onClick={() => void copy()}>
        {copied ? shared().copied : copyLabel}
      </button>
      <p class="hint">{note}</p>
    </div>
  )
}
