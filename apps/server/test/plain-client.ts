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

  async query(name: string, input: unknown, headers: Record<string, string> = {}) {
    return this.#request(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers })
  }

  async mutate(name: string, input: unknown, headers: Record<string, string> = {}) {
    const body = JSON.stringify(input)
    return this.#request(`/trpc/${name}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }

  async open(projectId: string, headers: Record<string, string> = {}) {
    return fetch(`${this.#url}/api/projects/${projectId}/snapshot`, {
      // Otherwise fetch adds `Cache-Control: no-cache` to a request with `If-None-Match`, which asks for the whole.
      cache: 'no-cache',
      headers: { cookie: this.#cookie, ...headers },
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

  async #request(path: string, init: RequestInit) {
    const answer = await fetch(this.#url + path, { ...init, headers: { cookie: this.#cookie, ...init.headers } })
    return { status: answer.status, body: (await answer.json()) as Record<string, never> }
  }
}
