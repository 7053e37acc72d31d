/** However hostile a message, the time to read it grows with its length and no faster. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/domain/language.ts'
import { readAuthority } from '../../src/understanding/authority.ts'
import { boundsOf } from '../../src/understanding/bounds.ts'
import { clausesOf } from '../../src/understanding/clause.ts'
import { readContacts } from '../../src/understanding/contact.ts'
import { readIntents } from '../../src/understanding/intent.ts'
import { languageOf } from '../../src/understanding/language.ts'
import { languageFiles } from '../../src/understanding/languages/index.ts'
import { readMessage } from '../../src/understanding/message.ts'
import { readMoney } from '../../src/understanding/money.ts'
import { readNumbers } from '../../src/understanding/number.ts'
import { quantitiesOf } from '../../src/understanding/quantity.ts'
import { read } from '../../src/understanding/read.ts'
import { asMeant } from '../../src/understanding/slip.ts'
import { readDurations } from '../../src/understanding/time/duration.ts'
import { readTimes } from '../../src/understanding/time/time.ts'
import { timeSourceOf } from '../../src/understanding/time/timeSource.ts'
import { tokenize } from '../../src/understanding/tokens.ts'
import { vocabularyOf } from '../../src/understanding/vocabulary.ts'
import { asking, contextOf, phrasesIn } from './support.ts'

/** All that `read` does in one language, without its limit on how much of a message is read. */
function readAll(text: string, language: Language): void {
  const tokens = tokenize(text)
  languageOf(text, tokens)
  const vocabulary = vocabularyOf(language)
  const message = readMessage(text, tokens, vocabulary, asMeant(text, tokens, vocabulary, []))
  const quantities = quantitiesOf(message)
  const clauses = clausesOf(message)
  for (const asked of [null, asking('time'), asking('contact')]) {
    readContacts(message, clauses, asked)
    const source = timeSourceOf(message, quantities, clauses, contextOf(language, { asked }))
    readTimes(source)
    readMoney(message, boundsOf(message, quantities), asked, clauses)
    readNumbers(message, boundsOf(message, quantities), asked)
    readDurations(source)
    readAuthority(message, clauses, asked)
    readIntents(message, clauses, null)
  }
}

/** Milliseconds of this process's own time, in the quietest of three: others may use the machine as well. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage()
    run()
    return process.cpuUsage(started).user / 1000
  })
  return Math.min(...times)
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Eight times the text takes some eight times as long; its square would be sixty-four. */
function expectLinear(piece: string, language: Language = 'en'): void {
  const [short, long] = [filled(piece, 1000), filled(piece, 8000)]
  readAll(short, language)
  const small = timeOf(() => readAll(short, language))
  const large = timeOf(() => readAll(long, language))
  const told = `${JSON.stringify(piece.slice(0, 40))}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`
  expect(large, told).toBeLessThan(Math.max(32 * small, 100))
}

const hostile: Readonly<Record<string, string>> = {
  'a word without an end': 'a',
  'digits without an end': '7',
  'groups of digits': '123 ',
  'digits with separators': "1.234,567'890 ",
  'full stops': '.',
  'a number, full stops': '1.',
  'ranges in ranges': 'from 1 to 2 - 3 to 4 – ',
  'bounds of bounds': 'up to at least about no more than ',
  'dates of dates': '1.2.2027-',
  'months of months': 'end of the beginning of march ',
  'links without a point': 'in the of the in the ',
  'negations of negations': "not don't never no ",
  fillers: 'well please so ',
  magnitudes: 'million thousand hundred ',
  'number words': 'two hundred and fifty ',
  'at signs': '@',
  addresses: 'a.b@c.d',
  'phone numbers': '+48 600 700 800 ',
  'half of a phone number': '(((+',
  capitals: 'Anna Maria ',
  'names without a name': 'my name is my name is ',
  marks: 'a\u0301\u0301',
  'invisible characters': '\u200b',
  'characters for several': '½',
  emoji: '👩‍💻 ',
  'letters beyond the basic plane': '𝐚',
  'half of a pair': '\ud83d',
  'look-alikes': 'бyдgeт ',
  slips: 'budgte mnoths febuary thuosand ',
  apostrophes: "a'a'",
  lines: '\n',
  'quotation marks': 'we are "',
}

describe('the time to read grows with the length', () => {
  it.each(Object.entries(hostile))('of %s', (_, piece) => expectLinear(piece))

  it.each(languages)('of every word of the language repeated: %s', (language) => {
    const words = [
      ...new Set(phrasesIn(languageFiles[language]).flatMap((phrase) => phrase.match(/\p{L}+/gu) ?? [])),
    ]
    for (const word of words.filter((_, index) => index % 120 === 0)) expectLinear(`${word} `, language)
    expectLinear(`${words.join(' ')} `, language)
  })

  it('of anything at all', () => {
    const words = languages.flatMap((language) => phrasesIn(languageFiles[language]))
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...Object.values(hostile)),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) =>
        expectLinear(pieces.join(' ')),
      ),
      { numRuns: 15 },
    )
  })
})

it.each(Object.entries(hostile))('64 KB of %s are read at once', (_, piece) => {
  const text = filled(piece, 65_536)
  read(text, contextOf('en'))
  expect(timeOf(() => read(text, contextOf('en')))).toBeLessThan(100)
})
