/** Tab and Shift+Tab go round inside `panel`. */
export function keepFocusInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [
    ...panel.querySelectorAll<HTMLElement>('button:not(:disabled), textarea, a[href], [tabindex="0"]'),
  ]
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  const other = event.shiftKey ? stops.at(-1) : stops[0]
  const focused = focusedIn(panel)
  if (focused !== edge && !(event.shiftKey && focused === panel)) return
  event.preventDefault()
  other?.focus()
}

/** Whoever just starts to type writes into the field, wherever the focus was. */
export function typeAnywhere(field: HTMLElement, event: KeyboardEvent): void {
  const printable = event.key.length === 1 && event.key !== ' '
  if (printable && !event.ctrlKey && !event.metaKey && !event.altKey && focusedIn(field) !== field)
    field.focus()
}

function focusedIn(element: HTMLElement): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
}
