/** Column names as plain words: "lostReason", "LOST_REASON" and "Lost reason" are one, as are "Powód" and "powod". */
export const wordsOf = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('й', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'й')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same name, however it is spaced and cased: "Created At" is `created_at`. */
export const nameKey = (name: string): string => wordsOf(name).replaceAll(' ', '')
