/** As much of a browser's XMLHttpRequest as `botframework-directlinejs` (by way of rxjs 5) uses, on Node's own http. */
import http from 'node:http'

const DONE = 4

type Listener = ((event: unknown) => void) | null

export class NodeXMLHttpRequest {
  readyState = 0
  status = 0
  responseType = ''
  responseText = ''
  timeout = 0
  withCredentials = false
  /** rxjs listens for errors only where uploads can be watched. */
  readonly upload = {}
  onreadystatechange: Listener = null
  onerror: Listener = null
  ontimeout: Listener = null
  #request: http.ClientRequest | null = null
  #headers: http.IncomingHttpHeaders = {}

  get response(): unknown {
    if (this.responseType !== 'json') return this.responseText
    try {
      return JSON.parse(this.responseText)
    } catch {
      return null
    }
  }

  open(method: string, url: string): void {
    this.#request = http.request(url, { method, agent: false })
    this.readyState = 1
  }

  setRequestHeader(name: string, value: string): void {
    this.#request?.setHeader(name, value)
  }

  getResponseHeader(name: string): string | null {
    return this.#headers[name.toLowerCase()]?.toString() ?? null
  }

  send(body?: string | FormData): void {
    const request = this.#request
    if (!request) throw new Error('send() before open()')
    request.on('response', (response) => this.#take(response))
    request.on('error', (error) => this.#fail(this.onerror, error))
    if (this.timeout > 0) request.setTimeout(this.timeout, () => this.#fail(this.ontimeout, 'timeout'))
    if (body instanceof FormData) void this.#sendForm(request, body)
    else request.end(body)
  }

  abort(): void {
    this.onreadystatechange = null
    this.onerror = null
    this.#request?.destroy()
  }

  async #sendForm(request: http.ClientRequest, form: FormData): Promise<void> {
    const encoded = new Response(form)
    request.setHeader('content-type', encoded.headers.get('content-type') ?? '')
    request.end(Buffer.from(await encoded.arrayBuffer()))
  }

  #take(response: http.IncomingMessage): void {
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      this.responseText += chunk
    })
    response.on('end', () => {
      this.status = response.statusCode ?? 0
      this.#headers = response.headers
      this.readyState = DONE
      this.onreadystatechange?.({})
    })
  }

  #fail(listener: Listener, reason: unknown): void {
    this.readyState = DONE
    listener?.call(this, reason)
    this.#request?.destroy()
  }
}
