/**
 * Collects requests that are ready at the same time into one statement. Nothing waits for company: what is there when
 * a slot is free goes out at once, and what arrives meanwhile makes up the next batch.
 */

export interface BatchOptions<Request, Result> {
  /** One result per request, in order. */
  run(requests: Request[]): Promise<Result[]>
  /** Requests of one key never share a batch, nor are two under way at once. Null: no such rule. */
  keyOf?(request: Request): string
  /** Most requests in a batch. */
  size: number
  /** Most batches under way. */
  inFlight: number
}

interface Waiting<Request, Result> {
  request: Request
  resolve(result: Result): void
  reject(error: unknown): void
}

/** Returns a function that answers one request. A failed batch is run again one by one, so that one cannot take others with it. */
export function createBatcher<Request, Result>(options: BatchOptions<Request, Result>) {
  let waiting: Waiting<Request, Result>[] = []
  let scheduled = false
  let running = 0
  const busy = new Set<string>()

  /** The oldest requests whose keys are free; the others stay in line. */
  function take(): Waiting<Request, Result>[] {
    if (!options.keyOf) return waiting.splice(0, options.size)
    const taken: Waiting<Request, Result>[] = []
    const left: Waiting<Request, Result>[] = []
    for (const entry of waiting) {
      const key = options.keyOf(entry.request)
      if (taken.length < options.size && !busy.has(key)) {
        busy.add(key)
        taken.push(entry)
      } else left.push(entry)
    }
    waiting = left
    return taken
  }

  function release(batch: Waiting<Request, Result>[]) {
    if (options.keyOf) for (const entry of batch) busy.delete(options.keyOf(entry.request))
  }

  async function runAlone(entry: Waiting<Request, Result>) {
    try {
      const [result] = await options.run([entry.request])
      entry.resolve(result as Result)
    } catch (error) {
      entry.reject(error)
    }
  }

  async function run(batch: Waiting<Request, Result>[]) {
    try {
      const results = await options.run(batch.map((entry) => entry.request))
      batch.forEach((entry, index) => {
        entry.resolve(results[index] as Result)
      })
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const entry of batch) await runAlone(entry)
    }
    release(batch)
    running -= 1
    flush()
  }

  function flush() {
    scheduled = false
    while (running < options.inFlight && waiting.length > 0) {
      const batch = take()
      if (batch.length === 0) return
      running += 1
      void run(batch)
    }
  }

  return (request: Request): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.push({ request, resolve, reject })
      if (scheduled || running >= options.inFlight) return
      scheduled = true
      // After this round of I/O: requests that came in together leave together.
      setImmediate(flush)
    })
}
