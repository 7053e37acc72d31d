/** The embedded PostgreSQL cannot be had; the message is one line: what, where, and how to mend it. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
}
