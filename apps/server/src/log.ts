import { Writable } from 'node:stream'
import { type Logger, pino, stdTimeFunctions } from 'pino'
import type { Config } from './config.ts'

export type { Logger }

/** One line per event on standard output: JSON for machines, words on a developer's terminal. */
export function createLogger(config: Pick<Config, 'logLevel' | 'production'>): Logger {
  const words = process.stdout.isTTY && !config.production
  return pino(
    { level: config.logLevel, base: undefined, timestamp: stdTimeFunctions.isoTime },
    words ? wordsTo(process.stdout) : process.stdout,
  )
}

function wordsTo(out: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      const { level, time, msg, ...rest } = JSON.parse(line) as Record<string, unknown>
      const label = pino.levels.labels[Number(level)] ?? ''
      const fields = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      out.write([String(time).slice(11, 19), label, msg, ...fields].filter(Boolean).join(' ') + '\n')
      done()
    },
  })
}
