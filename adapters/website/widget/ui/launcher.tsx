import type { RefObject } from 'preact'
import { ChatIcon, DownIcon } from './icons.tsx'
import { useWords } from './words.ts'

interface LauncherProps {
  button: RefObject<HTMLButtonElement | null>
  open: boolean
  unread: number
  toggle: () => void
}

export function Launcher({ button, open, unread, toggle }: LauncherProps) {
  const words = useWords()
  const news = unread > 0 ? words.unread(unread) : ''
  const label = open ? words.close : [words.launcher, news].filter(Boolean).join(', ')
  return (
    <>
      <button
        ref={button}
        type="button"
        class="launcher"
        aria-label={label}
        aria-expanded={open}
        onClick={toggle}
      >
        {open ? <DownIcon /> : <ChatIcon />}
        {news && (
          <span class="badge" aria-hidden="true">
            {unread > 9 ? '9+' : unread}
          </span>
        )}
      </button>
      <span class="unseen" role="status">
        {news}
      </span>
    </>
  )
}
