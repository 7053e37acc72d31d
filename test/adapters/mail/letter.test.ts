import { describe, expect, test } from 'vitest'
import { type LetterParts, writeLetter } from '../../../adapters/mail/letter.ts'
import { languages } from '../../../src/domain/language.ts'

const letter = (overrides: Partial<LetterParts> = {}) =>
  writeLetter({
    language: 'en',
    text: 'Hello again!\n\nWhen would you like to start?',
    sender: { name: 'Fernhill', address: 'hello@fernhill.example' },
    postalAddress: null,
    channel: 'website',
    since: new Date('2026-03-02T23:30:00.000Z'),
    timeZone: 'Europe/Warsaw',
    resumeUrl: 'https://chat.fernhill.example/r/abc',
    unsubscribeUrl: 'https://chat.fernhill.example/u/abc',
    ...overrides,
  })

describe('a letter', () => {
  test.each(languages)('in %s says who writes, why and since when, and how to stop it', (language) => {
    const { subject, text, html } = letter({ language })
    expect(subject).not.toBe('')
    expect(html).toContain(`<html lang="${language}">`)
    const day = { en: 'March 3, 2026', pl: '3 marca 2026', ru: '3 марта 2026' }[language]
    for (const part of [text, html])
      for (const words of ['Fernhill · hello@fernhill.example', day, '/r/abc', '/u/abc'])
        expect(part).toContain(words)
  })

  test('has the postal address where there is one', () => {
    const postalAddress = 'Fernhill & Sons Ltd, 1 High Street, London'
    expect(letter({ postalAddress }).text).toContain(`Fernhill · hello@fernhill.example\n${postalAddress}\n`)
    expect(letter({ postalAddress }).html).toContain('>Fernhill &amp; Sons Ltd, 1 High Street, London</p>')
    expect(letter().html).not.toContain('null')
  })

  test('is written in one language throughout', () => {
    expect(letter({ language: 'pl', text: '' }).text).not.toMatch(/\b(you|the|button)\b/i)
    const { subject, text } = letter({ language: 'ru', text: '', sender: { name: null, address: 'a@b.ru' } })
    expect((subject + text).replace(/https:\S+|a@b\.ru/g, '')).not.toMatch(/[a-z]/i)
  })

  test('keeps the paragraphs and lines of what the bot says', () => {
    const { text, html } = letter({ text: 'One.\nTwo.\n\nThree.' })
    expect(text).toMatch(/^One\.\nTwo\.\n\nThree\.\n/)
    expect(html).toMatch(/<p[^>]*>One\.<br>Two\.<\/p>\s*<p[^>]*>Three\.<\/p>/)
  })

  test('takes nothing that a prospect has said for markup', () => {
    const { html } = letter({
      text: '<img src=x onerror="alert(1)"> & "more"',
      sender: { name: '<b>', address: 'a@b' },
    })
    expect(html).not.toMatch(/<img|<b>/)
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;more&quot;')
  })

  test('loads nothing from anywhere, and follows nobody', () => {
    const { html } = letter()
    expect(html).not.toMatch(/<(img|link|script|iframe|object)|src=|url\(|@import/i)
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual(['https://chat.fernhill.example/r/abc', 'https://chat.fernhill.example/u/abc'])
  })
})
