/**
 * What `bantam understand` makes of the open data, per language, kind and grain, beside what others make of it in the
 * same minute, and how long it takes.
 *
 *   npm ci --prefix test/bench/understanding      (once: the others, which are no part of the product)
 *   npm run bench:understanding -- FOLDER [--kind time] [--lang pl] [--failures]
 */
import { parseArgs } from 'node:util'
import { examplesIn } from './data.ts'
import { measure } from './measure.ts'
import { loadOthers } from './others.ts'
import { speeds } from './speed.ts'
import { byGrain, bySource, failures, intents, languagesOfTexts, negatives } from './tables.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    lang: { type: 'string' },
    failures: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
const print = (lines: readonly string[]) => {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`)
}
if (!folder) {
  print(['usage: npm run bench:understanding -- FOLDER   (the folder with the *.jsonl files)'])
  process.exit(1)
}

const others = await loadOthers()
if (!others)
  print([
    'The libraries to compare with are missing: npm ci --prefix test/bench/understanding installs them.',
  ])

// First of all, so that neither is slowed by what else has run. Not while working on a part of the data.
const times = values.kind || values.lang || values.failures ? [] : speeds(others)
const measured = examplesIn(folder)
  .filter(({ kind }) => !values.kind || kind === values.kind)
  .filter(({ language }) => !values.lang || language === values.lang)
  .map((example) => measure(example, others))

print(bySource(measured))
print(byGrain(measured))
print(negatives(measured))
print(intents(measured))
print(languagesOfTexts(measured))
if (values.failures) print(failures(measured))
print(times)
