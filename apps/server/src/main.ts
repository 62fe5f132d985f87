import { listDemoPeople } from './account/data.ts'
import { ConfigError, readConfig } from './config.ts'
import { createLivePart } from './live-part.ts'
import { createLogger } from './log.ts'
import { type Running, start } from './start.ts'

/** What a person at the terminal reads; the log is for machines. */
const say = (line: string) => process.stdout.write(`${line}\n`)

/** A server that cannot close within this time is ended. */
const CLOSING_MS = 10_000

/** One Ctrl-C arrives up to three times: from the terminal, from npm and from `tools/start.mjs`. */
const ECHO_MS = 1_000

async function main() {
  const config = readConfig()
  const starting = start(config, { log: createLogger(config), say, live: createLivePart() })
  closeOnSignal(starting)
  await tellHowToSignIn(await starting)
}

async function tellHowToSignIn({ config, services }: Running) {
  say(`Meanwhile is ready: ${config.publicUrl}`)
  if (config.demo && (await listDemoPeople(services.pool)).length > 0) {
    say('Sign in as one of the demo people: one click on the sign-in page.')
  }
  say(
    config.smtpUrl
      ? 'Sign in with your e-mail address; the code comes by mail.'
      : 'Sign in with any e-mail address; the code is printed here.',
  )
}

function closeOnSignal(starting: Promise<Running>) {
  let closingSince: number | undefined
  const end = async () => {
    if (closingSince !== undefined) {
      // A second Ctrl-C does not wait.
      if (performance.now() - closingSince > ECHO_MS) process.exit(130)
      return
    }
    closingSince = performance.now()
    say('Closing …')
    setTimeout(() => process.exit(1), CLOSING_MS).unref()
    // A start that fails says so itself.
    const running = await starting.catch(() => undefined)
    await running?.close()
    process.exit(running ? 0 : 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

main().catch((error: Error) => {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `Meanwhile could not start: ${error.message}\n`,
  )
  process.exit(1)
})
