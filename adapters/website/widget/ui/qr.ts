import { h, type View } from './view.ts'

/**
 * The code that the server has drawn, by its path alone: what else stands in a document is not taken over, and no markup
 * is parsed, which some pages forbid. On a phone there is nothing to scan it with; the stylesheet hides it there.
 */
export function qrCode(svg: string, label: string): View | null {
  const [, viewBox] = /viewBox="([\d .]+)"/.exec(svg) ?? []
  const path = [...svg.matchAll(/ d="([-\dA-Za-z .,]+)"/g)].map(([, d]) => d).join('')
  if (viewBox === undefined || path === '') return null
  return h('svg', { class: 'qr', viewBox, role: 'img', 'aria-label': label }, h('path', { d: path }))
}
