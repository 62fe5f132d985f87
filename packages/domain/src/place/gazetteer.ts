import type { Place } from './place.ts'

export type PlaceForm = Omit<Place, 'id' | 'archivedAt'>

const place = (
  country: string,
  timeZone: string,
  lat: number,
  lon: number,
  names: Record<string, string>,
  aliases: string[] = [],
): PlaceForm => ({ country, timeZone, lat, lon, names, aliases, source: null })

/**
 * Towns that partners of such projects are in, with what they are called in the languages here; coordinates to a
 * hundredth of a degree, as near as a town is to a point.
 */
export const GAZETTEER: readonly PlaceForm[] = [
  place('DK', 'Europe/Copenhagen', 56.16, 10.2, { en: 'Aarhus', da: 'Aarhus', lv: 'Orhusa' }, [
    'Orhusā',
    'Orhūsā',
    'Århus',
  ]),
  place('DE', 'Europe/Berlin', 51.29, 7.67, { en: 'Altena', de: 'Altena', lv: 'Altena' }),
  place('LV', 'Europe/Riga', 57.42, 27.05, { en: 'Alūksne', lv: 'Alūksne' }),
  place('PT', 'Europe/Lisbon', 38.75, -9.23, { en: 'Amadora', lv: 'Amadora', 'pt-PT': 'Amadora' }),
  place('BE', 'Europe/Brussels', 50.85, 4.35, { en: 'Brussels', fr: 'Bruxelles', nl: 'Brussel', lv: 'Brisele' }),
  place('DE', 'Europe/Berlin', 50.83, 12.92, { en: 'Chemnitz', de: 'Chemnitz', lv: 'Kemnica' }, ['Kemnicas']),
  place('LV', 'Europe/Riga', 55.87, 26.54, { en: 'Daugavpils', lv: 'Daugavpils' }, ['Daugavpilī']),
  place('ES', 'Europe/Madrid', 43.53, -5.66, { en: 'Gijón', es: 'Gijón', lv: 'Hihona' }, [
    'Gijona',
    'Hihonas',
    'Gijonas',
  ]),
  place('LV', 'Europe/Riga', 56.97, 23.77, { en: 'Jūrmala', lv: 'Jūrmala' }),
  place('DE', 'Europe/Berlin', 54.32, 10.14, { en: 'Kiel', de: 'Kiel', lv: 'Ķīle' }, ['Ķīlē']),
  place('LT', 'Europe/Vilnius', 55.71, 21.13, { en: 'Klaipėda', lt: 'Klaipėda', lv: 'Klaipēda' }),
  place('PL', 'Europe/Warsaw', 51.25, 22.57, { en: 'Lublin', pl: 'Lublin', lv: 'Ļubļina' }, ['Ļubļinā']),
  place('FR', 'Europe/Paris', 48.86, 2.35, { en: 'Paris', fr: 'Paris', lv: 'Parīze', lt: 'Paryžius' }, [
    'Parīzē',
    'Paryžiuje',
  ]),
  place('IT', 'Europe/Rome', 44.8, 10.33, { en: 'Parma', it: 'Parma', lv: 'Parma' }, ['Parmā']),
  place('LV', 'Europe/Riga', 56.95, 24.11, { en: 'Riga', lv: 'Rīga', lt: 'Ryga' }, ['Rīgā']),
  place('FI', 'Europe/Helsinki', 62.79, 22.84, { en: 'Seinäjoki', fi: 'Seinäjoki', lv: 'Seinajoki' }),
  place('SE', 'Europe/Stockholm', 58.28, 12.29, { en: 'Trollhättan', sv: 'Trollhättan', lv: 'Trolhetana' }, [
    'Trolhetanā',
  ]),
  place('LT', 'Europe/Vilnius', 54.69, 25.28, { en: 'Vilnius', lt: 'Vilnius', lv: 'Viļņa' }),
  place('HR', 'Europe/Zagreb', 44.12, 15.23, { en: 'Zadar', hr: 'Zadar', lv: 'Zadara' }, ['Zadarā']),
]
