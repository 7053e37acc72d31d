/** Serves the page, and Web Chat out of node_modules. Plain Node: an example needs no framework. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const { PORT = '8080', BANTAM_URL = 'http://localhost:3000' } = process.env
const here = (file) => new URL(file, import.meta.url)

const files = new Map([
  ['/', { type: 'text/html; charset=utf-8', file: here('index.html') }],
  ['/page.js', { type: 'text/javascript; charset=utf-8', file: here('page.js') }],
  [
    '/webchat.js',
    {
      type: 'text/javascript; charset=utf-8',
      file: here('node_modules/botframework-webchat/dist/webchat.js'),
    },
  ],
])

const server = createServer(async ({ url = '/' }, response) => {
  const [path = '/'] = url.split('?')
  if (path === '/bantam.json') {
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify({ url: BANTAM_URL }))
  }
  const found = files.get(path)
  if (!found) return response.writeHead(404).end()
  response.setHeader('content-type', found.type)
  response.end(await readFile(found.file))
})

server.listen(Number(PORT), () => {
  process.stdout.write(`Web Chat is at http://localhost:${PORT}, and talks to ${BANTAM_URL}.\n`)
})
