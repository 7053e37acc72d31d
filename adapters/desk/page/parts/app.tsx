import { useEffect } from 'preact/hooks'
import { useHash } from '../address.ts'
import { useStore } from '../hooks.ts'
import { mayOpen } from '../page-entry.ts'
import { placeOf } from '../pages.ts'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import { DeskView } from './desk-view.tsx'
import { LogIn } from './log-in.tsx'
import { Note, Spinner } from './note.tsx'
import { PageView } from './page-view.tsx'

export function App({ desk }: { desk: Desk }) {
  const state = useStore(desk.store)
  const place = placeOf(useHash())
  const signedIn = state.session.status === 'in'
  const { conversation, page } = place

  useEffect(() => {
    if (signedIn) desk.open(conversation)
  }, [desk, signedIn, conversation])

  const unread = (state.lists.mine.items ?? []).filter(({ conversationId }) =>
    state.unread.has(conversationId),
  )
  const news = state.queues.reduce((sum, queue) => sum + queue.waiting, 0) + unread.length
  useEffect(() => {
    document.documentElement.lang = state.language
    document.title = page === null ? strings.title(news) : `${page.title()} · ${strings.product}`
  }, [news, page, state.language])

  switch (state.session.status) {
    case 'checking':
      return (
        <main class="splash">
          <Spinner />
        </main>
      )
    case 'unreachable':
      return (
        <main class="splash">
          <Note title={strings.offline} retry={() => void desk.start()} />
        </main>
      )
    case 'out':
      if (page !== null && mayOpen(page, null))
        return (
          <main class="splash">
            <PageView key={state.language} page={page} desk={desk} user={null} rest={place.rest} />
          </main>
        )
      return <LogIn key={state.language} desk={desk} state={state} ended={state.session.ended} />
    case 'in':
      // Anew with another language: whatever was remembered between two renders was in the old one.
      return (
        <DeskView key={state.language} desk={desk} state={state} user={state.session.user} place={place} />
      )
  }
}
