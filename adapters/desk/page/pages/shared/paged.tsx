/** A list that comes page by page: the first when it is opened, the next when somebody asks for more. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Result } from '../../api.ts'
import { Note } from '../../parts/note.tsx'
import { Await, useLoaded } from './loaded.tsx'
import { Refusal } from './pieces.tsx'
import { useSaving } from './saving.ts'
import { shared } from './words.ts'

interface PageOf<T> {
  items: T[]
  /** Where the next page begins; null: this is the last. */
  cursor: string | null
}

interface PagedProps<T> {
  ask(cursor: string | null): Promise<Result<PageOf<T>>>
  /** What is asked for: the list begins anew when it changes. */
  asked: string
  /** What is said of an empty list. */
  none: { title: string; text?: string }
  /** `more`: how to come by the next page, or why that failed; to stand below the items. */
  children(items: T[], more: ComponentChildren): ComponentChildren
}

export function Paged<T>({ ask, asked, none, children }: PagedProps<T>) {
  const loaded = useLoaded(() => ask(null), asked)
  const { refusal, save } = useSaving()
  const isAsking = useRef(false)

  async function more({ items, cursor }: PageOf<T>) {
    // Asked for twice in haste, a page would stand there twice.
    if (isAsking.current) return
    isAsking.current = true
    const next = await save(() => ask(cursor))
    isAsking.current = false
    if (next.ok) loaded.set({ items: [...items, ...next.value.items], cursor: next.value.cursor })
  }

  return (
    <Await of={loaded}>
      {(page) =>
        page.items.length === 0 ? (
          <Note {...none} />
        ) : (
          children(
            page.items,
            <>
              <Refusal text={refusal} />
              {page.cursor !== null && (
                <div class="form-foot start">
                  <button type="button" class="button" onClick={() => void more(page)}>
                    {shared().more}
                  </button>
                </div>
              )}
            </>,
          )
        )
      }
    </Await>
  )
}
