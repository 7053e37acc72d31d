import { expect, test } from 'vitest'
import { commandMenu, readCommand } from '../../../adapters/telegram/commands.ts'
import { wording } from '../../../adapters/telegram/wording.ts'

test.each([
  ['/start', { type: 'start', payload: null }],
  ['/start spring_2026-a', { type: 'start', payload: 'spring_2026-a' }],
  ['/start no payload at all', { type: 'start', payload: null }],
  [`/start ${'x'.repeat(65)}`, { type: 'start', payload: null }],
  ['/human', { type: 'command', command: 'human' }],
  ['/STOP@bantam_bot', { type: 'command', command: 'stop' }],
  ['/restart please', { type: 'command', command: 'restart' }],
  ['/language RU', { type: 'language', language: 'ru' }],
  ['/language', { type: 'language', language: null }],
  ['/language fr', { type: 'language', language: null }],
  ['/help', { type: 'help' }],
  ['/privacy', { type: 'privacy' }],
  ['/unknown', null],
  ['/stopping', null],
  ['I want to /stop', null],
  ['50 tys. zł / rok', null],
])('reads %j', (text, command) => {
  expect(readCommand(text)).toEqual(command)
})

test('describes every command of the menu within what Telegram allows, in every language', () => {
  for (const words of Object.values(wording)) {
    const menu = commandMenu(words)
    expect(menu.map(({ command }) => command)).toEqual([
      'start',
      'human',
      'language',
      'restart',
      'stop',
      'privacy',
      'help',
    ])
    for (const { command, description } of menu) {
      expect(readCommand(`/${command}`)).not.toBeNull()
      expect(description.length).toBeGreaterThan(2)
      expect(description.length).toBeLessThanOrEqual(256)
    }
  }
})
