/** Prospects on the website: over REST as a polling client, and over the WebSocket. */
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import { z } from 'zod'
import type { App } from '../app.ts'
import type { ChannelDriver, Heard, Prospect } from './driver.ts'

const Opened = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
type Opened = z.infer<typeof Opened>

const Action = z.object({ title: z.string(), text: z.string(), value: z.unknown() })
const Activity = z.object({
  from: z.object({ role: z.string() }),
  text: z.string(),
  suggestedActions: z.object({ actions: z.array(Action) }).optional(),
})
type Activity = z.infer<typeof Activity>
const ActivitySet = z.object({ activities: z.array(Activity) })

interface Connection {
  opened: Opened
  received(): Promise<Activity[]>
}

type Connect = (app: App) => Promise<Connection>

async function open(app: App, token: string | null = null): Promise<Opened> {
  const response = await fetch(`${app.url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ locale: 'en-US' }),
  })
  return Opened.parse(await response.json())
}

const byRest: Connect = async (app) => {
  const opened = await open(app)
  return {
    opened,
    async received() {
      const response = await fetch(
        `${app.url}/v3/directline/conversations/${opened.conversationId}/activities`,
        {
          headers: { authorization: `Bearer ${opened.token}` },
        },
      )
      return ActivitySet.parse(await response.json()).activities
    },
  }
}

const byWebSocket: Connect = async (app) => {
  const opened = await open(app)
  const activities: Activity[] = []
  const socket = new WebSocket(opened.streamUrl)
  socket.on('message', (frame) => {
    const text = String(frame)
    if (text !== '') activities.push(...ActivitySet.parse(JSON.parse(text)).activities)
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return { opened, received: async () => activities }
}

function createProspect(app: App, connect: Connect): Prospect {
  let connection: Connection | null = null
  let last: object = {}

  const connected = () => {
    if (!connection) throw new Error('the chat is not open yet')
    return connection
  }
  async function post(activity: object): Promise<void> {
    last = activity
    const { opened } = connected()
    const response = await fetch(
      `${app.url}/v3/directline/conversations/${opened.conversationId}/activities`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${opened.token}` },
        body: JSON.stringify(activity),
      },
    )
    if (response.status !== 200) throw new Error(`not taken: ${response.status} ${await response.text()}`)
  }
  const said = (text: string, rest: object = {}) => ({
    type: 'message',
    text,
    channelData: { clientActivityID: randomUUID() },
    ...rest,
  })

  return {
    async opens() {
      connection = await connect(app)
    },
    async opensAgain() {
      await open(app, connected().opened.token)
    },
    says: (text) => post(said(text)),
    saysAgain: () => post(last),
    async saysAtOnce(texts) {
      await Promise.all(texts.map((text) => post(said(text))))
    },
    async presses(label) {
      const activities = await connected().received()
      const actions = activities.findLast(({ suggestedActions }) => suggestedActions)?.suggestedActions
        ?.actions
      const action = actions?.find(({ title }) => title === label)
      if (!action) throw new Error(`there is no button "${label}"`)
      await post(said(action.text, { value: action.value }))
    },
    async heard(): Promise<Heard[]> {
      const activities = await connected().received()
      return activities
        .filter(({ from }) => from.role === 'bot')
        .map(({ text, suggestedActions }) => ({
          text,
          buttons: (suggestedActions?.actions ?? []).map(({ title }) => title),
        }))
    },
  }
}

export const websiteByRest: ChannelDriver = {
  name: 'website by REST',
  prospect: (app) => createProspect(app, byRest),
}

export const websiteByWebSocket: ChannelDriver = {
  name: 'website by WebSocket',
  prospect: (app) => createProspect(app, byWebSocket),
}
