/** Faults that the engine knows by name; expected results are values, not errors. */

/** A playbook's content differs from the one that was stored under the same version. */
export class PlaybookChanged extends Error {
  constructor(id: string, version: number) {
    super(
      `playbook "${id}" has changed, but is still version ${version}; running dialogues are on the stored one: ` +
        `give the changed playbook version ${version + 1}`,
    )
    this.name = 'PlaybookChanged'
  }
}

/** A conversation was moved by others again and again while a turn was being made: try again. */
export class Contention extends Error {
  constructor(conversationId: string) {
    super(`conversation ${conversationId} is being changed by others; the message was not taken: try again`)
    this.name = 'Contention'
  }
}
