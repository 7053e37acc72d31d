/** Time, as far as the widget knows of it; tests bring their own. */
export interface Timers {
  /** Runs once, `ms` from now, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void
}

export const browserTimers: Timers = {
  after: (ms, run) => {
    const id = setTimeout(run, ms)
    return () => clearTimeout(id)
  },
}
