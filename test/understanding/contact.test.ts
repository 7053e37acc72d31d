import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import type { Contact } from '../../src/domain/reading.ts'
import { asking, valuesIn } from './support.ts'

describe('contact details', () => {
  it.each<[string, Language, Contact[]]>([
    ['anna@example.com', 'en', [{ email: 'anna@example.com' }]],
    [
      'Write to Anna.Kowalska+crm@mail.example.co.uk.',
      'en',
      [{ email: 'Anna.Kowalska+crm@mail.example.co.uk' }],
    ],
    ['my name is Anna Kowalska', 'en', [{ name: 'Anna Kowalska' }]],
    ['My name is anna', 'en', [{ name: 'anna' }]],
    ['+48 600 700 800', 'en', [{ phone: '+48600700800' }]],
    ['call 0048 600-700-800', 'en', [{ phone: '+48600700800' }]],
    ['I work at Acme Corp', 'en', [{ company: 'Acme Corp' }]],
    ["I'm the office manager", 'en', [{ role: 'office manager' }]],
    ['Nazywam się Jan Nowak, tel. 600 700 800', 'pl', [{ name: 'Jan Nowak' }, { phone: '+48600700800' }]],
    ['jestem z firmy Kowalski i Synowie', 'pl', [{ company: 'Kowalski i Synowie' }]],
    ['Меня зовут Иван Петров', 'ru', [{ name: 'Иван Петров' }]],
    ['8 (916) 123-45-67', 'ru', [{ phone: '+79161234567' }]],
    ['компания «Ромашка»', 'ru', [{ company: 'Ромашка' }]],
  ])('%s', (text, language, contacts) => {
    expect(valuesIn('contact', language, text)).toEqual(contacts)
  })

  it('reads a national number only where the language has a region', () => {
    expect(valuesIn('contact', 'en', '600 700 800')).toEqual([])
    expect(valuesIn('contact', 'pl', '600 700 800')).toEqual([{ phone: '+48600700800' }])
  })

  it('reads no phone number where an amount was asked for or stands', () => {
    expect(valuesIn('contact', 'pl', '600 700 800', asking('money'))).toEqual([])
    expect(valuesIn('contact', 'pl', '600 700 800 zł')).toEqual([])
  })

  it('takes no other word after "this is" for a name', () => {
    expect(valuesIn('contact', 'ru', 'Это Анна из Ромашки', asking('contact'))).toEqual([
      { name: 'Анна' },
      { company: 'Ромашки' },
    ])
    expect(valuesIn('contact', 'ru', 'Сколько это стоит?', asking('contact'))).toEqual([])
    expect(valuesIn('contact', 'en', 'This is urgent', asking('contact'))).toEqual([])
  })

  it('refuses what is no address', () => {
    expect(valuesIn('contact', 'en', 'hey@you')).toEqual([])
    expect(valuesIn('contact', 'en', '@anna')).toEqual([])
    expect(valuesIn('contact', 'en', 'a..b@example.com and .@example.com')).toEqual([])
    expect(valuesIn('contact', 'en', '+48 123')).toEqual([])
  })

  it('reads a bare name only where contact details were asked for', () => {
    expect(valuesIn('contact', 'en', 'Anna Kowalska', asking('contact'))).toEqual([{ name: 'Anna Kowalska' }])
    expect(valuesIn('contact', 'en', 'Anna Kowalska')).toEqual([])
    expect(valuesIn('contact', 'en', 'No thanks', asking('contact'))).toEqual([])
    expect(valuesIn('contact', 'en', 'Anna Kowalska, anna@example.com', asking('contact'))).toEqual([
      { name: 'Anna Kowalska' },
      { email: 'anna@example.com' },
    ])
  })
})
