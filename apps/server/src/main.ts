import { type Config, ConfigError, readConfig } from './config.ts'
import { createLogger } from './log.ts'
import { createLivePart } from './live-part.ts'
import { type Running, start } from './start.ts'

/** What a person at the terminal reads; the log is for machines. */
const say = (line: string) => process.stdout.write(`${line}\n`)

/** A server that cannot close within this time is ended. */
const CLOSING_MS = 10_000

async function main() {
  const config = readConfig()
  const starting = start(config, { log: createLogger(config), say, live: createLivePart() })
  closeOnSignal(starting)
  const running = await starting
  tellHowToSignIn(running.config)
}

function tellHowToSignIn(config: Config) {
  say(`Meanwhile is ready: ${config.publicUrl}`)
  say(
    config.smtpUrl
      ? 'Sign in with your e-mail address; the code comes by mail.'
      : 'Sign in with any e-mail address; the code is printed here.',
  )
}

function closeOnSignal(starting: Promise<Running>) {
  let closing = false
  const end = async () => {
    // A second Ctrl-C does not wait.
    if (closing) process.exit(130)
    closing = true
    say('Closing …')
    setTimeout(() => process.exit(1), CLOSING_MS).unref()
    const running = await starting
    await running.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

main().catch((error: Error) => {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `Meanwhile could not start: ${error.message}\n`)
  process.exit(1)
})
