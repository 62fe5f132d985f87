import type { Translation } from '../messages.ts'
import type { date as english } from './date.en.ts'

export const date: Translation<typeof english, 'lv'> = {
  month: '{year}. gada {month}',
  mid: '{year}. gada {month}, vidus',
  year: '{year}. gads',
  quarter: '{year}. gada {quarter}. ceturksnis',
  'season.spring': '{year}. gada pavasaris',
  'season.summer': '{year}. gada vasara',
  'season.autumn': '{year}. gada rudens',
  'season.winter': '{year}./{next}. gada ziema',
  time: '{day}, {time}',
  projectMonth: 'projekta {number}. mēnesis',
  'event.START': 'Sākums',
  'event.GA': 'Dotācijas līgums',
  at: '{event}',
  'after.D': { zero: '{event} + {count} dienas', one: '{event} + {count} diena', other: '{event} + {count} dienas' },
  'after.W': { zero: '{event} + {count} nedēļas', one: '{event} + {count} nedēļa', other: '{event} + {count} nedēļas' },
  'after.M': { zero: '{event} + {count} mēneši', one: '{event} + {count} mēnesis', other: '{event} + {count} mēneši' },
  'before.D': { zero: '{event} − {count} dienas', one: '{event} − {count} diena', other: '{event} − {count} dienas' },
  'before.W': {
    zero: '{event} − {count} nedēļas',
    one: '{event} − {count} nedēļa',
    other: '{event} − {count} nedēļas',
  },
  'before.M': { zero: '{event} − {count} mēneši', one: '{event} − {count} mēnesis', other: '{event} − {count} mēneši' },
  span: '{from} – {to}',
  resolved: '{date} ({days})',
}
