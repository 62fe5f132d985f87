/**
 * A client made from docs/protocol.md alone: no code of ours, no library of Socket.IO or tRPC. It proves that the page is
 * enough, so when it has to change, so has the page.
 */
export class PlainClient {
  readonly #url: string
  readonly #cookie: string
  #transport = ''
  #asked = 0
  readonly #answers = new Map<number, (answer: unknown) => void>()
  readonly #heard: [name: string, message: unknown][] = []
  #wake: () => void = () => {}
  #closed = false

  constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  async query(name: string, input: unknown) {
    return this.#answer(await fetch(`${this.#url}/trpc/${name}${inputIn('?', input)}`, { headers: this.#headers() }))
  }

  async queries(calls: [name: string, input: unknown][]) {
    const inputs = inputIn('&', Object.fromEntries(calls.map(([, input], at) => [at, input])))
    const path = `/trpc/${calls.map(([name]) => name).join()}?batch=1${inputs}`
    return this.#answer(await fetch(this.#url + path, { headers: this.#headers() }))
  }

  /** For a mutation, and for a query whose input does not belong into an address. */
  async post(name: string, input: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(`${this.#url}/trpc/${name}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: this.#headers({ 'content-type': 'application/json', ...headers }),
    })
    return this.#answer(answer)
  }

  async open(projectId: string, headers: Record<string, string> = {}) {
    return fetch(`${this.#url}/api/projects/${projectId}/snapshot`, {
      // Otherwise fetch adds `no-cache` to a request with `If-None-Match`, which asks for the whole.
      headers: { cookie: this.#cookie, 'cache-control': 'max-age=0', ...headers },
    })
  }

  /** Connects by polling; answers the frame that the server sends to the namespace's CONNECT. */
  async connect(protocol: number): Promise<string> {
    const [opened = ''] = await this.#poll()
    this.#transport = `&sid=${(JSON.parse(opened.slice(1)) as { sid: string }).sid}`
    await this.#send(`40${JSON.stringify({ protocol })}`)
    const [connected = ''] = await this.#poll()
    if (connected.startsWith('40')) void this.#listen()
    return connected
  }

  async ask(name: string, message: unknown): Promise<unknown> {
    const number = ++this.#asked
    const answered = new Promise((resolve) => this.#answers.set(number, resolve))
    await this.#send(`42${number}${JSON.stringify([name, message])}`)
    return answered
  }

  /** The next message of this name. */
  async hear(name: string): Promise<unknown> {
    for (;;) {
      const at = this.#heard.findIndex(([heard]) => heard === name)
      if (at >= 0) return this.#heard.splice(at, 1)[0]?.[1]
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  async close() {
    this.#closed = true
    await this.#send('41').catch(() => {})
  }

  async #listen() {
    while (!this.#closed) for (const frame of await this.#poll().catch(() => [])) await this.#take(frame)
  }

  async #take(frame: string) {
    if (frame === '2') return this.#send('3')
    const [, kind, number, json] = /^(42|43)(\d*)(\[.*)$/s.exec(frame) ?? []
    if (!kind || !json) return undefined
    const content = JSON.parse(json) as unknown[]
    if (kind === '43') this.#answers.get(Number(number))?.(content[0])
    else this.#heard.push([String(content[0]), content[1]])
    return this.#wake()
  }

  async #poll(): Promise<string[]> {
    const answer = await fetch(`${this.#url}/socket.io/?EIO=4&transport=polling${this.#transport}`, {
      headers: { cookie: this.#cookie },
    })
    if (!answer.ok) throw new Error(`polling was answered with ${answer.status}`)
    return (await answer.text()).split('\u001e')
  }

  async #send(frame: string) {
    await fetch(`${this.#url}/socket.io/?EIO=4&transport=polling${this.#transport}`, {
      method: 'POST',
      body: frame,
      headers: { cookie: this.#cookie, 'content-type': 'text/plain;charset=UTF-8' },
    })
  }

  #headers(more: Record<string, string> = {}) {
    return { cookie: this.#cookie, ...more }
  }

  async #answer(answer: Response): Promise<{ status: number; body: unknown }> {
    return { status: answer.status, body: await answer.json() }
  }
}

const inputIn = (before: string, input: unknown) => `${before}input=${encodeURIComponent(JSON.stringify(input))}`
