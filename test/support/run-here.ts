/** Runs a command in this process, with what it prints: the same way from its words to its exit code, without a start. */
import { vi } from 'vitest'
import { run } from '../../src/cli.ts'

export async function runHere(args: string[]): Promise<{ out: string; err: string; code: number }> {
  const printed = { out: '', err: '' }
  const listen = (stream: NodeJS.WriteStream, into: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed[into] += String(chunk)
      return true
    })
  const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')]
  const before = process.exitCode
  try {
    await run([process.execPath, 'bantam', ...args])
    return { ...printed, code: Number(process.exitCode ?? 0) }
  } finally {
    process.exitCode = before
    for (const spy of spies) spy.mockRestore()
  }
}
