/** The ways in beside the password: the company's account, where it is set up, and what to do without a password. */
import { partsOf } from '../address.ts'
import { useLoaded } from '../pages/shared/loaded.tsx'
import { waysIn } from '../pages/shared/ways.ts'
import type { Desk } from '../state/desk.ts'
import { words } from './ways-in-words.ts'

export function WaysIn({ desk }: { desk: Desk }) {
  // Without an answer there is the password.
  const openId = useLoaded(() => waysIn(desk.api), 'ways').value?.openId ?? null
  return (
    <>
      {openId !== null && (
        <div class="other-way">
          <p class="or">
            <span>{words().or}</span>
          </p>
          <a class="button" href={openId}>
            {words().company}
          </a>
        </div>
      )}
      <a class="back-link" href="#/forgotten">
        {words().forgotten}
      </a>
    </>
  )
}

/** Why the way back from the company's sign-in led here again, as the address says it once; null: it says nothing. */
export function refusalInAddress(): string | null {
  const [first, why = ''] = partsOf(location.hash)
  if (first !== 'sign-in') return null
  location.replace('#/')
  return words().refusals[why] ?? words().refusals.refused ?? null
}
