import type { ConnectionState } from '../connection.ts'
import type { Strings } from '../strings/strings.ts'
import { h, type View } from './view.ts'

/** Says what is wrong with the connection, and stays silent while nothing is. */
export function notice(connection: ConnectionState, words: Strings, hurry: () => void): View {
  const lost = connection === 'lost'
  const text = lost ? words.reconnecting : connection === 'refused' ? words.unavailable : ''
  return h(
    'div',
    { class: 'notice', role: 'status', 'data-shown': text !== '' },
    text,
    lost && h('button', { type: 'button', onclick: hurry }, words.tryNow),
  )
}
