/** Puts the page together in the browser: the API, the stream, the address bar, the keys. */
import { render } from 'preact'
import { clearAddress } from './address.ts'
import { createAlerts } from './alerts.ts'
import { createApi } from './api.ts'
import { chosenLanguage, keepLanguage } from './language.ts'
import { createLive } from './live.ts'
import { memory } from './memory.ts'
import { App } from './parts/app.tsx'
import { createDesk } from './state/desk.ts'

const base = '/api/v1'

const desk = createDesk({
  api: createApi({ fetch: (input, init) => fetch(input, init), base }),
  createLive: (events) => createLive(base, events),
  newId,
  alerts: createAlerts(),
  memory,
  isSeen: () => document.visibilityState === 'visible' && document.hasFocus(),
  language: chosenLanguage(),
  keepLanguage,
  clearAddress,
})

/** `crypto.randomUUID` exists in secure contexts only; a desk in an office may well be reached by plain http. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

const root = document.getElementById('desk')
if (root === null) throw new Error('index.html has no element #desk')
render(<App desk={desk} />, root)
void desk.start()
