/** A rule as one reads it. Pure. */
import { queueCalled } from '../../called.ts'
import { strings } from '../../strings.ts'
import type { Rule } from './plan.ts'
import { words } from './words.ts'

type Named = readonly { id: string; name: string }[]

/** "Queues: crm · Languages: Polish · In turn: who has waited longest · with german". */
export function ruleInWords({ when, way, skills, team }: Rule, people: Named): string {
  const chosen = way.kind === 'rep' ? people.find(({ id }) => id === way.repId) : undefined
  return [
    conditionsInWords(when),
    chosen ? words().to(chosen.name) : words().ways[way.kind],
    ...(skills.length > 0 ? [words().skillsShort(skills.join(', '))] : []),
    ...(team.length > 0 ? [words().teamShort(team.length)] : []),
  ].join(' · ')
}

const wordFor = (condition: string, value: string): string => {
  if (condition === 'languages') return strings.language(value)
  return condition === 'queues' ? queueCalled(value) : value
}

function conditionsInWords(when: Rule['when']): string {
  const { conditions, everybody } = words()
  const given = Object.entries(conditions).flatMap(([id, title]) => {
    const value: unknown = Reflect.get(when, id)
    if (value === undefined) return []
    const shown = Array.isArray(value)
      ? value.map((each) => wordFor(id, String(each))).join(', ')
      : String(value)
    return [`${title}: ${shown}`]
  })
  return given.length === 0 ? everybody : given.join(' · ')
}
