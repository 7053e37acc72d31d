/** Prospects on Telegram, by polling and by webhook. */
import type { App } from '../app.ts'
import type { ChannelDriver, Prospect } from './driver.ts'

let people = 1000

function createProspect(app: App): Prospect {
  const { telegram } = app
  if (!telegram) throw new Error('the server was started without Telegram')
  people += 1
  const user = telegram.user(people)
  let last = 0

  async function acknowledged(updates: number[]): Promise<void> {
    last = updates.at(-1) ?? last
    await telegram?.until(
      () => updates.every((update) => telegram.updates.acknowledged.includes(update)),
      `updates ${updates.join(', ')} to be acknowledged`,
    )
  }

  return {
    opens: () => acknowledged([user.starts()]),
    opensAgain: () => acknowledged([user.starts()]),
    says: (text) => acknowledged([user.says(text)]),
    async saysAgain() {
      const repeated = last
      telegram.updates.repeat(repeated)
      // Taken when something that came after it, and means nothing, has been taken.
      await acknowledged([telegram.updates.push({ poll: {} }, people)])
      last = repeated
    },
    saysAtOnce: (texts) => acknowledged(texts.map((text) => user.says(text))),
    presses: (label) => acknowledged([user.presses(label)]),
    heard: async () =>
      user.received.map(({ text, buttons }) => ({ text, buttons: buttons.map((button) => button.text) })),
  }
}

export const telegramByPolling: ChannelDriver = {
  name: 'Telegram by polling',
  telegram: 'polling',
  prospect: createProspect,
}

export const telegramByWebhook: ChannelDriver = {
  name: 'Telegram by webhook',
  telegram: 'webhook',
  prospect: createProspect,
}
