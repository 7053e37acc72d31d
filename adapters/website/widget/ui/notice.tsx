import type { ConnectionState } from '../connection.ts'
import { useWords } from './words.ts'

interface NoticeProps {
  connection: ConnectionState
  hurry: () => void
}

/** Says what is wrong with the connection, and stays silent while nothing is. */
export function Notice({ connection, hurry }: NoticeProps) {
  const words = useWords()
  const text = { lost: words.reconnecting, refused: words.unavailable, idle: '', connecting: '', live: '' }[
    connection
  ]
  return (
    <div class="notice" role="status" data-shown={text !== ''}>
      {text}
      {connection === 'lost' && (
        <button type="button" onClick={hurry}>
          {words.tryNow}
        </button>
      )}
    </div>
  )
}
