import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Choice } from '../activities.ts'
import type { Conversation, Entry } from '../conversation.ts'
import { Bubble } from './bubble.tsx'
import { groupsOf } from './groups.ts'
import { QuickReplies } from './quick-replies.tsx'
import { Speaker } from './speaker.tsx'
import { TypingDots } from './typing-dots.tsx'
import { useLanguage, useWords } from './words.ts'

interface LogProps {
  entries: Entry[]
  typing: Conversation['typing']
  choices: Choice[]
  /** The conversation is being opened: nothing has been said yet. */
  waiting: boolean
  choose: (choice: Choice) => void
  retry: () => void
}

/** Whoever has no mouse scrolls by the keys, and those go to what has the focus. */
const scrollable = { tabIndex: 0 }

/** Closer to the end than this, one is at the end. */
const NEAR_PX = 80

export function Log({ entries, typing, choices, waiting, choose, retry }: LogProps) {
  const words = useWords()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [behind, setBehind] = useState(false)
  const last = entries.at(-1)

  function toEnd(): void {
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }

  function onScroll(): void {
    if (!box.current) return
    const { scrollTop, scrollHeight, clientHeight } = box.current
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX
    if (atEnd.current) setBehind(false)
  }

  // Whoever reads further up is not pulled down by what others say, only by what they send themselves.
  useLayoutEffect(() => {
    if (atEnd.current || last?.author === 'visitor') toEnd()
    else setBehind(true)
  }, [last?.id, entries.length])

  useLayoutEffect(() => {
    if (atEnd.current) toEnd()
  }, [typing, choices.length])

  // The field below grows, a phone's keyboard comes: what was at the end stays there.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      if (atEnd.current) toEnd()
    })
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  function onChoose(choice: Choice): void {
    // The pressed button goes; focus stays close to the next ones.
    box.current?.focus({ preventScroll: true })
    choose(choice)
  }

  return (
    <div class="log-frame">
      <div
        ref={box}
        class="log"
        role="log"
        aria-live="polite"
        aria-label={words.log}
        {...scrollable}
        onScroll={onScroll}
      >
        {waiting && entries.length === 0 && <p class="system">{words.connecting}</p>}
        {groupsOf(entries, language, Date.now()).map(
          ({ key, heading, author, name, introduces, entries: group }) => (
            <div key={key} class={`group ${author}`}>
              {heading && <p class="system">{heading}</p>}
              <Speaker author={author} name={name} shown={introduces} />
              {group.map((entry) => (
                <Bubble key={entry.clientId ?? entry.id} entry={entry} retry={retry} />
              ))}
            </div>
          ),
        )}
        {typing && <TypingDots name={typing.name} />}
        <QuickReplies choices={choices} choose={onChoose} />
      </div>
      {behind && (
        <button type="button" class="behind" onClick={toEnd}>
          {words.newMessages} ↓
        </button>
      )}
    </div>
  )
}
