import { useEffect } from 'preact/hooks'
import { useStore } from '../hooks.ts'
import { useRoute } from '../route.ts'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import { DeskView } from './desk-view.tsx'
import { LogIn } from './log-in.tsx'
import { Note, Spinner } from './note.tsx'

export function App({ desk }: { desk: Desk }) {
  const state = useStore(desk.store)
  const route = useRoute()
  const signedIn = state.session.status === 'in'

  useEffect(() => {
    if (signedIn) desk.open(route)
  }, [desk, signedIn, route])

  const waiting = state.queues.reduce((sum, queue) => sum + queue.waiting, 0)
  useEffect(() => {
    document.title = strings.title(waiting)
  }, [waiting])

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
      return <LogIn desk={desk} ended={state.session.ended} />
    case 'in':
      return <DeskView desk={desk} state={state} user={state.session.user} />
  }
}
