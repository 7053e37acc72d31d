import { momentOf } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { Judgement } from '../../types.ts'
import { usePresent } from './pieces.tsx'

/** What people hold against the bot's judgement: "Anna: rather warm – “…”". The bot's stays as it is. */
export function Judgements({ judgements }: { judgements: Judgement[] }) {
  const now = usePresent()
  if (judgements.length === 0) return null
  return (
    <ul class="judgements">
      {judgements.map(({ about, by, value, note, at }) => (
        <li key={`${about} ${at}`}>
          <strong>{by?.name ?? strings.chat.rep}</strong>: {strings.card.judged(value)} –{' '}
          {strings.card.quoted(note)} <time dateTime={at}>{momentOf(at, now)}</time>
        </li>
      ))}
    </ul>
  )
}
