/**
 * Draws a tree of elements, and changes no more of it than what is different from the last time: a field keeps its focus,
 * a live region announces what is new. In place of a library, which alone would be half of all that a visitor loads.
 */
export interface View {
  tag: string
  props: Props
  children: Child[]
}

/** `key` tells which of a list's elements it is; `on…` listens; `value` is the field's; the rest are attributes. */
export type Props = { key?: string | number } & Record<string, unknown>
export type Child = View | string | false | null | Child[]

interface Drawn {
  tag: string
  props: Props
  node: Element | Text
}

export const h = (tag: string, props: Props, ...children: Child[]): View => ({ tag, props, children })

const SVG = 'http://www.w3.org/2000/svg'

const known = new WeakMap<Element, Map<string, Drawn>>()

export function draw(parent: Element, children: Child[]): void {
  const before = known.get(parent) ?? new Map<string, Drawn>()
  const after = new Map<string, Drawn>()
  for (const [key, child] of keyed(children, '')) after.set(key, drawn(child, before.get(key)))
  for (const [key, { node }] of before) if (after.get(key)?.node !== node) node.remove()
  let next = parent.firstChild
  for (const { node } of after.values()) {
    if (node === next) next = next.nextSibling
    else parent.insertBefore(node, next)
  }
  known.set(parent, after)
}

/** What is not there this time leaves its place empty, so that those behind it stay who they are. */
function keyed(children: Child[], prefix: string): [string, View | string][] {
  return children.flatMap((child, index): [string, View | string][] => {
    if (Array.isArray(child)) return keyed(child, `${prefix}${index}.`)
    if (child === false || child === null || child === '') return []
    const key = typeof child === 'string' ? index : (child.props.key ?? index)
    return [[prefix + key, child]]
  })
}

function drawn(child: View | string, old: Drawn | undefined): Drawn {
  const { tag, props, children } = typeof child === 'string' ? { tag: '', props: {}, children: [] } : child
  const same = old?.tag === tag ? old : null
  const node = same?.node ?? create(tag)
  if (node instanceof Text) {
    if (node.data !== child) node.data = String(child)
    return { tag, props, node }
  }
  const earlier = same?.props ?? {}
  for (const name of Object.keys({ ...earlier, ...props })) {
    if (earlier[name] !== props[name] || name === 'value') set(node, name, props[name])
  }
  draw(node, children)
  return { tag, props, node }
}

function create(tag: string): Element | Text {
  if (tag === '') return document.createTextNode('')
  return tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag)
}

function set(node: Element, name: string, value: unknown): void {
  if (name === 'key') return
  if (name === 'value') {
    if (Reflect.get(node, name) !== value) Reflect.set(node, name, value)
  } else if (name.startsWith('on')) Reflect.set(node, name, value ?? null)
  else if (value === undefined || value === null || (value === false && !name.includes('-'))) {
    node.removeAttribute(name)
  } else node.setAttribute(name, value === true && !name.includes('-') ? '' : String(value))
}
