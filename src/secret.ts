/** The secret that links and tokens are signed with: given, or made once and kept. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, ConfigError } from './config.ts'
import { keepSecret } from './store/kept-secret.ts'

/** The secret that tokens are signed with: the configured one, else the one kept in the data folder. */
export async function loadSecret(config: Pick<Config, 'secret' | 'dataDir'>): Promise<string> {
  if (config.secret !== null) return config.secret
  const file = join(config.dataDir, 'secret')
  try {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
    const secret = await keepSecret(file)
    if (/^[0-9a-f]{64}$/.test(secret)) return secret
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(
      `The secret in ${file} can be neither read nor made (${reason}): set BANTAM_SECRET, or mend the folder.`,
      { cause },
    )
  }
  throw new ConfigError(
    `The file ${file} does not hold a secret of 64 hexadecimal digits: ` +
      'restore it, or remove it to have a new one made (open chats then ask for a new token).',
  )
}
