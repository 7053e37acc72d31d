/**
 * What `bantam understand` makes of the open data, per language, kind and grain, beside what others make of it in the
 * same minute.
 *
 *   npm run bench:understanding -- FOLDER [--kind time] [--lang pl] [--failures]
 */
import { parseArgs } from 'node:util'
import { understandLine } from '../../../src/understand.ts'
import { type Example, examplesIn } from './data.ts'
import { isExact, isRight } from './judge.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    lang: { type: 'string' },
    failures: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
const print = (line: string) => process.stdout.write(`${line}\n`)
if (!folder) {
  print('usage: npm run bench:understanding -- FOLDER   (the folder with the *.jsonl files)')
  process.exit(1)
}

const examples = examplesIn(folder)
  .filter(({ kind }) => !values.kind || kind === values.kind)
  .filter(({ language }) => !values.lang || language === values.lang)
  .map((example) => {
    const { language, kind, text, now, timeZone } = example
    const understood = understandLine({ lang: language, kind, text }, { now, timeZone })
    return { ...example, understood, right: isRight(example, understood) }
  })
type Measured = (typeof examples)[number]

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`.padStart(8)

function groups(of: readonly Measured[], name: (example: Measured) => string): [string, Measured[]][] {
  const found = new Map<string, Measured[]>()
  for (const example of of) found.set(name(example), [...(found.get(name(example)) ?? []), example])
  return [...found].toSorted(([one], [other]) => one.localeCompare(other))
}

const meant = examples.filter(({ kind, relevant, negative }) => relevant && !negative && kind !== 'intent')
print('kind      lang  source    right of      ')
for (const [name, all] of groups(meant, ({ kind, language, group }) =>
  [kind.padEnd(9), language.padEnd(5), group.padEnd(9)].join(' '),
)) {
  const right = all.filter((example) => example.right).length
  const exact = all.filter((example) => isExact(example, example.understood)).length
  const toTheDay = name.startsWith('time') ? `   to the day ${percent(exact, all.length)}` : ''
  print(
    `${name} ${String(right).padStart(4)} ${String(all.length).padStart(4)} ${percent(right, all.length)}${toTheDay}`,
  )
}
print('')
for (const [name, all] of groups(
  meant.filter(({ grain }) => grain),
  ({ kind, language, grain }) => `${kind.padEnd(9)} ${language.padEnd(5)} ${grain?.padEnd(9)}`,
)) {
  const right = all.filter((example) => example.right).length
  print(
    `${name} ${String(right).padStart(4)} ${String(all.length).padStart(4)} ${percent(right, all.length)}`,
  )
}

const negative = examples.filter((example) => example.negative)
if (negative.length > 0)
  print(
    `\nnothing found where nothing is meant: ${percent(negative.filter(({ right }) => right).length, negative.length)} of ${negative.length}`,
  )

const byIntent = examples.filter(({ kind }) => kind === 'intent')
for (const [language, all] of groups(byIntent, (example) => example.language)) {
  print(`\nintents ${language}      found  true  precision  recall     F1`)
  const scores: number[] = []
  for (const [intent] of groups(all, (example) => example.intent ?? '')) {
    if (intent === 'other') continue
    const isOurs = ({ understood }: Measured) => understood.value === intent
    // A mixed bag of anything in Polish and Russian: of no use as what must not be found.
    const pool = language === 'en' ? all : all.filter((example) => example.intent !== 'other')
    const found = pool.filter(isOurs)
    const wanted = pool.filter((example) => example.intent === intent)
    const hits = wanted.filter(isOurs).length
    const f1 = (2 * hits) / (found.length + wanted.length)
    scores.push(f1)
    print(
      `  ${intent.padEnd(16)}${String(found.length).padStart(4)}${String(wanted.length).padStart(6)}` +
        `${percent(hits, found.length).padStart(11)}${percent(hits, wanted.length)}${f1.toFixed(3).padStart(7)}`,
    )
  }
  print(`  macro-F1 ${(scores.reduce((sum, f1) => sum + f1, 0) / scores.length).toFixed(3)}`)
}

const texts = examples.filter(({ kind, text }) => kind === 'intent' && text.length > 0)
for (const [language, all] of groups(texts, (example) => example.language)) {
  const found = (example: Example) =>
    understandLine({ kind: 'language', text: example.text }, { now: example.now, timeZone: 'UTC' }).value
  const right = all.filter((example) => found(example) === language)
  print(
    `${language === 'en' ? '\n' : ''}language of the intents' texts, ${language}: ${percent(right.length, all.length)} of ${all.length}`,
  )
  if (values.failures && values.kind === 'intent')
    for (const example of all)
      if (found(example) !== language) print(`  language ${language}: ${example.text}`)
}

if (values.failures) {
  print('')
  for (const { kind, language, group, text, expected, intent, understood, right, relevant } of examples)
    if (!right && relevant)
      print(
        `${kind} ${language} ${group}: ${JSON.stringify(text)}\n    wanted ${JSON.stringify(intent ?? expected ?? null)}` +
          `\n    got    ${JSON.stringify(understood.value)} ${JSON.stringify(understood.quote)}`,
      )
}
