import { describe, expect, it } from 'vitest'
import { takeLink } from '../../../../adapters/website/widget/link.ts'

/** The token that is found, and the address as it is left. */
function taken(hash: string) {
  const left: unknown[] = []
  const history = { state: 'kept', replaceState: (...to: unknown[]) => void left.push(to) }
  const token = takeLink({ pathname: '/talk', search: '?lang=pl', hash }, history)
  return { token, left }
}

describe('takeLink', () => {
  it('takes the token out of the address, and leaves the rest as it was', () => {
    expect(taken('#bantam=a.b-c_1.d')).toEqual({ token: 'a.b-c_1.d', left: [['kept', '', '/talk?lang=pl']] })
    expect(taken('#plans&bantam=t')).toEqual({ token: 't', left: [['kept', '', '/talk?lang=pl#plans']] })
    expect(taken('#bantam=t&tab=2')).toEqual({ token: 't', left: [['kept', '', '/talk?lang=pl#tab=2']] })
  })

  it('touches no address without one', () => {
    for (const hash of ['', '#', '#plans', '#bantam=', '#not-bantam=t'])
      expect(taken(hash)).toEqual({ token: null, left: [] })
  })
})
