import { describe, expect, it } from 'vitest'
import { MAX_TEXT as OUR_LIMIT } from '../../../../adapters/website/widget/limits.ts'
import { type Page, readSettings } from '../../../../adapters/website/widget/settings.ts'
import { MAX_TEXT } from '../../../../src/domain/transcript.ts'

const page = (overrides: Partial<Page> = {}): Page => ({
  lang: '',
  languages: [],
  path: '/pricing',
  query: '',
  ...overrides,
})

const src = 'https://chat.example/widget.js'

describe('readSettings', () => {
  it('finds the server where the script came from', () => {
    expect(readSettings(src, {}, page()).base).toBe('https://chat.example/v3/directline')
    expect(readSettings('https://example.com/bantam/widget.js?v=2', {}, page()).base).toBe(
      'https://example.com/bantam/v3/directline',
    )
  })

  it("takes the script's language, else the page's, else the browser's, else English", () => {
    const languageOf = (language: string | undefined, lang: string, languages: string[]) =>
      readSettings(src, { language }, page({ lang, languages })).language
    expect(languageOf('pl', 'ru', ['en'])).toBe('pl')
    expect(languageOf(undefined, 'ru-RU', ['pl'])).toBe('ru')
    expect(languageOf('fr', 'de', ['es', 'PL-pl', 'ru'])).toBe('pl')
    expect(languageOf(undefined, '', ['constructor', 'fr'])).toBe('en')
  })

  it('takes what the page knows of a visitor, and is not kept from the chat by a mistake in it', () => {
    const known = '{"product":"crm"}'
    expect(readSettings(src, { engagement: 'ready', customer: 'existing', known }, page())).toMatchObject({
      engagement: 'ready',
      customer: 'existing',
      known: { product: 'crm' },
    })
    expect(readSettings(src, { known: '{product: crm}' }, page()).known).toBeNull()
    expect(readSettings(src, {}, page())).toMatchObject({ engagement: null, customer: null, known: null })
  })

  it("takes the page's word for the source, else the campaign, else the path", () => {
    const sourceOf = (source: string | undefined, query: string) =>
      readSettings(src, { source }, page({ query })).source
    expect(sourceOf('newsletter', '?utm_source=ads')).toBe('newsletter')
    expect(sourceOf(undefined, '?utm_source=ads&utm_campaign=spring')).toBe('ads/spring')
    expect(sourceOf(undefined, '?email=a@b.example')).toBe('/pricing')
  })

  it('leaves the playbook to the server where the page names none', () => {
    expect(readSettings(src, { playbook: '' }, page()).playbook).toBeNull()
    expect(readSettings(src, { playbook: 'saas' }, page()).playbook).toBe('saas')
  })
})

it('lets messages be exactly as long as the server does', () => {
  expect(OUR_LIMIT).toBe(MAX_TEXT)
})
