import { describe, expect, it } from 'vitest'
import type { Evidence } from './evidence.ts'
import { evidenceMeter } from './meter.ts'

const line = (state: Evidence['state'], more: Partial<Evidence> = {}) => ({
  code: null,
  state,
  note: '',
  archivedAt: null,
  ...more,
})

describe('[EV2] the evidence meter', () => {
  it('counts what is there, what is explained and what is missing', () => {
    const lines = [line('there'), line('missing'), line('not_needed', { note: 'Nobody came from abroad' })]
    expect(evidenceMeter(lines)).toEqual({ there: 1, notNeeded: 1, missing: 1, total: 3 })
  })

  it('takes "not needed" without a reason for missing', () => {
    expect(evidenceMeter([line('not_needed', { note: '  ' })])).toEqual({
      there: 0,
      notNeeded: 0,
      missing: 1,
      total: 1,
    })
  })

  it('counts what the programme asks for and nobody wrote down as missing', () => {
    const asked = [{ code: 'agenda' }, { code: 'photos' }]
    const lines = [line('there', { code: 'agenda' }), line('there')]
    expect(evidenceMeter(lines, asked)).toEqual({ there: 2, notNeeded: 0, missing: 1, total: 3 })
    expect(evidenceMeter([], asked)).toMatchObject({ there: 0, missing: 2 })
  })

  it('leaves out lines in the archive, which are then missing again if they are asked for', () => {
    const archived = line('there', { code: 'agenda', archivedAt: '2022-01-01T00:00:00.000Z' })
    expect(evidenceMeter([archived])).toEqual({ there: 0, notNeeded: 0, missing: 0, total: 0 })
    expect(evidenceMeter([archived], [{ code: 'agenda' }])).toMatchObject({ missing: 1, total: 1 })
  })
})
