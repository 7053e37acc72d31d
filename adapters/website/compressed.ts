/** Texts on their way to browsers, compressed as far as those can read; each text once, however often it is asked for. */
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { Request, Response } from 'express'
import { LRUCache } from 'lru-cache'

/** Best first. */
const ENCODINGS = ['br', 'gzip'] as const

const compress = {
  br: (text: string) =>
    promisify(brotliCompress)(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY } }),
  gzip: (text: string) => promisify(gzip)(text, { level: zlib.Z_BEST_COMPRESSION }),
}

/** Texts kept in memory; the widget and the pages of one site are some ten. */
const REMEMBERED = 100

export type SendCompressed = (request: Request, response: Response, text: string) => Promise<void>

/** The caller sets the type and whatever else the answer says. */
export function createCompressed(): SendCompressed {
  const known = new LRUCache<string, Promise<Buffer>>({ max: REMEMBERED })

  function compressed(text: string, encoding: (typeof ENCODINGS)[number]): Promise<Buffer> {
    const key = `${encoding} ${text}`
    const made = known.get(key) ?? compress[encoding](text)
    known.set(key, made)
    return made
  }

  return async (request, response, text) => {
    response.vary('accept-encoding')
    const encoding = ENCODINGS.find((each) => request.acceptsEncodings(each))
    if (!encoding) return void response.send(text)
    const body = await compressed(text, encoding)
    response.set({ 'content-encoding': encoding, 'content-length': String(body.length) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
