/** Cuts a message that is too long for one into several, where a reader would pause. Pure. */

/** Telegram's limit. It counts characters, we count UTF-16 units: never too many. */
export const MAX_MESSAGE = 4096

/** From the best place to pause to the worst; the cut comes after the match. */
const pauses = [/\n\s*\n/g, /[.!?…]["”»)]?\s|\n/g, /\s/g]

/** No part is empty or longer than `limit`; together they hold every word, in order. */
export function split(text: string, limit = MAX_MESSAGE): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const cut = cutWithin(rest, limit)
    parts.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return [...parts, rest].filter((part) => part !== '')
}

/** A cut in the first half would make many small parts: then the next best pause is taken. */
function cutWithin(text: string, limit: number): number {
  const head = text.slice(0, limit)
  for (const pause of pauses) {
    const last = [...head.matchAll(pause)].at(-1)
    const cut = last ? last.index + last[0].length : 0
    if (cut > limit / 2) return cut
  }
  return wholeCharacters(text, limit)
}

/** Not between the two halves of a surrogate pair. */
function wholeCharacters(text: string, limit: number): number {
  const unit = text.charCodeAt(limit - 1)
  return unit >= 0xd800 && unit <= 0xdbff && limit > 1 ? limit - 1 : limit
}
