/** A refusal in the words of the pages that managers use. */
import type { Failure } from '../../api.ts'
import { strings } from '../../strings.ts'
import { shared } from './words.ts'

/** `own`: a page's own words, by the code that a problem gives as `why`, or by its status. */
export function told(failure: Failure, own: Readonly<Record<string, string>> = {}): string {
  if (failure.kind === 'offline') return strings.offline
  const { status } = failure
  const why = failure.told?.why
  const words = (typeof why === 'string' ? own[why] : undefined) ?? own[status] ?? shared().problems[status]
  return words ?? failure.detail
}

/** What a problem finds faulty, one line each. */
export function faultsOf(failure: Failure): string[] {
  const faults = failure.kind === 'problem' ? failure.told?.faults : null
  if (!Array.isArray(faults)) return []
  return faults.map((fault) => {
    if (typeof fault === 'string') return fault
    const { place, message } = Object(fault)
    return [place, message].filter((part) => typeof part === 'string').join(': ')
  })
}
