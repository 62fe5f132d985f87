import type { PackCode } from './facts.ts'

/**
 * How the programmes number their projects: Erasmus+ by call year, round, agency, key action and a running number
 * (`2020-2-LV02-KA205-003429`, since 2021 with the field: `2021-1-LV01-KA220-YOU-000029363`), the portal of the Commission
 * by nine digits.
 */
const FORMS: Partial<Record<PackCode, RegExp>> = {
  erasmus_ka2_pre2021: /^20\d{2}-\d-[A-Z]{2}\d{2}-KA\d{3}-\d{6}$/,
  erasmus_ka2_lumpsum: /^20\d{2}-\d-[A-Z]{2}\d{2}-KA\d{3}-[A-Z]{3}-\d{9}$/,
  cerv_networks_of_towns: /^\d{9}$/,
}

/** An example of the form that a programme's numbers have; undefined where no form is known. */
export const GRANT_NUMBER_EXAMPLES: Partial<Record<PackCode, string>> = {
  erasmus_ka2_pre2021: '2020-2-LV02-KA205-003429',
  erasmus_ka2_lumpsum: '2021-1-LV01-KA220-YOU-000029363',
  cerv_networks_of_towns: '101147000',
}

/** Whether a number looks like one of its programme. A hint and no more: papers have surprises. */
export function looksLikeGrantNumber(pack: PackCode, number: string): boolean {
  return FORMS[pack]?.test(number.trim()) ?? true
}
