/** One turn at a time per conversation inside this process; across processes the version check decides. */
export interface Lanes {
  run<T>(key: string, task: () => Promise<T>): Promise<T>
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()

  return {
    run(key, task) {
      const before = tails.get(key)
      const result = before ? before.then(task, task) : task()
      const tail = result.then(
        () => forget(),
        () => forget(),
      )
      const forget = () => {
        if (tails.get(key) === tail) tails.delete(key)
      }
      tails.set(key, tail)
      return result
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
