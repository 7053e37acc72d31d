/** Boxes and arrows as Mermaid's text. */

export interface Box {
  /** Tells it from the others; never shown. */
  key: string
  text: string
  shape: 'round' | 'square' | 'hexagon'
  style: string
}

export interface Arrow {
  from: Box
  to: Box
  /** One a line. */
  labels: readonly string[]
  dotted?: boolean
}

/** `styles`: Mermaid's properties by the names that the boxes have. */
export function flowchart(arrows: readonly Arrow[], styles: Readonly<Record<string, string>>): string {
  const boxes = new Map(arrows.flatMap(({ from, to }) => [from, to]).map((box) => [box.key, box]))
  // Names of their own: Mermaid trips over "end", and over hyphens.
  const names = new Map([...boxes.keys()].map((key, index) => [key, `b${index + 1}`]))
  const nameOf = ({ key }: Box): string => names.get(key) ?? ''
  const used = new Set([...boxes.values()].map(({ style }) => style))
  return [
    'flowchart TD',
    ...[...boxes.values()].map((box) => `  ${nameOf(box)}${shaped(box)}:::${box.style}`),
    ...arrows.map(({ from, to, labels, dotted }) => {
      const line = dotted ? '-.->' : '-->'
      const label = labels.length > 0 ? `|"${labels.map(escaped).join('<br/>')}"|` : ''
      return `  ${nameOf(from)} ${line}${label} ${nameOf(to)}`
    }),
    ...Object.entries(styles)
      .filter(([style]) => used.has(style))
      .map(([style, properties]) => `  classDef ${style} ${properties}`),
    '',
  ].join('\n')
}

const shapes = { round: ['(["', '"])'], square: ['["', '"]'], hexagon: ['{{"', '"}}'] } as const

const shaped = ({ text, shape }: Box): string => `${shapes[shape][0]}${escaped(text)}${shapes[shape][1]}`

const entities: Record<string, string> = {
  '#': '#35;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
  '`': '#96;',
}

/** A quote would end the text, a backtick or a tag would set it, and a line break means nothing. */
const escaped = (text: string): string =>
  text.replace(/[#"<>&`]/g, (sign) => entities[sign] ?? sign).replace(/\s+/g, ' ')
