/**
 * A file's bytes as text. UTF-8 and UTF-16 tell themselves by their mark; without one it must be UTF-8, strictly, since an
 * older encoding that is guessed wrong spoils names silently.
 */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { ImportError } from './fault.ts'

const REMEDY =
  'save it as "CSV UTF-8", or name its encoding: --encoding windows-1250 (Polish) or windows-1251 (Russian)'

/** Throws an ImportError for what is no text; an InvalidArgumentError for an encoding that is not known. */
export async function* decode(file: string, encoding: string | null): AsyncGenerator<string> {
  const bytes: AsyncIterable<Buffer> = createReadStream(file)
  let decoder: ((chunk: Buffer | null) => string) | null = null
  for await (const chunk of bytes) {
    decoder ??= decoderOf(chunk, encoding)
    yield decoder(chunk)
  }
  if (decoder) yield decoder(null)
}

/** Takes chunk after chunk, then null. */
function decoderOf(first: Buffer, encoding: string | null): (chunk: Buffer | null) => string {
  if (first.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
    throw new ImportError('the file is a workbook, not CSV: save it as "CSV UTF-8" first')
  const mark = encoding === null ? markOf(first) : null
  if (encoding === null && mark === null && !first.includes(0)) return strictUtf8()
  if (encoding === null && mark === null)
    throw new ImportError('the file holds zero bytes: if it is UTF-16, add --encoding utf-16le')
  const decoder = namedDecoder(encoding ?? mark ?? 'utf-8')
  return (chunk) => withoutZero(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
}

/** PostgreSQL has no zero characters. */
function withoutZero(text: string): string {
  if (text.includes('\u0000'))
    throw new ImportError('the file holds zero characters: look whether its --encoding is the right one')
  return text
}

function markOf(first: Buffer): string | null {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be'
  return null
}

function namedDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw new InvalidArgumentError(
      `--encoding "${encoding}" is not known: give utf-8, utf-16le, windows-1250, windows-1251, windows-1252 …`,
    )
  }
}

const NEWLINE = 0x0a

/** Whole lines at a time, so that no character is cut in two. */
function strictUtf8(): (chunk: Buffer | null) => string {
  let rest = Buffer.alloc(0)
  let line = 1
  return (chunk) => {
    const all = chunk ? Buffer.concat([rest, chunk]) : rest
    const end = chunk ? all.lastIndexOf(NEWLINE) + 1 : all.length
    const lines = all.subarray(0, end)
    rest = all.subarray(end)
    if (!isUtf8(lines)) throw notUtf8(lines, line)
    line += countNewlines(lines)
    // The mark of UTF-8 is left to the reader of the lines.
    return withoutZero(lines.toString('utf8'))
  }
}

const countNewlines = (bytes: Buffer): number => bytes.reduce((n, byte) => (byte === NEWLINE ? n + 1 : n), 0)

function notUtf8(lines: Buffer, firstLine: number): ImportError {
  let start = 0
  for (let line = firstLine; ; line += 1) {
    const newline = lines.indexOf(NEWLINE, start)
    const end = newline < 0 ? lines.length : newline + 1
    const bytes = lines.subarray(start, end)
    if (!isUtf8(bytes)) {
      const place = badByte(bytes)
      const byte = (bytes[place] ?? 0).toString(16)
      return new ImportError(`line ${line}, byte ${place + 1} (0x${byte}) is not UTF-8: ${REMEDY}`)
    }
    start = end
  }
}

/** Where the first character begins that is none. */
function badByte(bytes: Buffer): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const good = text.slice(0, text.search(/\ufffd/))
  return Buffer.byteLength(good)
}
