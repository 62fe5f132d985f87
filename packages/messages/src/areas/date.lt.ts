import type { Translation } from '../messages.ts'
import type { date as english } from './date.en.ts'

export const date: Translation<typeof english, 'lt'> = {
  month: '{year} m. {month}',
  mid: '{year} m. {month}, vidurys',
  year: '{year} m.',
  quarter: '{year} m. {quarter} ketvirtis',
  'season.spring': '{year} m. pavasaris',
  'season.summer': '{year} m. vasara',
  'season.autumn': '{year} m. ruduo',
  'season.winter': '{year}–{next} m. žiema',
  time: '{day}, {time}',
  projectMonth: '{number} projekto mėnuo',
  'event.START': 'Pradžia',
  'event.GA': 'Dotacijos sutartis',
  at: '{event}',
  'after.D': {
    one: '{event} + {count} diena',
    few: '{event} + {count} dienos',
    many: '{event} + {count} dienos',
    other: '{event} + {count} dienų',
  },
  'after.W': {
    one: '{event} + {count} savaitė',
    few: '{event} + {count} savaitės',
    many: '{event} + {count} savaitės',
    other: '{event} + {count} savaičių',
  },
  'after.M': {
    one: '{event} + {count} mėnuo',
    few: '{event} + {count} mėnesiai',
    many: '{event} + {count} mėnesio',
    other: '{event} + {count} mėnesių',
  },
  'before.D': {
    one: '{event} − {count} diena',
    few: '{event} − {count} dienos',
    many: '{event} − {count} dienos',
    other: '{event} − {count} dienų',
  },
  'before.W': {
    one: '{event} − {count} savaitė',
    few: '{event} − {count} savaitės',
    many: '{event} − {count} savaitės',
    other: '{event} − {count} savaičių',
  },
  'before.M': {
    one: '{event} − {count} mėnuo',
    few: '{event} − {count} mėnesiai',
    many: '{event} − {count} mėnesio',
    other: '{event} − {count} mėnesių',
  },
  span: '{from} – {to}',
  resolved: '{date} ({days})',
}
