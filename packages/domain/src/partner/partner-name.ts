import type { Partner } from './partner.ts'

/** A partner by its name in a language, else by the one that all partners know it by. */
export function partnerName({ name, names }: Pick<Partner, 'name' | 'names'>, locale: string): string {
  return names[locale] || name
}
