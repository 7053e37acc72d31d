/** Every set of rules there was: by whom, when and why. */
import { momentOf } from '../../format.ts'
import { Note } from '../../parts/note.tsx'
import type { Desk } from '../../state/desk.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { listPeople } from '../shared/people.ts'
import type { InForce } from './plan.ts'
import { ruleInWords } from './rule-words.ts'
import { words } from './words.ts'

export function History({ desk }: { desk: Desk }) {
  const history = useLoaded(() => desk.api.call<{ items: InForce[] }>('GET', '/routing/history'), 'history')
  const people = useLoaded(() => listPeople(desk.api), 'people').value?.items ?? []
  return (
    <Await of={history}>
      {({ items }) =>
        items.length === 0 ? (
          <Note {...words().history.none} />
        ) : (
          <ul class="log-entries">
            {items.map(({ version, rules, note, by, at }, n) => (
              <li key={version} class="revision">
                <p class="revision-head">
                  <strong>{words().history.version(version)}</strong>
                  {n === 0 && <span class="chip strong">{words().history.inForce}</span>}
                  <span class="muted">
                    {[by?.name, at && momentOf(at, new Date().toISOString())].filter(Boolean).join(', ')}
                  </span>
                </p>
                {note !== null && <p>{note}</p>}
                <details class="why-not">
                  <summary>{words().history.rules(rules.length)}</summary>
                  <ol>
                    {rules.map((rule) => (
                      <li key={rule.id}>
                        {rule.title} <span class="muted">{ruleInWords(rule, people)}</span>
                      </li>
                    ))}
                  </ol>
                </details>
              </li>
            ))}
          </ul>
        )
      }
    </Await>
  )
}
