/** When somebody asks the process to stop. */

/** Ctrl-C comes twice under npm, from the terminal and from npm: only one that comes later is meant to hurry. */
const SAME_SIGNAL_MS = 2000

/** Resolves at the first signal to stop; a later one ends the process at once. To be asked before there is what to stop. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null
    const stop = () => {
      first ??= performance.now()
      if (performance.now() - first > SAME_SIGNAL_MS) process.exit(1)
      resolve()
    }
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  })
}
