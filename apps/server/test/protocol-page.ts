import { CAPABILITIES, can, ROLES } from '@meanwhile/domain/access'
import { COLOURS, Colour, PATTERNS, Pattern } from '@meanwhile/domain/colour'
import { COMMANDS } from '@meanwhile/domain/commands'
import { Id } from '@meanwhile/domain/id'
import { PartialDate } from '@meanwhile/domain/partial-date'
import { Position } from '@meanwhile/domain/position'
import { SCHEMAS } from '@meanwhile/domain/schemas'
import { Day, Instant, Lang } from '@meanwhile/domain/text'
import type * as z from 'zod/mini'

/** Forms that the page explains once, by the name it gives them. */
const NAMED = new Map<unknown, string>([
  [Id, 'id'],
  [Position, 'position'],
  [Day, 'day'],
  [PartialDate, 'partial date'],
  [Instant, 'instant'],
  [Lang, 'lang'],
  [Colour, 'colour'],
  [Pattern, 'pattern'],
])

interface Def {
  type: string
  innerType?: z.ZodMiniType
  element?: z.ZodMiniType
  shape?: Record<string, z.ZodMiniType>
  entries?: Record<string, string>
  keyType?: z.ZodMiniType
  valueType?: z.ZodMiniType
  options?: z.ZodMiniType[]
  values?: unknown[]
  format?: string
  checks?: { _zod: { def: { check: string; maximum?: number; value?: number; pattern?: RegExp } } }[]
}

function formOf(schema: z.ZodMiniType): string {
  const def = schema._zod.def as unknown as Def
  const named = NAMED.get(schema)
  if (named) return named
  if (def.innerType) return def.type === 'nullable' ? `${formOf(def.innerType)} or null` : formOf(def.innerType)
  if (def.element) return `list of ${formOf(def.element)}`
  if (def.shape) return `{ ${fieldsOf(def.shape)} }`
  if (def.entries) return Object.keys(def.entries).join(' / ')
  if (def.keyType && def.valueType) return `map of ${formOf(def.keyType)} to ${formOf(def.valueType)}`
  if (def.values) return def.values.join(' / ')
  if (def.options) return def.options.map(formOf).join(' / ')
  const checks = (def.checks ?? []).map((check) => check._zod.def)
  if (def.type === 'number') return numberForm(def.format, checks)
  if (def.type !== 'string') return def.type
  const longest = checks.find(({ maximum }) => maximum !== undefined)?.maximum
  const pattern = checks.find((check) => check.pattern)?.pattern
  if (longest === undefined) return `text ${pattern?.source ?? ''}`
  // What is trimmed is one line and never empty (`line` and `paragraph` of the domain's `text.ts`).
  return `${checks.some(({ check }) => check === 'overwrite') ? 'line' : 'text'} ≤ ${longest}`
}

function numberForm(format: string | undefined, checks: readonly { check: string; value?: number }[]): string {
  const whole = format !== undefined || checks.some(({ check }) => check === 'number_format')
  const bound = (kind: string) => checks.find(({ check }) => check === kind)?.value
  const [least, most] = [bound('greater_than'), bound('less_than')]
  const range = most === undefined ? (least === undefined ? '' : ` ≥ ${least}`) : ` ${least}–${most}`
  return (whole ? 'integer' : 'number') + range
}

function fieldsOf(shape: Record<string, z.ZodMiniType>): string {
  return Object.entries(shape)
    .map(([name, schema]) => `${name}${schema._zod.def.type === 'optional' ? '?' : ''}: ${formOf(schema)}`)
    .join(', ')
}

const row = (...cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

function commands(): string {
  const lines = Object.values(COMMANDS).map(({ type, body, needs }) => {
    const { shape } = body._zod.def as unknown as Def
    return row(`\`${type}\``, fieldsOf(shape ?? {}) || '`{}`', needs === 'system' ? 'the product itself' : needs)
  })
  return [row('type', 'body', 'needs'), row('---', '---', '---'), ...lines].join('\n')
}

function tables(): string {
  const lines = Object.entries(SCHEMAS).map(([name, { def }]) => row(`\`${name}\``, fieldsOf(def.shape)))
  return [row('table', 'columns'), row('---', '---'), ...lines].join('\n')
}

function roles(): string {
  const lines = CAPABILITIES.map((capability) =>
    row(capability, ...ROLES.map((role) => (can({ role }, capability) ? 'yes' : ''))),
  )
  return [row('capability', ...ROLES), row('---', ...ROLES.map(() => '---')), ...lines].join('\n')
}

/** The parts of docs/protocol.md that the code writes, by the name of their markers. */
const PARTS: Record<string, () => string> = {
  commands,
  tables,
  roles,
  colours: () => `Colours: ${COLOURS.join(', ')}. Patterns: ${PATTERNS.join(', ')}.`,
}

const between = (name: string) => new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`)

/** The page with every part written anew. */
export function refreshed(page: string): string {
  return Object.entries(PARTS).reduce((text, [name, write]) => {
    if (!between(name).test(text)) throw new Error(`docs/protocol.md has no place for "${name}"`)
    return text.replace(between(name), (_all, start: string, end: string) => `${start}\n${write()}\n${end}`)
  }, page)
}
