import { describe, expect, it } from 'vitest'
import { type EmailClass, emailClass } from '../../src/understanding/emailClass.ts'

describe('the class of an e-mail address', () => {
  it.each<[string, EmailClass]>([
    ['anna@northwind.com', 'business'],
    ['biuro@stolarnia.com.pl', 'business'],
    ['zakaz@vektor.ru', 'business'],
    ['anna@gmail.com', 'free'],
    ['ANNA@WP.PL', 'free'],
    ['anna@interia.com', 'free'],
    ['anna@yandex.ru', 'free'],
    ['anna@mailinator.com', 'disposable'],
    ['anna@inbox.mailinator.com', 'disposable'],
    ['anna@yopmail.com', 'disposable'],
  ])('%s is %s', (address, expected) => {
    expect(emailClass(address)).toBe(expected)
  })
})
