/** The figures as tables of text: right-percent by language and kind, and what was found of the intents. */
import { isExact } from './judge.ts'
import type { Measured } from './measure.ts'

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–'.padStart(8) : `${((100 * part) / whole).toFixed(1)} %`.padStart(8)

/** By name, in order. */
function groups(of: readonly Measured[], name: (example: Measured) => string): [string, Measured[]][] {
  const found = new Map<string, Measured[]>()
  for (const example of of) {
    const row = found.get(name(example))
    if (row) row.push(example)
    else found.set(name(example), [example])
  }
  return [...found].toSorted(([one], [other]) => one.localeCompare(other))
}

/** What bears on a criterion and means something. */
const meant = (examples: readonly Measured[]): Measured[] =>
  examples.filter(({ kind, relevant, negative }) => relevant && !negative && kind !== 'intent')

/** Right, of all, and beside it what the others have right: "–" where they do not know the kind or the language. */
export function bySource(examples: readonly Measured[]): string[] {
  const rows = groups(meant(examples), ({ kind, language, group }) =>
    [kind.padEnd(9), language.padEnd(5), group.padEnd(9)].join(' '),
  )
  return [
    'kind      lang  source    right of             chrono recognizers',
    ...rows.map(([name, all]) => {
      const exact = percent(all.filter((example) => isExact(example, example.understood)).length, all.length)
      const others = [othersRight(all, 'chrono'), othersRight(all, 'recognizers')].join('    ')
      return `${name} ${rightOf(all)} ${others}${name.startsWith('time') ? `   ours to the day ${exact}` : ''}`
    }),
  ]
}

const rightOf = (all: readonly Measured[]): string => {
  const right = all.filter((example) => example.right).length
  return `${String(right).padStart(4)} ${String(all.length).padStart(4)} ${percent(right, all.length)}`
}

function othersRight(all: readonly Measured[], which: 'chrono' | 'recognizers'): string {
  const judged = all.filter((example) => example[which] !== null)
  return percent(judged.filter((example) => example[which]).length, judged.length)
}

export function byGrain(examples: readonly Measured[]): string[] {
  const graded = meant(examples).filter(({ grain }) => grain)
  const name = ({ kind, language, grain }: Measured) =>
    `${kind.padEnd(9)} ${language.padEnd(5)} ${grain?.padEnd(9)}`
  return groups(graded, name).map(([row, all]) => `${row} ${rightOf(all)}`)
}

export function negatives(examples: readonly Measured[]): string[] {
  const all = examples.filter(({ negative }) => negative)
  if (all.length === 0) return []
  const right = percent(all.filter((example) => example.right).length, all.length)
  return [`nothing found where nothing is meant: ${right} of ${all.length}`]
}

export function intents(examples: readonly Measured[]): string[] {
  const byLanguage = groups(
    examples.filter(({ kind }) => kind === 'intent'),
    ({ language }) => language,
  )
  return byLanguage.flatMap(([language, all]) => {
    // A mixed bag of anything in Polish and Russian: of no use as what must not be found.
    const pool = language === 'en' ? all : all.filter(({ intent }) => intent !== 'other')
    const names = groups(all, ({ intent }) => intent ?? '').map(([intent]) => intent)
    const scores = names.filter((intent) => intent !== 'other').map((intent) => scoreOf(pool, intent))
    const sum = scores.reduce((total, { f1 }) => total + f1, 0)
    return [
      `intents ${language}      found  true  precision  recall     F1`,
      ...scores.map(({ row }) => row),
      `  macro-F1 ${(sum / scores.length).toFixed(3)}`,
      '',
    ]
  })
}

function scoreOf(pool: readonly Measured[], intent: string): { row: string; f1: number } {
  const found = pool.filter(({ understood }) => understood.value === intent)
  const wanted = pool.filter((example) => example.intent === intent)
  const hits = wanted.filter(({ understood }) => understood.value === intent).length
  const f1 = (2 * hits) / (found.length + wanted.length)
  const counts = `${String(found.length).padStart(4)}${String(wanted.length).padStart(6)}`
  const rates = `${percent(hits, found.length).padStart(11)}${percent(hits, wanted.length)}`
  return { row: `  ${intent.padEnd(16)}${counts}${rates}${f1.toFixed(3).padStart(7)}`, f1 }
}

export function languagesOfTexts(examples: readonly Measured[]): string[] {
  const texts = examples.filter(({ languageFound }) => languageFound !== null)
  return groups(texts, ({ language }) => language).map(([language, all]) => {
    const share = (key: 'languageFound' | 'languageKept') =>
      percent(all.filter((example) => example[key] === language).length, all.length)
    return (
      `language of the intents' texts, ${language}: ${share('languageFound')} of ${all.length} alone` +
      `, ${share('languageKept')} in a conversation of their language`
    )
  })
}

/** What was wanted and what came of it instead. */
export function failures(examples: readonly Measured[]): string[] {
  const wrong = examples.filter(({ right, relevant }) => !right && relevant)
  const strange = examples.filter(
    ({ kind, language, languageFound }) =>
      kind === 'intent' && languageFound !== null && languageFound !== language,
  )
  return [
    ...strange.map(({ language, text }) => `language ${language}: ${text}`),
    ...wrong.map(
      ({ kind, language, group, text, expected, intent, understood }) =>
        `${kind} ${language} ${group}: ${JSON.stringify(text)}\n    wanted ${JSON.stringify(intent ?? expected ?? null)}` +
        `\n    got    ${JSON.stringify(understood.value)} ${JSON.stringify(understood.quote)}`,
    ),
  ]
}
