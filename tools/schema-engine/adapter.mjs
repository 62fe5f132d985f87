import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'

/** PostgreSQL's internal one-byte "char", which the describer asks for and adapter-pg 7.10 cannot read. */
const internalChar = 18
const text = 25
/** `Character` of Prisma's ColumnTypeEnum. */
const character = 6

/** Prisma's PostgreSQL adapter with the three repairs that the schema engine needs. */
export class EngineAdapterFactory extends PrismaPg {
  #url
  #shadowUrl

  constructor({ url, shadowUrl, schema }) {
    super({ connectionString: url }, { schema })
    this.#url = url
    this.#shadowUrl = shadowUrl
  }

  async connect() {
    return repair(await super.connect())
  }

  async connectToShadowDb() {
    return this.#shadowUrl ? this.#emptiedShadow() : this.#temporaryShadow()
  }

  async #emptiedShadow() {
    const shadow = repair(await new PrismaPg({ connectionString: this.#shadowUrl, max: 1 }).connect())
    await shadow.executeScript('drop schema if exists public cascade; create schema public;')
    return shadow
  }

  /** adapter-pg drops its shadow database while it is still connected to it; this one disconnects first. */
  async #temporaryShadow() {
    const main = await this.connect()
    const database = `prisma_migrate_shadow_db_${randomUUID()}`
    await main.client.query(`create database "${database}"`)
    const address = new URL(this.#url)
    address.pathname = `/${database}`
    const shadow = repair(await new PrismaPg({ connectionString: address.href, max: 1 }).connect())
    const disconnect = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await disconnect()
      await main.client.query(`drop database if exists "${database}"`)
      await main.dispose()
    }
    return shadow
  }
}

function repair(adapter) {
  readInternalChar(adapter)
  const begin = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (...options) => readInternalChar(await begin(...options))
  adapter.executeScript = (script) => executeWhole(adapter, script)
  return adapter
}

/** adapter-pg splits a script at every semicolon, also inside function bodies; the server does not need that. */
async function executeWhole(adapter, script) {
  if (!script.trim()) return
  try {
    await adapter.client.query(script)
  } catch (error) {
    adapter.onError(error)
  }
}

/** Lets "char" columns pass as text on the way in and gives them their type back on the way out. */
function readInternalChar(queryable) {
  const queryRaw = queryable.queryRaw
  queryable.queryRaw = async (query) => {
    const columns = []
    const disguised = Object.create(queryable)
    disguised.performIO = async (request) => {
      const result = await queryable.performIO(request)
      const fields = result.fields.map((field, column) => {
        if (field.dataTypeID !== internalChar) return field
        columns.push(column)
        return Object.assign(Object.create(Object.getPrototypeOf(field)), field, { dataTypeID: text })
      })
      return { ...result, fields }
    }
    const answer = await queryRaw.call(disguised, query)
    for (const column of columns) answer.columnTypes[column] = character
    return answer
  }
  return queryable
}
