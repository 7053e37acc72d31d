/** Prospects on the website: each talks Direct Line to the running server, as the widget does. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { DirectLine } from './direct-line.ts'
import type { Chat } from './play.ts'
import type { Script } from './script.ts'

const Opened = z.object({ conversationId: z.string(), token: z.string() })

const Button = z.object({
  text: z.string(),
  value: z.object({ question: z.string().nullable(), choice: z.string() }),
})
type Button = z.infer<typeof Button>

const Said = z.object({
  from: z.object({ role: z.string() }),
  suggestedActions: z.object({ actions: z.array(Button) }).optional(),
})
const Heard = z.object({ activities: z.array(Said), watermark: z.string() })
const Taken = z.object({ id: z.string() })

export function createWebsiteChat(
  directLine: DirectLine,
  { language, source }: Pick<Script, 'language' | 'source'>,
  playbook: string,
): Chat {
  let opened: z.infer<typeof Opened> | null = null
  let watermark = ''
  let buttons: Button[] = []

  function connection() {
    if (!opened) throw new Error('the chat is not open yet')
    const { conversationId, token } = opened
    return { conversationId, token, path: `/conversations/${conversationId}/activities` }
  }

  /** Every question comes with buttons, and these say which question it is. */
  async function read(): Promise<string | null> {
    const { token, path } = connection()
    const heard = await directLine.call(
      { method: 'GET', path: `${path}?watermark=${watermark}`, token },
      Heard,
    )
    watermark = heard.watermark
    const last = heard.activities.findLast(({ from }) => from.role === 'bot')
    buttons = last?.suggestedActions?.actions ?? []
    return buttons[0]?.value.question ?? null
  }

  async function send(content: { text: string; value?: Button['value'] }): Promise<string | null> {
    const { token, path } = connection()
    const body = { type: 'message', ...content, channelData: { clientActivityID: randomUUID() } }
    await directLine.call({ method: 'POST', path, token, body }, Taken)
    return read()
  }

  return {
    channelKey: () => connection().conversationId,
    async open() {
      const body = { locale: language, source, playbook }
      opened = await directLine.call({ method: 'POST', path: '/conversations', body }, Opened)
      return read()
    },
    say: (text) => send({ text }),
    press(choice) {
      const button = buttons.find(({ value }) => value.choice === choice)
      if (!button) throw new Error(`the server offers no button "${choice}"`)
      return send(button)
    },
    shareContact() {
      throw new Error('a website has no button that shares contact details')
    },
  }
}
