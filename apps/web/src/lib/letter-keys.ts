import { usePreference } from './preference.ts'

/** Whether single letters are keys of the product (WCAG 2.1.4), for this person. */
export function useLetterKeys(): [boolean, (value: boolean) => void] {
  return usePreference('letter-keys', true)
}
