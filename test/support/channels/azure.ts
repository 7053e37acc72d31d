/** Prospects on a channel of Azure Bot Service, which a server of the tests stands for. */
import { randomUUID } from 'node:crypto'
import type { App } from '../app.ts'
import { createPerson, type Sent } from '../azure.ts'
import type { ChannelDriver, Prospect } from './driver.ts'

const actionsOf = ({ suggestedActions, attachments }: Sent) =>
  suggestedActions?.actions ?? attachments?.flatMap(({ content }) => content.buttons) ?? []

function createProspect(app: App, channelId: string): Prospect {
  if (!app.azure) throw new Error('the server was started without Azure Bot Service')
  const person = createPerson(app.azure, app.url, channelId)
  let last: Record<string, unknown> = {}

  async function send(activity: Record<string, unknown>): Promise<void> {
    last = activity
    const response = await person.sends(activity)
    if (response.status !== 200) throw new Error(`not taken: ${response.status} ${await response.text()}`)
  }
  const said = (text: string, rest = {}) => ({ type: 'message', id: randomUUID(), text, ...rest })
  const arrived = () => ({
    type: 'conversationUpdate',
    id: randomUUID(),
    membersAdded: [{ id: 'the-bot' }, { id: 'somebody' }],
  })

  return {
    opens: () => send(arrived()),
    opensAgain: () => send(arrived()),
    says: (text) => send(said(text)),
    saysAgain: () => send(last),
    async saysAtOnce(texts) {
      await Promise.all(texts.map((text) => send(said(text))))
    },
    async presses(label) {
      const actions = person
        .received()
        .map(actionsOf)
        .findLast((each) => each.length > 0)
      const action = actions?.find(({ title }) => title === label)
      if (!action) throw new Error(`there is no button "${label}"`)
      // A messageBack brings its text and its value, an imBack its value as the text.
      await send(
        action.type === 'messageBack'
          ? said(action.text ?? '', { value: action.value })
          : said(String(action.value)),
      )
    },
    heard: async () =>
      person
        .received()
        .map((sent) => ({ text: sent.text, buttons: actionsOf(sent).map(({ title }) => title) })),
  }
}

const azureBy = (name: string, channelId: string): ChannelDriver => ({
  name,
  azure: true,
  prospect: (app) => createProspect(app, channelId),
})

export const azureByWebChat = azureBy('Azure Bot Service, Web Chat', 'webchat')
export const azureByTeams = azureBy('Azure Bot Service, Teams', 'msteams')
export const azureBySlack = azureBy('Azure Bot Service, Slack', 'slack')
