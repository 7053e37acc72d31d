import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CsvRecord, recordsOf } from '../../src/import/csv.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bantam-csv-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(content: string | Buffer, encoding: string | null = null): Promise<CsvRecord[]> {
  const file = join(folder, 'leads.csv')
  await writeFile(file, content)
  const records: CsvRecord[] = []
  for await (const record of recordsOf(file, encoding)) records.push(record)
  return records
}

const cellsOf = async (content: string | Buffer, encoding: string | null = null) =>
  (await read(content, encoding)).map(({ cells }) => cells)

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a file', () => {
  test.each([
    ['commas', 'id,name\n1,Łukasz'],
    ['semicolons', 'id;name\r\n1;Łukasz\r\n'],
    ['tabs', 'id\tname\n1\tŁukasz\n\n'],
    ['a separator that it declares', 'sep=;\nid;name\n1;Łukasz'],
    ['semicolons, and commas in a quoted name', 'id;"name"\n1;Łukasz'],
    ['a mark of UTF-8', '\ufeffid,name\n1,Łukasz'],
  ])('with %s is read', async (_, content) => {
    expect(await cellsOf(content)).toEqual([
      ['id', 'name'],
      ['1', 'Łukasz'],
    ])
  })

  test('in UTF-16, as spreadsheets write "Unicode text", is read', async () => {
    expect(await cellsOf(utf16('id\tname\n1\tЖанна'))).toEqual([
      ['id', 'name'],
      ['1', 'Жанна'],
    ])
    expect(await cellsOf(utf16('id\tname\n1\tЖанна').swap16())).toEqual([
      ['id', 'name'],
      ['1', 'Жанна'],
    ])
  })

  test.each([
    ['windows-1250', [0xa3, 0x75, 0x6b], 'Łuk'],
    ['windows-1251', [0xc6, 0xe0, 0xed], 'Жан'],
  ])('in %s is refused by line and byte, and read when it is named', async (encoding, bytes, name) => {
    const content = Buffer.concat([Buffer.from('id,name\n1,Anna\n2,'), Buffer.from(bytes)])
    await expect(read(content)).rejects.toThrow(/^line 3, byte 3 \(0x\w\w\) is not UTF-8: .*--encoding/)
    expect((await cellsOf(content, encoding)).at(-1)).toEqual(['2', name])
  })

  test('with a character across two reads of the disk is whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index},Żółć`)
    const read = await cellsOf(`id,name\n${rows.join('\n')}`)
    expect(new Set(read.slice(1).map(([, name]) => name))).toEqual(new Set(['Żółć']))
  })

  test('gives each record the line that it begins on', async () => {
    const lines = (await read('id,note\n\n1,"a\nb\nc"\n2,x\n,\n3,"d\ne"')).map(({ line }) => line)
    expect(lines).toEqual([1, 3, 6, 8])
  })

  test.each([
    [
      'a quotation mark that is never closed',
      'id,name\n1,"Anna\n2,Jan',
      /line \d: a quotation mark is opened and never closed/,
    ],
    ['text after a closing one', 'id,name\n1,"An"na\n', /line 2: text follows a closing quotation mark/],
    ['a workbook instead of CSV', 'PK\u0003\u0004…', /is a workbook/],
    ['zero bytes', 'i\u0000d\u0000', /zero bytes/],
  ])('with %s is refused', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })

  test('in an encoding that nobody knows is refused', async () => {
    await expect(read('id\n1', 'klingon')).rejects.toThrow(/--encoding "klingon" is not known/)
  })
})
