import { describe, expect, test } from 'vitest'
import { playbooks } from '../../flows/playbooks/index.ts'
import { askedQuestions } from '../../flows/vocabulary.ts'
import { languages } from '../../src/domain/language.ts'
import { wordsIn } from '../../src/simulate/words/index.ts'
import type { Said } from '../../src/simulate/words/words.ts'

const plain = (text: string) =>
  text
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase()

describe.each(languages)('what prospects say in %s', (language) => {
  const words = wordsIn[language]
  const said = Object.values(words.choices).flatMap(({ terse, plain: full, told }) => [
    ...terse,
    ...full,
    ...told,
  ])

  test('is not what the buttons say', () => {
    const labels = playbooks
      .flatMap((playbook) => askedQuestions(playbook))
      .flatMap(({ choices }) => choices.map(({ label }) => plain(label[language] ?? '')))
    expect(said.filter((text) => labels.includes(plain(text)))).toEqual([])
  })

  test('has the place of the value in every pattern of one', () => {
    const everyStyle = ({ terse, plain: full, told }: Said) => [...terse, ...full, ...told]
    const patterns = [
      ...everyStyle(words.money).map((text) => [text, '{sum}']),
      ...everyStyle(words.time).map((text) => [text, '{when}']),
      ...words.sums.rough.map((text) => [text, '{sum}']),
      ...words.sums.monthly.map((text) => [text, '{sum}']),
      ...words.when.in.map((text) => [text, '{span}']),
      ...words.corrections.map((text) => [text, '{fact}']),
    ]
    for (const [text = '', place = ''] of patterns) expect(text).toContain(place)
  })

  test('has a name for each of the twelve months', () => {
    expect(new Set(words.when.months).size).toBe(12)
  })
})
