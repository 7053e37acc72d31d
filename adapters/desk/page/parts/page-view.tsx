/** A page of the table: loaded when it is opened, refused to whom it is not for. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { mayOpen, type PageEntry, type PageProps } from '../page-entry.ts'
import { strings } from '../strings.ts'
import { Note, Spinner } from './note.tsx'

/** What has been loaded stays, so that a page is there at once when it is opened again. */
const loaded = new Map<string, ComponentType<PageProps>>()

export function PageView({ page, ...props }: { page: PageEntry | null } & PageProps) {
  if (page === null || !mayOpen(page, props.user)) return <NotFound />
  return <Loaded key={page.path} page={page} {...props} />
}

function Loaded({ page, ...props }: { page: PageEntry } & PageProps) {
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const [, setShown] = useState<string | null>(null)
  const Content = loaded.get(page.path)

  useEffect(() => {
    if (loaded.has(page.path)) return
    setFailed(false)
    page.load().then(
      (content) => {
        loaded.set(page.path, content)
        setShown(page.path)
      },
      () => setFailed(true),
    )
  }, [page, attempt])

  if (Content !== undefined) return <Content {...props} />
  return failed ? <Note title={strings.failed} retry={() => setAttempt(attempt + 1)} /> : <Spinner />
}

const NotFound = () => (
  <section class="page">
    <Note title={strings.notFound.title} text={strings.notFound.text} />
    <p class="page-back">
      <a href="#/">{strings.notFound.back}</a>
    </p>
  </section>
)
