/** The real server in a process of its own, for what kills or measures it: as `npm start`, but without limits per address. */
import { loadConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { serve } from '../../src/main.ts'

const config = loadConfig(process.env)
const unlimited = { conversations: Number.POSITIVE_INFINITY, messages: Number.POSITIVE_INFINITY }
const running = await serve(config, createLogger(config), { limits: unlimited })
process.send?.({ url: running.url, firstAdministrator: running.firstAdministrator })
process.once('SIGTERM', () => {
  void running.close().then(() => process.exit(0))
})
