/** Starts the real server in a process of its own. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Ready = z.object({
  url: z.string(),
  firstAdministrator: z.object({ email: z.string(), password: z.string() }).nullable(),
})

export interface ServerProcess extends z.infer<typeof Ready> {
  /** Ends it with a signal and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const SCRIPT = fileURLToPath(new URL('./server.ts', import.meta.url))

export async function startServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  const child = fork(SCRIPT, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } })
  const ready = await firstMessage(child)
  return { ...ready, end: (signal) => end(child, signal) }
}

const firstMessage = (child: ChildProcess): Promise<z.infer<typeof Ready>> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(Ready.parse(message)))
    child.once('exit', (code) => reject(new Error(`the server ended at its start with code ${code}`)))
  })

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
