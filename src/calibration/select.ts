/** Which columns may be features, and why the others are refused. */
import { type Column, columnOf } from './column.ts'
import { categoriesOf, type Encoding, numberOf } from './encode.ts'
import { type Example, isOwn } from './example.ts'
import { betrayedByBehaviour } from './hindsight.ts'
import { betrayedByName, isPersonal } from './hindsight-names.ts'
import { type Caution, refusalInWords, type WhyRefused } from './refusal.ts'
import { nameKey } from './words.ts'

export interface Refusal {
  feature: string
  why: WhyRefused
}

export interface Selection {
  encodings: Encoding[]
  refused: Refusal[]
  cautions: Caution[]
}

/** What was asked for by name cannot be had; each line names the feature and says why, or what there is. */
export interface BadRequest {
  problems: string[]
}

/** Columns of every import that are known only afterwards. */
const ALWAYS: readonly Refusal[] = ['stage', 'closed_at', 'value', 'reason'].map((feature) => ({
  feature,
  why: { kind: 'known_afterwards' },
}))

/** E-mail, phone and company count by their class or presence, under the names that the columns have. */
const DERIVED = new Set(['email', 'phone', 'company', 'source', 'campaign', 'role'])

/**
 * `examples`: the fitted part, oldest first; the tested part has no say in it. `asked`: the only features wanted; one
 * that is refused by its name or kind is a bad request, one that merely behaves suspiciously is taken with a warning.
 */
export function select(
  examples: readonly Example[],
  asked: readonly string[] | null,
): Selection | BadRequest {
  const offered = [...new Set(examples.flatMap((example) => Object.keys(example.values)))].toSorted()
  const wanted = asked === null ? offered : namedOf(offered, asked)
  if (!Array.isArray(wanted)) return wanted
  const selection: Selection = { encodings: [], refused: [...ALWAYS], cautions: [] }
  const problems: string[] = []
  for (const feature of wanted) {
    const column = kindOf(feature, examples)
    if (column.kind === 'none') {
      selection.refused.push({ feature, why: column.why })
      problems.push(`"${feature}" is refused: ${refusalInWords(column.why)}`)
      continue
    }
    const suspicion = betrayedByBehaviour(feature, examples, column.kind)
    if (suspicion && asked === null) {
      selection.refused.push({ feature, why: suspicion })
      continue
    }
    if (suspicion) selection.cautions.push({ kind: 'used_as_asked', feature, why: suspicion })
    selection.encodings.push(
      column.kind === 'number' ? numberOf(feature, examples) : categoriesOf(feature, examples),
    )
  }
  return asked !== null && problems.length > 0 ? { problems } : selection
}

function kindOf(feature: string, examples: readonly Example[]): Column {
  if (!isOwn(feature) && !DERIVED.has(feature)) {
    const betrayed = betrayedByName(feature)
    if (betrayed) return { kind: 'none', why: betrayed }
    if (isPersonal(feature)) return { kind: 'none', why: { kind: 'personal' } }
  }
  return columnOf(feature, examples)
}

/** The columns of those names, however they are spaced and cased. */
function namedOf(offered: readonly string[], asked: readonly string[]): string[] | BadRequest {
  const byKey = new Map(offered.map((feature) => [nameKey(feature), feature]))
  const problems = asked.flatMap((name) => {
    const always = ALWAYS.find(({ feature }) => nameKey(feature) === nameKey(name))
    if (always) return [`"${name}" is refused: ${refusalInWords(always.why)}`]
    return byKey.has(nameKey(name))
      ? []
      : [`there is no feature "${name}"; there is ${offered.join(', ') || 'none at all'}`]
  })
  if (problems.length > 0) return { problems }
  return [...new Set(asked.flatMap((name) => byKey.get(nameKey(name)) ?? []))]
}
