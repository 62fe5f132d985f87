import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import { done, doneAndUndone, id, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { addPartner, editPartner } from './commands.ts'
import { barePartner, MAX_PARTNERS } from './partner.ts'

const project = sampleProject()
const partner = barePartner({
  id: id('partner', 50),
  number: 7,
  role: 'associated',
  name: 'Zarasai municipality',
  city: 'Zarasai',
  country: 'LT',
  colour: 'moss',
  pattern: 'wave',
})

describe('partner.add', () => {
  it('adds a partner; that is a decision and not taken back', () => {
    expect(done(project, addPartner({ partner })).get('partners', partner.id)).toEqual(partner)
    expect(inverseOf(project, addPartner({ partner }))).toBe(null)
  })

  it('is refused when the id is taken or there are too many', () => {
    expect(refusalOf(project, addPartner({ partner: { ...partner, id: id('partner', 1) } }))).toBe('exists')
    const full = sampleProject((rows) => {
      for (let n = rows.partners.length; n < MAX_PARTNERS; n++)
        rows.partners.push({ ...partner, id: id('partner', n + 100) })
    })
    expect(refusalOf(full, addPartner({ partner }))).toBe('too-many')
  })
})

describe('partner.edit', () => {
  const edit = editPartner({ partnerId: id('partner', 2), fields: { name: 'Latgale', country: 'LT' } })

  it('writes the given fields only, and [C3] is taken back', () => {
    const before = project.get('partners', id('partner', 2))
    expect(done(project, edit).get('partners', id('partner', 2))).toEqual({ ...before, name: 'Latgale', country: 'LT' })
    expect(rowsOf(doneAndUndone(project, edit))).toEqual(rowsOf(project))
  })

  it('[PA1] passes the lead on in one step, which is taken back whole', () => {
    const [lead, next] = [id('partner', 1), id('partner', 2)]
    const pass = editPartner({
      partnerId: next,
      fields: { role: 'lead', number: 1 },
      other: { partnerId: lead, role: 'associated' },
    })
    const after = done(project, pass)
    expect([...after.all('partners')].map(({ role }) => role)).toEqual(['associated', 'lead'])
    expect(rowsOf(doneAndUndone(project, pass))).toEqual(rowsOf(project))
    const back = editPartner({ partnerId: next, fields: { role: 'partner' }, other: { partnerId: lead, role: 'lead' } })
    expect(rowsOf(doneAndUndone(after, back))).toEqual(rowsOf(after))
  })

  it('[PA1] leaves neither two leads nor none', () => {
    const [lead, next] = [id('partner', 1), id('partner', 2)]
    const edit = (
      partnerId: string,
      role: 'lead' | 'partner',
      other?: { partnerId: string; role: 'lead' | 'partner' },
    ) => refusalOf(project, editPartner({ partnerId, fields: { role }, ...(other && { other }) }))
    expect(edit(next, 'lead')).toBe('invalid')
    expect(edit(lead, 'partner')).toBe('invalid')
    expect(edit(lead, 'lead', { partnerId: lead, role: 'lead' })).toBe('invalid')
    expect(edit(next, 'lead', { partnerId: id('partner', 99), role: 'partner' })).toBe('not-found')
    expect(edit(lead, 'lead')).toBe(null)
    expect(refusalOf(project, addPartner({ partner: { ...partner, role: 'lead' } }))).toBe('exists')
  })

  it('is refused for a missing partner', () => {
    expect(refusalOf(project, editPartner({ partnerId: id('partner', 99), fields: {} }))).toBe('not-found')
  })
})
