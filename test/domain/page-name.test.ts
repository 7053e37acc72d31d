import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_NAME } from '../../src/domain/behaviour.ts'
import { eventName, pathOf } from '../../src/domain/page-name.ts'

describe("a page's path", () => {
  it.each([
    ['/pricing', '/pricing'],
    ['/pricing/?plan=pro#faq', '/pricing/'],
    ['https://shop.example/pricing?q=anna@firm.example', '/pricing'],
    ['//shop.example/a/b', '/a/b'],
    ['pricing', '/pricing'],
    ['', '/'],
    ['/blog/2026/11/how-to-choose-a-crm-in-2026', '/blog/2026/11/how-to-choose-a-crm-in-2026'],
    ['/articles/donaudampfschifffahrtsgesellschaft', '/articles/donaudampfschifffahrtsgesellschaft'],
    ['/цены/%D1%82%D0%B0%D1%80%D0%B8%D1%84', '/цены/%D1%82%D0%B0%D1%80%D0%B8%D1%84'],
  ])('of %j is %j', (address, path) => {
    expect(pathOf(address)).toBe(path)
  })

  it.each([
    ['an e-mail address', '/users/anna@firm.example/edit', '/users/*/edit'],
    ['one that is escaped', '/users/anna%40firm.example', '/users/*'],
    ['a phone number', '/call/+48-601-234-567', '/call/*'],
    ['the number of an order', '/orders/20261187', '/orders/*'],
    ['a UUID', '/q/0198c2b4-93e1-7c11-8f0e-6a1f3f0b9f10', '/q/*'],
    ['a one-time link', '/join/eyJhbGciOiJIUzI1NiJ9.eyJ1IjoxfQ.s5cR', '/join/*'],
    ['a key of letters', '/join/aGVsbG9Xb3JsZFRoaXNJc0E', '/join/*'],
    ['a session in a parameter', '/cart;jsessionid=A1B2C3', '/cart'],
  ])('hides %s', (_what, address, path) => {
    expect(pathOf(address)).toBe(path)
  })

  it('never has a query, a fragment or an address, is short, and can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.emailAddress(), (text, email) => {
        const path = pathOf(`${text}/${email}?${email}#${email}`)
        expect(path).toMatch(/^\/[^?#]*$/)
        expect(path).not.toContain(email)
        expect(path.length).toBeLessThanOrEqual(MAX_NAME)
        expect(path.isWellFormed() && !path.includes('\0')).toBe(true)
      }),
    )
  })
})

it('keeps the name of an event, without what tells who it was', () => {
  expect(eventName('  trial   started ')).toBe('trial started')
  expect(eventName('signed up anna@firm.example +48601234567')).toBe('signed up * *')
})
