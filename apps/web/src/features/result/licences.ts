/** SPDX identifiers of the open licences that results of public money are given under. */
export const LICENCES = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC0-1.0',
  'EUPL-1.2',
] as const

export const isKnownLicence = (licence: string | null): licence is (typeof LICENCES)[number] =>
  (LICENCES as readonly (string | null)[]).includes(licence)
