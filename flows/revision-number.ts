/** A playbook's version, and which revision of it. The desk's page uses it too, and so it stands without zod. */

/** How many revisions of one version there may be, and more. */
const REVISIONS = 1000

/** Revision 1, 2 … of a version: `3002` is the second of version 3. Versions themselves are below a thousand. */
export const revisionNumber = (base: number, revision: number): number => base * REVISIONS + revision

/** The version as it was shipped, and which revision of it (0: as shipped). */
export const partsOf = (version: number): { base: number; revision: number } =>
  version < REVISIONS
    ? { base: version, revision: 0 }
    : { base: Math.floor(version / REVISIONS), revision: version % REVISIONS }

/** A revision is newer than its version, and older than the next. */
export function isNewer(one: number, other: number): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  return a.base === b.base ? a.revision > b.revision : a.base > b.base
}
