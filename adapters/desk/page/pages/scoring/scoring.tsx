/** What an answer is worth and where leads go: read, changed, tried out, put in force; and what won deals say of it. */

import type { InForceBody } from '../../../rubric-routes.ts'
import { linkToPage } from '../../address.ts'
import type { PageProps } from '../../page-entry.ts'
import { Note } from '../../parts/note.tsx'
import type { Desk } from '../../state/desk.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { PageHead } from '../shared/pieces.tsx'
import { Calibration } from './calibration.tsx'
import { History } from './history.tsx'
import { Points } from './points.tsx'
import { words } from './words.ts'

type View = 'points' | 'history' | 'calibration'
const views: View[] = ['points', 'history', 'calibration']

export function Scoring({ desk, rest }: PageProps) {
  const playbooks = useLoaded(
    () => desk.api.call<{ items: { id: string }[] }>('GET', '/playbooks'),
    'playbooks',
  )
  return (
    <section class="page">
      <Await of={playbooks}>
        {({ items }) => {
          const [asked, view, threshold] = rest
          const playbook = items.find(({ id }) => id === asked)?.id ?? items[0]?.id
          if (playbook === undefined) return <Note title={words().title} />
          return (
            <>
              <PageHead title={words().title} lead={words().lead}>
                <PlaybookChoice all={items.map(({ id }) => id)} chosen={playbook} />
              </PageHead>
              <Of
                key={playbook}
                desk={desk}
                playbook={playbook}
                view={views.find((each) => each === view) ?? 'points'}
                threshold={threshold === undefined ? null : Number(threshold)}
              />
            </>
          )
        }}
      </Await>
    </section>
  )
}

const PlaybookChoice = ({ all, chosen }: { all: string[]; chosen: string }) =>
  all.length < 2 ? null : (
    <label class="field inline">
      <span>{words().playbook}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          location.hash = linkToPage(`scoring/${currentTarget.value}`)
        }}
      >
        {all.map((id) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </label>
  )

interface OfProps {
  desk: Desk
  playbook: string
  view: View
  /** To be tried for a hand-off. */
  threshold: number | null
}

function Of({ desk, playbook, view, threshold }: OfProps) {
  const inForce = useLoaded(
    () => desk.api.call<InForceBody>('GET', `/playbooks/${encodeURIComponent(playbook)}/rubric`),
    playbook,
  )
  return (
    <>
      <nav class="segments" aria-label={words().title}>
        {views.map((each) => (
          <a
            key={each}
            href={linkToPage(`scoring/${playbook}/${each}`)}
            aria-current={each === view ? 'page' : undefined}
          >
            {words().views[each]}
          </a>
        ))}
      </nav>
      <Await of={inForce}>
        {(found) =>
          view === 'calibration' ? (
            <Calibration desk={desk} playbook={playbook} parts={found.parts} />
          ) : view === 'history' ? (
            <History inForce={found} />
          ) : (
            <Points
              key={`${found.version} ${threshold}`}
              desk={desk}
              playbook={playbook}
              inForce={found}
              threshold={threshold !== null && Number.isFinite(threshold) ? threshold : null}
              accepted={inForce.reload}
            />
          )
        }
      </Await>
    </>
  )
}
