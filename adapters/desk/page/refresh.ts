/** Runs `fetch` one at a time: whoever asks while it runs gets one more run after it, however many they are. */
export function createRefresh(fetch: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false

  async function run(): Promise<void> {
    do {
      again = false
      await fetch()
    } while (again)
  }

  return () => {
    if (running !== null) again = true
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
