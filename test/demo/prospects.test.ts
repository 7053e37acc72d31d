import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../adapters/website/limits.ts'
import { askedQuestions } from '../../flows/vocabulary.ts'
import { scripts } from '../../src/demo/prospects/index.ts'
import { languages } from '../../src/domain/language.ts'
import { playbook } from './builders.ts'

const questions = new Map(askedQuestions(playbook).map((question) => [question.id, question]))

const everyReply = scripts.flatMap((script) =>
  Object.entries(script.replies).flatMap(([question, replies]) =>
    [replies].flat().map((reply) => [script, question, reply] as const),
  ),
)

describe('the prospects of the demo', () => {
  test('are some thirty different people, few enough on the website for its limit', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(30)
    expect(new Set(scripts.map(({ name }) => name)).size).toBe(scripts.length)
    expect(scripts.filter(({ channel }) => channel === 'website').length).toBeLessThan(
      DEFAULT_LIMITS.conversations,
    )
  })

  test.each(languages)('come to every outcome in %s, and on both channels', (language) => {
    const theirs = scripts.filter((script) => script.language === language)
    expect(new Set(theirs.map(({ ends }) => ends.outcome))).toEqual(
      new Set(['handed_off', 'nurture', 'disqualified']),
    )
    expect(new Set(theirs.map(({ channel }) => channel))).toEqual(new Set(['website', 'telegram']))
  })

  test('fail every gate, fill every queue and ask for everything that one may ask for', () => {
    const reasons = new Set(scripts.map(({ ends }) => ends.reason))
    for (const { id } of playbook.gates) expect(reasons).toContain(`gate:${id}`)
    for (const request of ['asked:person', 'asked:later', 'asked:stop', 'score'])
      expect(reasons).toContain(request)
    expect(new Set(scripts.flatMap(({ ends }) => ends.queue ?? []))).toEqual(
      new Set(playbook.queues.map(({ id }) => id)),
    )
  })

  test('answer questions that there are, with buttons that there are', () => {
    const strange = everyReply.filter(([, id, reply]) => {
      const question = questions.get(id)
      if (typeof reply === 'string' || 'share' in reply) return question === undefined
      return !question?.choices.some((choice) => choice.id === reply.press)
    })
    expect(strange.map(([{ name }, question]) => `${name}: ${question}`)).toEqual([])
  })

  test('use on each channel only what it has', () => {
    const onWebsite = everyReply.filter(([{ channel }]) => channel === 'website').map(([, , reply]) => reply)
    expect(onWebsite.filter((reply) => typeof reply !== 'string' && 'share' in reply)).toEqual([])
    expect(onWebsite.filter((reply) => typeof reply === 'string' && reply.startsWith('/'))).toEqual([])
    // What a deep link to a bot may carry.
    const deepLinks = scripts.filter(({ channel }) => channel === 'telegram').map(({ source }) => source)
    for (const source of deepLinks) expect(source).toMatch(/^[\w-]{1,64}$/)
  })

  test('leave contact details that are nobody’s', () => {
    const written = JSON.stringify(scripts)
    const domains = [...written.matchAll(/@([\w.-]+)/g)].map(([, domain]) => domain)
    expect(domains.length).toBeGreaterThan(10)
    for (const domain of domains) expect(domain).toMatch(/\.example$/)
  })
})
