import { expect, test } from 'vitest'
import { IncomingActivity, toTurn } from '../../../adapters/azure/activities.ts'
import { createAuthentication, judge } from '../../../adapters/azure/callers.ts'
import { APP_ID, anActivity } from '../../support/azure.ts'

test('a call is neither admitted nor refused while the keys cannot be fetched', async () => {
  const authentication = createAuthentication({
    appId: APP_ID,
    password: 'a password',
    tenantId: null,
    type: 'MultiTenant',
    openIdMetadataUrl: 'http://127.0.0.1:9/nobody-listens-here',
  })
  const told: string[] = []
  const log = (_fields: object, message: string) => void told.push(message)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = [part({ alg: 'RS256', kid: 'a' }), part({ iss: 'https://api.botframework.com' }), 'x'].join(
    '.',
  )
  const activity = toTurn(IncomingActivity.parse(anActivity({ url: 'https://service.example.com' })))
  const verdict = await judge(authentication, activity, `Bearer ${token}`, { warn: log, error: log })
  expect(verdict).toEqual({ status: 'unknown' })
  expect(told).toEqual(['Azure: the keys that calls are signed with cannot be fetched'])
})
