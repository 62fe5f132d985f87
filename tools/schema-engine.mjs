#!/usr/bin/env node
// Stands in for the native schema engine that Prisma would download: the same JSON-RPC over stdio, answered by the
// WebAssembly build of that engine from the npm registry. prisma.config.ts names this file, which must stay executable.
import { createInterface } from 'node:readline'
import pg from 'pg'
import { readArguments } from './schema-engine/arguments.mjs'
import { openEngine } from './schema-engine/engine.mjs'

const options = readArguments(process.argv.slice(2))

if (options.version) {
  console.log('schema-engine-cli wasm')
} else if (options.command) {
  process.exitCode = await runCommand(options.command)
} else {
  serve()
}

/** The three questions that Prisma asks without JSON-RPC. */
async function runCommand(command) {
  const address = new URL(options.url)
  const database = pg.escapeIdentifier(decodeURIComponent(address.pathname.slice(1)))
  try {
    if (command === 'can-connect-to-database') await runSql(options.url, 'select 1')
    else if (command === 'create-database') await runSql(maintenanceUrl(address), `create database ${database}`)
    else if (command === 'drop-database') await runSql(maintenanceUrl(address), `drop database ${database}`)
    else throw new Error(`unsupported command ${command}`)
    return 0
  } catch (error) {
    const codes = { ENOTFOUND: 'P1001', ECONNREFUSED: 'P1001', '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010' }
    log({ is_panic: false, error_code: codes[error.code] ?? 'P1011', message: String(error.message) })
    return 1
  }
}

function maintenanceUrl(address) {
  const url = new URL(address)
  url.pathname = '/postgres'
  return url.href
}

async function runSql(connectionString, sql) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function serve() {
  let engine
  const running = new Set()
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  lines.on('line', (line) => {
    const message = line.trim() ? JSON.parse(line) : {}
    if (!message.method) return
    engine ??= openEngine(options, log)
    const answer = engine
      .then((ready) => call(ready, message.method, message.params))
      .then((result) => send({ id: message.id, result: result ?? {} }))
      .catch((error) => send({ id: message.id, error: describe(error) }))
      .finally(() => running.delete(answer))
    running.add(answer)
  })
  // The engine's own connections would keep the process alive.
  lines.on('close', () => void Promise.allSettled(running).then(() => process.exit(0)))
}

let prints = 0

async function call(engine, method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params)
  // The database exists or its creation was asked for on the command line.
  if (method === 'createDatabase') return {}
  if (method === 'diff') {
    const { stdout, exitCode } = await engine.diff(params)
    if (stdout != null) send({ id: `print-${prints++}`, method: 'print', params: { content: stdout } })
    return { exitCode, stdout: null }
  }
  if (typeof engine[method] !== 'function') throw new Error(`unsupported method ${method}`)
  return engine[method](params)
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function describe(error) {
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: false,
      message: String(error?.message ?? error),
      error_code: error?.code ?? error?.error_code,
      meta: error?.meta,
    },
  }
}

function log(fields) {
  const entry = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' }
  process.stderr.write(`${JSON.stringify(entry)}\n`)
}
