/** What a page asks the server for: loaded when it is opened, anew when `key` changes or somebody asks. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Failure, Result } from '../../api.ts'
import { Note, Spinner } from '../../parts/note.tsx'
import { strings } from '../../strings.ts'
import { told } from './told.ts'

export interface Loaded<T> {
  /** Null: not there yet, or not to be had: `failure`. */
  value: T | null
  failure: Failure | null
  reload(): Promise<void>
  /** What the server answered to a change. */
  set(value: T): void
}

export function useLoaded<T>(load: () => Promise<Result<T>>, key: string): Loaded<T> {
  const [held, hold] = useState<{ key: string; value: T | null; failure: Failure | null }>({
    key,
    value: null,
    failure: null,
  })
  const latest = useRef(key)
  latest.current = key

  async function reload(): Promise<void> {
    const result = await load()
    // An answer to an earlier question is nobody's any more.
    if (latest.current !== key) return
    hold(
      result.ok ? { key, value: result.value, failure: null } : { key, value: null, failure: result.failure },
    )
  }
  useEffect(() => {
    void reload()
  }, [key])

  const current = held.key === key ? held : { value: null, failure: null }
  return {
    value: current.value,
    failure: current.failure,
    reload,
    set: (value) => {
      if (latest.current === key) hold({ key, value, failure: null })
    },
  }
}

interface AwaitProps<T> {
  of: Loaded<T>
  children(value: T): ComponentChildren
}

export function Await<T>({ of: { value, failure, reload }, children }: AwaitProps<T>) {
  if (value !== null) return <>{children(value)}</>
  if (failure === null) return <Spinner />
  return <Note title={strings.failed} text={told(failure)} retry={() => void reload()} />
}
