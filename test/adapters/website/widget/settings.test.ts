import { describe, expect, it } from 'vitest'
import { readChoices } from '../../../../adapters/website/widget/choices.ts'
import { MAX_TEXT as OUR_LIMIT } from '../../../../adapters/website/widget/limits.ts'
import { type Page, readSettings } from '../../../../adapters/website/widget/settings.ts'
import { MAX_TEXT } from '../../../../src/domain/transcript.ts'

const page = (overrides: Partial<Page> = {}): Page => ({
  host: 'shop.example',
  query: '',
  referrer: '',
  ...overrides,
})

const src = 'https://chat.example/widget.js'

describe('readSettings', () => {
  it('finds the server where the script came from', () => {
    expect(readSettings(src, {}, page()).base).toBe('https://chat.example/v3/directline')
    expect(readSettings('https://example.com/bantam/widget.js?v=2', {}, page())).toMatchObject({
      base: 'https://example.com/bantam/v3/directline',
      events: 'https://example.com/bantam/events',
    })
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

  it('takes what stands in the link, and passes over what is no answer there', () => {
    const linked = (query: string) => readSettings(src, {}, page({ query })).linked
    expect(linked('?bantam=product:crm,team:20-99,,x')).toEqual({ product: 'crm', team: '20-99' })
    expect(linked('?utm_source=ads')).toBeNull()
  })

  it("takes the page's word for the source, else the campaign's, else the host that led here", () => {
    const sourceOf = (source: string | undefined, query: string, referrer = '') =>
      readSettings(src, { source }, page({ query, referrer })).source
    expect(sourceOf('newsletter', '?utm_source=ads')).toBe('newsletter')
    expect(sourceOf(undefined, '?utm_source=ads&utm_campaign=spring', 'https://t.co/x')).toBe('ads')
    expect(sourceOf(undefined, '?email=a@b.example', 'https://search.example/?q=crm')).toBe('search.example')
    expect(sourceOf(undefined, '')).toBe('direct')
  })

  it('tells the campaign, and of the page that led here its host alone', () => {
    const from = page({
      query: '?utm_campaign=spring',
      referrer: 'https://mail.example/inbox/anna@b.example',
    })
    expect(readSettings(src, {}, from)).toMatchObject({ campaign: 'spring', referrer: 'mail.example' })
    expect(readSettings(src, {}, page())).toMatchObject({ campaign: null, referrer: null })
  })

  it('takes a page of the same site for no source at all', () => {
    const from = page({ referrer: 'https://shop.example/about' })
    expect(readSettings(src, {}, from)).toMatchObject({ source: null, referrer: null })
  })
})

describe('readChoices', () => {
  it("takes the script's language, else the page's, else the browser's, else English", () => {
    const languageOf = (language: string | undefined, ...wanted: string[]) =>
      readChoices({ language }, wanted).language
    expect(languageOf('pl', 'ru', 'en')).toBe('pl')
    expect(languageOf(undefined, 'ru-RU', 'pl')).toBe('ru')
    expect(languageOf('fr', 'de', 'es', 'PL-pl', 'ru')).toBe('pl')
    expect(languageOf(undefined, '', 'constructor', 'fr')).toBe('en')
  })

  it('is dark or light as the page says, else as the system is', () => {
    expect(readChoices({ theme: 'dark' }, []).theme).toBe('dark')
    expect(readChoices({}, []).theme).toBe('light dark')
  })

  it('leaves the playbook to the server where the page names none', () => {
    expect(readChoices({ playbook: '' }, []).playbook).toBeNull()
    expect(readChoices({ playbook: 'saas' }, []).playbook).toBe('saas')
  })
})

it('lets messages be exactly as long as the server does', () => {
  expect(OUR_LIMIT).toBe(MAX_TEXT)
})
