import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { EngineAdapterFactory } from './adapter.mjs'

const require = createRequire(import.meta.url)

/** The engine's methods are those of its JSON-RPC protocol. */
export async function openEngine({ url, shadowUrl, schemaFiles }, log) {
  const bindings = await loadWebAssembly()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => log({ is_panic: true, message }) }
  const factory = new EngineAdapterFactory({ url, shadowUrl, schema: schemaOf(url) })
  const datamodels = schemaFiles.length > 0 ? schemaFiles.map((file) => [file, readFileSync(file, 'utf8')]) : undefined
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

async function loadWebAssembly() {
  const script = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = await import(script)
  const module = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  return bindings
}

function schemaOf(url) {
  return URL.canParse(url) ? (new URL(url).searchParams.get('schema') ?? undefined) : undefined
}
