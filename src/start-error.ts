/** The start cannot go on; the message is the one line that says what and how. */
export class StartError extends Error {
  override name = 'StartError'
}
