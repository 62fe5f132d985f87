import { expect, it } from 'vitest'
import { readTime } from './session-place.ts'

const session = { day: '2022-10-29', start: '23:30', end: '00:30' }

it('[AC3] a session online stands at the hour and day of the reader, any other at those of its place', () => {
  expect(readTime(session, 'online', 'Europe/Lisbon', 'Europe/Riga')).toEqual({
    day: '2022-10-30',
    zone: 'Europe/Riga',
    time: { day: '2022-10-30', from: '01:30', to: '02:30' },
  })
  for (const mode of ['in_person', 'hybrid', null] as const) {
    expect(readTime(session, mode, 'Europe/Lisbon', 'Europe/Riga')).toMatchObject({
      day: '2022-10-29',
      zone: 'Europe/Lisbon',
      time: { from: '23:30' },
    })
  }
})

it('one without a time stays on its day, one without a day is nowhere', () => {
  expect(readTime({ ...session, start: null }, 'online', 'Europe/Lisbon', 'Europe/Riga')).toMatchObject({
    day: '2022-10-29',
    time: null,
  })
  expect(readTime({ ...session, day: null }, 'online', 'Europe/Riga', 'Europe/Riga')).toBeNull()
})
