import { expect, test } from 'vitest'
import type { Fate } from '../../src/demo/fate.ts'
import { report } from '../../src/demo/report.ts'
import { aFate, aScript, playbook } from './builders.ts'

const reportOf = (fates: Fate[], strong = (text: string) => text) =>
  report({ fates, playbook, tookMs: 6240, deskUrl: 'http://localhost:3000/desk/', strong })

const nurtured = (overrides: Partial<Fate> = {}) =>
  aFate({
    outcome: 'nurture',
    reasons: ['score:40'],
    temperature: 'warm',
    score: 40,
    queue: null,
    ...overrides,
  })
const disqualified = (...reasons: string[]) =>
  aFate({ outcome: 'disqualified', reasons, temperature: 'vague', score: 7, queue: null })

const rowOf = (fate: Fate) => reportOf([fate]).find((line) => line.includes(fate.script.name)) ?? ''

test('groups the prospects by what became of them, best first, and counts them', () => {
  const lines = reportOf([
    disqualified('gate:researching'),
    aFate({ script: aScript({ name: 'Second' }), score: 60 }),
    aFate({ script: aScript({ name: 'First' }), score: 90 }),
    disqualified('asked:stop'),
    nurtured(),
    aFate({ outcome: null, reasons: [], temperature: null, score: 5, queue: null }),
  ])
  const headings = lines.filter((line) => /^[A-Z]/.test(line) && !line.includes('http'))
  expect(headings).toEqual([
    'Handed off to a rep',
    'Nurtured: a follow-up is planned',
    'Disqualified',
    'Opted out',
    'Still talking',
  ])
  expect(lines.findIndex((line) => line.includes('First'))).toBeLessThan(
    lines.findIndex((line) => line.includes('Second')),
  )
  expect(lines).toContain('2 handed off, 1 nurtured, 1 disqualified, 1 opted out, 1 still talking, in 6.2 s.')
  expect(lines.at(-1)).toContain('http://localhost:3000/desk/')
})

test('a row says who, in which language, where, how it ended and why, and for which queue', () => {
  expect(rowOf(aFate())).toMatch(
    /^ {2}Anna Reyes +en +website +hot +80 +every criterion holds +Fernhill CRM$/,
  )
})

test('tells the reasons in words', () => {
  expect(rowOf(aFate({ reasons: ['asked:person'] }))).toContain('asked for a person')
  expect(rowOf(nurtured({ reasons: ['asked:later'] }))).toContain('asked to talk later')
  expect(rowOf(nurtured({ reasons: ['score:40', 'missing:budget', 'missing:timing'] }))).toContain(
    'does not hold yet: budget, timing',
  )
  expect(rowOf(nurtured())).toContain('fewer than 55 points')
  expect(rowOf(disqualified('score:7', 'missing:need'))).toContain('fewer than 25 points')
  expect(rowOf(disqualified('gate:budget-floor'))).toContain('Yearly budget: Under €2,000')
  expect(rowOf(disqualified('asked:stop'))).toContain('wants no more messages')
})

test('keeps the columns in line, within 100 columns, whatever the names', () => {
  const endless = 'a name that is much too long for any table '.repeat(3)
  const lines = reportOf([
    aFate({ script: aScript({ name: endless, channel: 'telegram' }), queue: endless }),
    aFate({ temperature: 'vague', score: -12, reasons: ['asked:person'] }),
    aFate({ reasons: ['score:80', 'missing:budget', 'missing:authority', 'missing:need', 'missing:timing'] }),
    nurtured({
      reasons: ['score:40', 'missing:budget', 'missing:authority', 'missing:need', 'missing:timing'],
    }),
  ])
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  const rows = lines.filter((line) => / {2}en {2}/.test(line))
  expect(rows).toHaveLength(4)
  expect(new Set(rows.map((row) => row.indexOf('  en  '))).size).toBe(1)
  expect(new Set(rows.slice(0, 3).map((row) => row.lastIndexOf('  '))).size).toBe(1)
})

test('marks whoever did not end as scripted, and says what was expected', () => {
  const lines = reportOf([aFate({ asScripted: false, queue: 'general' }), aFate()])
  const marked = lines.findIndex((line) => line.startsWith('! Anna Reyes'))
  expect(lines[marked + 1]).toBe('    the script expects: handed_off, score, hot, crm')
  expect(lines.filter((line) => line.startsWith('!'))).toHaveLength(1)
  expect(lines.join('\n')).toContain('1 of 2 did not end as scripted')
})

test('marks headings, and nothing else, in the way that it is given', () => {
  const lines = reportOf([aFate()], (text) => `<b>${text}</b>`)
  expect(lines.filter((line) => line.includes('<b>'))).toEqual(['<b>Handed off to a rep</b>'])
})
