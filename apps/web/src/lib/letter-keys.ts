import { changePerson } from './person.ts'
import { keepLetterKeys, usePreference } from './preference.ts'
import { trpcClient } from './trpc.ts'

/** Whether single letters are keys of the product (WCAG 2.1.4): at once here, and with the account everywhere. */
export function useLetterKeys(): [boolean, (value: boolean) => Promise<void>] {
  const [value] = usePreference('letter-keys', true)
  return [value, chooseLetterKeys]
}

async function chooseLetterKeys(letterKeys: boolean): Promise<void> {
  keepLetterKeys(letterKeys)
  changePerson({ letterKeys })
  await trpcClient.account.setLetterKeys.mutate({ letterKeys })
}
