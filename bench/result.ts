/** One measured figure beside its floor. */
export interface Row {
  what: string
  measured: string
  /** What the figure is compared with, and what that gave. Empty: an absolute figure. */
  floor: string
  ratio?: number
  target?: { text: string; met: boolean }
}

export interface Section {
  rows: Row[]
  /** What a reader must know to judge the figures. */
  notes: string[]
}

export interface Benchmark {
  title: string
  /** It is stopped after this many seconds. */
  seconds: number
  run(): Promise<Section>
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** Three digits that mean something, thousands in full. */
export const shown = (value: number) => (value >= 1000 ? whole.format(value) : number.format(value))

export const atMost = (value: number, limit: number, unit = '') => ({
  text: `≤ ${shown(limit)}${unit}`,
  met: value <= limit,
})

export const atLeast = (value: number, limit: number) => ({ text: `≥ ${shown(limit)}`, met: value >= limit })
