/** Who gets which lead: the rules, who got which and why, promises that were not kept, earlier rules. */
import { linkToPage } from '../../address.ts'
import { queuesKnown } from '../../called.ts'
import type { PageProps } from '../../page-entry.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { listPeople } from '../shared/people.ts'
import { PageHead } from '../shared/pieces.tsx'
import { Decisions } from './decisions.tsx'
import { History } from './history.tsx'
import type { InForce } from './plan.ts'
import { Promises } from './promises.tsx'
import { Rules } from './rules.tsx'
import { words } from './words.ts'

const views = ['rules', 'recent', 'promises', 'history'] as const

export function Routing({ desk, rest }: PageProps) {
  const view = views.find((each) => each === rest[0]) ?? 'rules'
  return (
    <section class="page">
      <PageHead title={words().title} lead={words().lead} />
      <nav class="segments" aria-label={words().title}>
        {views.map((each) => (
          <a
            key={each}
            href={linkToPage(`routing/${each}`)}
            aria-current={each === view ? 'page' : undefined}
          >
            {words().views[each]}
          </a>
        ))}
      </nav>
      {view === 'rules' && <TheRules desk={desk} />}
      {view === 'recent' && <Decisions desk={desk} />}
      {view === 'promises' && <Promises desk={desk} />}
      {view === 'history' && <History desk={desk} />}
    </section>
  )
}

function TheRules({ desk }: Pick<PageProps, 'desk'>) {
  const inForce = useLoaded(() => desk.api.call<InForce>('GET', '/routing'), 'routing')
  const people = useLoaded(() => listPeople(desk.api), 'people')
  const queues = useLoaded(() => desk.api.queues(), 'queues')
  return (
    <Await of={inForce}>
      {(found) => (
        <Await of={people}>
          {({ items }) => (
            <Rules
              key={found.version}
              desk={desk}
              inForce={found}
              people={items.filter(({ active }) => active)}
              queues={[
                ...new Set([...queuesKnown(), ...(queues.value?.queues ?? []).map(({ queue }) => queue)]),
              ]}
              accepted={inForce.set}
            />
          )}
        </Await>
      )}
    </Await>
  )
}
