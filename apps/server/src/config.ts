import { isIP } from 'node:net'
import { resolve } from 'node:path'

/** What the operator decided. The only reader of the environment; everything else gets this. */
export interface Config {
  port: number
  host: string
  /** Absolute: the embedded database, and mail that nobody sends. */
  dataDir: string
  databaseUrl: string | undefined
  redisUrl: string | undefined
  /** Origin of the links that we write, without a slash at the end. */
  publicUrl: string
  /** Whether the operator named it; else the address of the request counts. */
  publicUrlGiven: boolean
  smtpUrl: string | undefined
  mailFrom: string
  /** The longest file that may be attached. */
  maxFileBytes: number
  /** Where attached files are kept instead of in `dataDir`. */
  s3: S3Config | undefined
  /** May the demo be loaded into an empty embedded database? */
  demo: boolean
  /** For Express: how many proxies stand before us, or which. */
  trustProxy: number | string
  logLevel: LogLevel
  /** JSON log lines also on a terminal. */
  production: boolean
}

/** A bucket of anything that speaks S3. Never logged: it holds a secret. */
export interface S3Config {
  /** Origin, and path if any, without a slash at the end. */
  endpoint: string
  bucket: string
  region: string
  accessKey: string
  secretKey: string
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Its message is one sentence for the operator. */
export class ConfigError extends Error {
  constructor(sentence: string) {
    // It may repeat a value that spans several lines.
    super(sentence.replace(/\s+/g, ' '))
  }
}

type Environment = Readonly<Record<string, string | undefined>>

export function readConfig(env: Environment = process.env): Config {
  const get = (name: string) => env[name]?.trim() || undefined
  const host = hostOf(get('HOST') ?? '127.0.0.1')
  const port = portOf(get('PORT') ?? '4400')
  const publicUrl = get('PUBLIC_URL')
  return {
    port,
    host,
    dataDir: resolve(get('DATA_DIR') ?? 'data'),
    databaseUrl: urlOf(
      'DATABASE_URL',
      get('DATABASE_URL'),
      ['postgres:', 'postgresql:'],
      'postgresql://user@host/name',
    ),
    redisUrl: urlOf('REDIS_URL', get('REDIS_URL'), ['redis:', 'rediss:'], 'redis://host:6379'),
    publicUrl: publicUrl ? originOf(publicUrl) : localOrigin(host, port),
    publicUrlGiven: publicUrl !== undefined,
    smtpUrl: urlOf('SMTP_URL', get('SMTP_URL'), ['smtp:', 'smtps:'], 'smtp://user:password@host:587'),
    mailFrom: mailFromOf(get('MAIL_FROM') ?? 'Meanwhile <no-reply@localhost>'),
    maxFileBytes: megabytesOf('MAX_FILE_MB', get('MAX_FILE_MB') ?? '25'),
    s3: s3Of(get),
    demo: switchOf('DEMO', get('DEMO') ?? 'on'),
    trustProxy: trustProxyOf(get('TRUST_PROXY') ?? '0'),
    logLevel: oneOf('LOG_LEVEL', get('LOG_LEVEL') ?? 'info', LOG_LEVELS),
    production: get('NODE_ENV') === 'production',
  }
}

/** The address under which this machine reaches us, for a host and port that we listen on. */
export function localOrigin(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  return `http://${name}:${port}`
}

function portOf(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1
  if (port < 0 || port > 65_535) throw new ConfigError(`PORT must be a number from 0 to 65535, not "${value}".`)
  return port
}

function hostOf(value: string): string {
  if (isIP(value) || /^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,252}[a-zA-Z0-9])?$/.test(value)) return value
  throw new ConfigError(`HOST must be an IP address or a host name to listen on, not "${value}".`)
}

/** The value itself is never repeated: it may hold a password. */
function urlOf(name: string, value: string | undefined, protocols: string[], example: string): string | undefined {
  if (value === undefined) return undefined
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  throw new ConfigError(`${name} must be an address such as ${example}.`)
}

function megabytesOf(name: string, value: string): number {
  const megabytes = /^\d{1,4}$/.test(value) ? Number(value) : 0
  if (megabytes < 1) throw new ConfigError(`${name} must be a number of megabytes from 1 to 9999, not "${value}".`)
  return megabytes * 1_000_000
}

/** All of it or nothing: half a bucket would be found out by the first person who attaches a file. */
function s3Of(get: (name: string) => string | undefined): S3Config | undefined {
  const endpoint = urlOf('FILES_S3_ENDPOINT', get('FILES_S3_ENDPOINT'), ['http:', 'https:'], 'https://s3.example.org')
  const needed = ['FILES_S3_BUCKET', 'FILES_S3_ACCESS_KEY', 'FILES_S3_SECRET_KEY'] as const
  const given = needed.filter((name) => get(name) !== undefined)
  if (endpoint === undefined && given.length === 0) return undefined
  const missing = endpoint === undefined ? 'FILES_S3_ENDPOINT' : needed.find((name) => get(name) === undefined)
  if (missing) throw new ConfigError(`${missing} must be given when files are kept in S3.`)
  const bucket = get('FILES_S3_BUCKET') ?? ''
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new ConfigError('FILES_S3_BUCKET must be the name of a bucket, such as meanwhile-files.')
  }
  return {
    endpoint: (endpoint ?? '').replace(/\/+$/, ''),
    bucket,
    region: get('FILES_S3_REGION') ?? 'us-east-1',
    accessKey: get('FILES_S3_ACCESS_KEY') ?? '',
    secretKey: get('FILES_S3_SECRET_KEY') ?? '',
  }
}

function originOf(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const plain =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
  if (!plain) {
    throw new ConfigError(
      `PUBLIC_URL must be an address such as https://plan.example.org without a path, not "${value}".`,
    )
  }
  return url.origin
}

function mailFromOf(value: string): string {
  if (/^([^<>\r\n]{1,100} )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(value)) return value
  throw new ConfigError(`MAIL_FROM must be a sender such as Meanwhile <plan@example.org>, not "${value}".`)
}

function switchOf(name: string, value: string): boolean {
  if (/^(on|1|true|yes)$/i.test(value)) return true
  if (/^(off|0|false|no)$/i.test(value)) return false
  throw new ConfigError(`${name} must be on or off, not "${value}".`)
}

/** Never `true`: then anybody could write their own address into a header and pass every limit. */
function trustProxyOf(value: string): number | string {
  if (/^\d$/.test(value)) return Number(value)
  const ranges = value.split(',').map((range) => range.trim())
  const named = ranges.every((range) => {
    const [address = '', bits] = range.split('/')
    return /^(loopback|linklocal|uniquelocal)$/.test(range) || (isIP(address) > 0 && /^\d{0,3}$/.test(bits ?? ''))
  })
  if (named) return ranges.join(',')
  throw new ConfigError(
    `TRUST_PROXY must be the number of proxies before this server or their addresses, not "${value}".`,
  )
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new ConfigError(`${name} must be one of ${choices.join(', ')}, not "${value}".`)
  return found
}
