import { useState } from 'preact/hooks'
import type { Failure, Result } from '../../api.ts'
import { told } from './told.ts'

/** One change at a time: whether it is under way, and why the last one was refused. */
export function useSaving(own?: () => Readonly<Record<string, string>>) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  return {
    busy,
    failure,
    refusal: failure && told(failure, own?.()),
    clear: () => setFailure(null),
    async save<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
      setBusy(true)
      setFailure(null)
      const result = await ask()
      setBusy(false)
      if (!result.ok) setFailure(result.failure)
      return result
    },
  }
}
export type Saving = ReturnType<typeof useSaving>
