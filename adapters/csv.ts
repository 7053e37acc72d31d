/** Tables as comma-separated values, as spreadsheets open them. */

export type Cell = string | number | boolean | null

/** A byte order mark, so that spreadsheets read it as UTF-8. */
const MARK = '\uFEFF'

export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  MARK + [header, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')

/** What prospects wrote must never run as a formula in somebody's spreadsheet. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text)

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = isFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
