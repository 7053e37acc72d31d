/** Whether a process number still belongs to a PostgreSQL server. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A number that was given to another program since (usual in containers) does not count. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  const command = await commandOf(pid)
  return command === null || command.includes('postgres')
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Null where the system does not tell. */
async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return null
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  const { stdout } = await execute('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: null,
  }))
  return stdout
}
