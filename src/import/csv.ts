/** A CSV file's records with the line that each begins on, whatever its separator. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import { decode } from './decode.ts'
import { ImportError } from './fault.ts'

export interface CsvRecord {
  line: number
  cells: string[]
}

const SEPARATORS = [',', ';', '\t', '|']
/** A field this long is a quote that was never closed. */
const LONGEST_RECORD = 1_000_000

const Parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })

/** Lines without any content are left out. Throws an ImportError where the file is no CSV. */
export async function* recordsOf(file: string, encoding: string | null): AsyncGenerator<CsvRecord> {
  const { head, text } = await begun(decode(file, encoding))
  const { separator, skipped } = separatorOf(head)
  const parser = parse({
    delimiter: separator,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_RECORD,
    from_line: skipped + 1,
  })
  // What goes wrong on the way to the parser is thrown by the parser; whoever stops reading it closes the file.
  pipeline(Readable.from(text), parser, () => undefined)
  try {
    for await (const parsed of parser) {
      const { record, info } = Parsed.parse(parsed)
      yield { line: info.lines - newlinesIn(record), cells: record.map((cell) => cell.trim()) }
    }
  } catch (error) {
    throw error instanceof CsvError ? told(error) : error
  }
}

const newlinesIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1

/** The first lines, and the whole text, those included. */
async function begun(text: AsyncGenerator<string>): Promise<{ head: string; text: AsyncGenerator<string> }> {
  const first = await text.next()
  const head = first.done ? '' : first.value
  async function* all() {
    yield head
    yield* text
  }
  return { head, text: all() }
}

/** By the header: names hold other separators less often than the one that separates them. `skipped`: lines before it. */
function separatorOf(head: string): { separator: string; skipped: number } {
  const text = head.replace(/^\ufeff/, '')
  const declared = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1]
  if (declared) return { separator: declared, skipped: 1 }
  const header = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const counted = SEPARATORS.map((separator) => ({ separator, n: header.split(separator).length }))
  const [most] = counted.toSorted((one, other) => other.n - one.n)
  return { separator: most?.separator ?? ',', skipped: 0 }
}

function told(error: CsvError): ImportError {
  const line = z.number().safeParse(error.lines).data
  const place = line === undefined ? 'the file' : `line ${line}`
  const why: Record<string, string> = {
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed: look for a single " before it',
    CSV_INVALID_CLOSING_QUOTE:
      'text follows a closing quotation mark: write a quotation mark inside a cell twice, ""',
    INVALID_OPENING_QUOTE:
      'a quotation mark stands inside a cell: put the whole cell in quotes and write "" for it',
    CSV_MAX_RECORD_SIZE:
      'the line is over a million characters: look for a quotation mark that is never closed',
  }
  return new ImportError(`${place}: ${why[error.code] ?? `it is no CSV (${error.code})`}`)
}
