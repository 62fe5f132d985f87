import { expect, test } from 'vitest'
import { ConfigError, localOrigin, readConfig } from './config.ts'

test('an empty environment is a server for one machine', () => {
  expect(readConfig({})).toMatchObject({
    port: 4400,
    host: '127.0.0.1',
    databaseUrl: undefined,
    publicUrl: 'http://127.0.0.1:4400',
    publicUrlGiven: false,
    demo: true,
    trustProxy: 0,
  })
  expect(readConfig({}).dataDir).toMatch(/^\/.*data$/)
})

test('what is given is taken, without the spaces and the slash at the end', () => {
  const env = {
    PORT: ' 80 ',
    PUBLIC_URL: 'https://plan.example.org/',
    DEMO: 'off',
    TRUST_PROXY: 'loopback, 10.0.0.0/8',
  }
  expect(readConfig(env)).toMatchObject({
    port: 80,
    publicUrl: 'https://plan.example.org',
    publicUrlGiven: true,
    demo: false,
    trustProxy: 'loopback,10.0.0.0/8',
  })
})

const wrong: [string, string][] = [
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '4.4'],
  ['HOST', 'no host'],
  ['DATABASE_URL', 'mysql://root:secret@host/name'],
  ['DATABASE_URL', 'secret'],
  ['REDIS_URL', 'http://secret'],
  ['PUBLIC_URL', 'plan.example.org'],
  ['PUBLIC_URL', 'https://example.org/path'],
  ['SMTP_URL', 'mail:secret'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'A <a@example.org>\r\nBcc: b@example.org'],
  ['DEMO', 'maybe'],
  ['TRUST_PROXY', 'everybody'],
  ['TRUST_PROXY', 'true'],
  ['LOG_LEVEL', 'loud'],
  ['MAX_FILE_MB', '0'],
  ['MAX_FILE_MB', '1.5'],
  ['FILES_S3_ENDPOINT', 's3.example.org'],
]

test.each(wrong)('%s=%s is one sentence', (name, value) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(new RegExp(`^${name} must be [^\\n]*\\.$`))
})

test.each(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'FILES_S3_ENDPOINT'])(
  'the sentence about %s does not repeat a password',
  (name) => {
    expect(() => readConfig({ [name]: 'what://user:secret@host' })).toThrow(/^(?!.*secret)/)
  },
)

test('the address of this machine follows from where it listens', () => {
  expect(localOrigin('0.0.0.0', 80)).toBe('http://localhost:80')
  expect(localOrigin('::1', 4400)).toBe('http://[::1]:4400')
})

const bucket = {
  FILES_S3_ENDPOINT: 'https://s3.example.org/',
  FILES_S3_BUCKET: 'meanwhile-files',
  FILES_S3_ACCESS_KEY: 'key',
  FILES_S3_SECRET_KEY: 'secret',
}

test('files are kept in S3 when all of it is given, else here', () => {
  expect(readConfig({})).toMatchObject({ s3: undefined, maxFileBytes: 25_000_000 })
  expect(readConfig(bucket).s3).toEqual({
    endpoint: 'https://s3.example.org',
    bucket: 'meanwhile-files',
    region: 'us-east-1',
    accessKey: 'key',
    secretKey: 'secret',
  })
})

test.each(Object.keys(bucket))('half a bucket is refused: without %s, and without repeating the rest', (name) => {
  expect(() => readConfig({ ...bucket, [name]: '' })).toThrow(new RegExp(`^${name} must be given .*\\.$`))
  expect(() => readConfig({ ...bucket, [name]: '' })).toThrow(/^(?!.*secret)/)
})
