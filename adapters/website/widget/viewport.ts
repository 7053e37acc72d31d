/**
 * Tells the stylesheet how much of the page a phone's keyboard leaves to see (`--bantam-height`, `--bantam-top`):
 * no unit of CSS knows.
 */
export function followViewport(host: HTMLElement, signal: AbortSignal): void {
  const viewport = window.visualViewport
  if (!viewport) return
  const measure = () => {
    // Enlarged by the visitor: then less is to be seen because they want it so.
    if (viewport.scale > 1) return
    host.style.setProperty('--bantam-height', `${viewport.height}px`)
    host.style.setProperty('--bantam-top', `${viewport.offsetTop}px`)
  }
  viewport.addEventListener('resize', measure, { signal })
  viewport.addEventListener('scroll', measure, { signal })
  measure()
}
